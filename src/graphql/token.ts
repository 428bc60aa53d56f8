/** Who may write: whoever sends the server's token. */
import { createHash, timingSafeEqual } from "node:crypto";
import { DatelineError } from "../errors.js";
import type { GraphContext } from "./context.js";

/** Whether a request's `Authorization` header carries the token. The time it takes does not tell how much was right. */
export function bears(header: string | null | undefined, token: string | null): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  return given !== undefined && token !== null && sameText(given, token);
}

export const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Throws UNAUTHENTICATED unless the request may write. */
export function requireWriter({ mayWrite }: GraphContext): void {
  if (mayWrite) return;
  throw new DatelineError(
    "UNAUTHENTICATED",
    "Writing needs the server's token as `Authorization: Bearer …`; the server takes it from DATELINE_TOKEN, and without one writing is off.",
    { argument: "Authorization" },
  );
}
