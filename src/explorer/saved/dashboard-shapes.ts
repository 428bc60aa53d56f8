/** Flat lists as dashboards take them; the names of the columns are Grafana's own where it has any. */
import { EVENT_TYPES } from "../../model/vocabulary.js";
import type { DrawnBucket, DrawnEvent } from "../draw/drawn.js";
import { FAMILIES, familyOf, titled } from "../draw/families.js";
import type { MapPlace } from "../draw/map.js";
import type { Network } from "../draw/network.js";
import { joined, type FlatRow } from "../shape/rows.js";
import { eventsIn, placesIn } from "./find-drawn.js";
import type { JsonObject } from "./run-query.js";

/** A day's first moment, so that a column of time has one type; how exact the date is stands beside it. */
const moment = (day: string): string => `${day}T00:00:00.000Z`;
const lastMoment = (day: string): string => `${day}T23:59:59.999Z`;

/** A time series, wide: one row a bucket, a column for each type, always the same columns. */
export const seriesRows = (buckets: readonly DrawnBucket[]): FlatRow[] =>
  buckets.map(({ start, key, count, byType }) => ({
    time: moment(start),
    key,
    count,
    ...Object.fromEntries(EVENT_TYPES.map((type) => [type, byType.find((each) => each.type === type)?.count ?? 0])),
  }));

/** Nodes of Grafana's node graph panel. */
export const nodeRows = ({ nodes }: Network): FlatRow[] =>
  nodes.map(({ id, name, kind, weight }) => ({
    id,
    title: name,
    subTitle: kind === "" ? "" : titled(kind),
    mainStat: weight,
  }));

/** Edges of the same panel; nodes and edges of one query fit together. */
export const edgeRows = ({ edges }: Network): FlatRow[] =>
  edges.map(({ source, target, family, events }) => ({
    id: `${source} ${target} ${family}`,
    source,
    target,
    mainStat: events.length,
    secondaryStat: FAMILIES.find((each) => each.family === family)!.label,
    detail__types: [...new Set(events.map(({ type }) => titled(type)))].join(", "),
    detail__latest: events.at(-1)!.headline,
  }));

/** Points of a map panel, a column for each part. */
export const placeRows = (places: readonly MapPlace[]): FlatRow[] =>
  places.map(({ id, name, latitude, longitude, count }) => ({ id, name, latitude, longitude, events: count }));

/** Annotations: events with a date, on charts of anything else. */
export const annotationRows = (events: readonly DrawnEvent[]): FlatRow[] =>
  events.flatMap((event) =>
    event.date === null
      ? []
      : [
          {
            time: moment(event.date.start),
            timeEnd: lastMoment(event.date.end),
            title: event.headline,
            text: `${joined(event.initiators)}${event.targets.length > 0 ? ` → ${joined(event.targets)}` : ""}`,
            tags: [
              titled(event.type),
              titled(event.status),
              FAMILIES.find(({ family }) => family === familyOf(event.type))!.label,
            ].join(","),
            id: event.id,
          },
        ],
  );

/** Choices of a dashboard's variable: whatever in the answer has an id and a name, each once. */
export function choiceRows(data: JsonObject): FlatRow[] {
  const found = new Map<string, string>();
  for (const event of eventsIn(data))
    for (const { id, name } of [...event.initiators, ...event.targets]) found.set(id, name);
  for (const { id, name } of placesIn(data)) found.set(id, name);
  const walk = (value: JsonObject[string]): void => {
    if (Array.isArray(value)) (value as readonly JsonObject[string][]).forEach(walk);
    else if (typeof value === "object" && value !== null) {
      const { id, name } = value as JsonObject;
      if (typeof id === "string" && typeof name === "string") found.set(id, name);
      Object.values(value).forEach(walk);
    }
  };
  walk(data);
  return [...found].map(([value, text]) => ({ text, value }));
}
