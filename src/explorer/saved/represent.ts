/** The forms in which a saved query's answer can be had. */
import { DatelineError } from "../../errors.js";
import type { SavedQuery } from "../../store/saved-query.js";
import { networkOf, type Network } from "../draw/network.js";
import { standalone, type Theme } from "../draw/style.js";
import { toCsv } from "../shape/csv.js";
import { toGeojson } from "../shape/geojson.js";
import { toGraphml } from "../shape/graphml.js";
import type { FlatRow } from "../shape/rows.js";
import { annotationRows, choiceRows, edgeRows, nodeRows, placeRows, seriesRows } from "./dashboard-shapes.js";
import { drawSaved, type Size } from "./draw-saved.js";
import { bucketsIn, eventsIn, placesIn } from "./find-drawn.js";
import { flatten, withoutTypeNames } from "./flatten.js";
import type { JsonObject } from "./run-query.js";

export interface Representation {
  readonly type: string;
  readonly body: string;
}

export interface RepresentOptions extends Size {
  /** One of {@link SHAPES}; `rows` where the address says none. */
  readonly shape: string;
  readonly theme: Theme;
  /** Where this server answers, for links in pictures. */
  readonly origin: string;
}

const MOST_NODES = 200;
const network = (data: JsonObject): Network => networkOf(eventsIn(data), MOST_NODES);

/** What `?shape=` may say for JSON and CSV. */
const SHAPES: Readonly<Record<string, (data: JsonObject) => readonly FlatRow[]>> = {
  rows: flatten,
  series: (data) => seriesRows(bucketsIn(data)),
  nodes: (data) => nodeRows(network(data)),
  edges: (data) => edgeRows(network(data)),
  places: (data) => placeRows(placesIn(data)),
  annotations: (data) => annotationRows(eventsIn(data)),
  variables: choiceRows,
};

export const EXTENSIONS = ["json", "csv", "geojson", "graphml", "svg"];

/** Throws BAD_INPUT where the answer has no such form. */
export function represent(
  query: SavedQuery,
  data: JsonObject,
  extension: string,
  options: RepresentOptions,
): Representation {
  const { shape, theme, origin } = options;
  switch (extension) {
    case "json":
      return { type: "application/json", body: json(shape === "data" ? withoutTypeNames(data) : rows(shape, data)) };
    case "csv":
      return { type: "text/csv", body: toCsv(rows(shape, data)) };
    case "geojson":
      needs(query, extension, "latitude", "places with `id name latitude longitude`");
      return { type: "application/geo+json", body: json(toGeojson(placesIn(data))) };
    case "graphml":
      needs(query, extension, "initiators", "events with `id headline type initiators { id name } targets`");
      return { type: "application/graphml+xml", body: toGraphml(network(data)) };
    default: {
      const drawing = drawSaved(query.view, query.title, data, options, origin);
      if (drawing !== null) return { type: "image/svg+xml", body: standalone(drawing, theme) };
      const said = `The view of "${query.name}" is TABLE, which is no picture; ask for /q/${query.name}.csv, or save it with another view.`;
      throw new DatelineError("BAD_INPUT", said, { argument: "view" });
    }
  }
}

/** An empty file would look like an answer: where the query selects nothing of the kind, that is said. */
function needs({ name, document }: SavedQuery, extension: string, field: string, what: string): void {
  if (document.split(/\W+/).includes(field)) return;
  const said = `"${name}" has no .${extension}: for that, a query selects ${what}.`;
  throw new DatelineError("BAD_INPUT", said, { argument: "name" });
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

function rows(shape: string, data: JsonObject): readonly FlatRow[] {
  const make = SHAPES[shape];
  if (make !== undefined) return make(data);
  const known = ["data", ...Object.keys(SHAPES)].join(", ");
  throw new DatelineError("BAD_INPUT", `The shape is "${shape}"; expected one of ${known}.`, { argument: "shape" });
}
