/** The page of what was in the graph until somebody decided: who took it out, and the way back. */
import { ask, Refusal } from "./api.js";
import { RULING, rulingList, type Rulings } from "./decisions.js";
import { h } from "./dom.js";
import { loadTools } from "./editing/editor.js";
import type { View } from "./router.js";

const QUERY = `${RULING}
query Gone($about: [ID!]!) {
  decisions(filter: { subjects: $about }, first: 20) { nodes { ...Ruling } totalCount }
}`;

/** What `read` gives; where the graph has no such thing and a decision is about it, what became of it. */
export async function orGone(
  id: string,
  kicker: string,
  signal: AbortSignal,
  read: () => Promise<View>,
): Promise<View> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal) || !error.notFound) throw error;
    const variables = { about: [id] };
    const [{ decisions }, tools] = await Promise.all([
      ask<{ decisions: Rulings }>({ query: QUERY, variables }, signal),
      loadTools(),
    ]);
    if (decisions.nodes.length === 0) throw error;
    return {
      title: "No longer in the graph",
      kicker,
      content: [
        h(
          "p",
          {},
          "It was, until people decided otherwise. The articles are as they were, and decisions can be undone.",
        ),
        h("section", { class: "card below" }, h("h2", {}, "What people decided"), rulingList(decisions.nodes, tools)),
      ],
    };
  }
}
