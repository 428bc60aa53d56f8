/** GUM's texts with their coreference: `{ name, genre, kept, text, published, mentions: [{ start, end, head, chain, form, … }] }`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Of the documents of each genre, in the order of their names, every third is kept apart: nobody looks at what is wrong there. */
export function readGum(folder, genres) {
  return genres.flatMap((genre) =>
    readdirSync(folder)
      .filter((file) => file.startsWith(`GUM_${genre}_`) && file.endsWith(".conllu"))
      .sort()
      .map((file, index) => ({
        name: file.replace(".conllu", ""),
        genre,
        kept: index % 3 === 2,
        ...readDocument(readFileSync(join(folder, file), "utf8")),
      })),
  );
}

function readDocument(conllu) {
  const mentions = [];
  const open = [];
  let text = "";
  let published = null;
  let paragraph = false;
  for (const block of conllu.split("\n\n")) {
    const lines = block.split("\n");
    published = valueOf(lines, "meta::dateCreated") ?? published;
    const sentence = valueOf(lines, "text");
    paragraph ||= lines.some((line) => line.startsWith("# newpar"));
    if (sentence === null) continue;
    if (text !== "") text += paragraph ? "\n\n" : " ";
    paragraph = false;
    const words = wordsOf(lines, sentence, text.length);
    text += sentence;
    words.forEach((word, index) => {
      // "(1-person-new-…-coref(2-place-…)" opens 1 and 2 and closes 2; "2)1)" closes both
      for (const [, begun, closed, ended] of word.entity.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
        if (begun) {
          const [chain, etype, , , , , link] = begun.split("-");
          open.push({ chain, etype, link, first: index, words });
        }
        const id = ended ?? (closed ? begun.split("-")[0] : null);
        if (id === null) continue;
        const at = open.findLastIndex((one) => one.chain === id);
        if (at < 0) continue;
        const [one] = open.splice(at, 1);
        if (one.words === words) mentions.push(toMention(one, index));
      }
    });
  }
  return { text, published, mentions: withNames(mentions.sort((a, b) => a.start - b.start || b.end - a.end)) };
}

function valueOf(lines, key) {
  const line = lines.find((one) => one.startsWith(`# ${key} = `));
  return line ? line.slice(key.length + 5) : null;
}

/** Words with their offsets; the parts of "Roe's" lie side by side, those of "im" (in dem) on each other. */
function wordsOf(lines, sentence, offset) {
  const words = [];
  let at = 0;
  for (const line of lines) {
    const [id, form, , upos, xpos, , head, deprel, , misc] = line.split("\t");
    if (misc === undefined || !/^\d+$/.test(id)) continue;
    const found = sentence.indexOf(form, at);
    const start = found >= 0 && found - at < 3 ? found : at;
    at = Math.min(start + form.length, sentence.length);
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    words.push({ start: offset + start, end: offset + at, form, upos, xpos, head: Number(head) - 1, deprel, entity });
  }
  return words;
}

function toMention({ chain, etype, link, first, words }, last) {
  let head = last;
  for (let i = last; i >= first; i--) if (words[i].head < first || words[i].head > last) head = i;
  const { upos, form } = words[head];
  const kind = upos === "PRON" ? "PRONOUN" : upos === "PROPN" ? "NAME" : "NOMINAL";
  return {
    start: words[first].start,
    end: words[last].end,
    head: words[head].start,
    word: form.toLowerCase(),
    first: words[first].form.toLowerCase(),
    chain,
    etype,
    link,
    form: kind,
  };
}

/** `named`: one of the chain's mentions is a name of a person, body or place; `anaphor`: and another stands before it. */
function withNames(mentions) {
  const named = new Set(
    mentions
      .filter(({ form, etype }) => form === "NAME" && /^(?:person|organization|place)$/.test(etype))
      .map(({ chain }) => chain),
  );
  const seen = new Set();
  return mentions.map((one) => {
    const anaphor = seen.has(one.chain) && one.link !== "appos";
    seen.add(one.chain);
    return { ...one, named: named.has(one.chain), anaphor };
  });
}
