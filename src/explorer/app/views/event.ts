/** One event: what its claims agree on, and each claim with its sentence, its speaker and its outlet. */
import { EVENT, CLAIM, type EventAnswer, type Telling } from "../answers.js";
import { articlePage, viewPage } from "../addresses.js";
import { ask } from "../api.js";
import { h, link, type Child } from "../dom.js";
import { eventRow, names, statusBadge, typeBadge } from "../event-parts.js";
import { evidence } from "../evidence.js";
import { inWords, titled } from "../../draw/families.js";
import type { View, ViewMaker } from "../router.js";

const QUERY = `${EVENT}
${CLAIM}
query Event($id: ID!) {
  event(id: $id) {
    ...Row object confidence
    claims(first: 100) { nodes { ...Telling } totalCount pageInfo { hasNextPage endCursor } }
  }
}`;

export const event: ViewMaker = async (address, signal): Promise<View> => {
  const variables = { id: decodeURIComponent(address.pathname.slice("/event/".length)) };
  const { event: found } = await ask<{ event: EventAnswer }>({ query: QUERY, variables }, signal);
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
          h("p", { class: "hint" }, `The first 100 of ${found.claims.totalCount} claims.`),
      ),
    ],
  };
};

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
      h("small", {}, [article.outlet, article.published].filter((part) => part !== null).join(", ")),
    ),
    h(
      "p",
      { class: "hint" },
      `${titled(status)}, ${Math.round(confidence * 100)} % sure, read by the rule `,
      h("code", {}, rule),
    ),
  );
}
