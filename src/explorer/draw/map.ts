/** Places with their counts over the outlines of countries. Geometry: Natural Earth (public domain) through world-atlas. */
import { geoBounds, geoEqualEarth, geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { placeLabels } from "./labels.js";
import { el, escape, fitted, words, type Drawing } from "./svg.js";

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Degrees north and east. */
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

export interface MapOptions {
  readonly title: string;
  readonly places: readonly MapPlace[];
  readonly land: GeoPermissibleObjects;
  readonly width: number;
  readonly height: number;
  readonly linkTo: (place: MapPlace) => string;
  /** What the map shows: degrees west, south, east and north. All places where absent. */
  readonly frame?: Frame;
}

export type Frame = readonly [west: number, south: number, east: number, north: number];

const MOST_LABELS = 60;

/**
 * The frame that holds places with room around them; the world where they lie far apart or there are none.
 * @param share of the events that must be in it: with less than 1 a few far-off places don't make the others small
 */
export function frameOf(all: readonly MapPlace[], share = 1): Frame {
  const places = share < 1 ? middle(middle(all, share, "longitude"), share, "latitude") : all;
  if (places.length === 0) return [-170, -55, 170, 75];
  const [[west, south], [east, north]] = geoBounds({
    type: "MultiPoint",
    coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
  });
  if (east < west || east - west > 200) return [-170, -55, 170, 75];
  const aside = Math.max((east - west) * 0.12, 1.5);
  const above = Math.max((north - south) * 0.12, 1);
  return [west - aside, Math.max(south - above, -60), east + aside, Math.min(north + above, 80)];
}

/** The places whose events are the middle part of all, counted from one end of the world to the other. */
function middle(places: readonly MapPlace[], share: number, axis: "latitude" | "longitude"): readonly MapPlace[] {
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const rest = (total * (1 - share)) / 2;
  let passed = 0;
  return [...places]
    .sort((a, b) => a[axis] - b[axis])
    .filter(({ count }) => {
      const before = passed;
      passed += count;
      return passed > rest && before < total - rest;
    });
}

/** Where a place stands on the drawing. Equal Earth for the world, Mercator for parts of it. */
export function projectionFor([west, south, east, north]: Frame, width: number, height: number): GeoProjection {
  const wide = east - west > 150;
  const projection = wide ? geoEqualEarth() : geoMercator().rotate([-(west + east) / 2, 0]);
  const corners: GeoPermissibleObjects = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [(west + east) / 2, north],
      [(west + east) / 2, south],
    ],
  };
  return projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      corners,
    )
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

export function drawMap({ title, places, land, width, height, linkTo, frame }: MapOptions): Drawing {
  const projection = projectionFor(frame ?? frameOf(places), width, height);
  const most = Math.max(1, ...places.map(({ count }) => count));
  const marks = [...places]
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .flatMap((place) => {
      const at = projection([place.longitude, place.latitude]);
      if (at === null || at[0] < -10 || at[1] < -10 || at[0] > width + 10 || at[1] > height + 10) return [];
      return [
        {
          place,
          x: at[0],
          y: at[1],
          radius: 3 + Math.sqrt(place.count / most) * 15,
          text: fitted(place.name, 150, 12.5),
          weight: place.count,
        },
      ];
    });
  const labels = placeLabels(marks.slice(0, MOST_LABELS), 12.5, width, height);
  const drawn = marks.map(({ place, x, y, radius, text }, index) => {
    const label = labels[index];
    const said = `${place.name}: ${place.count} ${place.count === 1 ? "event" : "events"}`;
    // A name that would cover others stays in the tooltip, the table and the closer view.
    const name =
      label === undefined || label.covered > 40
        ? ""
        : words(text, { x: label.x, y: label.y, "text-anchor": label.anchor, class: "halo", "font-size": 12.5 });
    return el(
      "a",
      { href: linkTo(place), "data-id": place.id, "aria-label": said },
      `<title>${escape(said)}</title>`,
      el("circle", { class: "bubble", cx: x, cy: y, r: radius }),
      name,
    );
  });
  const outline = geoPath(projection)(land) ?? "";
  const body = [el("rect", { class: "water", width, height }), el("path", { class: "land", d: outline }), ...drawn];
  return { title, width, height, body: body.join("") };
}
