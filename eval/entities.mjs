/**
 * Entities by type, and how many of those found have the right kind, which the scorer doesn't print. Entities are matched as the
 * scorer matches them: one to one, of one type, sharing a form, largest overlap first.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TYPES = ["ACTOR", "PLACE", "AGREEMENT"];

/** As the scorer compares names. */
const plain = (name) =>
  String(name ?? "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, "")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/^(the|a|an) /, "")
    .replace(/\s+/g, " ")
    .trim();

const formsOf = ({ name, mentions = [], aliases = [] }) =>
  new Set([name, ...mentions, ...aliases].map(plain).filter((form) => form !== ""));

/** Pairs of an annotated entity and the one found for it. */
function matched(gold, found) {
  const pairs = gold.flatMap((one) =>
    found.flatMap((other) => {
      const shared = one.type === other.type ? [...formsOf(one)].filter((form) => formsOf(other).has(form)).length : 0;
      return shared > 0 ? [{ one, other, weight: shared + (plain(one.name) === plain(other.name) ? 0.5 : 0) }] : [];
    }),
  );
  const taken = new Set();
  return pairs
    .sort((a, b) => b.weight - a.weight)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
}

/** Precision, recall and F1 of each type, and the share of right kinds, over a folder of annotated articles. */
export function entityFigures(goldFolder, outFolder) {
  const counts = Object.fromEntries(TYPES.map((type) => [type, { gold: 0, out: 0, hit: 0 }]));
  let right = 0;
  let hits = 0;
  for (const file of readdirSync(goldFolder).filter((name) => name.endsWith(".json"))) {
    const gold = JSON.parse(readFileSync(join(goldFolder, file), "utf8"));
    const out = JSON.parse(readFileSync(join(outFolder, `${gold.id}.json`), "utf8"));
    for (const { type } of gold.entities) counts[type].gold++;
    for (const { type } of out.entities) counts[type].out++;
    for (const { one, other } of matched(gold.entities, out.entities)) {
      counts[one.type].hit++;
      hits++;
      if (one.kind === other.kind) right++;
    }
  }
  const figures = Object.fromEntries(
    TYPES.map((type) => {
      const { gold, out, hit } = counts[type];
      return [type, { p: hit / (out || 1), r: hit / (gold || 1), f: (2 * hit) / (out + gold || 1), gold, out }];
    }),
  );
  return { ...figures, kinds: right / (hits || 1) };
}

/** The figures as lines of text. */
export function entityLines(figures) {
  const lines = TYPES.map((type) => {
    const { p, r, f, gold, out } = figures[type];
    const shown = [p, r, f].map((figure) => figure.toFixed(3));
    return `${type.padEnd(9)} P ${shown[0]} R ${shown[1]} F1 ${shown[2]}  (gold ${gold}, out ${out})`;
  });
  return [...lines, `kinds     ${figures.kinds.toFixed(3)} of the entities found`];
}
