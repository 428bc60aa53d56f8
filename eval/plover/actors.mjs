/** Whether an entity of ours is the actor of a PLOVER record; what counts is said in eval/README.md. */
import { createRequire } from "node:module";

const codes = new Map(createRequire(import.meta.url)("world-countries").map(({ cca2, cca3 }) => [cca2, cca3]));

const plain = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/'s?(?=\s|$)/g, "")
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()
    .replace(
      /^(?:(?:the|a|an|in|about|some|up|to|at|least|more|than|\d+|capital|city|central|hundreds|thousands|dozens|scores|tens|group|members?|of)\s+)+/,
      "",
    );

/** "Hundreds of thousands of people" are people. */
const AMOUNT =
  /^(?:(?:about|some|up to|at least|more than|\p{L}*dozens?|scores|tens|hundreds|thousands|millions)\s+(?:of\s+)?)+/iu;

/** "Militants loyal to …", "refugees fleeing …": up to the first word that only describes them. */
const core = (text) =>
  plain(
    text
      .replace(AMOUNT, "")
      .split(/\s(?:of|in|from|to|for|at|on|by|under|loyal|living|fleeing|operating|based|ordered|held)\s/)[0],
  );

const endsWith = (long, short) => short !== "" && (long === short || long.endsWith(` ${short}`));

const PERSON =
  /\b(?:president|minister|secretary|king|gen|general|leader|frontman|archbishop|ambassador|officials?|judge|chief|member)\b/i;

/** Sectors whose acts are the state's own: none, government, army, police, parliament, courts, and those left open. */
const STATE_SECTORS = new Set([null, "GOV", "MIL", "COP", "LEG", "JUD", "***"]);

/** `entity` as the extraction gives it, with name, kind, country, knownId and mentions; `actor` as a record has it. */
export function isActor(entity, actor, knowledge) {
  return (
    sameWords(entity, actor) ||
    isDescribed(entity, actor) ||
    knownAs(entity, actor, knowledge) ||
    standsFor(entity, actor)
  );
}

const formsOf = ({ name, mentions }) => [
  ...new Set([name, ...mentions.filter(({ form }) => form !== "PRONOUN").map(({ text }) => text)]),
];

/** "rebels" and "Fijian rebels", "top U.S. official" and "U.S. official"; "Palestinian" of the "Palestinian detainees". */
function sameWords(entity, actor) {
  const whole = plain(actor.text);
  const head = core(actor.text);
  return formsOf(entity).some((form) => {
    const ours = plain(form);
    const mine = core(form);
    return (
      ours === whole ||
      [ours, mine].some((one) => endsWith(one, head) || endsWith(head, one)) ||
      (entity.kind === "PERSON" && endsWith(whole, ours)) ||
      (actor.sector !== null && ours.startsWith(`${whole} `))
    );
  });
}

/** "British militant" of the "British militant Ali Smith": the record has the words right before the name. */
const isDescribed = ({ kind, mentions }, { ends }) =>
  kind === "PERSON" && mentions.some(({ form, start }) => form === "NAME" && ends.includes(start - 1));

/** "PRC" and China, "Great Britain" and Britain, "Jakarta" and Indonesia: the tables of Dateline know both names. */
const knownAs = ({ knownId }, { text }, knowledge) =>
  knownId !== null &&
  [text, core(text), text.split("/")[0]].some((form) =>
    knowledge.lookup(form).some(({ entity }) => entity.id === knownId),
  );

/** A state for its government, army or police ("Israeli soldiers"), a body of states for its troops; neither for a person. */
function standsFor(entity, { text, code, sector }) {
  if (PERSON.test(text) || !STATE_SECTORS.has(sector)) return false;
  if (entity.kind === "STATE") return codes.get(entity.country) === code;
  const words = ` ${plain(text)} `;
  return (
    entity.kind === "INTERGOVERNMENTAL" &&
    code === "IGO" &&
    formsOf(entity).some((form) => words.includes(` ${plain(form)} `))
  );
}
