/** The start: what there is, what is new, who is busy, what is disputed, and three questions to begin with. */
import type { DrawnEvent } from "../../draw/drawn.js";
import { entityPage, eventPage, viewPage } from "../addresses.js";
import { EVENT, type ArticleRef, type Counts } from "../answers.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { chartCard } from "../chart-card.js";
import { h, link, type Child } from "../dom.js";
import { eventList } from "../event-parts.js";
import type { View, ViewMaker } from "../router.js";
import { busiestPair } from "../sample.js";

const QUERY = `${EVENT}
query Start {
  stats { articles events claims actors places agreements }
  told: events(orderBy: REPORTS_DESC, first: 200) { nodes { ...Row } }
  disputed: disputes(orderBy: REPORTS_DESC, first: 6) { nodes { ...Row } }
  facets(first: 12) { actors { key name count } agreements { key name count } }
  articles(first: 6) { nodes { id title outlet published } }
}`;

const LATEST = `${EVENT}
query Latest($to: EDTF!, $from: EDTF!) {
  latest: events(filter: { time: { to: $to }, statuses: [OCCURRED, ONGOING, DISPUTED] }, orderBy: DATE_DESC, first: 40) { nodes { ...Row } }
  timeline(filter: { time: { from: $from, to: $to } }, unit: WEEK) { count buckets { key start end count byType { type count } } }
}`;

interface Facet {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

interface Answer {
  readonly stats: Readonly<Record<"articles" | "events" | "claims" | "actors" | "places" | "agreements", number>>;
  readonly told: { readonly nodes: readonly DrawnEvent[] };
  readonly disputed: { readonly nodes: readonly DrawnEvent[] };
  readonly facets: { readonly actors: readonly Facet[]; readonly agreements: readonly Facet[] };
  readonly articles: { readonly nodes: readonly ArticleRef[] };
}

export const start: ViewMaker = async (_address, signal): Promise<View> => {
  const { stats, told, disputed, facets, articles } = await ask<Answer>({ query: QUERY, variables: {} }, signal);
  if (stats.articles === 0) return nothingYet();
  // What lies behind the newest article is announced, not news.
  const to = dayOf(articles.nodes[0]?.published ?? null);
  const from = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`;
  const { latest, timeline } = await ask<{ latest: { nodes: readonly DrawnEvent[] }; timeline: Counts }>(
    { query: LATEST, variables: { to, from } },
    signal,
  );
  const recent = latest.nodes.filter(({ date }) => date?.precision === "DAY").slice(0, 9);
  return {
    title: "Who did what to whom, and who says so",
    wide: true,
    content: [
      h(
        "p",
        { class: "lead" },
        `${stats.articles.toLocaleString("en")} articles, read into ${stats.events.toLocaleString("en")} events among ${stats.actors.toLocaleString("en")} actors. Every one of them leads back to the sentence that it was read from.`,
      ),
      h(
        "section",
        { class: "tour", "aria-label": "Questions to begin with" },
        tour(told.nodes, disputed.nodes, facets.agreements),
      ),
      chartCard("Events a week", timeline.buckets, viewPage("/timeline", { from, to })),
      h(
        "div",
        { class: "columns" },
        h(
          "section",
          { class: "card" },
          h("h2", {}, "Latest events"),
          eventList(recent),
          h("p", { class: "more" }, link("/timeline", "All on a timeline")),
        ),
        h(
          "section",
          { class: "card" },
          h("h2", {}, "Disputed"),
          eventList(disputed.nodes, "No event is told both ways."),
          h("p", { class: "more" }, link("/table/events?status=DISPUTED", "All disputed events")),
        ),
        h(
          "section",
          { class: "card" },
          h("h2", {}, "Busiest actors"),
          ranking(facets.actors),
          h("p", { class: "more" }, link("/network", "How they are connected")),
        ),
        h(
          "section",
          { class: "card" },
          h("h2", {}, "Latest articles"),
          h(
            "ul",
            { class: "plain" },
            articles.nodes.map(({ id, title, ...article }) =>
              h("li", {}, link(`/article/${id}`, title), h("small", {}, printed(article))),
            ),
          ),
        ),
      ),
    ],
  };
};

function tour(told: readonly DrawnEvent[], disputed: readonly DrawnEvent[], agreements: readonly Facet[]): Child {
  const pair = busiestPair(told);
  const agreement = agreements[0];
  const questions: (readonly [string, string] | null)[] = [
    disputed[0] === undefined
      ? null
      : [`Who says “${disputed[0].headline}”, and who denies it?`, eventPage(disputed[0].id)],
    pair === null
      ? null
      : [
          `What passed between ${pair[0].name} and ${pair[1].name}?`,
          viewPage("/network", { between: [pair[0].id, pair[1].id] }),
        ],
    agreement === undefined
      ? null
      : [
          `How did it come to the ${agreement.name.replace(/^the /i, "")}, and what became of it?`,
          entityPage(agreement.key),
        ],
  ];
  return questions.flatMap((question) =>
    question === null ? [] : [h("a", { href: question[1], class: "question", dir: "auto" }, question[0])],
  );
}

function ranking(actors: readonly Facet[]): HTMLElement {
  const most = Math.max(1, ...actors.map(({ count }) => count));
  return h(
    "ol",
    { class: "ranking" },
    actors.map(({ key, name, count }) =>
      h(
        "li",
        {},
        link(entityPage(key), name),
        h("meter", { min: 0, max: most, value: count, "aria-label": `${name}: ${count} events` }),
        h("span", { class: "number" }, count.toLocaleString("en")),
      ),
    ),
  );
}

/** Last day of a date of publication, which may be a month only; today where no article is dated. */
function dayOf(published: string | null): string {
  const found = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "");
  return found?.[0] ?? new Date().toISOString().slice(0, 10);
}

const nothingYet = (): View => ({
  title: "Dateline",
  content: [
    h("p", { class: "lead" }, "Nothing has been read yet."),
    h(
      "p",
      {},
      "Run ",
      h("code", {}, "dateline ingest FOLDER"),
      " with a folder of articles, then load this page again.",
    ),
  ],
});
