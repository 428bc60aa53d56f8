/** Events counted by what they are and by what they have to do with. */
import type { EventType } from "../../model/vocabulary.js";
import type { EventFilter, Facet, FacetRow, NamedLabel, TogetherRow } from "../graph-store.js";
import { either, knownLink, type Reader, where } from "./clock.js";
import { matchEvents } from "./event-filter.js";
import { namesThen } from "./nodes.js";

interface Way {
  /** What `g` is, where it is a node with a name. */
  readonly label?: NamedLabel;
  /** Binds `g`, what the event is counted by, where it isn't a property. */
  readonly match?: (reader: Reader) => string;
  /** `settled.` stands for the event, or for what the claims known by then agree on. */
  readonly key: string;
  readonly name: string;
}
const own = (property: string): Way => ({ key: property, name: property });

const WAYS: Readonly<Record<Facet, Way>> = {
  TYPE: own("n.type"),
  STATUS: own("settled.status"),
  POLARITY: own("settled.polarity"),
  ACTOR: { label: "Actor", match: () => "MATCH (n)-[:INITIATES|TARGETS]-(g:Actor)", key: "g.id", name: "g.name" },
  PLACE: {
    label: "Place",
    match: (reader) =>
      `MATCH (n)-[:LOCATED_IN|TARGETS]->(g:Place)
       ${where(either("EXISTS { MATCH (n)-[:TARGETS]->(g) }", knownLink(reader, "placeIds", "g")))}`,
    key: "g.id",
    name: "g.name",
  },
  AGREEMENT: {
    label: "Agreement",
    match: (reader) =>
      `MATCH (n)-[:CONCERNS|TARGETS]->(g:Agreement)
       ${where(either("EXISTS { MATCH (n)-[:TARGETS]->(g) }", knownLink(reader, "agreementIds", "g")))}`,
    key: "g.id",
    name: "g.name",
  },
  OUTLET: {
    match: ({ clock }) =>
      `MATCH (n)<-[:REPORTS]-(g:Claim) WHERE g.outlet IS NOT NULL${clock === null ? "" : " AND g.publishedEnd <= $clock"}`,
    key: "g.outlet",
    name: "g.outlet",
  },
};

/** See {@link GraphStore.facet}. */
export async function facet(
  reader: Reader,
  filter: EventFilter,
  by: Facet,
  limit: number,
): Promise<readonly FacetRow[]> {
  const { match, parameters, carried, settled } = matchEvents(reader, filter);
  const way = WAYS[by];
  const [key, name] = [way.key, way.name].map((each) => each.replace("settled.", `${settled}.`));
  const rows = (await reader.read(
    `${match} WITH n${carried} ${way.match?.(reader) ?? ""}
     WITH DISTINCT n.id AS event, ${key!} AS key, ${name!} AS name
     RETURN key, name, count(*) AS events ORDER BY events DESC, key LIMIT $limit`,
    { ...parameters, limit },
  )) as unknown as readonly FacetRow[];
  const names = way.label === undefined ? null : await namesThen(reader, way.label, rows);
  return names === null ? rows : rows.map((row) => ({ ...row, name: names.get(row.key) ?? row.name }));
}

/** See {@link GraphStore.together}. */
export async function together(
  reader: Reader,
  actorId: string,
  filter: EventFilter,
  limit: number,
): Promise<readonly TogetherRow[]> {
  const { match, parameters } = matchEvents(reader, { and: [{ actors: [actorId] }, filter] });
  const rows = (await reader.read(
    `${match} WITH n MATCH (n)-[:INITIATES|TARGETS]-(g:Actor) WHERE g.id <> $self
     WITH DISTINCT n.id AS event, n.type AS type, g.id AS actorId
     WITH actorId, collect(type) AS types, count(*) AS events
     RETURN actorId, types, events ORDER BY events DESC, actorId LIMIT $limit`,
    { ...parameters, self: actorId, limit },
  )) as { actorId: string; types: EventType[]; events: number }[];
  return rows.map(({ types, ...row }) => ({ ...row, byType: counted(types) }));
}

function counted(types: readonly EventType[]): TogetherRow["byType"] {
  const counts = new Map<EventType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, events]) => ({ type, events }))
    .sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1));
}
