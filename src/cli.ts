#!/usr/bin/env node
/** The `dateline` command. */
import { processIo } from "./cli/io.js";
import { run } from "./cli/run.js";

// A reader that has seen enough (`dateline stats | head -1`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

// Output to a pipe is written after the call; setting the code instead of exiting lets all of it out.
process.exitCode = await run(process.argv.slice(2), processIo());
