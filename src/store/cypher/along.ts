/** Reads short lists in the statement that reads the nodes they start from: one pattern comprehension for each step. */
import type { Along, Label, NodeByLabel, ShortRelation } from "../graph-store.js";
import type { Reader } from "./clock.js";
import type { Row } from "./connection.js";
import { nodeList, nodeOf } from "./fields.js";

interface ShortStep {
  readonly from: Label;
  readonly step: string;
  readonly label: Label;
}

const step = (from: Label, edge: string, label: Label): ShortStep => ({ from, step: edge, label });

/** One edge, to nodes of one label. */
export const SHORT_STEPS: { readonly [R in ShortRelation]: ShortStep } = {
  "Event.initiators": step("Event", "<-[:INITIATES]-", "Actor"),
  "Event.targetActors": step("Event", "-[:TARGETS]->", "Actor"),
  "Event.targetPlaces": step("Event", "-[:TARGETS]->", "Place"),
  "Event.targetAgreements": step("Event", "-[:TARGETS]->", "Agreement"),
  "Event.places": step("Event", "-[:LOCATED_IN]->", "Place"),
  "Event.agreements": step("Event", "-[:CONCERNS]->", "Agreement"),
  "Claim.speakers": step("Claim", "-[:ATTRIBUTED_TO]->", "Actor"),
  "Place.within": step("Place", "-[:WITHIN]->", "Place"),
};
const MOST_ROWS = 200;

/** What a statement returns of `n`, and how its rows are read. */
export interface NodeColumns<L extends Label> {
  /** For RETURN. */
  readonly returned: string;
  /** The same columns by name, for a clause that hands them on. */
  readonly names: string;
  readonly read: (row: Row) => { readonly node: NodeByLabel[L]; readonly along?: Along };
}

/** The node with these lists; without them under a clock, as what was known by then is not said by the edges alone. */
export function nodeColumns<L extends Label>(
  { clock }: Reader,
  label: L,
  along: readonly ShortRelation[],
): NodeColumns<L> {
  const lists = clock === null ? along : [];
  const key = [label, ...lists].join();
  let columns = written.get(key);
  if (columns === undefined) {
    columns = write(label, lists);
    written.set(key, columns);
  }
  return columns as NodeColumns<L>;
}

/** By label and lists. */
const written = new Map<string, NodeColumns<Label>>();

function write(label: Label, along: readonly ShortRelation[]): NodeColumns<Label> {
  const lists = along.map((relation, i) => ({ relation, name: `list${i}`, ...SHORT_STEPS[relation] }));
  const node = `${nodeList(label)} AS node`;
  if (lists.length === 0)
    return { returned: node, names: "node", read: (row) => ({ node: nodeOf(label, row["node"]) }) };
  return {
    returned: [
      node,
      ...lists.map((list) => `[(n)${list.step}(m:${list.label}) | ${nodeList(list.label, "m")}] AS ${list.name}`),
    ].join(", "),
    names: ["node", ...lists.map(({ name }) => name)].join(", "),
    read: (row) => ({
      node: nodeOf(label, row["node"]),
      along: Object.fromEntries(lists.map((list) => [list.relation, byName(list.label, row[list.name] as unknown[])])),
    }),
  };
}

function byName(label: Label, rows: readonly unknown[]): readonly NodeByLabel[Label][] {
  const nodes = rows.map((row) => nodeOf(label, row)) as NodeByLabel["Actor"][];
  return nodes.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)).slice(0, MOST_ROWS);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
