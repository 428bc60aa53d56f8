// The same sentences with other names in them, so that a small set teaches contexts rather than its own names: persons from sixty
// countries' given names and surnames (faker, MIT), towns and countries from the knowledge tables, organisations from the set itself.
import { readFileSync } from "node:fs";
import { allFakers } from "@faker-js/faker";
import { cutAtoms, GAPS } from "../../dist/language/neural/atoms.js";

const PERSON = /^(?:PER|PERSON)$/;
const PLACE = /^(?:LOC|PLACE|LOCATION)$/;
const ORGANISATION = /^(?:ORG|ORGANIZATION|ORGANISATION)$/;
const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;

export function openVariation(forms, seed = 7) {
  let state = seed;
  const random = () => {
    // mulberry32 (public domain): the same variants on every run.
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const given = namesOf("firstName");
  const surnames = namesOf("lastName");
  const rows = (file) =>
    readFileSync(`src/knowledge/data/${file}`, "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split("\t")[0]);
  const towns = rows("cities.tsv").filter((name) => LATIN.test(name));
  const isTown = new Set(towns);
  const countries = countryNames();
  const isCountry = new Set(countries);

  /** Another text for a name, or the same one. */
  function replace(text, type, seen, pool) {
    if (PERSON.test(type)) {
      const words = text.split(" ");
      if (!words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) || words.length > 4) return text;
      return words
        .map((word, index) => {
          if (!seen.has(word)) seen.set(word, index < words.length - 1 ? pick(given) : pick(surnames));
          return seen.get(word);
        })
        .join(" ");
    }
    if (PLACE.test(type)) return isCountry.has(text) ? pick(countries) : isTown.has(text) ? pick(towns) : text;
    if (ORGANISATION.test(type) && pool.length > 0 && random() < 0.5) return pick(pool);
    return text;
  }

  /** One variant of a labelled document; trees and boundaries are not kept. */
  return function vary(document, style, pool) {
    const seen = new Map();
    const sentences = document.sentences
      .filter(({ names }) => names !== null)
      .map(({ atoms, gaps, names }) => {
        const labels = names[style];
        const out = { atoms: [], gaps: [], begins: null, words: null, names: { [style]: [] } };
        for (let at = 0; at < atoms.length;) {
          let end = at + 1;
          const type = labels[at].slice(2);
          if (labels[at].startsWith("B-")) while (end < atoms.length && labels[end] === `I-${type}`) end++;
          const text = textOf(atoms, gaps, at, end);
          const other = labels[at].startsWith("B-") && random() < 0.65 ? replace(text, type, seen, pool) : text;
          cutAtoms(other, forms).forEach((atom, index) => {
            out.atoms.push(atom.text);
            out.gaps.push(index === 0 ? gaps[at] : atom.gap);
            out.names[style].push(labels[at] === "O" ? "O" : `${index === 0 ? labels[at][0] : "I"}-${type}`);
          });
          at = end;
        }
        return out;
      });
    return { ...document, sentences };
  };
}

/** All names of a kind in a labelled set. */
export function poolOf(documents, style) {
  const pool = [];
  for (const { atoms, gaps, names } of documents.flatMap(({ sentences }) => sentences)) {
    const labels = names?.[style] ?? [];
    labels.forEach((label, at) => {
      if (!label.startsWith("B-") || !ORGANISATION.test(label.slice(2))) return;
      let end = at + 1;
      while (labels[end] === `I-${label.slice(2)}`) end++;
      pool.push(textOf(atoms, gaps, at, end));
    });
  }
  return pool;
}

function textOf(atoms, gaps, from, to) {
  let text = "";
  for (let at = from; at < to; at++) text += (at > from && gaps[at] !== GAPS.none ? " " : "") + atoms[at];
  return text;
}

function namesOf(kind) {
  const names = new Set();
  for (const [locale, faker] of Object.entries(allFakers)) {
    if (locale === "base" || locale === "en" || faker.definitions?.person === undefined) continue;
    faker.seed(11);
    try {
      for (let count = 0; count < 150; count++) {
        const name = faker.person[kind]();
        if (LATIN.test(name)) names.add(name);
      }
    } catch {
      // A locale without names of this kind adds none.
    }
  }
  return [...names].sort();
}

function countryNames() {
  const display = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const names = [];
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = /^(?:EU|EZ|UN|ZZ|XA|XB|QO|DG|IC|EA|AC|TA|CP)$/.test(code) ? undefined : display.of(code);
      if (name !== undefined) names.push(name);
    }
  return names;
}
