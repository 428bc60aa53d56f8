/** Queries that show what can be asked; GraphiQL opens them as tabs. */
import { QUESTIONS } from "./generated/questions.js";

export interface Example {
  /** What it asks, in plain words. */
  readonly question: string;
  readonly query: string;
  /** Values of its variables as JSON, where it has some without a default. */
  readonly variables?: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    question: "What has Israel rejected since December 2025, and in which words?",
    query: `query Rejections {
  events(filter: { types: [REJECT], initiators: ["Israel"], time: { from: "2025-12" } }, orderBy: DATE_ASC, first: 20) {
    nodes {
      id headline type polarity status
      date { edtf start end precision }
      initiators { id name } targets { id name }
      claims(first: 3) { nodes { trigger attributedTo { name } sentence { text article { title outlet published } } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    question: "What passed between Israel and Syria, in both directions?",
    query: `query IsraelAndSyria {
  relation(between: ["Israel", "Syria"]) {
    count
    together
    byMonth { key count }
    directions {
      initiator { name }
      target { name }
      byType { type count }
      events(first: 5) { nodes { headline date { text } } }
    }
  }
}
`,
  },
  {
    question: "Which events join Russia to Syria?",
    query: `query Paths {
  paths(from: "Russia", to: "Syria", maxHops: 4, first: 3) {
    cut { reason message }
    paths {
      length
      hops {
        from { name }
        event { headline date { text } claims(first: 1) { nodes { sentence { text } } } }
        to { name }
      }
    }
  }
}
`,
  },
  {
    question: "How many events a month, of which types?",
    query: `query Timeline {
  timeline(filter: { time: { from: "2025-06", to: "2026-03" } }, unit: MONTH) {
    count
    buckets { key start end count byType { type count } }
  }
}
`,
  },
  {
    question: "Where is a ceasefire spoken of?",
    query: `query Search {
  search(query: "ceasefire", first: 10) {
    facets { type count }
    hits {
      type
      snippet { text highlights { start end } }
      node {
        __typename
        ... on Event { headline date { text } }
        ... on Sentence { article { title outlet published } }
        ... on Entity { name }
      }
    }
  }
}
`,
  },
];

/**
 * The tabs with which GraphiQL opens: the query that the address carries (`/graphql?query=…`), then the examples
 * and the questions of `tests/questions/`.
 */
export function graphiqlTabs(address: string): { query: string; variables?: string }[] {
  const asked = new URL(address).searchParams.get("query");
  const examples = [...EXAMPLES, ...QUESTIONS].map(({ query, variables }) => ({
    query,
    ...(variables !== undefined && { variables }),
  }));
  // The page puts its tabs into a script as they are; "<" could end that script.
  if (asked === null || asked === "" || asked.includes("<")) return examples;
  return [{ query: asked }, ...examples.filter(({ query }) => query !== asked)];
}
