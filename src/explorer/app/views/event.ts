/** One event: what its claims agree on, and each claim with its sentence, its speaker and its outlet. */
import { counted, EVENT, CLAIM, type EventAnswer, type Telling } from "../answers.js";
import { articlePage, viewPage } from "../addresses.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { h, link, type Child } from "../dom.js";
import { eventList, eventRow, names, statusBadge, typeBadge } from "../event-parts.js";
import { evidence } from "../evidence.js";
import { alike, ALIKE, type Alike } from "../likeness.js";
import type { DrawnEvent } from "../../draw/drawn.js";
import { inWords, titled } from "../../draw/families.js";
import type { View, ViewMaker } from "../router.js";

const QUERY = `${EVENT}
${CLAIM}
query Event($id: ID!) {
  event(id: $id) {
    ...Row object confidence
    answers(first: 6) { nodes { ...Row } }
    fulfilments(first: 6) { nodes { ...Row } }
    ${ALIKE}
    claims(first: 100) { nodes { ...Telling } totalCount pageInfo { hasNextPage endCursor } }
  }
}`;

const AROUND = `${EVENT}
query Around($id: ID!) {
  sequence(event: $id) { before(last: 6) { nodes { ...Row } } after(first: 6) { nodes { ...Row } } }
}`;

interface Events {
  readonly nodes: readonly DrawnEvent[];
}
interface Answer extends EventAnswer {
  readonly answers: Events;
  readonly fulfilments: Events;
  readonly sameAs: readonly Alike[];
}
interface Around {
  readonly before: Events;
  readonly after: Events;
}

export const event: ViewMaker = async (address, signal): Promise<View> => {
  const variables = { id: decodeURIComponent(address.pathname.slice("/event/".length)) };
  const [{ event: found }, { sequence }] = await Promise.all([
    ask<{ event: Answer }>({ query: QUERY, variables }, signal),
    ask<{ sequence: Around }>({ query: AROUND, variables }, signal),
  ]);
  const affirming = found.claims.nodes.filter(({ polarity }) => polarity === "AFFIRMED");
  const denying = found.claims.nodes.filter(({ polarity }) => polarity === "NEGATED");
  return {
    title: found.headline,
    kicker: "Event",
    exports: { name: "event", question: () => ({ query: QUERY, variables }), rows: () => [eventRow(found)] },
    content: [
      h("p", { class: "badges" }, typeBadge(found), " ", statusBadge(found)),
      facts(found),
      h(
        "section",
        {},
        h("h2", {}, "Who says so"),
        denying.length > 0 && affirming.length > 0
          ? h("div", { class: "sides" }, side("Asserted", affirming), side("Denied", denying))
          : side(denying.length > 0 ? "Denied" : "Told", found.claims.nodes),
        found.claims.pageInfo.hasNextPage &&
          h("p", { class: "hint" }, `The first 100 of ${counted(found.claims.totalCount)} claims.`),
      ),
      h(
        "div",
        { class: "columns" },
        listed("What answered it", found.answers.nodes),
        listed("What came of it", found.fulfilments.nodes),
        listed("Before it", sequence.before.nodes),
        listed("After it", sequence.after.nodes),
        alike(found.sameAs),
      ),
    ],
  };
};

/** Events between the same actors or under the same agreements, and the like; no card where there is none. */
const listed = (heading: string, events: readonly DrawnEvent[]): HTMLElement | false =>
  events.length > 0 && h("section", { class: "card" }, h("h2", {}, heading), eventList(events));

function facts(event: EventAnswer): HTMLElement {
  const actors = [...event.initiators, ...event.targets].filter(({ id }) => id.startsWith("actor:"));
  const rows: (readonly [string, Child])[] = [
    [
      "When",
      event.date === null
        ? "No text fixes a date"
        : [
            link(viewPage("/timeline", { from: event.date.start, to: event.date.end }), event.date.text),
            event.date.precision === "DAY" ? "" : `, known to the ${inWords(event.date.precision)} only`,
          ],
    ],
    ["Initiators", event.initiators.length > 0 && names(event.initiators)],
    ["Targets", event.targets.length > 0 && names(event.targets)],
    ["Object", event.object],
    ["Places", event.places.length > 0 && names(event.places)],
    ["Agreements", event.agreements.length > 0 && names(event.agreements)],
    ["Status", titled(event.status)],
    ["Articles", String(event.reports)],
    ["Sureness", `${Math.round(event.confidence * 100)} %`],
    [
      "Nearby",
      actors.length > 0 &&
        link(
          viewPage("/timeline", { actor: actors.slice(0, 3).map(({ id }) => id) }),
          "What these actors did before and after",
        ),
    ],
  ];
  return h(
    "dl",
    { class: "facts" },
    rows.flatMap(([label, value]) =>
      value === false || value === null || value === undefined
        ? []
        : [h("div", {}, h("dt", {}, label), h("dd", { dir: "auto" }, value))],
    ),
  );
}

function side(label: string, claims: readonly Telling[]): HTMLElement {
  return h(
    "div",
    { class: "side" },
    h("h3", {}, `${label} ${claims.length === 1 ? "once" : `${claims.length} times`}`),
    claims.map(claimCard),
  );
}

function claimCard(claim: Telling): HTMLElement {
  const { article, attributedTo, status, rule, confidence } = claim;
  return h(
    "article",
    { class: "claim" },
    h("blockquote", { dir: "auto" }, evidence(claim)),
    h(
      "p",
      { class: "source" },
      attributedTo.length > 0 ? [names(attributedTo), " says so, in "] : "In the article’s own voice: ",
      link(articlePage(article.id, claim.id), article.title),
      h("small", {}, printed(article)),
    ),
    h(
      "p",
      { class: "hint" },
      `${titled(status)}, ${Math.round(confidence * 100)} % sure, read by the rule `,
      h("code", {}, rule),
    ),
  );
}
