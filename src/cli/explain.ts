/** `dateline explain FILE [--sentence N]` */
import { InvalidArgumentError, type Command } from "commander";
import { minConfidence } from "./min-confidence.js";
import { example, type Session } from "./session.js";

interface ExplainOptions {
  readonly sentence?: number;
  readonly article?: string;
  readonly minConfidence?: number;
}

export function addExplain(program: Command, session: Session): void {
  const command = program
    .command("explain")
    .description(
      "Show how an article is read, for a person: each sentence's tree and names, the words that may be acts, what spoke for each, and why it was kept or dropped.",
    )
    .argument("<file>", "a .txt, .md, .html, .json or .jsonl file, or - for standard input")
    .option("--sentence <n>", "only this sentence, from 1", parseNumber)
    .option("--article <id>", "which article, where the file holds several")
    .addOption(minConfidence())
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import("./run-explain.js");
      await runExplain(session, file, options);
    });
  example(command, "dateline explain seed/2026-01-14-israel-rejects-russian-patrols.txt --sentence 1");
}

function parseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`Found "${text}", expected a whole number from 1.`);
}
