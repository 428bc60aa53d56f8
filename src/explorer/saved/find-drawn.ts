/** What can be drawn of an answer, wherever in it it stands. */
import type { DrawnActor, DrawnBucket, DrawnEvent, DrawnPlace, Named } from "../draw/drawn.js";
import { placesOf } from "../shape/geojson.js";
import type { MapPlace } from "../draw/map.js";
import type { Json, JsonObject } from "./run-query.js";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All objects of a type in the order of the answer. */
function* objectsOf(value: Json, type: string): Generator<JsonObject> {
  if (Array.isArray(value)) for (const each of value as readonly Json[]) yield* objectsOf(each, type);
  else if (isObject(value)) {
    if (value["__typename"] === type) yield value;
    for (const each of Object.values(value)) yield* objectsOf(each, type);
  }
}

/** The objects of a field that is a list of them. */
const listOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];

/** Each event once; what the query did not select is taken as absent. */
export function eventsIn(data: JsonObject): DrawnEvent[] {
  const events = new Map<string, DrawnEvent>();
  for (const found of objectsOf(data, "Event"))
    if (typeof found["id"] === "string" && typeof found["headline"] === "string" && typeof found["type"] === "string")
      events.set(found["id"], eventOf(found));
  return [...events.values()];
}

function eventOf(found: JsonObject): DrawnEvent {
  const date = found["date"];
  const named = <T extends Named>(field: string): T[] =>
    listOf(found[field]).filter(({ id, name }) => typeof id === "string" && typeof name === "string") as unknown as T[];
  return {
    status: "OCCURRED",
    polarity: "AFFIRMED",
    reports: 1,
    ...(found as unknown as Pick<DrawnEvent, "id" | "headline" | "type">),
    date:
      isObject(date) && typeof date["start"] === "string" && typeof date["end"] === "string"
        ? ({ precision: "DAY", text: date["start"], ...date } as unknown as DrawnEvent["date"])
        : null,
    initiators: named<DrawnActor>("initiators"),
    targets: named<DrawnActor>("targets"),
    places: named<DrawnPlace>("places"),
    agreements: named("agreements"),
  };
}

/** Places with coordinates: those of events count their events, others count as often as they stand in the answer. */
export function placesIn(data: JsonObject): MapPlace[] {
  const ofEvents = placesOf(eventsIn(data));
  if (ofEvents.length > 0) return ofEvents;
  const places = new Map<string, MapPlace>();
  for (const { id, name, latitude, longitude, events } of objectsOf(data, "Place"))
    if (
      typeof id === "string" &&
      typeof name === "string" &&
      typeof latitude === "number" &&
      typeof longitude === "number"
    ) {
      const total =
        isObject(events) && typeof events["totalCount"] === "number"
          ? events["totalCount"]
          : (places.get(id)?.count ?? 0) + 1;
      places.set(id, { id, name, latitude, longitude, count: total });
    }
  return [...places.values()];
}

/** The buckets of the answer's first timeline or relation. */
export function bucketsIn(data: JsonObject): DrawnBucket[] {
  const found = firstList(data, (list) => list[0]?.["__typename"] === "TimeBucket");
  return (found ?? []).map((bucket) => ({ byType: [], ...bucket }) as unknown as DrawnBucket);
}

/** Breadth first, so that an outer list wins over those in its rows. */
export function firstList(
  data: JsonObject,
  fits: (list: readonly JsonObject[]) => boolean,
): readonly JsonObject[] | null {
  let level: readonly JsonObject[] = [data];
  while (level.length > 0) {
    const values = level.flatMap((object) => Object.values(object));
    for (const value of values) if (listOf(value).length > 0 && fits(listOf(value))) return listOf(value);
    level = values.flatMap((value) => (isObject(value) ? [value] : listOf(value)));
  }
  return null;
}

/** The first number of the answer and the field that has it. */
export function numberIn(data: JsonObject): { readonly label: string; readonly value: number } | null {
  for (const [label, value] of Object.entries(data)) {
    if (typeof value === "number") return { label, value };
    const inner = isObject(value) ? numberIn(value) : null;
    if (inner !== null) return inner;
  }
  return null;
}
