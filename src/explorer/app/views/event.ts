/** One event: what its claims agree on, and each claim with its sentence, its speaker and its outlet. */
import { counted, EVENT, CLAIM, type Telling } from "../answers.js";
import { articlePage, eventPage } from "../addresses.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { DECIDED, RULING, rulingCard } from "../decisions.js";
import { h, link } from "../dom.js";
import { loadTools } from "../editing/editor.js";
import type { FormParts } from "../editing/form.js";
import { eventFacts, READING, type CorrectedEvent } from "../event-facts.js";
import { eventList, eventRow, names, statusBadge, typeBadge } from "../event-parts.js";
import { evidence } from "../evidence.js";
import { orGone } from "../gone.js";
import { alike, ALIKE, type Alike } from "../likeness.js";
import { Moved } from "../moved.js";
import type { DrawnEvent } from "../../draw/drawn.js";
import { titled } from "../../draw/families.js";
import type { View, ViewMaker } from "../router.js";

const QUERY = `${EVENT}
${CLAIM}
${RULING}
query Event($id: ID!) {
  event(id: $id) {
    ...Row object confidence date { edtf } ${DECIDED}
    ${READING}
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
interface Answer extends CorrectedEvent {
  readonly answers: Events;
  readonly fulfilments: Events;
  readonly sameAs: readonly Alike[];
}
interface Around {
  readonly before: Events;
  readonly after: Events;
}

export const event: ViewMaker = (address, signal): Promise<View> => {
  const id = decodeURIComponent(address.pathname.slice("/event/".length));
  return orGone(id, "Event", signal, () => eventView(id, signal));
};

async function eventView(id: string, signal: AbortSignal): Promise<View> {
  const variables = { id };
  const [{ event: found }, { sequence }, tools] = await Promise.all([
    ask<{ event: Answer }>({ query: QUERY, variables }, signal),
    ask<{ sequence: Around }>({ query: AROUND, variables }, signal),
    loadTools(),
  ]);
  if (found.id !== id)
    throw new Moved(
      eventPage(found.id),
      "Since people decided who is meant in it, this event is told here; the address that you followed leads here now.",
    );
  const correct = tools?.correctForm(found);
  const card = (claim: Telling): HTMLElement => claimCard(claim, tools?.rejectForm(claim, found.claims.totalCount));
  const affirming = found.claims.nodes.filter(({ polarity }) => polarity === "AFFIRMED");
  const denying = found.claims.nodes.filter(({ polarity }) => polarity === "NEGATED");
  return {
    title: found.headline,
    kicker: "Event",
    exports: { name: "event", question: () => ({ query: QUERY, variables }), rows: () => [eventRow(found)] },
    content: [
      h("p", { class: "badges" }, typeBadge(found), " ", statusBadge(found)),
      eventFacts(found),
      correct !== undefined &&
        h(
          "section",
          { class: "edit-tools", "aria-label": "Edit" },
          h("p", { class: "ways" }, correct.opener),
          correct.place,
        ),
      h(
        "section",
        {},
        h("h2", {}, "Who says so"),
        denying.length > 0 && affirming.length > 0
          ? h("div", { class: "sides" }, side("Asserted", affirming, card), side("Denied", denying, card))
          : side(denying.length > 0 ? "Denied" : "Told", found.claims.nodes, card),
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
      rulingCard(found.id, found.decisions, tools),
    ],
  };
}

/** Events between the same actors or under the same agreements, and the like; no card where there is none. */
const listed = (heading: string, events: readonly DrawnEvent[]): HTMLElement | false =>
  events.length > 0 && h("section", { class: "card" }, h("h2", {}, heading), eventList(events));

function side(label: string, claims: readonly Telling[], card: (claim: Telling) => HTMLElement): HTMLElement {
  return h(
    "div",
    { class: "side" },
    h("h3", {}, `${label} ${claims.length === 1 ? "once" : `${claims.length} times`}`),
    claims.map(card),
  );
}

function claimCard(claim: Telling, reject: FormParts | undefined): HTMLElement {
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
    reject !== undefined && [h("p", { class: "ways" }, reject.opener), reject.place],
  );
}
