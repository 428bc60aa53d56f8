/** `dateline resolve --explain NAME` */
import type { Command } from "commander";
import { DatelineError } from "../errors.js";
import { explainedLines, explainName } from "./explain-name.js";
import { loadKnowledge } from "../knowledge/load.js";
import { example, storeOption, type Session } from "./session.js";

export function addResolve(program: Command, session: Session): void {
  const command = program
    .command("resolve")
    .description("Say whom or what a name stands for, and why.")
    .requiredOption("--explain <name>", "a name as an article has it: a person, body, place or agreement")
    .action(async ({ explain: name, store: url }: { explain: string; store?: string }) => {
      if (!/[\p{L}\p{N}]/u.test(name))
        throw new DatelineError(
          "BAD_INPUT",
          `--explain is "${name}"; expected a name with at least one letter or digit, such as "Milan prosecutor".`,
          { argument: "explain", found: name, expected: "a name" },
        );
      await session.withStore(url, async (store) => {
        const explained = await explainName(store, loadKnowledge(), name);
        session.print(session.json ? JSON.stringify(explained, null, 2) : explainedLines(explained).join("\n"));
      });
    });
  example(storeOption(command), 'dateline resolve --explain "Tel Aviv"');
}
