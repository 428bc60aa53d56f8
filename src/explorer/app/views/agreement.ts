/** An agreement: where it stands, the steps of its life each with its event, its parties, and who is for or against it. */
import type { DrawnEvent, Named } from "../../draw/drawn.js";
import { titled } from "../../draw/families.js";
import { familyOfStage, lastStep, stageInWords, STEP, type Stage, type Step } from "../agreement-stage.js";
import { articlePage, entityPage, eventPage } from "../addresses.js";
import { counted, EVENT, type ArticleRef, type Page } from "../answers.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { RULING, rulingCard } from "../decisions.js";
import { h, link } from "../dom.js";
import { loadTools } from "../editing/editor.js";
import { ENTITY_DECIDED, entityDecided, followMerge, type DecidedEntity } from "../entity-decided.js";
import { eventRow, eventTable, names } from "../event-parts.js";
import { orGone } from "../gone.js";
import { alike, ALIKE, type Alike } from "../likeness.js";
import type { View, ViewMaker } from "../router.js";
import { alsoCalled, sentences, ways } from "./entity.js";

const QUERY = `${EVENT}
${RULING}
query Agreement($id: ID!) {
  agreement(id: $id) {
    id name kind aliases status ${ENTITY_DECIDED}
    history { ${STEP} claim { evidence article { id title outlet published } } }
    stances { actor { id name } supports changed events { id headline } }
    ${ALIKE}
    parties(first: 100) { nodes { id name } }
    sentences(last: 12) { nodes { id text article { id title outlet published } } totalCount pageInfo { hasNextPage endCursor } }
    events(last: 200) { nodes { ...Row } totalCount pageInfo { hasNextPage endCursor } }
  }
}`;

type ToldStep = Step & { readonly claim: { readonly evidence: string; readonly article: ArticleRef } };

interface Stance {
  readonly actor: Named;
  readonly supports: boolean;
  readonly changed: boolean;
  readonly events: readonly { readonly id: string; readonly headline: string }[];
}

interface Agreement extends DecidedEntity {
  readonly status: Stage | null;
  readonly history: readonly ToldStep[];
  readonly stances: readonly Stance[];
  readonly sameAs: readonly Alike[];
  readonly parties: { readonly nodes: readonly Named[] };
  readonly events: Page<DrawnEvent>;
}

export const agreement: ViewMaker = (address, signal): Promise<View> => {
  const id = decodeURIComponent(address.pathname.slice("/agreement/".length));
  return orGone(id, "Agreement", signal, () => agreementView(id, signal));
};

async function agreementView(id: string, signal: AbortSignal): Promise<View> {
  const variables = { id };
  const [{ agreement: found }, tools] = await Promise.all([
    ask<{ agreement: Agreement }>({ query: QUERY, variables }, signal),
    loadTools(),
  ]);
  followMerge(id, found);
  const edit = tools?.entityTools(found);
  const events = found.events.nodes;
  return {
    title: found.name,
    kicker: `Agreement · ${titled(found.kind)}`,
    wide: true,
    exports: { name: found.name, question: () => ({ query: QUERY, variables }), rows: () => events.map(eventRow) },
    content: [
      alsoCalled(found),
      entityDecided(found),
      standing(found),
      ways([
        ["/timeline", { agreement: found.id }, "On a timeline"],
        ["/network", { agreement: found.id }, "In the network"],
        ["/map", { agreement: found.id }, "On the map"],
      ]),
      edit?.element,
      h(
        "div",
        { class: "columns beside-history" },
        h(
          "section",
          { class: "card" },
          h("h2", {}, "History"),
          found.history.length === 0
            ? h("p", { class: "empty" }, "No text tells a step of it: a proposal, a signature, a suspension, an end.")
            : h("ol", { class: "history" }, found.history.map(stepItem)),
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
          stances(
            "Stand for it",
            found.stances.filter(({ supports }) => supports),
          ),
          stances(
            "Stand against it",
            found.stances.filter(({ supports }) => !supports),
          ),
          alike(found.sameAs, edit?.merge),
        ),
      ),
      rulingCard(found.id, found.decisions, tools),
      sentences(found),
      h("h2", {}, "Every event that concerns it"),
      eventTable(
        events,
        events.length < found.events.totalCount
          ? `The last ${events.length} of ${counted(found.events.totalCount)} events`
          : `${events.length} events`,
      ),
    ],
  };
}

function standing({ status, history }: Agreement): Node | null {
  const last = lastStep(status, history);
  if (last === null) return null;
  return h(
    "p",
    { class: `standing ${familyOfStage(last.stage)}` },
    h("strong", {}, stageInWords(last)),
    last.date === null ? " (no date)" : ` since ${last.date.text}`,
    ": ",
    link(eventPage(last.event.id), last.event.headline),
  );
}

function stepItem(step: ToldStep): HTMLElement {
  const { date, event, claim } = step;
  return h(
    "li",
    { class: familyOfStage(step.stage) },
    h("span", { class: "when" }, date?.text ?? "no date"),
    h("span", {}, h("strong", {}, stageInWords(step)), ": ", link(eventPage(event.id), event.headline)),
    h(
      "small",
      { dir: "auto" },
      `“${claim.evidence}”, `,
      link(articlePage(claim.article.id), claim.article.title),
      `, ${printed(claim.article)}`,
    ),
  );
}

/** Who stands on one side, each with what it did last; who changed sides is said. */
function stances(heading: string, all: readonly Stance[]): HTMLElement | false {
  if (all.length === 0) return false;
  const item = ({ actor, changed, events }: Stance): HTMLElement => {
    const last = events.at(-1);
    return h(
      "li",
      {},
      link(entityPage(actor.id), actor.name),
      changed && [" ", h("span", { class: "status" }, "changed sides")],
      last !== undefined && h("small", {}, link(eventPage(last.id), last.headline)),
    );
  };
  return h("section", { class: "card" }, h("h2", {}, heading), h("ul", { class: "plain" }, all.map(item)));
}
