/**
 * Measures the date finder on annotated news of our own words and, where DATA is named, on GUM's dates and on WikiWars: spans
 * strict and relaxed, types and values where the gold has some that EDTF can say. "Value F1" is, as in TempEval-3, the relaxed
 * F1 times the share of right values. Some documents are for tuning, others are kept for measuring.
 *
 *   npm run build && node eval/dates/score.mjs [DATA]                  the table
 *   node eval/dates/score.mjs [DATA] --show miss|extra|span|value|type   what is wrong, tuning part only; --only CORPUS
 *
 * DATA holds gum/ and wikiwars/; --built FOLDER reads another build than dist/; --json prints the table for programs.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readGum, readWikiWars } from "./corpora.mjs";
import { readNews } from "./news.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: "string", default: "dist" },
    show: { type: "string" },
    only: { type: "string" },
    json: { type: "boolean" },
  },
});
if (positionals.length > 1)
  throw new Error(
    "Usage: node eval/dates/score.mjs [DATA] [--show miss|extra|span|value|type] [--only CORPUS] [--json]",
  );
const [data] = positionals;

const built = (path) => import(pathToFileURL(resolve(options.built, path)).href);
const { findDates } = await built("extract/dates/find-dates.js");
const { dateSpan, isEdtf } = await built("model/edtf.js");

/** Each with which of its documents are kept apart, and which findings its annotation can judge. */
const CORPORA = [
  { corpus: "news", documents: readNews(), isKept: ({ isKept }) => isKept },
  ...(data === undefined
    ? []
    : [
        { corpus: "gum", documents: readGum(data) },
        // GUM marks hardly any durations, sets and "now", so precision shows on what has a date
        { corpus: "gum, dated", documents: readGum(data), counts: ({ kind, value }) => isDate(kind) && value !== null },
        { corpus: "gum news", documents: readGum(data, /news|interview|speech/) },
        { corpus: "wikiwars", documents: readWikiWars(data) },
      ]),
];
const isDate = (kind) => kind === "DATE" || kind === "TIME";
const isOdd = ({ index }, at) => (index ?? at) % 2 === 1;

const rows = CORPORA.flatMap(({ corpus, documents, isKept = isOdd, counts = () => true }) =>
  [false, true].map((kept) => {
    const chosen = documents.filter((one, at) => isKept(one, at) === kept);
    const mayShow = !kept && [undefined, corpus].includes(options.only);
    return { corpus, part: kept ? "kept" : "tuned", documents: chosen.length, ...score(chosen, counts, mayShow) };
  }),
);
if (options.json) console.log(JSON.stringify(rows));
else console.table(rows);

function score(documents, counts, mayShow) {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, rightly: 0, valued: 0, right: 0, typed: 0, rightType: 0 };
  let time = 0;
  let sentences = 0;
  for (const { name, text, sentences: spans, published, gold } of documents) {
    const before = performance.now();
    const all = findDates(text, spans, published).map((one) => ({ ...one, told: one.value ?? one.reference ?? null }));
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
      if (one.kind !== undefined) {
        count.typed++;
        if (one.kind === match.kind) count.rightType++;
        else show("type", one.text, one.kind, match.kind);
      }
      if (one.value === undefined) continue;
      count.valued++;
      if (sameValue(one.value, one.value === null ? match.value : match.told)) count.right++;
      else show("value", one.text, one.value, match.told);
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
  const relaxed = f1(count.rightly, count.relaxed);
  return {
    gold: count.gold,
    found: count.found,
    "strict P": percent(count.strict, count.found),
    "strict R": percent(count.strict, count.gold),
    "strict F1": f1(count.strict, count.strict),
    "relaxed P": percent(count.rightly, count.found),
    "relaxed R": percent(count.relaxed, count.gold),
    "relaxed F1": relaxed,
    ...(count.typed > 0 && { type: percent(count.rightType, count.typed) }),
    value: percent(count.right, count.valued),
    "value F1": Number(((relaxed * count.right) / count.valued).toFixed(1)),
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
