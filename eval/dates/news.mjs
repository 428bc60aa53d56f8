/**
 * Annotated news of our own words (news/README.md) as `{ name, text, sentences, published, gold: [{ start, end, text, value,
 * kind }] }`. Every third article is kept apart: no rule is ever tuned on it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "news");
const MARK = /\[([^\]|]+)\|(SET )?([^\]]+)\]/g;

export function readNews(folder = FOLDER) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split(/^== /m).slice(1))
    .map(readArticle)
    .map((article, index) => ({ ...article, isKept: index % 3 === 2 }));
}

function readArticle(article) {
  const [head, ...lines] = article.split("\n");
  const [name, published] = head.split(" ");
  const body = lines.join("\n").trim();
  const gold = [];
  let text = "";
  let last = 0;
  for (const mark of body.matchAll(MARK)) {
    const [all, words, set, value] = mark;
    text += body.slice(last, mark.index);
    gold.push({
      start: text.length,
      end: text.length + words.length,
      text: words,
      kind: kindOf(set, value),
      value: fromTimex(value),
    });
    text += words;
    last = mark.index + all.length;
  }
  text += body.slice(last);
  return { name, text, sentences: sentencesOf(text), published, gold };
}

function kindOf(set, value) {
  if (set) return "SET";
  if (value.startsWith("P") && !value.endsWith("REF")) return "DURATION";
  return /(?:\d|^)T/.test(value) ? "TIME" : "DATE";
}

const sentencesOf = (text) =>
  Array.from(
    text.matchAll(
      /\S[^\n]*?(?:(?<!\b(?:Mr|Ms|Mrs|Dr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\.m|p\.m|U\.S))[.!?]["”]?(?= ["“]?[A-Z])|(?=\n)|$)/g,
    ),
    ({ index, 0: all }) => ({ start: index, end: index + all.length }),
  );

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 };
const day = (date) => date.toISOString().slice(0, 10);

/** A TIMEX3 value as the extract format writes it, which is EDTF for dates. Parts of the day count as the day. */
export function fromTimex(timex) {
  const value = timex.replace(/T(?:MO|MI|AF|EV|NI|DT)$/, "").replace(/^FY/, "");
  const duration = /^P(\d+)(DE|C|Q)$/.exec(value);
  if (duration)
    return duration[2] === "Q" ? `P${duration[1] * 3}M` : `P${duration[1]}${duration[2] === "C" ? "00" : "0"}Y`;
  if (/^XXXX-WXX/.test(value)) return "P1W";
  if (/^XXXX-(?:SP|SU|FA|WI)$/.test(value)) return "P1Y";
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d\d$/.test(value)) return `${value}XX`;
  const [, year, part, number, end] = /^(\d{4})-(?:([WQH])(\d+)|(?:SP|SU|FA|WI))(-WE)?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (part === undefined) return `${year}-${SEASONS[value.slice(5)]}`;
  if (part === "W") {
    const fourth = new Date(Date.UTC(year, 0, 4));
    const monday = fourth.getTime() + ((number - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000;
    return `${day(new Date(monday + (end ? 5 * 86_400_000 : 0)))}/${day(new Date(monday + 6 * 86_400_000))}`;
  }
  const months = part === "Q" ? 3 : 6;
  const month = (one) => `${year}-${String(one).padStart(2, "0")}`;
  return `${month((number - 1) * months + 1)}/${month(number * months)}`;
}
