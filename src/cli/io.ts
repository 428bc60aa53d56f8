/** What a command may touch of the process; tests give their own. */

export interface TextStream {
  /** Whether a person watches. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export type Signal = "SIGINT" | "SIGTERM";

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** Settings instead of those of the process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Calls the handler at the first signal; gives the function that takes it off again. */
  onSignal(handler: (signal: Signal) => void): () => void;
}

/** The streams and signals of this process. A second signal of the same kind ends it at once, as it would without us. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    onSignal: (handler) => {
      process.once("SIGINT", handler);
      process.once("SIGTERM", handler);
      return () => {
        process.off("SIGINT", handler);
        process.off("SIGTERM", handler);
      };
    },
  };
}

/** Remembers whether a signal has come since; `off` takes the watch off. */
export function watchSignals(io: Io): { readonly hasCome: () => boolean; readonly off: () => void } {
  let come = false;
  const off = io.onSignal(() => {
    come = true;
  });
  return { hasCome: () => come, off };
}
