/** Outlines of the countries from this server: coarse ones for a wide view, 1:50 million for a closer one. */
import { feature } from "topojson-client";
import type { GeoPermissibleObjects } from "d3-geo";
import type { GeometryCollection, Topology } from "topojson-specification";
import coarse from "world-atlas/countries-110m.json?url";
import fine from "world-atlas/countries-50m.json?url";
import type { Frame } from "../draw/map.js";

/** A view of more degrees of longitude than these has no room for small islands. */
const WIDE = 75;
const loading = new Map<string, Promise<GeoPermissibleObjects>>();

/** The outlines that a part of the world needs; each file is loaded once. */
export function loadLand([west, , east]: Frame): Promise<GeoPermissibleObjects> {
  const address = east - west > WIDE ? coarse : fine;
  const land =
    loading.get(address) ??
    fetch(address)
      .then((response) => response.json())
      .then((world: Topology<{ countries: GeometryCollection }>) => feature(world, world.objects.countries));
  loading.set(address, land);
  return land;
}
