/** All agreements, by what was last said about each. */
import type { DrawnEvent } from "../../draw/drawn.js";
import { titled } from "../../draw/families.js";
import { standing } from "../agreement-history.js";
import { entityPage, eventPage } from "../addresses.js";
import { EVENT, type Page } from "../answers.js";
import { ask } from "../api.js";
import { h, link } from "../dom.js";
import type { View, ViewMaker } from "../router.js";
import { table } from "../table.js";

const QUERY = `${EVENT}
query Agreements($after: String) {
  agreements(first: 100, after: $after) {
    nodes { id name kind parties(first: 20) { nodes { id name } } events(last: 40) { nodes { ...Row } totalCount } }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parties: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  readonly events: { readonly nodes: readonly DrawnEvent[]; readonly totalCount: number };
}

export const agreements: ViewMaker = async (address, signal): Promise<View> => {
  const variables = { after: address.searchParams.get("after") };
  const { agreements: page } = await ask<{ agreements: Page<Agreement> }>({ query: QUERY, variables }, signal);
  const rows = page.nodes.map((agreement) => ({ ...agreement, last: standing(agreement.events.nodes) }));
  return {
    title: "Agreements",
    kicker: "Signed or only proposed",
    wide: true,
    exports: {
      name: "agreements",
      question: () => ({ query: QUERY, variables }),
      rows: () =>
        rows.map(({ id, name, kind, parties, events, last }) => ({
          id,
          name,
          kind,
          parties: parties.nodes.map((each) => each.name).join("; "),
          events: events.totalCount,
          lastStep: last?.step ?? null,
          lastDate: last?.event.date?.start ?? null,
        })),
    },
    content: [
      table({
        caption: `${rows.length} of ${page.totalCount} agreements`,
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
            key: "step",
            label: "Last step",
            value: ({ last }) => last?.step ?? null,
            cell: ({ last }) => last !== null && h("span", { class: `badge ${last.family}` }, last.step),
          },
          {
            key: "date",
            label: "When",
            value: ({ last }) => last?.event.date?.start ?? null,
            cell: ({ last }) =>
              last !== null && [
                last.event.date?.text ?? "no date",
                h("br"),
                h("small", {}, link(eventPage(last.event.id), last.event.headline)),
              ],
          },
          {
            key: "parties",
            label: "Parties",
            value: ({ parties }) => parties.nodes.map(({ name }) => name).join(", "),
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
