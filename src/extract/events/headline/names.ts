/** How a headline calls those who act: their names, shorter where there is no room, and whether they are one or many. */
import type { Document } from "../../../language/document.js";
import type { Entity } from "../../extraction.js";

/** One or several actors: the ways to write them, the fullest first. */
export interface Who {
  readonly variants: readonly string[];
  readonly plural: boolean;
}

/** "Donald Trump, Justin Trudeau and Xi Jinping", then "Trump, Trudeau and Xi", then "Trump, Trudeau and others". */
export function whoActs(entities: readonly Entity[], document: Document): Who {
  const full = entities.map(({ name }) => name);
  const short = entities.map(shortName);
  const variants = [joinNames(full), joinNames(short)];
  if (entities.length > 2) variants.push(`${short[0]}, ${short[1]} and others`);
  return {
    variants: [...new Set(variants)],
    plural: entities.length > 1 || (entities.length === 1 && isPlural(entities[0]!, document)),
  };
}

function joinNames(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Trump" for a person whom the article calls so too, "SDF" for a body that it writes so; else the whole name. */
export function shortName({ name, kind, mentions }: Entity): string {
  const forms = mentions.filter(({ form }) => form === "NAME").map(({ text }) => text.replace(/\s+/g, " "));
  if (kind === "PERSON") {
    const surnames = forms.filter((form) => name.endsWith(` ${form}`) || name.endsWith(`-${form}`));
    return surnames.sort((a, b) => a.length - b.length)[0] ?? name;
  }
  if (/^(?:United (?:States|Kingdom|Nations)|European Union)$/.test(name)) return name.replace(/[^A-Z]/g, "");
  // "SDF", and "Coalition" for the "Global Coalition against ISIL"
  const head = headWord(name);
  const isShort = (form: string): boolean =>
    form.length < name.length && form.split(" ").at(-1) === head && name.includes(form);
  return forms.find((form) => /^[A-Z]{2,6}$/.test(form)) ?? forms.find(isShort) ?? name;
}

/** "Ministry" of "Ministry of Defence". */
const headWord = (name: string): string =>
  name
    .split(/ (?:of|for|in|on|from|against|at|with|within|and|to|under|who)\b/)[0]!
    .split(" ")
    .at(-1)!;

/** Words that are plural without an s. */
const PLURAL =
  /^(?:people|police|men|women|children|taliban|peshmerga|clergy|militia(?:men)?|servicemen|gunmen|fishermen|carabinieri|both)$/i;
/** A state, a person, an outlet and a union of states are one each, whatever letter their name ends with. */
const ONE: ReadonlySet<string> = new Set(["STATE", "PERSON", "MEDIA", "INTERGOVERNMENTAL"]);

/** "Rebel forces sign", "Hamas signs", "Dairy Farmers of Canada sign", "Ministry of Defence signs". */
function isPlural({ name, kind, mentions }: Entity, { sentences }: Document): boolean {
  if (ONE.has(kind)) return false;
  const head = headWord(name);
  if (PLURAL.test(head)) return true;
  if (!/s$/.test(head)) return false;
  const tags = mentions.flatMap(({ sentence, head: index }) => {
    const token = sentences[sentence]?.tokens[index];
    return token?.text.toLowerCase() === head.toLowerCase() ? [token.xpos] : [];
  });
  return tags.length > 0 ? tags.some((tag) => tag === "NNS" || tag === "NNPS") : /[^su]s$/.test(head);
}
