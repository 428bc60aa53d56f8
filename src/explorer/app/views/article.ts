/** One article as it was read: each span that meant something is marked, and says what was made of it. */
import type { Named } from "../../draw/drawn.js";
import { familyOf, titled } from "../../draw/families.js";
import type { EventType } from "../../../model/vocabulary.js";
import { entityPage, eventPage } from "../addresses.js";
import { CLAIM, type ArticleRef, type Telling } from "../answers.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { RULING, rulingCard, type Rulings } from "../decisions.js";
import { h, link, type Child } from "../dom.js";
import { loadTools } from "../editing/editor.js";
import { markUp, type Mention } from "../mark-up.js";
import { table } from "../table.js";
import type { View, ViewMaker } from "../router.js";

const QUERY = `${CLAIM}
query Article($id: ID!, $after: String) {
  article(id: $id) {
    id title outlet author url published
    sentences(first: 100, after: $after) {
      nodes {
        id text start index
        mentions { text start end reason node { __typename ... on Entity { id name } ... on DateValue { edtf text } } }
        claims(first: 20) { nodes { ...Telling event { id type headline initiators { id name } targets { ... on Entity { id name } } } } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}`;

const DECISIONS = `${RULING}
query Decided($about: [ID!]!) {
  decisions(filter: { subjects: $about }, first: 50) { nodes { ...Ruling } totalCount }
}`;

export type ArticleClaim = Telling & {
  readonly event: {
    readonly id: string;
    readonly type: EventType;
    readonly headline: string;
    readonly initiators: readonly Named[];
    readonly targets: readonly Named[];
  };
};

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly claims: { readonly nodes: readonly ArticleClaim[] };
}

interface Answer {
  readonly article: ArticleRef & {
    readonly author: string | null;
    readonly url: string | null;
    readonly sentences: {
      readonly nodes: readonly Sentence[];
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

export const article: ViewMaker = async (address, signal): Promise<View> => {
  const variables = {
    id: decodeURIComponent(address.pathname.slice("/article/".length)),
    after: address.searchParams.get("after"),
  };
  const chosen = address.searchParams.get("claim");
  const { article: found } = await ask<Answer>({ query: QUERY, variables }, signal);
  const { nodes, pageInfo, totalCount } = found.sentences;
  const claims = nodes.flatMap((sentence) => sentence.claims.nodes);
  // Of what was read from these sentences: claims that were rejected are decisions about their sentence.
  const about = [...nodes, ...claims.map((claim) => claim.event)].map(({ id }) => id);
  const [{ decisions }, tools] = await Promise.all([
    ask<{ decisions: Rulings }>({ query: DECISIONS, variables: { about: [...new Set(about)] } }, signal),
    loadTools(),
  ]);
  const note = h(
    "aside",
    { class: "card note idle", "aria-live": "polite" },
    h(
      "p",
      { class: "hint" },
      "Point at marked words, tap them or reach them with the Tab key, to see what was made of them.",
    ),
  );
  const tell = (content: readonly Child[]): void => {
    note.classList.remove("idle");
    note.replaceChildren(h("div", {}, content));
  };
  const text = nodes.map((sentence) =>
    h("p", { id: sentence.id, dir: "auto", class: "sentence" }, markUp(sentence, chosen, tell, sentence.claims.nodes)),
  );
  return {
    title: found.title,
    kicker: ["Article", found.author === null ? "" : `by ${found.author}`, printed(found)]
      .filter((part) => part !== "")
      .join(" · "),
    exports: { name: "article", question: () => ({ query: QUERY, variables }), rows: () => claims.map(claimRow) },
    wide: true,
    shown: () => document.querySelector(".sentence .here")?.scrollIntoView({ block: "center" }),
    content: [
      h(
        "p",
        { class: "legend" },
        ["actor", "place", "agreement", "date"].map((kind) => h("span", { class: `span ${kind}` }, titled(kind))),
        h("mark", {}, "An event’s words"),
      ),
      found.url !== null &&
        h("p", {}, h("a", { href: found.url, rel: "noreferrer" }, "The article on its outlet’s pages")),
      h("div", { class: "reading" }, h("div", { class: "text" }, text), note),
      pageInfo.hasNextPage &&
        h(
          "p",
          {},
          link(
            `${address.pathname}?after=${encodeURIComponent(pageInfo.endCursor ?? "")}`,
            `Further sentences of ${totalCount}`,
          ),
        ),
      h("h2", {}, "What was read from it"),
      table({
        caption: `${claims.length} claims`,
        rows: claims,
        columns: [
          {
            key: "headline",
            label: "Claim",
            value: (row) => row.headline,
            cell: (row) => link(eventPage(row.event.id), row.headline),
          },
          {
            key: "type",
            label: "Type",
            value: (row) => row.event.type,
            cell: (row) => h("span", { class: `badge ${familyOf(row.event.type)}` }, titled(row.event.type)),
          },
          {
            key: "speaker",
            label: "Said by",
            value: (row) => row.attributedTo.map(({ name }) => name).join("; "),
            cell: (row) => row.attributedTo.map(({ id, name }) => [link(entityPage(id), name), " "]),
          },
          { key: "evidence", label: "Words", value: (row) => row.evidence },
          { key: "rule", label: "Rule", value: (row) => row.rule },
          { key: "confidence", label: "Sureness", value: (row) => row.confidence, numeric: true },
        ],
      }),
      rulingCard(nodes[0]?.id ?? "", decisions, tools),
    ],
  };
};

const claimRow = (claim: ArticleClaim) => ({
  id: claim.id,
  headline: claim.headline,
  type: claim.event.type,
  event: claim.event.id,
  evidence: claim.evidence,
  speaker: claim.attributedTo.map(({ name }) => name).join("; "),
  polarity: claim.polarity,
  status: claim.status,
  confidence: claim.confidence,
  rule: claim.rule,
});
