/** Root fields that list sentences and claims: what articles say, word by word, before events are made of it. */
import type { ClaimFilter, SentenceFilter } from "../../store/graph-store.js";
import { connect } from "../connections.js";
import type { GraphContext } from "../context.js";
import { publicationRange } from "../dates.js";
import { atMost, eventFilter, given, share, words } from "../event-filter.js";
import type {
  ClaimFilter as ClaimFilterInput,
  InputMaybe,
  QueryResolvers,
  SentenceFilter as SentenceFilterInput,
} from "../generated/resolver-types.js";
import { findAll } from "../names.js";

export const evidenceQueries: QueryResolvers = {
  async sentences(_root, { filter, orderBy, ...page }, context) {
    const wanted = await sentenceFilter(context, filter);
    return connect(
      `sentences ${orderBy}`,
      page,
      (request) => context.store.listSentences(wanted, orderBy, request),
      (most) => context.store.countSentences(wanted, most),
    );
  },
  async claims(_root, { filter, orderBy, ...page }, context) {
    const wanted = await claimFilter(context, filter);
    return connect(
      `claims ${orderBy}`,
      page,
      (request) => context.store.listClaims(wanted, orderBy, request),
      (most) => context.store.countClaims(wanted, most),
    );
  },
};

async function sentenceFilter(context: GraphContext, input: InputMaybe<SentenceFilterInput>): Promise<SentenceFilter> {
  if (input == null) return {};
  const mentions =
    input.mentions == null
      ? null
      : await findAll(context, ["Actor", "Place", "Agreement"], input.mentions, "filter.mentions");
  return { ...printed(input), ...given("mentions", mentions) };
}

async function claimFilter(context: GraphContext, input: InputMaybe<ClaimFilterInput>): Promise<ClaimFilter> {
  if (input == null) return {};
  const [events, speakers] = await Promise.all([
    input.events == null ? null : eventFilter(context, input.events, "filter.events"),
    input.speakers == null ? null : findAll(context, ["Actor"], input.speakers, "filter.speakers"),
  ]);
  return {
    ...printed(input),
    ...given("events", events),
    ...given("speakers", speakers),
    ...given("attributed", input.attributed),
    ...given("polarity", input.polarity),
    ...given("statuses", input.statuses),
    ...given("minConfidence", share(input.minConfidence, "filter.minConfidence")),
  };
}

/** Where, when and in which words: what sentences and claims have in common. */
const printed = ({ articles, outlets, text, time }: SentenceFilterInput): SentenceFilter => ({
  ...given("articles", atMost(articles, "filter.articles")),
  ...given("outlets", atMost(outlets, "filter.outlets")),
  ...given("text", words(text, "filter.text")),
  ...publicationRange(time, "filter.time"),
});
