/** Outlines of the countries, 1:50 million, from this server; loaded with the first map. */
import { feature } from "topojson-client";
import type { GeoPermissibleObjects } from "d3-geo";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "world-atlas/countries-50m.json?url";

let loading: Promise<GeoPermissibleObjects> | undefined;

export function loadLand(): Promise<GeoPermissibleObjects> {
  return (loading ??= fetch(address)
    .then((response) => response.json())
    .then((world: Topology<{ countries: GeometryCollection }>) => feature(world, world.objects.countries)));
}
