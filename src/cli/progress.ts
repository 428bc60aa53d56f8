/** How far a run is: a bar on a terminal, a line every few seconds elsewhere; on standard error, nothing when quiet. */
import { SingleBar } from "cli-progress";
import type { TextStream } from "./io.js";
import type { Session } from "./session.js";

const LINE_EVERY_MS = 2000;

export interface Progress {
  /** How many files the run will read. */
  start(files: number): void;
  fileDone(): void;
  /** Shows how far the run is; called when a batch is finished. */
  update(articles: number): void;
  /** Prints a sentence without tearing the bar. */
  interrupt(print: () => void): void;
  stop(): void;
}

export function makeProgress(session: Session): Progress {
  let files = 0;
  let done = 0;
  let lastLine = 0;
  const { stderr } = session.io;
  const bar = stderr.isTTY === true && !session.quiet ? makeBar(stderr) : null;
  return {
    start: (count) => {
      files = count;
      if (count > 0) bar?.start(count, 0, { articles: 0 });
    },
    fileDone: () => {
      done++;
    },
    update: (articles) => {
      bar?.update(done, { articles });
      if (bar !== null || Date.now() - lastLine < LINE_EVERY_MS) return;
      lastLine = Date.now();
      session.note(`Read ${done} of ${files} files, ${articles} articles.`);
    },
    interrupt: (print) => {
      if (bar !== null) stderr.write("\r\u001b[K");
      print();
    },
    stop: () => {
      bar?.stop();
    },
  };
}

const makeBar = (stream: TextStream): SingleBar =>
  new SingleBar({
    stream: stream as NodeJS.WritableStream,
    format: "{bar} {value} of {total} files · {articles} articles · {duration_formatted}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    hideCursor: true,
    // Signals are ours to handle, the cursor comes back with stop().
    gracefulExit: false,
  });
