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
}

interface Row {
  readonly stage: AgreementStage;
  readonly types: ReadonlySet<string>;
  /** Null where any word will do. */
  readonly lemmas: ReadonlySet<string> | null;
  readonly factOnly: boolean;
}

let loaded: readonly Row[] | undefined;

/** The stage that a claim says an agreement reaches; null where it tells none. A denied act is no step. */
export function agreementStage({ type, polarity, status, lemma }: ToldAct): AgreementStage | null {
  if (polarity === "NEGATED") return null;
  const isFact = status === "OCCURRED" || status === "ONGOING" || status === "DISPUTED";
  loaded ??= read();
  const row = loaded.find(
    ({ types, lemmas, factOnly }) => types.has(type) && (lemmas?.has(lemma) ?? true) && (isFact || !factOnly),
  );
  return row?.stage ?? null;
}

const read = (): Row[] =>
  (readTable("agreement-steps.tsv") as [AgreementStage, string, string, string][]).map(
    ([stage, types, triggers, status]) => ({
      stage,
      types: new Set(types.split(" ")),
      lemmas: triggers === "*" ? null : new Set(triggers.split(" ")),
      factOnly: status === "FACT",
    }),
  );
