/** Places with their counts over the outlines of countries. Geometry: Natural Earth (public domain) through world-atlas. */
import { geoBounds, geoEqualEarth, geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { placeLabels, type Label } from "./labels.js";
import { el, escape, fitted, widthOf, words, type Drawing } from "./svg.js";

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
  /** Where several places that are drawn as one lead: a closer view; without it, to the busiest of them. */
  readonly zoomTo?: (frame: Frame) => string;
}

export type Frame = readonly [west: number, south: number, east: number, north: number];

const MOST_LABELS = 60;
const SIZE = 12.5;

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

export function drawMap({ title, places, land, width, height, linkTo, frame, zoomTo }: MapOptions): Drawing {
  const projection = projectionFor(frame ?? frameOf(places), width, height);
  const spots = gather(places, projection, width, height);
  const marks = spots.map(({ places: [first], count, ...spot }) => ({
    ...spot,
    text: spot.others === 0 ? fitted(first!.name, 150, SIZE) : `${fitted(first!.name, 120, SIZE)} +${spot.others}`,
    weight: count,
  }));
  const labels = placeLabels(marks.slice(0, MOST_LABELS), SIZE, width, height);
  const drawn = spots.map(({ places: [first, ...others], count, x, y, radius }, index) => {
    const label = labels[index];
    const events = `${count.toLocaleString("en")} ${count === 1 ? "event" : "events"}`;
    const said =
      others.length === 0
        ? `${first!.name}: ${events}`
        : `${[first!, ...others.slice(0, 5)].map(({ name }) => name).join(", ")}${others.length > 5 ? ` and ${others.length - 5} more` : ""}: ${events}; closer`;
    // A name that would cover others stays in the tooltip, the table and the closer view.
    const name =
      label === undefined || label.covered > 40
        ? ""
        : words(marks[index]!.text, { ...place(label), class: "halo", "font-size": SIZE });
    const number =
      radius < widthOf(String(count), 11) / 2 + 4
        ? ""
        : words(String(count), { x, y: y + 4, class: "on-bubble", "text-anchor": "middle", "font-size": 11 });
    const closer = others.length > 0 && zoomTo !== undefined ? zoomTo(frameOf([first!, ...others])) : linkTo(first!);
    return el(
      "a",
      { href: closer, "data-id": first!.id, "aria-label": said, ...(others.length > 0 ? { class: "gathered" } : {}) },
      `<title>${escape(said)}</title>`,
      el("circle", { class: "bubble", cx: x, cy: y, r: radius }),
      number,
      name,
    );
  });
  const outline = geoPath(projection)(land) ?? "";
  const body = [el("rect", { class: "water", width, height }), el("path", { class: "land", d: outline }), ...drawn];
  return { title, width, height, body: body.join("") };
}

const place = ({ x, y, anchor }: Label): Record<string, string | number> => ({ x, y, "text-anchor": anchor });

interface Spot {
  /** The busiest first. */
  readonly places: readonly MapPlace[];
  readonly others: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Places with their circles; those whose middle would lie within a busier one's circle are gathered in it. */
function gather(places: readonly MapPlace[], projection: GeoProjection, width: number, height: number): Spot[] {
  const most = Math.max(1, ...places.map(({ count }) => count));
  const size = (count: number): number => 4 + Math.sqrt(count / most) * 15;
  const spots: { places: MapPlace[]; x: number; y: number; radius: number }[] = [];
  for (const each of [...places].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))) {
    const at = projection([each.longitude, each.latitude]);
    if (at === null || at[0] < -10 || at[1] < -10 || at[0] > width + 10 || at[1] > height + 10) continue;
    const near = spots.find(({ x, y, radius }) => Math.hypot(x - at[0], y - at[1]) < radius + size(each.count) * 0.4);
    if (near === undefined) spots.push({ places: [each], x: at[0], y: at[1], radius: size(each.count) });
    else near.places.push(each);
  }
  return spots
    .map(({ places: gathered, x, y }) => {
      const count = gathered.reduce((sum, each) => sum + each.count, 0);
      return { places: gathered, others: gathered.length - 1, count, x, y, radius: Math.min(size(count), 26) };
    })
    .sort((a, b) => b.count - a.count);
}
