/** Reads the events of a filter page by page, up to a bound. */
import type { DrawnEvent } from "../draw/drawn.js";
import { EVENT, type Page } from "./answers.js";
import { ask, type Question } from "./api.js";

export const EVENT_PAGE = `${EVENT}
query Events($filter: EventFilter, $order: EventOrder!, $after: String) {
  events(filter: $filter, orderBy: $order, first: 200, after: $after) { nodes { ...Row } totalCount pageInfo { hasNextPage endCursor } }
}`;

export interface EventPages {
  readonly events: readonly DrawnEvent[];
  readonly total: number;
  readonly question: Question;
}

/** @param most how many events at most; read in pages of 200 */
export async function readEvents(
  filter: Readonly<Record<string, unknown>>,
  order: string,
  most: number,
  signal: AbortSignal,
): Promise<EventPages> {
  const question = { query: EVENT_PAGE, variables: { filter, order, after: null as string | null } };
  const events: DrawnEvent[] = [];
  let total: number;
  let after: string | null = null;
  do {
    const answer: { events: Page<DrawnEvent> } = await ask(
      { ...question, variables: { ...question.variables, after } },
      signal,
    );
    const page = answer.events;
    events.push(...page.nodes);
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && events.length < most);
  return { events, total, question };
}
