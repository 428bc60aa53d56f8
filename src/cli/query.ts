/** `dateline query FILE.graphql [--var k=v]` */
import { readFile } from "node:fs/promises";
import { InvalidArgumentError, type Command } from "commander";
import { DatelineError } from "../errors.js";
import { decode } from "../read/decode.js";
import { fileError } from "../read/list-files.js";
import { readAll } from "../read/read-articles.js";
import { example, storeOption, type Session } from "./session.js";

interface QueryOptions {
  readonly var: Readonly<Record<string, string>>;
  readonly operation?: string;
  readonly store?: string;
}

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
}

export function addQuery(program: Command, session: Session): void {
  const command = program
    .command("query")
    .description("Ask the graph a GraphQL question and print the answer as JSON.")
    .argument("<file>", "a .graphql file, or - for standard input")
    .option("--var <name=value>", "a variable of the query; again for each", collectVariable, {})
    .option("--operation <name>", "which operation, where the file holds several")
    .action(async (file: string, options: QueryOptions) => {
      const [{ createApi }, { typedVariables }] = await Promise.all([
        import("../graphql/api.js"),
        import("./variables.js"),
      ]);
      const query = await readQuery(session, file);
      const variables = typedVariables(query, options.var);
      await session.withStore(options.store, async (store) => {
        const response = await createApi({ store, log: (text) => session.io.stderr.write(`${text}\n`) }).fetch(
          "http://localhost/graphql",
          {
            method: "POST",
            headers: { "content-type": "application/json", accept: "application/json" },
            body: JSON.stringify({ query, variables, operationName: options.operation ?? null }),
          },
        );
        const answer = (await response.json()) as Answer;
        session.print(JSON.stringify(answer, null, 2));
        for (const { message } of answer.errors ?? []) session.fail(message);
      });
    });
  example(storeOption(command), "dateline query rejections.graphql --var actor=Israel --var first=5");
}

async function readQuery(session: Session, file: string): Promise<string> {
  const name = file === "-" ? "standard input" : file;
  try {
    const text = decode(file === "-" ? await readAll(session.io.stdin) : await readFile(file), name);
    if (text.trim() !== "") return text;
    throw new DatelineError("BAD_INPUT", `${name}: found an empty file, expected a GraphQL query.`, { file: name });
  } catch (error) {
    throw fileError(name, error);
  }
}

function collectVariable(text: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError("Expected name=value, such as first=5.");
  return { ...earlier, [name]: value! };
}
