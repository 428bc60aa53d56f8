/** Feasts and holidays that news tells days by, each with how its day is found in a year. */
import { readTable } from "./read-table.js";

/** "Christmas" a fixed day, "Labor Day" a weekday of its month (−1 the last one), "Good Friday" days from Easter. */
export type FeastDay =
  | { readonly by: "day"; readonly month: number; readonly day: number }
  | { readonly by: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly by: "easter"; readonly days: number };

const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
let loaded: ReadonlyMap<string, FeastDay | null> | undefined;

/** By lower-case name with a straight apostrophe; null where only other calendars know the day ("Ramadan"). Sunday is 0. */
export function loadFeasts(): ReadonlyMap<string, FeastDay | null> {
  loaded ??= new Map(readTable("feasts.tsv").map(([name, day]) => [name!.toLowerCase(), readDay(day!)]));
  return loaded;
}

function readDay(text: string): FeastDay | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(text);
  if (fixed) return { by: "day", month: Number(fixed[1]), day: Number(fixed[2]) };
  const nth = /^([a-z]+) (-?\d) of (\d\d)$/.exec(text);
  if (nth) return { by: "weekday", weekday: WEEKDAYS.indexOf(nth[1]!), nth: Number(nth[2]), month: Number(nth[3]) };
  const easter = /^easter (-?\d+)$/.exec(text);
  return easter ? { by: "easter", days: Number(easter[1]) } : null;
}
