/** What people decided against what was read: who, when, why, what it changed, and whether it still holds. */
import type { Named } from "../draw/drawn.js";
import { titled } from "../draw/families.js";
import { articlePage, entityPage, eventPage, viewPage } from "./addresses.js";
import { dayInWords } from "./article-parts.js";
import { h, link, type Child } from "./dom.js";
import type { Tools } from "./editing/editor.js";

export const RULING = `fragment Ruling on Decision {
  id number kind by at reason summary
  changes { node field before after }
  nodes { id ... on Entity { name } ... on Event { headline } ... on Sentence { article { id title } } }
  undone { by at reason }
}`;
/** The last ones about a node, as a field of it. */
export const DECIDED = "version decisions(first: 50) { nodes { ...Ruling } totalCount }";

export type RulingKind = "MERGE_ENTITIES" | "SPLIT_ENTITY" | "RENAME_ENTITY" | "CORRECT_EVENT" | "REJECT_CLAIM";
export const RULING_KINDS: Readonly<Record<RulingKind, string>> = {
  CORRECT_EVENT: "Event corrected",
  REJECT_CLAIM: "Claim rejected",
  MERGE_ENTITIES: "Merged",
  SPLIT_ENTITY: "Split",
  RENAME_ENTITY: "Renamed",
};

interface Act {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export interface Change {
  readonly node: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Ruling extends Act {
  readonly id: string;
  readonly number: number;
  readonly kind: RulingKind;
  readonly summary: string;
  readonly changes: readonly Change[];
  readonly nodes: readonly {
    readonly id: string;
    readonly name?: string;
    readonly headline?: string;
    readonly article?: { readonly id: string; readonly title: string };
  }[];
  readonly undone: Act | null;
}

export interface Rulings {
  readonly nodes: readonly Ruling[];
  readonly totalCount: number;
}
export interface Decided {
  readonly version: number;
  readonly decisions: Rulings;
}

/** "2026-02-03T10:15:00.000Z" as "3 February 2026, 10:15 UTC". */
const moment = (at: string): string => `${dayInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;

/** Who, when and why, in a line. */
export const signed = ({ by, at, reason }: Act): Child => [
  h("bdi", {}, by),
  `, ${moment(at)}: `,
  h("q", { dir: "auto" }, reason),
];

/** The decision that made a field what it is; undefined where it is as it was read. */
export const rulingOn = ({ decisions }: Decided, field: string): Ruling | undefined =>
  decisions.nodes.find(({ undone, changes }) => undone === null && changes.some((each) => each.field === field));

/** A list of decisions, the last one first. Those that hold can be undone by whoever edits. */
export const rulingList = (rulings: readonly Ruling[], tools: Tools | null): HTMLElement =>
  h(
    "ol",
    { class: "rulings" },
    rulings.map((ruling) => rulingItem(ruling, tools)),
  );

/** A card of the decisions about a node; none where nobody decided. */
export function rulingCard(id: string, { nodes, totalCount }: Rulings, tools: Tools | null): HTMLElement | false {
  if (nodes.length === 0) return false;
  return h(
    "section",
    { class: "card below", id: "decided" },
    h("h2", {}, "What people decided"),
    rulingList(nodes, tools),
    totalCount > nodes.length &&
      h("p", { class: "more" }, link(viewPage("/decisions", { about: id }), `All ${totalCount} decisions about it`)),
  );
}

function rulingItem(ruling: Ruling, tools: Tools | null): HTMLElement {
  const { id, kind, summary, undone, nodes } = ruling;
  const undo = undone === null ? tools?.undoForm(ruling) : undefined;
  const links = nodes.flatMap((node): Child[] => linkTo(node));
  return h(
    "li",
    { id, tabindex: -1, class: undone === null ? null : "undone" },
    h(
      "div",
      { class: "ruling-head" },
      h("span", { class: "badge" }, RULING_KINDS[kind]),
      undone !== null && h("span", { class: "status" }, "undone"),
      undo?.opener,
    ),
    kind === "CORRECT_EVENT"
      ? ruling.changes.map(changeLine)
      : h(
          "p",
          { dir: "auto" },
          summary.replace(/^./, (letter) => letter.toUpperCase()),
          ".",
        ),
    h("p", { class: "by" }, signed(ruling)),
    undone !== null && h("p", { class: "by" }, "Undone by ", signed(undone)),
    links.length > 0 &&
      h(
        "p",
        { class: "hint" },
        "About: ",
        links.map((each, index) => [index > 0 && ", ", each]),
      ),
    undo?.place,
  );
}

function linkTo({ id, name, headline, article }: Ruling["nodes"][number]): Child[] {
  if (name !== undefined) return [link(entityPage(id), name)];
  if (headline !== undefined && id.startsWith("event:")) return [link(eventPage(id), headline)];
  return article === undefined ? [] : [link(`${articlePage(article.id)}#${id}`, article.title)];
}

const changeLine = ({ field, before, after }: Change): HTMLElement =>
  h(
    "p",
    { class: "change" },
    h("span", { class: "field-name" }, `${titled(field)}: `),
    h("del", {}, valueInWords(field, before)),
    h("span", { class: "unseen" }, " is now "),
    h("span", { "aria-hidden": "true" }, " → "),
    h("ins", {}, valueInWords(field, after)),
  );

/** Entities stand in a change as `Israel (actor:state:il)`, parted by commas. */
function valueInWords(field: string, value: string | null): Child {
  if (value === null) return "none";
  if (["type", "status", "polarity"].includes(field)) return titled(value);
  const named = [...value.matchAll(/(?:^|, )(.+?) \(((?:actor|place|agreement):[^)]+)\)/g)];
  if (!["initiators", "targets", "places", "agreements"].includes(field) || named.length === 0)
    return h("bdi", {}, value);
  const nodes: Named[] = named.map(([, name, id]) => ({ id: id!, name: name! }));
  return nodes.map(({ id, name }, index) => [index > 0 && ", ", link(entityPage(id), name)]);
}
