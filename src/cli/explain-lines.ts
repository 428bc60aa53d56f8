/** An explained sentence as lines of text for a person. */
import type { ArgumentStep } from "../extract/explain/argument-steps.js";
import type { ExplainedAct, ExplainedTelling } from "../extract/explain/explain-acts.js";
import type { ExplainedSentence, ExplainedWord } from "../extract/explain/explain.js";

/** The sentence, its tree, its mentions and dates, and its acts, each under a heading; empty parts are left out. */
export function sentenceLines({ number, text, words, names, mentions, dates, acts }: ExplainedSentence): string[] {
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `  ${heading}`, ...lines.map((line) => `    ${line}`)];
  return [
    `${number}. ${text}`,
    ...part("Tree", treeLines(words)),
    ...part(
      "Names, as the language model reads them",
      columns(names.map((name) => [name.text, name.type, share(name.probability)])),
    ),
    ...part(
      "Mentions",
      columns(
        mentions.map(({ text: words, entity, type, kind, form, reason, kept }) => [
          words,
          `${entity} (${type} ${kind})`,
          form,
          kept ? reason : `${reason}; left out of the answer, where it does nothing`,
        ]),
      ),
    ),
    ...part("Dates", columns(dates.map((date) => [date.text, date.value ?? "no value", date.kind]))),
    ...part("Acts", acts.length === 0 ? ["no word of it may be an act"] : acts.flatMap(actLines)),
  ];
}

function treeLines(words: readonly ExplainedWord[]): string[] {
  const lines: string[] = [];
  const visit = (index: number, before: string, stem: string): void => {
    const { text, lemma, upos, deprel } = words[index]!;
    const base = lemma.toLowerCase() === text.toLowerCase() ? "" : ` (${lemma})`;
    lines.push(`${before}${text}${base}  ${upos} ${deprel}`);
    const children = words.flatMap((word, at) => (word.head === index ? [at] : []));
    children.forEach((child, at) => {
      const last = at === children.length - 1;
      visit(child, `${stem}${last ? "└─ " : "├─ "}`, `${stem}${last ? "   " : "│  "}`);
    });
  };
  words.forEach((word, index) => {
    if (word.head < 0) visit(index, "", "");
  });
  return lines;
}

function actLines(act: ExplainedAct): string[] {
  const title = [act.trigger, act.type, act.confidence === null ? null : share(act.confidence)]
    .filter((one) => one !== null)
    .join("  ");
  const evidence = Object.entries(act.evidence).map(
    ([name, added]) => `${name} ${added > 0 ? "+" : "−"}${number(added)}`,
  );
  const rows: (readonly [string, string])[] = [
    ["model", modelText(act)],
    ["lexicon", act.lexicon ?? (act.verdict === null ? "" : "no row holds")],
    ["rules", act.verdict === null ? "" : VERDICTS[act.verdict]],
    ["evidence", evidence.join(", ")],
    ...act.initiators.map((one) => ["initiator", stepText(one)] as const),
    ...act.targets.map((one) => ["target", stepText(one)] as const),
    ["object", act.object ?? ""],
    ...(act.told ? toldRows(act.told) : []),
  ];
  return [
    `${act.kept ? "✓" : "✗"} ${title}  ${act.kept ? "kept" : act.told ? "repeat" : "dropped"}: ${act.why}`,
    ...rows.filter(([, text]) => text !== "").map(([name, text]) => `    ${name.padEnd(WIDEST)}  ${text}`),
  ];
}

const WIDEST = "initiator".length;

const VERDICTS = {
  ACT: "an act",
  GOVERNED: "within another act, which governs it",
  CONDITION: "in a condition or a question",
  NONE: "nothing in them takes it for an act",
} as const;

function modelText({ model }: ExplainedAct): string {
  if (model === null) return "sees no act";
  return `an act ${share(model.probability)}; were it one, ${model.type} ${share(model.typeProbability)}`;
}

function stepText({ name, words, step, path, ruled, model }: ArgumentStep): string {
  const said = words === null || words === name ? "" : ` ("${words}")`;
  const spoke = [...(ruled ? ["rules"] : []), ...(model === null ? [] : [`model ${share(model)}`])].join(", ");
  return `${name}${said}: ${step}${path === "" ? "" : `  [${path}]`}${spoke === "" ? "" : `  ${spoke}`}`;
}

function toldRows(told: ExplainedTelling): (readonly [string, string])[] {
  return [
    ["headline", told.headline],
    ["date", told.date ?? ""],
    ["place", told.places.join(", ")],
    ["agreement", told.agreements.join(", ")],
    ["speaker", told.speakers.join(", ")],
    ["status", `${told.status}, ${told.polarity}`],
    ["rule", told.rule],
  ];
}

/** .93; a probability with its leading nought left out. */
const share = (value: number): string => (value >= 0.995 ? "1.0" : value.toFixed(2).replace(/^0/, ""));
const number = (value: number): string => Math.abs(value).toFixed(2);

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join("  ")
      .trimEnd(),
  );
}
