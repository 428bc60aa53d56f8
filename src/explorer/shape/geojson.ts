/** Places as GeoJSON (RFC 7946): a point for each place that has coordinates, longitude before latitude. */
import type { DrawnEvent } from "../draw/drawn.js";
import type { MapPlace } from "../draw/map.js";

export interface PointCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    readonly id: string;
    readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
    readonly properties: { readonly name: string; readonly count: number };
  }[];
}

export const toGeojson = (places: readonly MapPlace[]): PointCollection => ({
  type: "FeatureCollection",
  features: places.map(({ id, name, latitude, longitude, count }) => ({
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties: { name, count },
  })),
});

/** Where the events happened, the busiest place first; places without coordinates are left out. */
export function placesOf(events: readonly DrawnEvent[]): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const { id, name, latitude, longitude } of events.flatMap((event) => event.places))
    if (latitude != null && longitude != null)
      places.set(id, { id, name, latitude, longitude, count: (places.get(id)?.count ?? 0) + 1 });
  return [...places.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
