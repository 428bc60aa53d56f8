/** Actors and agreements as nodes, what passed between them as edges. */
import type { DrawnActor, DrawnEvent } from "./drawn.js";
import { familyOf, FAMILIES, inWords, type Family } from "./families.js";
import { placeLabels } from "./labels.js";
import type { Point } from "./network-layout.js";
import { el, escape, fitted, widthOf, words, type Drawing } from "./svg.js";

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** How many of the events it takes part in. */
  readonly weight: number;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  readonly events: readonly DrawnEvent[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Nodes that were left out because they are many, those with the fewest events. */
  readonly leftOut: number;
}

/**
 * The network of some events. Initiators are tied to targets, initiators of one event to each other where it has no
 * target, and all of them to the agreements that the event concerns.
 * @param most nodes at most; those that `keep` names are never left out
 */
export function networkOf(events: readonly DrawnEvent[], most: number, keep: ReadonlySet<string> = new Set()): Network {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, { source: string; target: string; family: Family; events: DrawnEvent[] }>();
  const meet = (event: DrawnEvent, source: string, target: string): void => {
    if (source === target) return;
    const family = familyOf(event.type);
    const key = [source, target, family].join("\n");
    const edge = edges.get(key) ?? { source, target, family, events: [] };
    edges.set(key, edge);
    if (edge.events.at(-1)?.id !== event.id) edge.events.push(event);
  };
  for (const event of events) {
    const targets = event.targets.filter(({ id }) => !id.startsWith("place:"));
    for (const part of [...event.initiators, ...targets, ...event.agreements]) {
      const weight = (nodes.get(part.id)?.weight ?? 0) + 1;
      nodes.set(part.id, { id: part.id, name: part.name, kind: kindOf(part), weight });
    }
    for (const [index, initiator] of event.initiators.entries()) {
      for (const target of targets) meet(event, initiator.id, target.id);
      if (targets.length === 0)
        for (const other of event.initiators.slice(index + 1)) meet(event, initiator.id, other.id);
      for (const agreement of event.agreements) meet(event, initiator.id, agreement.id);
    }
  }
  const tied = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  const wanted = [...nodes.values()]
    .filter(({ id }) => tied.has(id) || keep.has(id))
    .sort((a, b) => Number(keep.has(b.id)) - Number(keep.has(a.id)) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const ids = new Set(wanted.slice(0, most).map(({ id }) => id));
  const drawn = [...edges.values()].filter(({ source, target }) => ids.has(source) && ids.has(target));
  // A node whose neighbours were all left out says nothing.
  const joined = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const kept = wanted.slice(0, most).filter(({ id }) => joined.has(id) || keep.has(id));
  return { nodes: kept, edges: drawn, leftOut: wanted.length - kept.length };
}

/** An agreement's own kind would say less than that it is one. */
const kindOf = (part: DrawnActor): string => (part.id.startsWith("agreement:") ? "AGREEMENT" : (part.kind ?? ""));

export interface NetworkOptions {
  readonly title: string;
  readonly network: Network;
  readonly at: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  readonly linkTo: (node: NetworkNode) => string;
  readonly chosen?: ReadonlySet<string>;
}

const radius = ({ weight }: NetworkNode): number => 6 + Math.min(Math.sqrt(weight) * 2.2, 16);
/** The room that the layout leaves a node: its circle and about half its name. */
export const reach = (node: NetworkNode): number =>
  radius(node) + 14 + Math.min(widthOf(fitted(node.name, 150, 12.5), 12.5) / 4, 26);

export function drawNetwork({ title, network, at, width, height, linkTo, chosen }: NetworkOptions): Drawing {
  const fit = fitTo([...network.nodes.map(({ id }) => at.get(id)!)], width, height);
  const points = new Map(network.nodes.map(({ id }) => [id, fit(at.get(id)!)]));
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const edges = network.edges.map((edge, index) => {
    const [from, to] = [points.get(edge.source)!, points.get(edge.target)!];
    return drawEdge(edge, from, to, radius(byId.get(edge.target)!), bend(edge, index, network.edges));
  });
  const marks = network.nodes.map((node) => ({
    ...points.get(node.id)!,
    radius: radius(node),
    text: fitted(node.name, 170, 12.5),
    weight: node.weight,
  }));
  const labels = placeLabels(marks, 12.5, width, height);
  const nodes = network.nodes.map((node, index) => {
    const { x, y } = points.get(node.id)!;
    const label = labels[index]!;
    const shape =
      node.kind === "AGREEMENT"
        ? el("rect", {
            class: mark(node, chosen),
            x: x - radius(node),
            y: y - radius(node),
            width: 2 * radius(node),
            height: 2 * radius(node),
            rx: 3,
          })
        : el("circle", { class: mark(node, chosen), cx: x, cy: y, r: radius(node) });
    const said = `${node.name}${node.kind === "" ? "" : `, ${inWords(node.kind)}`}, ${node.weight} ${node.weight === 1 ? "event" : "events"}`;
    return el(
      "a",
      { href: linkTo(node), "data-id": node.id, "aria-label": said },
      `<title>${escape(said)}</title>`,
      shape,
      words(marks[index]!.text, {
        x: label.x,
        y: label.y,
        "text-anchor": label.anchor,
        class: "halo",
        "font-size": 12.5,
      }),
    );
  });
  return { title, width, height, body: [...edges, ...nodes].join("") };
}

const mark = ({ id, kind }: NetworkNode, chosen: ReadonlySet<string> | undefined): string =>
  `node${kind === "AGREEMENT" ? " agreement" : ""}${chosen?.has(id) === true ? " chosen" : ""}`;

/** Edges between the same two nodes part from one another. */
function bend({ source, target }: NetworkEdge, index: number, edges: readonly NetworkEdge[]): number {
  const before = edges.slice(0, index).filter((other) => other.source === source && other.target === target).length;
  return 0.1 + before * 0.1;
}

function drawEdge(edge: NetworkEdge, from: Point, to: Point, stop: number, bow: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2 - dy * bow, y: (from.y + to.y) / 2 + dx * bow };
  const back = Math.hypot(to.x - middle.x, to.y - middle.y) || 1;
  const unit = { x: (to.x - middle.x) / back, y: (to.y - middle.y) / back };
  const tip = { x: to.x - unit.x * (stop + 2), y: to.y - unit.y * (stop + 2) };
  const wide = Math.min(1 + Math.sqrt(edge.events.length) * 1.1, 8);
  const barb = 4 + wide;
  const head = [tip, point(tip, unit, barb, barb * 0.5), point(tip, unit, barb, -barb * 0.5)];
  const label = FAMILIES.find(({ family }) => family === edge.family)!.label;
  return el(
    "g",
    { class: `tie ${edge.family}`, "data-edge": `${edge.source} ${edge.target} ${edge.family}` },
    `<title>${escape(
      `${label}: ${edge.events.length}. ${edge.events
        .slice(0, 3)
        .map(({ headline }) => headline)
        .join("; ")}`,
    )}</title>`,
    el("path", { class: "edge", d: path(from, middle, point(tip, unit, barb * 0.7, 0)), "stroke-width": wide }),
    el("polygon", { class: "arrow", points: head.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ") }),
  );
}

const path = (a: Point, b: Point, c: Point): string =>
  `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${b.x.toFixed(1)} ${b.y.toFixed(1)} ${c.x.toFixed(1)} ${c.y.toFixed(1)}`;

const point = (tip: Point, unit: Point, back: number, aside: number): Point => ({
  x: tip.x - unit.x * back - unit.y * aside,
  y: tip.y - unit.y * back + unit.x * aside,
});

/** Moves and scales points into the drawing, room for names left; never larger than life. */
function fitTo(points: readonly Point[], width: number, height: number): (point: Point) => Point {
  if (points.length === 0) return (point) => point;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [sides, ends] = [Math.min(width * 0.14, 120), 40];
  const scaleX = Math.min((width - 2 * sides) / Math.max(right - left, 1), 1.6);
  const scaleY = Math.min((height - 2 * ends) / Math.max(bottom - top, 1), 1.6);
  return ({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scaleX,
    y: height / 2 + (y - (top + bottom) / 2) * scaleY,
  });
}
