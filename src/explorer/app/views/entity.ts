/** The pages of an actor and of a place: what it is, what happened when, and the sentences that name it. */
import type { DrawnEvent, Named } from "../../draw/drawn.js";
import { titled } from "../../draw/families.js";
import { articlePage, entityPage, viewPage } from "../addresses.js";
import { BUCKETS, counted, EVENT, type Counts, type EntityAnswer, type Page } from "../answers.js";
import { printed } from "../article-parts.js";
import { ask } from "../api.js";
import { RULING, rulingCard } from "../decisions.js";
import { h, link } from "../dom.js";
import { loadTools } from "../editing/editor.js";
import { ENTITY_DECIDED, entityDecided, followMerge, type DecidedEntity } from "../entity-decided.js";
import { eventRow, eventTable } from "../event-parts.js";
import { orGone } from "../gone.js";
import { chartCard } from "../chart-card.js";
import { alike, ALIKE, type Alike } from "../likeness.js";
import type { View, ViewMaker } from "../router.js";

const COMMON = `id name kind aliases ${ENTITY_DECIDED}
    ${ALIKE}
    sentences(last: 12) { nodes { id text article { id title outlet published } } totalCount pageInfo { hasNextPage endCursor } }
    events(last: 200) { nodes { ...Row } totalCount pageInfo { hasNextPage endCursor } }`;
const COUNTS = `timeline(filter: $filter, unit: MONTH) { count undated ${BUCKETS} }`;

const ACTOR = `${EVENT}
${RULING}
query Actor($id: ID!, $name: String!, $filter: EventFilter!) {
  actor(id: $id) {
    ${COMMON}
    country
    roles { title from to person { id name } actor { id name } }
    agreements(first: 50) { nodes { id name } }
  }
  together(actor: $name, first: 12) { actor { id name } count }
  ${COUNTS}
}`;
const PLACE = `${EVENT}
${RULING}
query Place($id: ID!, $filter: EventFilter!) {
  place(id: $id) {
    ${COMMON}
    country latitude longitude within { id name }
    contains(first: 50) { nodes { id name } totalCount }
  }
  ${COUNTS}
}`;

interface Actor extends DecidedEntity {
  readonly sameAs: readonly Alike[];
  readonly events: Page<DrawnEvent>;
  readonly roles: readonly {
    readonly title: string;
    readonly person: Named;
    readonly actor: Named;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly agreements: { readonly nodes: readonly Named[] };
}
interface Together {
  readonly actor: Named;
  readonly count: number;
}
interface Place extends DecidedEntity {
  readonly sameAs: readonly Alike[];
  readonly events: Page<DrawnEvent>;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly within: readonly Named[];
  readonly contains: { readonly nodes: readonly Named[]; readonly totalCount: number };
}

export const actor: ViewMaker = (address, signal): Promise<View> => {
  const id = decodeURIComponent(address.pathname.slice("/actor/".length));
  return orGone(id, "Actor", signal, () => actorView(id, signal));
};

async function actorView(id: string, signal: AbortSignal): Promise<View> {
  const variables = { id, name: id, filter: { actors: [id] } };
  const [{ actor: found, timeline, together }, tools] = await Promise.all([
    ask<{ actor: Actor; timeline: Counts; together: readonly Together[] }>({ query: ACTOR, variables }, signal),
    loadTools(),
  ]);
  followMerge(id, found);
  const edit = tools?.entityTools(found);
  return {
    title: found.name,
    kicker: ["Actor", titled(found.kind), found.country].filter((part) => part != null).join(" · "),
    wide: true,
    exports: {
      name: found.name,
      question: () => ({ query: ACTOR, variables }),
      rows: () => found.events.nodes.map(eventRow),
    },
    content: [
      alsoCalled(found),
      entityDecided(found),
      ways([
        ["/timeline", { actor: id }, "On a timeline"],
        ["/network", { actor: id, grow: id }, "In the network"],
        ["/map", { actor: id }, "On the map"],
      ]),
      edit?.element,
      chartCard("Events a month", timeline.buckets),
      h(
        "div",
        { class: "columns" },
        together.length > 0 &&
          h(
            "section",
            { class: "card" },
            h("h2", {}, "Meets most"),
            h(
              "ul",
              { class: "plain counted" },
              together.map(({ actor: node, count }) =>
                h(
                  "li",
                  {},
                  link(viewPage("/network", { between: [id, node.id] }), node.name),
                  h("small", {}, `${count} ${count === 1 ? "event" : "events"}`),
                ),
              ),
            ),
          ),
        found.roles.length > 0 &&
          h(
            "section",
            { class: "card" },
            h("h2", {}, "Offices"),
            h(
              "ul",
              { class: "plain" },
              distinct(found.roles)
                .slice(0, 30)
                .map((role) =>
                  h(
                    "li",
                    {},
                    `${role.title.charAt(0).toUpperCase()}${role.title.slice(1)}: `,
                    role.person.id === id
                      ? link(entityPage(role.actor.id), role.actor.name)
                      : link(entityPage(role.person.id), role.person.name),
                  ),
                ),
            ),
          ),
        found.agreements.nodes.length > 0 &&
          h("section", { class: "card" }, h("h2", {}, "Party to"), nodeList(found.agreements.nodes)),
        alike(found.sameAs, edit?.merge),
      ),
      rulingCard(found.id, found.decisions, tools),
      sentences(found),
      events(found),
    ],
  };
}

export const place: ViewMaker = (address, signal): Promise<View> => {
  const id = decodeURIComponent(address.pathname.slice("/place/".length));
  return orGone(id, "Place", signal, () => placeView(id, signal));
};

async function placeView(id: string, signal: AbortSignal): Promise<View> {
  const variables = { id, filter: { places: [id] } };
  const [{ place: found, timeline }, tools] = await Promise.all([
    ask<{ place: Place; timeline: Counts }>({ query: PLACE, variables }, signal),
    loadTools(),
  ]);
  followMerge(id, found);
  const edit = tools?.entityTools(found);
  const { latitude, longitude } = found;
  const frame =
    latitude === null || longitude === null
      ? undefined
      : [longitude - 6, latitude - 4, longitude + 6, latitude + 4].join(",");
  return {
    title: found.name,
    kicker: ["Place", titled(found.kind), found.country].filter((part) => part != null).join(" · "),
    wide: true,
    exports: {
      name: found.name,
      question: () => ({ query: PLACE, variables }),
      rows: () => found.events.nodes.map(eventRow),
    },
    content: [
      alsoCalled(found),
      entityDecided(found),
      ways([
        ["/timeline", { place: id }, "On a timeline"],
        ["/map", { place: id, frame }, "On the map"],
        ["/network", { place: id }, "Who acts here"],
      ]),
      edit?.element,
      chartCard("Events a month, here and in the places within", timeline.buckets),
      h(
        "div",
        { class: "columns" },
        found.within.length > 0 && h("section", { class: "card" }, h("h2", {}, "Lies in"), nodeList(found.within)),
        found.contains.nodes.length > 0 &&
          h("section", { class: "card" }, h("h2", {}, "Holds"), nodeList(found.contains.nodes)),
        alike(found.sameAs, edit?.merge),
      ),
      rulingCard(found.id, found.decisions, tools),
      sentences(found),
      events(found),
    ],
  };
}

/** Each office once, however many sentences name it. */
const distinct = (roles: Actor["roles"]): Actor["roles"] => [
  ...new Map(roles.map((role) => [`${role.title}\n${role.person.id}\n${role.actor.id}`, role])).values(),
];

export const alsoCalled = ({ aliases }: EntityAnswer): Node | false =>
  aliases.length > 0 && h("p", { class: "hint", dir: "auto" }, `Also: ${aliases.slice(0, 12).join(", ")}`);

const nodeList = (nodes: readonly Named[]): HTMLElement =>
  h(
    "ul",
    { class: "plain" },
    nodes.map(({ id, name }) => h("li", {}, link(entityPage(id), name))),
  );

export function ways(
  links: readonly (readonly [path: string, settings: Readonly<Record<string, string | undefined>>, label: string])[],
): HTMLElement {
  return h(
    "p",
    { class: "ways" },
    links.map(([path, settings, label]) => h("a", { href: viewPage(path, settings), class: "button" }, label)),
  );
}

export function sentences({ sentences: { nodes, totalCount } }: EntityAnswer): Node | null {
  if (nodes.length === 0) return null;
  const item = ({ id, text, article }: (typeof nodes)[number]): HTMLElement =>
    h(
      "li",
      {},
      h("span", { dir: "auto" }, text),
      h("small", {}, h("a", { href: `${articlePage(article.id)}#${id}` }, article.title), ` ${printed(article)}`),
    );
  return h(
    "section",
    { class: "card below" },
    h(
      "h2",
      {},
      "Sentences",
      h("small", {}, totalCount > nodes.length ? ` the latest ${nodes.length} of ${counted(totalCount)}` : ""),
    ),
    h("ul", { class: "plain hits" }, [...nodes].reverse().map(item)),
  );
}

/** The latest first; those without a date stand at the end. */
const events = ({ events: { nodes, totalCount } }: { readonly events: Page<DrawnEvent> }): HTMLElement =>
  eventTable(
    [...nodes.filter(({ date }) => date !== null).reverse(), ...nodes.filter(({ date }) => date === null)],
    nodes.length < totalCount ? `The last ${nodes.length} of ${counted(totalCount)} events` : `${totalCount} events`,
  );
