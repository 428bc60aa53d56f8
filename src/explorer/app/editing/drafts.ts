/**
 * What a person wrote into a form and did not send yet. It outlives the view, the back button and a reload, so that nobody
 * writes twice; this tab alone has it.
 */
import type { Named } from "../../draw/drawn.js";
import type { Complaint } from "./decide.js";

/** An actor, place or agreement as the person saw it who chose it. */
export interface Chosen extends Named {
  readonly version?: number;
}

/** What a field holds: words, one of a list, or names that were chosen. */
export type Value = string | readonly Chosen[];
export type Values = Readonly<Record<string, Value>>;

export interface Draft {
  /** The fields that were changed, and they alone: all others follow the graph. */
  readonly typed: Values;
  /** What every field held when the form was opened. */
  readonly seen: Values;
  /** Why it could not be sent as it was. */
  readonly complaint: Complaint | null;
}

const KEY = "dateline-draft ";

export function readDraft(form: string): Draft | null {
  const kept = sessionStorage.getItem(KEY + form);
  return kept === null ? null : (JSON.parse(kept) as Draft);
}

export function keepDraft(form: string, draft: Draft | null): void {
  if (draft === null) sessionStorage.removeItem(KEY + form);
  else sessionStorage.setItem(KEY + form, JSON.stringify(draft));
}

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(KEY)) sessionStorage.removeItem(key);
}

/** Names are the same where their ids are, in whatever order. */
export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  const ids = (value: readonly Chosen[]): string =>
    value
      .map(({ id }) => id)
      .sort()
      .join("\n");
  return ids(a) === ids(b);
}
