/** Which sort of node an id names: ids begin with it (`actor:state:il`). */
import type { Label, NamedLabel } from "../store/graph-store.js";

/** Labels of the nodes that the API hands out by id; dates are values there. */
export type NodeLabel = Exclude<Label, "Date">;

const LABELS = new Map<string, NodeLabel>([
  ["article", "Article"],
  ["sentence", "Sentence"],
  ["actor", "Actor"],
  ["place", "Place"],
  ["agreement", "Agreement"],
  ["event", "Event"],
  ["claim", "Claim"],
  ["decision", "Decision"],
]);

/** Null where the text can't be the id of a node. */
export const labelOfId = (text: string): NodeLabel | null => LABELS.get(text.slice(0, text.indexOf(":"))) ?? null;

export const isNamed = (label: Label): label is NamedLabel =>
  label === "Actor" || label === "Place" || label === "Agreement";

/** Tells of a value which of these GraphQL types it is, as interfaces and unions need. */
export const typeAmong =
  <T extends NodeLabel>(...types: readonly T[]) =>
  ({ id }: { readonly id: string }): T => {
    const label = labelOfId(id);
    const type = types.find((each) => each === label);
    if (type === undefined) throw new Error(`${id} is none of ${types.join(", ")}.`);
    return type;
  };
