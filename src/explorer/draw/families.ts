/**
 * Five families of event types, so that a drawing needs five colours and not eighteen. The first four are the quad classes
 * of PLOVER (Open Event Data Alliance, "PLOVER Political Language Ontology for Verifiable Event Records", 2018).
 */
import type { EventType } from "../../model/vocabulary.js";

export type Family = "accord" | "help" | "dispute" | "force" | "other";

export const FAMILIES: readonly {
  readonly family: Family;
  readonly label: string;
  readonly types: readonly EventType[];
}[] = [
  { family: "accord", label: "Accord in words", types: ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"] },
  { family: "help", label: "Cooperation in deeds", types: ["COOPERATE", "AID", "RETREAT"] },
  { family: "dispute", label: "Conflict in words", types: ["REQUEST", "ACCUSE", "REJECT", "THREATEN"] },
  { family: "force", label: "Conflict in deeds", types: ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"] },
  { family: "other", label: "Inquiries and others", types: ["INVESTIGATE", "OTHER"] },
];

const BY_TYPE = new Map(FAMILIES.flatMap(({ family, types }) => types.map((type) => [type, family] as const)));

export const familyOf = (type: EventType): Family => BY_TYPE.get(type) ?? "other";

/** A word of a closed list for people: `PEACE_PLAN` is "peace plan". */
export const inWords = (constant: string): string => constant.toLowerCase().replaceAll("_", " ");
/** The same with a capital: "Peace plan". */
export const titled = (constant: string): string => inWords(constant).replace(/^./, (letter) => letter.toUpperCase());
