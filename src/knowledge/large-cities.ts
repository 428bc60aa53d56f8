/** The cities that anybody knows by their name alone, by population: "Naples" is the Italian one unless the text says otherwise. */
import { slug } from "../model/ids.js";
import { readTable } from "./read-table.js";

/** About those of more than 145,000 people. */
const COUNT = 3000;

let large: ReadonlySet<string> | undefined;

/** @param id that of a place; the table is sorted by population */
export function isLargeCity(id: string): boolean {
  large ??= new Set(
    readTable("cities.tsv")
      .slice(0, COUNT)
      .map(([name, country]) => `place:city:${slug(name!)}-${country!.toLowerCase()}`),
  );
  return large.has(id);
}
