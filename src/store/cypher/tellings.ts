/**
 * A telling is all that an article says of one shared node (its name, kind, aliases, what contains it). Articles that say
 * the same share the telling, so a state that ten thousand articles name has one; what a node holds is worked out from its
 * tellings, whatever their order (docs/decisions/0005-shared-nodes.md).
 */
import { dateAncestors, dateSpan } from "../../model/edtf.js";
import type { GraphDelta } from "../../model/graph.js";
import { hashId, nameKey } from "../../model/ids.js";
import type { NamedLabel } from "../graph-store.js";
import { searchTerms } from "./terms.js";

export type ToldLabel = NamedLabel | "Date";

export interface Telling {
  /** Hash of the rest. */
  readonly id: string;
  readonly label: ToldLabel;
  readonly nodeId: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Ids of the places, or of the date, that contain it. */
  readonly within: readonly string[];
}

const BARE = { name: null, kind: null, aliases: [], country: null, latitude: null, longitude: null, within: [] };

/** One telling for each shared node of an article; the months and years of its dates are added where they are missing. */
export function tellingsOf(delta: GraphDelta): readonly Telling[] {
  const within = new Map<string, string[]>();
  for (const edge of delta.within) within.set(edge.childId, [...(within.get(edge.childId) ?? []), edge.parentId]);
  const dates = new Set(delta.dates.flatMap(({ id }) => [id, ...dateAncestors(id)]));
  return [
    ...delta.actors.map(({ id, ...told }) => telling({ ...BARE, ...told, label: "Actor", nodeId: id })),
    ...delta.places.map(({ id, ...told }) =>
      telling({ ...BARE, ...told, label: "Place", nodeId: id, within: within.get(id) ?? [] }),
    ),
    ...delta.agreements.map(({ id, ...told }) => telling({ ...BARE, ...told, label: "Agreement", nodeId: id })),
    ...[...dates].map((id) => telling({ ...BARE, label: "Date", nodeId: id, within: dateAncestors(id).slice(0, 1) })),
  ];
}

function telling(told: Omit<Telling, "id">): Telling {
  const { label, nodeId, name, kind, country, latitude, longitude } = told;
  const aliases = sorted(told.aliases);
  const within = sorted(told.within);
  const id = hashId(
    ...[label, nodeId, name, kind, country, latitude, longitude],
    ...[aliases.length, ...aliases, ...within],
  );
  return { id, label, nodeId, name, kind, aliases, country, latitude, longitude, within };
}

/** The keys under which somebody may look for the node that this is told of. */
export function nameKeys({ name, aliases }: Telling): readonly string[] {
  return sorted([...(name === null ? [] : [name]), ...aliases].map(nameKey).filter((key) => key !== ""));
}

/** What a node holds by all its tellings, and what contains it. */
export interface SettledNode {
  readonly properties: Readonly<Record<string, string | number | null | readonly string[]>>;
  readonly within: readonly string[];
}

/**
 * Lets the tellings of one node agree: the longest name wins ("Benjamin Netanyahu" over "Netanyahu", ties by code point),
 * the other names become aliases, and each further field comes from the first telling in that order that has it.
 *
 * @param given the name that somebody decided on, which holds over all that are told
 */
export function settleNode(tellings: readonly Telling[], given?: string): SettledNode {
  const ranked = [...tellings].sort(
    (a, b) =>
      (b.name?.length ?? 0) - (a.name?.length ?? 0) || compare(a.name ?? "", b.name ?? "") || compare(a.id, b.id),
  );
  const [first] = ranked;
  if (first === undefined) throw new Error("A node that nobody tells of can't be settled; it must be deleted.");
  const id = first.nodeId;
  const within = sorted(ranked.flatMap((one) => one.within));
  if (first.label === "Date") return { properties: { id, ...dateSpan(id) }, within };

  const name = given ?? first.name;
  const toldName = given === undefined ? null : first.name;
  const told = ranked.flatMap((one) => [...(one.name === null ? [] : [one.name]), ...one.aliases]);
  const names = given === undefined ? told : [given, ...told];
  const aliases = sorted(names).filter((alias) => alias !== name);
  const kind = ranked.find((one) => one.kind !== null)?.kind ?? null;
  const country = ranked.find((one) => one.country !== null)?.country ?? null;
  const spot = ranked.find((one) => one.latitude !== null && one.longitude !== null);
  const properties = { id, name, toldName, kind, aliases, terms: searchTerms(names.join(" ")) };
  if (first.label === "Agreement") return { properties, within };
  if (first.label === "Actor") return { properties: { ...properties, country }, within };
  return {
    properties: { ...properties, country, latitude: spot?.latitude ?? null, longitude: spot?.longitude ?? null },
    within,
  };
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort(compare);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
