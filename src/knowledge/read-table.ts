/** Reads a table of `knowledge/data/`: tab-separated lines under a header of `# source:`, `# licence:` and `# columns:`. */
import { readFileSync } from "node:fs";
import { packageFile } from "../config.js";
import { DatelineError } from "../errors.js";

/** The rows of a table. Throws BAD_INPUT that names file and line where a row has another number of columns than the header. */
export function readTable(name: string): string[][] {
  const lines = readFileSync(packageFile("src", "knowledge", "data", name), "utf8").split("\n");
  const header = lines.find((line) => line.startsWith("# columns:"));
  if (header === undefined)
    throw new DatelineError("BAD_INPUT", `${name} has no "# columns:" line, so its rows can't be read.`);
  const width = header.replace("# columns:", "").trim().split("\t").length;
  const rows: string[][] = [];
  lines.forEach((line, index) => {
    if (line === "" || line.startsWith("#")) return;
    const row = line.split("\t");
    if (row.length !== width)
      throw new DatelineError(
        "BAD_INPUT",
        `${name}, line ${index + 1}: found ${row.length} columns, expected ${width} as in its header.`,
      );
    rows.push(row);
  });
  return rows;
}
