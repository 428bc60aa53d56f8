/** Full-text search, and how much there is to search. */
import { DatelineError } from "../../errors.js";
import type { NodeByLabel, SearchHit } from "../../store/graph-store.js";
import { rows } from "../connections.js";
import type { QueryResolvers, SearchNodeResolvers, SearchType } from "../generated/resolver-types.js";
import { typeAmong } from "../node-types.js";
import { matches, snippet, wantedIn } from "../snippets.js";

type SearchLabel = SearchHit["label"];

/** Names come before headlines and headlines before sentences where they fit equally well. */
const LABELS: Readonly<Record<SearchType, SearchLabel>> = {
  ACTOR: "Actor",
  AGREEMENT: "Agreement",
  PLACE: "Place",
  EVENT: "Event",
  SENTENCE: "Sentence",
};
const TYPES = Object.keys(LABELS) as SearchType[];

/** A sentence or two; the index of Neo4j takes about a thousand. */
const MOST_WORDS = 100;

export const searchQueries: QueryResolvers = {
  async search(_root, { query, types, first }, context) {
    const limit = rows(first, "first");
    const words = query.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words === 0)
      throw new DatelineError("BAD_INPUT", `\`query\` is "${query}"; expected at least one word.`, {
        argument: "query",
      });
    if (words > MOST_WORDS)
      throw new DatelineError("BAD_INPUT", `\`query\` has ${words} words; at most ${MOST_WORDS} are looked for.`, {
        argument: "query",
      });
    const wanted = TYPES.filter((type) => types == null || types.includes(type));
    const found = await context.store.search(
      query,
      wanted.map((type) => LABELS[type]),
      limit,
    );
    const sought = wantedIn(query);
    const hits = ranked(found)
      .slice(0, limit)
      .map((hit) => hitOf(hit, sought));
    const facets = wanted
      .map((type) => ({ type, count: hits.filter((hit) => hit.type === type).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return { hits, nodes: hits.map((hit) => hit.node), facets };
  },
  async stats(_root, _args, { store }) {
    const { nodes, edges } = await store.stats();
    return {
      articles: nodes.Article,
      sentences: nodes.Sentence,
      actors: nodes.Actor,
      places: nodes.Place,
      agreements: nodes.Agreement,
      dates: nodes.Date,
      events: nodes.Event,
      claims: nodes.Claim,
      decisions: nodes.Decision,
      edges: Object.entries(edges)
        .map(([type, count]) => ({ type, count }))
        .sort((a, b) => b.count - a.count),
    };
  },
};

export const SearchNode: SearchNodeResolvers = { __resolveType: typeAmong(...Object.values(LABELS)) };

/** Scores compare within one label only, so each hit is ranked by its share of its label's best. */
function ranked(hits: readonly SearchHit[]): readonly SearchHit[] {
  const best = new Map<SearchLabel, number>();
  for (const { label, score } of hits) best.set(label, Math.max(score, best.get(label) ?? 0));
  const share = ({ label, score }: SearchHit): number => score / (best.get(label) || 1);
  return [...hits].sort((a, b) => share(b) - share(a) || place(a) - place(b));
}

const typeOf = (label: SearchLabel): SearchType => TYPES.find((type) => LABELS[type] === label)!;
const place = ({ label }: SearchHit): number => TYPES.indexOf(typeOf(label));

const hitOf = ({ label, node, score }: SearchHit, sought: readonly string[]) => ({
  node,
  type: typeOf(label),
  score,
  get snippet() {
    return snippet(shown(node, sought), sought);
  },
});

/** The words that a hit shows: a name that does not match itself has the alias that does beside it. */
function shown(node: NodeByLabel[SearchLabel], sought: readonly string[]): string {
  if ("headline" in node) return node.headline;
  if ("text" in node) return node.text;
  if (node.aliases.length === 0) return node.name;
  const alias =
    matches(node.name, sought).length > 0 ? undefined : node.aliases.find((each) => matches(each, sought).length > 0);
  return alias === undefined ? node.name : `${node.name} (${alias})`;
}
