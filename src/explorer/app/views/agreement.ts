/** An agreement: its parties, its steps in order of time, each with its event, and who stands for or against it. */
import type { DrawnEvent, Named } from "../../draw/drawn.js";
import { familyOf, titled } from "../../draw/families.js";
import { history } from "../agreement-history.js";
import { eventPage } from "../addresses.js";
import { EVENT, type EntityAnswer, type Page } from "../answers.js";
import { ask } from "../api.js";
import { h, link } from "../dom.js";
import { eventRow, eventTable, names } from "../event-parts.js";
import type { View, ViewMaker } from "../router.js";
import { alsoCalled, sentences, ways } from "./entity.js";

const QUERY = `${EVENT}
query Agreement($id: ID!) {
  agreement(id: $id) {
    id name kind aliases
    parties(first: 100) { nodes { id name } }
    sentences(last: 12) { nodes { id text article { id title outlet published } } totalCount pageInfo { hasNextPage endCursor } }
    events(last: 200) { nodes { ...Row } totalCount pageInfo { hasNextPage endCursor } }
  }
}`;

interface Agreement extends EntityAnswer {
  readonly parties: { readonly nodes: readonly Named[] };
  readonly events: Page<DrawnEvent>;
}

export const agreement: ViewMaker = async (address, signal): Promise<View> => {
  const variables = { id: decodeURIComponent(address.pathname.slice("/agreement/".length)) };
  const { agreement: found } = await ask<{ agreement: Agreement }>({ query: QUERY, variables }, signal);
  const events = found.events.nodes;
  const steps = history(events);
  const [supporters, opponents] = [by(events, ["accord", "help"]), by(events, ["dispute"])];
  return {
    title: found.name,
    kicker: `Agreement · ${titled(found.kind)}`,
    wide: true,
    exports: { name: found.name, question: () => ({ query: QUERY, variables }), rows: () => events.map(eventRow) },
    content: [
      alsoCalled(found),
      ways([
        ["/timeline", { agreement: found.id }, "On a timeline"],
        ["/network", { agreement: found.id }, "In the network"],
      ]),
      h(
        "div",
        { class: "columns" },
        h(
          "section",
          { class: "card span-2" },
          h("h2", {}, "History"),
          steps.length === 0
            ? h("p", { class: "empty" }, "No event concerns it; the sentences below name it.")
            : h(
                "ol",
                { class: "history" },
                steps.map(({ event, step, family }) =>
                  h(
                    "li",
                    { class: family },
                    h("span", { class: "when" }, event.date?.text ?? "no date"),
                    h("span", {}, h("strong", {}, step), " ", link(eventPage(event.id), event.headline)),
                  ),
                ),
              ),
        ),
        h(
          "div",
          { class: "stack" },
          h(
            "section",
            { class: "card" },
            h("h2", {}, "Parties"),
            found.parties.nodes.length === 0
              ? h("p", { class: "empty" }, "No sentence says who its parties are.")
              : h("p", {}, names(found.parties.nodes)),
          ),
          supporters.length > 0 &&
            h("section", { class: "card" }, h("h2", {}, "Act for it"), h("p", {}, names(supporters))),
          opponents.length > 0 &&
            h("section", { class: "card" }, h("h2", {}, "Object, ask or accuse"), h("p", {}, names(opponents))),
        ),
        sentences(found),
      ),
      eventTable(
        events,
        events.length < found.events.totalCount
          ? `The last ${events.length} of ${found.events.totalCount} events`
          : `${events.length} events`,
      ),
    ],
  };
};

/** Who initiates events of these families, each once. */
function by(events: readonly DrawnEvent[], families: readonly string[]): Named[] {
  const actors = events
    .filter(({ type, polarity }) => polarity === "AFFIRMED" && families.includes(familyOf(type)))
    .flatMap(({ initiators }) => initiators);
  return [...new Map(actors.map((each) => [each.id, each])).values()];
}
