/** GUM and WikiWars as `{ name, text, sentences, published, gold: [{ start, end, text, value }] }`, values in EDTF. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `value` undefined: the gold has none that can be compared. */
export function readGum(data, genre = /./) {
  const dates = readFileSync(join(data, "gum/dates.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const names = [...new Set(dates.map(({ doc }) => doc))].sort();
  return names.flatMap((name, index) => {
    // Places in the list decide the half, so that documents keep theirs whatever the genre
    const document = genre.test(name.split("_")[1]) ? gumDocument(data, name, dates) : null;
    return document ? [{ ...document, index }] : [];
  });
}

function gumDocument(data, name, dates) {
  const lines = readFileSync(join(data, `gum/dep/${name}.conllu`), "utf8").split("\n");
  const mine = dates.filter(({ doc }) => doc === name);
  const sentences = [];
  const gold = [];
  let text = "";
  let id = "";
  for (const line of lines) {
    if (line.startsWith("# newpar") && text !== "") text += "\n";
    const [, key, value] = /^# (sent_id|text) = (.*)$/.exec(line) ?? [];
    if (key === "sent_id") id = value;
    if (key !== "text") continue;
    if (text !== "") text += text.endsWith("\n") ? "\n" : " ";
    const start = text.length;
    text += value;
    sentences.push({ start, end: text.length });
    for (const date of mine)
      if (date.sent_id === id)
        gold.push({ text: date.text, start: start + date.start, end: start + date.end, value: gumValue(date) });
  }
  // The date of a page of Wikipedia is that of its first version, from which nothing is told
  const published = /_(?:bio|voyage)_/.test(name) ? null : (mine[0].documentDate ?? null);
  return { name, text, sentences, published, gold };
}

function gumValue({ when, from, to, tag }) {
  if (tag === "time") return undefined;
  if (when !== undefined) return /^\d{4}(-\d\d){0,2}$/.test(when) ? when : undefined;
  return from !== undefined && to !== undefined && /^\d{4}/.test(from) && /^\d{4}/.test(to)
    ? `${from}/${to}`
    : undefined;
}

export function readWikiWars(data) {
  const folder = join(data, "wikiwars");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .map((name) => wikiWarsDocument(name, readFileSync(join(folder, name), "utf8")));
}

function wikiWarsDocument(name, xml) {
  const published = /<DATETIME>[^>]*val="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1] ?? null;
  const body = xml.slice(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
  let text = "";
  let last = 0;
  const open = [];
  const gold = [];
  for (const tag of body.matchAll(/<TIMEX2([^>]*)>|<\/TIMEX2>/g)) {
    text += plain(body.slice(last, tag.index));
    last = tag.index + tag[0].length;
    if (tag[1] !== undefined) open.push({ start: text.length, attributes: tag[1] });
    else {
      const { start, attributes } = open.pop();
      // Only the outermost of nested expressions counts
      if (open.length === 0)
        gold.push({ start, end: text.length, text: text.slice(start), value: wikiWarsValue(attributes) });
    }
  }
  text += plain(body.slice(last));
  const sentences = Array.from(
    text.matchAll(/[^\n]+?(?:[.!?](?=\s+["“]?[A-Z0-9])|(?=\n)|$)/g),
    ({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
    }),
  );
  return { name, text, sentences, published, gold };
}

const plain = (text) => text.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** TIMEX2 → EDTF. What refers only vaguely has no value in ours, and years before Christ are none of ours. */
function wikiWarsValue(attributes) {
  const value = /\bval="([^"]*)"/.exec(attributes)?.[1];
  if (value === undefined || value.startsWith("BC") || value.startsWith("XXXX") || /\bset="/.test(attributes))
    return undefined;
  if (/_REF$|^PT?X/.test(value)) return null;
  if (value.startsWith("P"))
    return value.replace(/^P(\d+)DE$/, (_, count) => `P${count}0Y`).replace(/^P(\d+)CE$/, "P$100Y");
  const day = value.replace(/T.*$/, "").replace(/(?:-XX)+$/, "");
  if (/^\d{3}$/.test(day)) return `${day}X`;
  if (/^\d\d$/.test(day)) return `${day}XX`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(day);
  if (season) return `${season[1]}-${SEASONS[season[2]]}`;
  return /^\d{4}(-\d\d){0,2}$/.test(day) ? day : undefined;
}
