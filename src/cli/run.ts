/** The command line as a function of its arguments and streams. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { packageFile } from "../config.js";
import { DatelineError } from "../errors.js";
import { addExplain } from "./explain.js";
import { addExtract } from "./extract.js";
import { addIngest } from "./ingest.js";
import type { Io } from "./io.js";
import { addParse } from "./parse.js";
import { addQuery } from "./query.js";
import { addRemove } from "./remove.js";
import { addResolve } from "./resolve.js";
import { addServe } from "./serve.js";
import { Session } from "./session.js";
import { addStats } from "./stats.js";

/**
 * Runs one command line and gives its exit code: 0 ok, 1 something failed, 2 usage, 130 interrupted. Expected errors
 * are one sentence on standard error; only a fault of Dateline itself shows a stack.
 *
 * @param argv arguments without the program's name
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const program = makeProgram(io);
  const session = new Session(io, () => program.opts());
  for (const add of [addServe, addIngest, addExtract, addExplain, addParse, addQuery, addResolve, addStats, addRemove])
    add(program, session);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return session.exitCode;
  } catch (error) {
    return report(error, io);
  }
}

function makeProgram(io: Io): Command {
  const { version } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string };
  return new Command("dateline")
    .description("Reads news text into a graph of who did what to whom, when, and who says so.")
    .version(version)
    .option("--quiet", "say nothing but results and errors")
    .option("--json", "give results as JSON")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError("(dateline <command> --help shows how it is used)")
    .addHelpText("after", "\nExample:\n  dateline ingest news/ && dateline serve");
}

function report(error: unknown, io: Io): number {
  // Commander has already written its sentence; help and version come as errors with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof DatelineError) io.stderr.write(`${error.message}\n`);
  else io.stderr.write(`Dateline failed unexpectedly: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}
