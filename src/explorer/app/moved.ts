/** Addresses of what has another id now: it was merged into another, or somebody decided who took part in it. */
import type { Child } from "./dom.js";

/** Thrown by a view whose address names something by an id that it had; the pages go on to where it is now, and say so. */
export class Moved extends Error {
  constructor(
    /** Where it is now. */
    readonly address: string,
    /** What became of it, for people. */
    readonly said: Child,
  ) {
    super(`It is at ${address} now.`);
  }
}
