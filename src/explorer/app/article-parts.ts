/** Where and when an article was published, for people. */
import type { ArticleRef } from "./answers.js";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** `2026-02-03` as "3 February 2026", which no line parts; dates of other precision as they are. */
export function dayInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${Number(day)}\u00a0${MONTHS[Number(month) - 1]!}\u00a0${year}`;
}

/** "Gulf Tribune, 3 February 2026"; what is not known is left out. */
export const printed = ({ outlet, published }: Pick<ArticleRef, "outlet" | "published">): string =>
  [outlet, published === null ? null : dayInWords(published)].filter((part) => part !== null).join(", ");
