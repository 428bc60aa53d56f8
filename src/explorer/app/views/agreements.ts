/** All agreements: where each one stands, since when, and who its parties are. */
import { titled } from "../../draw/families.js";
import { lastStep, stageBadge, stageInWords, STEP, type Stage, type Step } from "../agreement-stage.js";
import { articlePage, entityPage, eventPage } from "../addresses.js";
import { counted, type ArticleRef, type Page } from "../answers.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import type { Named } from "../../draw/drawn.js";
import { h, link } from "../dom.js";
import { names } from "../event-parts.js";
import type { View, ViewMaker } from "../router.js";
import { table } from "../table.js";

const QUERY = `query Agreements($after: String) {
  agreements(first: 100, after: $after) {
    nodes {
      id name kind status
      history { ${STEP} }
      parties(first: 20) { nodes { id name } }
      events { totalCount }
      sentences(first: 1) { nodes { id article { id title outlet published } } }
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Agreement extends Named {
  readonly kind: string;
  readonly status: Stage | null;
  readonly history: readonly Step[];
  readonly parties: { readonly nodes: readonly Named[] };
  readonly events: { readonly totalCount: number };
  readonly sentences: { readonly nodes: readonly { readonly id: string; readonly article: ArticleRef }[] };
}

export const agreements: ViewMaker = async (address, signal): Promise<View> => {
  const variables = { after: address.searchParams.get("after") };
  const { agreements: page } = await ask<{ agreements: Page<Agreement> }>({ query: QUERY, variables }, signal);
  const rows = page.nodes.map((agreement) => ({
    ...agreement,
    last: lastStep(agreement.status, agreement.history),
    named: agreement.sentences.nodes[0]?.article ?? null,
  }));
  return {
    title: "Agreements",
    kicker: "Signed or only proposed",
    wide: true,
    exports: {
      name: "agreements",
      question: () => ({ query: QUERY, variables }),
      rows: () =>
        rows.map(({ id, name, kind, status, parties, events, last, named }) => ({
          ...{ id, name, kind, status },
          since: last?.date?.start ?? null,
          step: last?.event.headline ?? null,
          parties: parties.nodes.map((each) => each.name).join("; "),
          events: events.totalCount,
          firstNamedIn: named?.title ?? null,
        })),
    },
    content: [
      table({
        caption:
          rows.length < page.totalCount
            ? `${rows.length} of ${counted(page.totalCount)} agreements`
            : `${rows.length} agreements`,
        rows,
        sort: "-events",
        columns: [
          {
            key: "name",
            label: "Agreement",
            value: ({ name }) => name,
            cell: ({ id, name }) => link(entityPage(id), name),
          },
          { key: "kind", label: "Kind", value: ({ kind }) => titled(kind) },
          {
            key: "status",
            label: "Stands at",
            value: ({ status }) => status,
            cell: ({ status }) =>
              status === null ? h("span", { class: "empty" }, "No step told") : stageBadge(status),
          },
          {
            key: "since",
            label: "Since",
            value: ({ last }) => last?.date?.start ?? null,
            cell: ({ last }) =>
              last !== null && [
                h("span", { class: "day-text" }, last.date?.text ?? "no date"),
                h("br"),
                h("small", {}, link(eventPage(last.event.id), last.event.headline), last.alleged && stageInWords(last)),
              ],
          },
          {
            key: "parties",
            label: "Parties",
            value: ({ parties }) => parties.nodes.map(({ name }) => name).join(", "),
            cell: ({ parties }) => names(parties.nodes),
          },
          {
            key: "named",
            label: "First named in",
            value: ({ named }) => named?.published ?? null,
            cell: ({ named }) =>
              named !== null && [link(articlePage(named.id), named.title), h("br"), h("small", {}, printed(named))],
          },
          { key: "events", label: "Events", value: ({ events }) => events.totalCount, numeric: true },
        ],
      }),
      page.pageInfo.hasNextPage &&
        h(
          "p",
          { class: "pager" },
          link(`/agreements?after=${encodeURIComponent(page.pageInfo.endCursor ?? "")}`, "Further agreements"),
        ),
    ],
  };
};
