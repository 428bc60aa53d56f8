/**
 * Measures the date finder on GUM's dates and on WikiWars: spans strict and relaxed, values where the gold has one that EDTF
 * can say. Half of the documents are for tuning, half are kept for measuring.
 *
 *   npm run build && node eval/dates/score.mjs DATA            the table
 *   node eval/dates/score.mjs DATA --show miss|extra|span|value   what is wrong, tuning half only
 *
 * DATA holds gum/ and wikiwars/; --built FOLDER reads another build than dist/.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readGum, readWikiWars } from "./corpora.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: "string", default: "dist" }, show: { type: "string" }, only: { type: "string" } },
});
if (positionals.length !== 1) throw new Error("Usage: node eval/dates/score.mjs DATA [--show miss|extra|span|value]");

const built = (path) => import(pathToFileURL(resolve(options.built, path)).href);
const { findDates } = await built("extract/dates/find-dates.js");
const { dateSpan, isEdtf } = await built("model/edtf.js");

const rows = [];
for (const [corpus, documents, counts = () => true] of [
  ["gum", readGum(positionals[0])],
  // GUM marks hardly any durations, sets and "now", so precision shows on what has a date
  ["gum, dated", readGum(positionals[0]), ({ kind, value }) => /DATE|TIME/.test(kind) && value !== null],
  ["gum news", readGum(positionals[0], /news|interview|speech/)],
  ["wikiwars", readWikiWars(positionals[0])],
])
  for (const half of ["tune", "keep"]) {
    const chosen = documents.filter((one, index) => ((one.index ?? index) % 2 === 0) === (half === "tune"));
    rows.push({
      corpus,
      half,
      documents: chosen.length,
      ...score(
        chosen,
        counts,
        half === "tune" && options.only !== undefined ? options.only === corpus : half === "tune",
      ),
    });
  }
console.table(rows);

function score(documents, counts, mayShow) {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, rightly: 0, valued: 0, right: 0 };
  let time = 0;
  let sentences = 0;
  for (const { name, text, sentences: spans, published, gold } of documents) {
    const before = performance.now();
    const all = findDates(text, spans, published);
    time += performance.now() - before;
    sentences += spans.length;
    const found = all.filter(counts);
    count.gold += gold.length;
    count.found += found.length;
    const free = new Set(found);
    const used = new Set();
    for (const one of gold) {
      const over = [...free].filter((other) => other.start < one.end && one.start < other.end);
      const match = over.find(({ start, end }) => start === one.start && end === one.end) ?? over[0];
      const show = (kind, ...what) =>
        mayShow && options.show === kind && console.log(`${name}\t${context(text, one)}\t${what.join("\t")}`);
      if (match === undefined) {
        show("miss", one.text);
        continue;
      }
      free.delete(match);
      used.add(match);
      count.relaxed++;
      if (match.start === one.start && match.end === one.end) count.strict++;
      else show("span", one.text, match.text);
      if (one.value === undefined) continue;
      count.valued++;
      if (sameValue(one.value, match.value)) count.right++;
      else show("value", one.text, one.value, match.value);
    }
    count.rightly += used.size;
    if (mayShow && options.show === "extra")
      for (const one of found.filter((one) => !used.has(one)))
        console.log(`${name}\t${context(text, one)}\t${one.text}\t${one.value}`);
  }
  const percent = (part, whole) => Number(((100 * part) / whole).toFixed(1));
  const f1 = (precise, recalled) => {
    const [precision, recall] = [precise / count.found, recalled / count.gold];
    return percent(2 * precision * recall, precision + recall);
  };
  return {
    gold: count.gold,
    found: count.found,
    "strict P": percent(count.strict, count.found),
    "strict R": percent(count.strict, count.gold),
    "strict F1": f1(count.strict, count.strict),
    "relaxed P": percent(count.rightly, count.found),
    "relaxed R": percent(count.relaxed, count.gold),
    "relaxed F1": f1(count.rightly, count.relaxed),
    value: percent(count.right, count.valued),
    "µs/sentence": Math.round((1000 * time) / sentences),
  };
}

/** Dates are the same when they cover the same days; durations when they are written the same. */
function sameValue(gold, value) {
  if (gold === null || value === null) return gold === value;
  if (gold === value) return true;
  if (gold.startsWith("P") || value.startsWith("P") || !isEdtf(gold) || !isEdtf(value)) return false;
  const [one, other] = [dateSpan(gold), dateSpan(value)];
  return one.start === other.start && one.end === other.end;
}

function context(text, { start, end }) {
  const flat = (part) => part.replace(/\s+/g, " ");
  return `${flat(text.slice(Math.max(0, start - 40), start))}[${flat(text.slice(start, end))}]${flat(text.slice(end, end + 25))}`;
}
