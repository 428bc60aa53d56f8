// Reads the training corpus: little articles of our own as blocks of sentences with their acts. training/events/README.md has the format.
import { readFileSync } from "node:fs";

/** Articles of a file with their text and, for each act, where its trigger starts. */
export function readCorpus(file) {
  const articles = [];
  const text = readFileSync(file, "utf8");
  // Of other files an act without initiator may still have one.
  const complete = /^# arguments: complete$/m.test(text);
  let article;
  for (const line of text.split("\n")) {
    if (line.startsWith("= ")) {
      const [kind, published] = line
        .slice(2)
        .split("|")
        .map((one) => one.trim());
      articles.push((article = { kind, published, text: "", acts: [], broken: false }));
    } else if (line.trim() === "") {
      if (article) article.broken = true;
    } else if (line.startsWith("#")) continue;
    else if (line.startsWith("- ")) article.acts.push(readAct(line, article));
    else if (line.startsWith("~ ")) continue;
    else {
      article.text += article.text === "" ? "" : article.broken ? "\n\n" : " ";
      article.broken = false;
      article.start = article.text.length;
      article.sentence = line.trim();
      article.text += article.sentence;
    }
  }
  const name = file.replace(/.*\//, "").replace(/\.\w+$/, "");
  return articles.map(({ text, acts, kind }, index) => ({
    id: `${name}-${index + 1}`,
    kind: `corpus ${kind}`,
    text,
    complete,
    acts: () => new Map(acts.map(({ start, ...act }) => [start, act])),
  }));
}

function readAct(line, { sentence, start }) {
  const [head, ...fields] = line
    .slice(2)
    .split(" | ")
    .map((one) => one.trim());
  const [trigger, type] = head.replace(/\s*\|$/, "").split(" ");
  const [word, count = "1"] = trigger.split("@");
  const at = [...sentence.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, "gu"))][
    Number(count) - 1
  ];
  if (!at) throw new Error(`"${sentence}": found no word "${trigger}", expected the trigger of an act.`);
  if (fields.includes("also")) return { start: start + at.index, repeat: true };
  /** Offsets in the article's text of the phrases of a field; the occurrence nearest to the trigger where there are several. */
  const phrases = (name) =>
    (value(name) ?? "")
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .flatMap((one) => {
        const found = [...sentence.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escape(one)}(?![\\p{L}\\p{N}])`, "giu"))];
        const nearest = found.sort((a, b) => Math.abs(a.index - at.index) - Math.abs(b.index - at.index))[0];
        return nearest ? [{ start: start + nearest.index, end: start + nearest.index + one.length }] : [];
      });
  const value = (name) =>
    fields
      .find((one) => one.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  return {
    start: start + at.index,
    types: type.split("/"),
    status: value("s") ?? "OCCURRED",
    polarity: value("p") ?? "AFFIRMED",
    initiators: phrases("i"),
    targets: phrases("t"),
    places: phrases("at"),
  };
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
