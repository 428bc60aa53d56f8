/** The question for a page of the events of a filter. */
import { EVENT } from "./answers.js";

export const EVENT_PAGE = `${EVENT}
query Events($filter: EventFilter, $order: EventOrder!, $after: String) {
  events(filter: $filter, orderBy: $order, first: 200, after: $after) { nodes { ...Row } totalCount pageInfo { hasNextPage endCursor } }
}`;
