/** The verb by which a headline tells what the text names by a noun. */
import { readTable } from "./read-table.js";

export interface NounVerb {
  /** "reject" of rejection, "hold talks" of talks: its first word is the verb that is inflected. */
  readonly verb: string;
  /** What is left of it: "talks", or "". */
  readonly rest: string;
  /** What stands before the one acted on: "with", or "". */
  readonly before: string;
}

let loaded: ReadonlyMap<string, NounVerb> | undefined;

/** Null for a noun that no verb tells better. */
export function verbOfNoun(lemma: string): NounVerb | null {
  loaded ??= new Map(
    readTable("act-noun-verbs.tsv").map(([noun, words, before]) => {
      const [verb, ...rest] = words!.split(" ");
      return [noun!, { verb: verb!, rest: rest.join(" "), before: before === "-" ? "" : before! }];
    }),
  );
  return loaded.get(lemma) ?? null;
}
