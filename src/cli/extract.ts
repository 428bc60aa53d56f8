/** `dateline extract PATH… --format json --out DIR` */
import { Option, type Command } from "commander";
import { minConfidence } from "./min-confidence.js";
import { example, type Session } from "./session.js";

interface ExtractOptions {
  readonly format: "json";
  readonly out?: string;
  readonly minConfidence?: number;
}

export function addExtract(program: Command, session: Session): void {
  const command = program
    .command("extract")
    .description("Write what articles tell, without a graph: one <id>.json an article.")
    .argument("<path...>", ".txt, .md, .html, .json or .jsonl files, folders of them, or -")
    .addOption(new Option("--format <format>", "the format of what is written").choices(["json"]).default("json"))
    .option("--out <dir>", "the folder for the files, made where missing; standard output for a single article")
    .addOption(minConfidence())
    .action(async (paths: string[], options: ExtractOptions) => {
      const { runExtract } = await import("./run-extract.js");
      await runExtract(session, paths, options);
    });
  example(command, "dateline extract news/ --format json --out extracted/");
}
