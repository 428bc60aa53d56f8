/**
 * What the first level selects is read with its rows: the short lists of a node (who did an event, where) are looked up in
 * the selection, read in the statement that reads the nodes, and put into the loaders before their fields ask for them.
 */
import { getNamedType, Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";
import type { ShortRelation } from "../store/graph-store.js";

/** Fields that list a short relation, by the type that has them; `targets` joins three. */
export const SHORT_LISTS = {
  Event: {
    initiators: ["Event.initiators"],
    targets: ["Event.targetActors", "Event.targetPlaces", "Event.targetAgreements"],
    places: ["Event.places"],
    agreements: ["Event.agreements"],
  },
  Claim: { attributedTo: ["Claim.speakers"] },
  Place: { within: ["Place.within"] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly ShortRelation[]>>>>;

/** Between a field that gives a page and the node of each row. */
const PAGE_FIELDS: ReadonlySet<string> = new Set(["nodes", "edges", "node"]);

type Lists = Readonly<Record<string, readonly ShortRelation[]>>;

/** By selection and type: the nodes of a document are kept and are the same for all rows and requests, lists of them are made anew. */
const known = new WeakMap<FieldNode, Map<string, readonly ShortRelation[]>>();

/**
 * The short lists selected on the nodes that a field gives, as they are or as the rows of a page.
 * @param type of the nodes, where the field gives an interface
 */
export function alongOf(
  { fieldNodes, fragments, returnType }: GraphQLResolveInfo,
  type = getNamedType(returnType).name.replace(/Connection$/, ""),
): readonly ShortRelation[] {
  const lists = (SHORT_LISTS as Readonly<Record<string, Lists>>)[type];
  if (lists === undefined) return [];
  const wanted = (): readonly ShortRelation[] => {
    const names = namesIn(fieldNodes, fragments, PAGE_FIELDS);
    return [...new Set([...names].flatMap((name) => lists[name] ?? []))].sort();
  };
  // One answer's name may be asked for in several places, and which of them count can depend on variables.
  const [only, ...others] = fieldNodes;
  if (others.length > 0) return wanted();
  const byType = known.get(only!) ?? new Map<string, readonly ShortRelation[]>();
  known.set(only!, byType);
  const found = byType.get(type) ?? wanted();
  byType.set(type, found);
  return found;
}

/** Whether one of these fields is selected, on what the field gives or on what it holds in the fields `through`. */
export const selects = (
  { fieldNodes, fragments }: GraphQLResolveInfo,
  fields: readonly string[],
  through: readonly string[] = [],
): boolean => {
  const names = namesIn(fieldNodes, fragments, new Set(through));
  return fields.some((field) => names.has(field));
};

/** The fields selected, whatever the conditions on them: one too many costs little. */
function namesIn(
  fields: readonly FieldNode[],
  fragments: GraphQLResolveInfo["fragments"],
  through: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) visit(fragments[selection.name.value]?.selectionSet);
      else if (through.has(selection.name.value)) visit(selection.selectionSet);
      else names.add(selection.name.value);
  };
  for (const field of fields) visit(field.selectionSet);
  return names;
}
