/** Which claims are steps in the life of an agreement. */
import type { EventType, Polarity, Status } from "../model/vocabulary.js";
import { readTable } from "./read-table.js";

export const AGREEMENT_STAGES = [
  "PROPOSED",
  "IN_TALKS",
  "AGREED",
  "SIGNED",
  "RATIFIED",
  "IN_FORCE",
  "SUSPENDED",
  "VIOLATED",
  "ENDED",
] as const;
export type AgreementStage = (typeof AGREEMENT_STAGES)[number];

/** What decides whether a claim is a step. */
export interface ToldAct {
  readonly type: EventType;
  readonly polarity: Polarity;
  readonly status: Status;
  /** The lemma of the word that carries the act. */
  readonly lemma: string;
  /** The lemmas of its headline, where words beside the trigger say what is done: "declares accord null". */
  readonly beside: readonly string[];
}

interface Row {
  readonly stage: AgreementStage;
  readonly types: ReadonlySet<string>;
  /** Null where any word will do. */
  readonly words: readonly { readonly lemma: string; readonly beside: string | undefined }[] | null;
  readonly factOnly: boolean;
}

let loaded: readonly Row[] | undefined;

/** The stage that a claim says an agreement reaches; null where it tells none. A denied act is no step. */
export function agreementStage({ type, polarity, status, lemma, beside }: ToldAct): AgreementStage | null {
  if (polarity === "NEGATED") return null;
  const isFact = status === "OCCURRED" || status === "ONGOING" || status === "DISPUTED";
  loaded ??= read();
  const row = loaded.find(
    ({ types, words, factOnly }) =>
      types.has(type) &&
      (isFact || !factOnly) &&
      (words?.some((word) => word.lemma === lemma && (word.beside === undefined || beside.includes(word.beside))) ??
        true),
  );
  return row?.stage ?? null;
}

const read = (): Row[] =>
  (readTable("agreement-steps.tsv") as [AgreementStage, string, string, string][]).map(
    ([stage, types, triggers, status]) => ({
      stage,
      types: new Set(types.split(" ")),
      words:
        triggers === "*"
          ? null
          : triggers.split(" ").map((word) => {
              const [lemma, beside] = word.split("+") as [string, string?];
              return { lemma, beside };
            }),
      factOnly: status === "FACT",
    }),
  );
