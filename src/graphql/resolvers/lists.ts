/** Root fields that list nodes, page by page. */
import type { NamedLabel, NodeByLabel, NodeFilter } from "../../store/graph-store.js";
import { connect, type Connection, type PageArguments } from "../connections.js";
import type { GraphContext } from "../context.js";
import { publicationRange } from "../dates.js";
import { atMost, countryCodes, given, soughtEvents } from "../event-filter.js";
import type { ArticleFilter, InputMaybe, QueryResolvers } from "../generated/resolver-types.js";
import { eventConnection } from "./events.js";

export const listQueries: QueryResolvers = {
  articles: (_root, { filter, ...page }, context) => listed(context, "Article", articleFilter(filter), page),
  actors: (_root, { filter, ...page }, context) => listed(context, "Actor", kindsAndCountries(filter), page),
  places: (_root, { filter, ...page }, context) => listed(context, "Place", kindsAndCountries(filter), page),
  agreements: (_root, { filter, ...page }, context) => listed(context, "Agreement", kindsAndCountries(filter), page),
  events: async (_root, { filter, orderBy, ...page }, context, info) =>
    eventConnection(context, await soughtEvents(context, filter), orderBy, page, info),
};

const listed = <L extends NamedLabel | "Article">(
  { store }: GraphContext,
  label: L,
  filter: NodeFilter,
  page: PageArguments,
): Connection<NodeByLabel[L]> =>
  connect(
    label,
    page,
    (request) => store.listNodes(label, filter, request),
    (most) => store.countNodes(label, filter, most),
  );

function articleFilter(filter: InputMaybe<ArticleFilter>): NodeFilter {
  return {
    ...given("outlets", atMost(filter?.outlets, "filter.outlets")),
    ...publicationRange(filter?.time, "filter.time"),
  };
}

const kindsAndCountries = (
  filter: InputMaybe<{
    readonly kinds?: InputMaybe<readonly string[]>;
    readonly countries?: InputMaybe<readonly string[]>;
  }>,
): NodeFilter => ({
  ...given("kinds", filter?.kinds),
  ...given("countries", countryCodes(filter?.countries, "filter.countries")),
});
