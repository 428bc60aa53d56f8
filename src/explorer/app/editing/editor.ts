/** Who edits: a name that decisions are signed with, and the token. Both are kept for this tab alone, never in an address. */
import { forgetDrafts } from "./drafts.js";
import { askAnyway, keepToken, readToken, Refusal } from "../api.js";
import type * as tools from "./tools.js";

const NAME = "dateline-editor";

/** The name of the person who decides; null while nobody edits, which is so until a token was given and accepted. */
export const readEditor = (): string | null => (readToken() === null ? null : sessionStorage.getItem(NAME));

/** The name that was given last in this tab, also where the token was lost; empty where none was. */
export const lastName = (): string => sessionStorage.getItem(NAME) ?? "";

/** What a person who edits is offered; null for readers, who don't load it. */
export type Tools = typeof tools;
export const loadTools = async (): Promise<Tools | null> => (readEditor() === null ? null : import("./tools.js"));

/** Undoes a decision that never was: the cheapest write, which only those who may write are told about. */
const CHECK = `mutation Check($input: UndoInput!) {
  undo(input: $input) { userErrors { code message argument } }
}`;
interface Checked {
  readonly undo: { readonly userErrors: readonly { readonly message: string; readonly argument: string | null }[] };
}

/** Begins to edit. Returns the field that is at fault and why, or null where editing is on. */
export async function startEditing(by: string, token: string): Promise<readonly ["by" | "token", string] | null> {
  if (!/^[\x21-\x7e]+$/.test(token))
    return [
      "token",
      "A token has no spaces and only plain letters, digits and signs; look whether all of it was copied.",
    ];
  const input = { decision: "decision:none", by, reason: "May this token write?" };
  let answer;
  try {
    answer = await askAnyway<Checked>({ query: CHECK, variables: { input } }, undefined, token);
  } catch (error) {
    if (error instanceof Refusal) return ["token", error.message];
    throw error;
  }
  const { data, errors = [] } = answer;
  if (errors.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED"))
    return [
      "token",
      "The server does not take this token. It is the one that the server got as DATELINE_TOKEN; a server that got none takes no corrections.",
    ];
  if (errors.length > 0) return ["token", errors[0]!.message];
  const blamed = data?.undo.userErrors.find(({ argument }) => argument === "by");
  if (blamed !== undefined) return ["by", blamed.message];
  keepToken(token);
  sessionStorage.setItem(NAME, by.trim());
  return null;
}

/** Forgets who edits, the token, and what was written and not sent. */
export function stopEditing(): void {
  sessionStorage.removeItem(NAME);
  forgetDrafts();
  keepToken("");
}
