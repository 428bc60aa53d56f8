/** The scale of cooperation and conflict of Goldstein (1992), read for the event types. */
import type { EventType } from "../model/vocabulary.js";
import { readTable } from "./read-table.js";

export interface ConflictScale {
  readonly name: string;
  readonly source: string;
  /** Ends of the scale. */
  readonly lowest: number;
  readonly highest: number;
  /** Weight of each type that the scale knows; below 0 is conflict. */
  readonly weights: ReadonlyMap<EventType, number>;
}

let loaded: ConflictScale | undefined;

/** The scale; read once. Throws BAD_INPUT where the table is malformed. */
export function conflictScale(): ConflictScale {
  loaded ??= read();
  return loaded;
}

function read(): ConflictScale {
  const categories = new Map<EventType, number[]>();
  for (const [type, , weight] of readTable("goldstein.tsv") as [EventType, string, string][])
    categories.set(type, [...(categories.get(type) ?? []), Number(weight)]);
  const mean = (values: readonly number[]): number =>
    Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;
  return {
    name: "Goldstein scale",
    source:
      "Goldstein, Joshua S. (1992): A Conflict-Cooperation Scale for WEIS Events Data. Journal of Conflict Resolution 36(2), 369–385.",
    lowest: -10,
    highest: 8.3,
    weights: new Map([...categories].map(([type, values]) => [type, mean(values)])),
  };
}
