/** One run of the command line: its streams, its global flags and its settings. */
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { readConfig, type Config } from "../config.js";
import type { GraphStore } from "../store/graph-store.js";
import type { Io } from "./io.js";

export class Session {
  /** What the process will exit with: 0 ok, 1 something failed, 2 usage, 130 interrupted. */
  exitCode = 0;

  constructor(
    readonly io: Io,
    private readonly flags: () => { readonly quiet?: true; readonly json?: true },
  ) {}

  get quiet(): boolean {
    return this.flags().quiet === true;
  }

  /** Whether results are to be JSON instead of tables. */
  get json(): boolean {
    return this.flags().json === true;
  }

  config(): Config {
    return readConfig(this.io.env);
  }

  /** A result, on standard output. */
  print(text: string): void {
    this.io.stdout.write(`${text}\n`);
  }

  /** How a run goes, on standard error; `--quiet` leaves it out. */
  note(text: string): void {
    if (!this.quiet) this.io.stderr.write(`${text}\n`);
  }

  /** A sentence about something that failed; the run goes on and exits with 1. */
  fail(sentence: string): void {
    this.io.stderr.write(`${sentence}\n`);
    if (this.exitCode === 0) this.exitCode = 1;
  }

  /**
   * Opens the store of `--store` or the settings for as long as the work takes. Like other large parts it is loaded when a
   * command wants it, so that `--help` is quick.
   */
  async withStore(url: string | undefined, work: (store: GraphStore) => Promise<void>): Promise<void> {
    const { store: setting, neo4jUsername: username, neo4jPassword: password } = this.config();
    const place = url ?? setting;
    if (!place.includes("://") && !existsSync(place)) this.note(`${place} is a new, empty graph.`);
    const { openStore } = await import("../store/open.js");
    const store = await openStore(place, { username, password });
    try {
      await work(store);
    } finally {
      await store.close();
    }
  }
}

/** The flag that every command with a store has. */
export function storeOption(command: Command): Command {
  return command.option("--store <url>", "a folder, neo4j://… or bolt://…; DATELINE_STORE or .dateline by default");
}

/** What stands under a command's options in its help. */
export function example(command: Command, text: string): Command {
  return command.addHelpText("after", `\nExample:\n  ${text.split("\n").join("\n  ")}`);
}
