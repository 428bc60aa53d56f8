/** Frame times out of a trace of Chromium's. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly id?: string;
  readonly id2?: unknown;
  /** Microseconds. */
  readonly ts: number;
}

export interface Frames {
  /** Milliseconds from each drawn frame to the next one. */
  readonly between: readonly number[];
  /** How long the page worked on each frame, in milliseconds: its script, styles, layout and painting. */
  readonly work: readonly number[];
}

/** A pause this long is one in which nothing moved: the script that moves waits for the browser as well. */
const REST_MS = 1_000;

export function framesOf(trace: Buffer): Frames {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const drawn = traceEvents.filter(({ name }) => name === "DrawFrame").map(({ ts }) => ts / 1000);
  drawn.sort((a, b) => a - b);
  return {
    between: drawn
      .slice(1)
      .map((at, index) => at - drawn[index]!)
      .filter((time) => time < REST_MS),
    work: spans(traceEvents, "AnimationFrame"),
  };
}

/** How long each of the pairs of a beginning and an end lasted. */
function spans(events: readonly TraceEvent[], wanted: string): number[] {
  const begun = new Map<string, number>();
  const times: number[] = [];
  for (const { name, ph, ts, pid, id, id2 } of [...events].sort((a, b) => a.ts - b.ts)) {
    if (name !== wanted) continue;
    const key = `${pid} ${id ?? JSON.stringify(id2)}`;
    const from = begun.get(key);
    if (ph === "b") begun.set(key, ts);
    else if (ph === "e" && from !== undefined) times.push((ts - from) / 1000);
  }
  return times;
}

/** The value that so large a part of the numbers is within. */
export const share = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(Math.floor(numbers.length * part), numbers.length - 1)]!;
