/** The picture of a saved query's answer, as its view has it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeoPermissibleObjects } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { SavedView } from "../../store/saved-query.js";
import { FAMILIES, familyOf } from "../draw/families.js";
import { drawChart } from "../draw/histogram.js";
import { drawMap, frameOf } from "../draw/map.js";
import { networkOf, tiesOf } from "../draw/network.js";
import { drawNetwork, reach } from "../draw/network-drawing.js";
import { layOut } from "../draw/network-layout.js";
import { words, type Drawing } from "../draw/svg.js";
import { DAY, spanOfDays, type Span } from "../draw/time-axis.js";
import { drawTimeline } from "../draw/timeline.js";
import { mapOf, pageOf } from "./addresses.js";
import { bucketsIn, eventsIn, numberIn, placesIn } from "./find-drawn.js";
import type { JsonObject } from "./run-query.js";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST_NODES = 40;

/**
 * @param origin where links lead, such as `http://localhost:4000`; nothing for a page of this server
 * @returns null for a table, which is no picture
 */
export function drawSaved(
  view: SavedView,
  title: string,
  data: JsonObject,
  { width, height }: Size,
  origin = "",
): Drawing | null {
  const linkTo = (id: string): string => origin + pageOf(id);
  switch (view) {
    case "TABLE":
      return null;
    case "NUMBER":
      return drawNumber(title, data, width, height);
    case "CHART":
      return drawChart({ title, buckets: bucketsIn(data), width, height });
    case "MAP": {
      const places = placesIn(data);
      return drawMap({
        title,
        places,
        land: land(),
        width,
        height,
        frame: frameOf(places),
        linkTo: ({ id }) => linkTo(id),
        zoomTo: (closer) => origin + mapOf(closer),
      });
    }
    case "NETWORK": {
      const network = networkOf(eventsIn(data), Math.min(MOST_NODES, Math.max(Math.round(width / 24), 10)));
      const nodes = network.nodes.map((node) => ({ id: node.id, reach: reach(node) }));
      const at = layOut(nodes, tiesOf(network));
      return drawNetwork({ title, network, at, width, height, linkTo: ({ id }) => linkTo(id) });
    }
    case "TIMELINE":
      return drawEvents(title, data, width, linkTo);
  }
}

function drawEvents(title: string, data: JsonObject, width: number, linkTo: (id: string) => string): Drawing {
  const events = eventsIn(data);
  const families = FAMILIES.map(({ family, label, types }) => ({
    ...{ key: family, label, href: null, buckets: [], types },
    events: events.filter((event) => familyOf(event.type) === family && event.date !== null),
  }));
  const lanes = families.filter((lane) => lane.events.length > 0);
  const rows = Math.max(...lanes.map((lane) => Math.min(lane.events.length, 12)), 1);
  return drawTimeline({
    title,
    lanes,
    rows,
    width,
    span: spanOf(events.flatMap(({ date }) => (date === null ? [] : [date]))),
    linkTo: ({ id }) => linkTo(id),
  });
}

/** Share of the events that single dates far off (talks in 2028, a treaty of 1974) may be, that do not stretch the time. */
const FAR_OFF = 0.04;

/** From the first to the last date with a little room, or, where a few events are far off, without those. */
function spanOf(dates: readonly { readonly start: string; readonly end: string }[]): Span {
  if (dates.length === 0) return { from: Date.now() - 365 * DAY, to: Date.now() };
  const spans = dates.map(({ start, end }) => spanOfDays(start, end));
  const [starts, ends] = [spans.map(({ from }) => from).sort(ascending), spans.map(({ to }) => to).sort(ascending)];
  const few = Math.floor(spans.length * FAR_OFF);
  const whole = { from: starts[0]!, to: ends.at(-1)! };
  const most = { from: starts[few]!, to: ends[ends.length - 1 - few]! };
  const { from, to } = (whole.to - whole.from) / Math.max(most.to - most.from, DAY) > 2 ? most : whole;
  const room = Math.max((to - from) * 0.03, 2 * DAY);
  return { from: from - room, to: to + room };
}

const ascending = (a: number, b: number): number => a - b;

function drawNumber(title: string, data: JsonObject, width: number, height: number): Drawing {
  const found = numberIn(data);
  const text = found === null ? "–" : found.value.toLocaleString("en");
  const size = Math.min(height * 0.5, (width / Math.max(text.length, 2)) * 1.4);
  const place = { x: width / 2, "text-anchor": "middle" };
  const body = [
    words(text, { ...place, y: height / 2 + size * 0.25, "font-size": size, class: "strong" }),
    words(title, { ...place, y: height - 14, class: "soft" }),
  ];
  return { title: `${title}: ${text}`, width, height, body: body.join("") };
}

let outlines: GeoPermissibleObjects | undefined;
/** Coarse outlines: a picture of a few hundred pixels needs no more. */
function land(): GeoPermissibleObjects {
  if (outlines !== undefined) return outlines;
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
  const world = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
  return (outlines = feature(world, world.objects.countries));
}
