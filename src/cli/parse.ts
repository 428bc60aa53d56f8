/** `dateline parse FILE --format conllu [--tokens]` */
import { readFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { NAME_STYLES, type NameStyle } from "../language/neural/names.js";
import { decode } from "../read/decode.js";
import { fileError } from "../read/list-files.js";
import { readAll } from "../read/read-articles.js";
import { example, type Session } from "./session.js";

interface ParseOptions {
  readonly format: "conllu";
  readonly tokens?: true;
  readonly names: NameStyle;
}

export function addParse(program: Command, session: Session): void {
  const command = program
    .command("parse")
    .description("Show how a text is read: sentences and words with tags, heads and relations.")
    .argument("<file>", "plain text, all of it (no title), or - for standard input")
    .addOption(new Option("--format <format>", "the format of what is written").choices(["conllu"]).default("conllu"))
    .option("--tokens", "the file is CoNLL-U: keep its sentences and words, and tag and parse those")
    .addOption(
      new Option("--names <style>", "what counts as a name: as in the news, or as one of the sets learnt from has it")
        .choices(NAME_STYLES)
        .default("news"),
    )
    .action(async (file: string, { tokens, names }: ParseOptions) => {
      const [{ openLanguage }, { readConlluWords, toConllu }] = await Promise.all([
        import("../language/open.js"),
        import("../language/conllu.js"),
      ]);
      const name = file === "-" ? "standard input" : file;
      const text = await textOf(session, file, name);
      const language = await openLanguage({ names, workers: 1 });
      try {
        const document = tokens
          ? await language.readWords(readConlluWords(text, name))
          : (await language.read([text]))[0]!;
        session.io.stdout.write(toConllu(document));
      } finally {
        await language.close();
      }
    });
  example(command, "dateline parse speech.txt --format conllu > speech.conllu");
}

async function textOf(session: Session, file: string, name: string): Promise<string> {
  try {
    return decode(file === "-" ? await readAll(session.io.stdin) : await readFile(file), name);
  } catch (error) {
    throw fileError(name, error);
  }
}
