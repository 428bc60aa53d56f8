/** Draws a network: edges by family and weight, the nodes over them, each with its name. */
import { FAMILIES, inWords } from "./families.js";
import { placeLabels } from "./labels.js";
import { strongEdges, type Network, type NetworkEdge, type NetworkNode } from "./network.js";
import type { Point } from "./network-layout.js";
import { el, escape, fitted, widthOf, words, type Drawing } from "./svg.js";

export interface NetworkOptions {
  readonly title: string;
  readonly network: Network;
  readonly at: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  readonly linkTo: (node: NetworkNode) => string;
  readonly chosen?: ReadonlySet<string>;
  /** Ids of events that the edges of a path stand for. */
  readonly path?: ReadonlySet<string>;
  /** What was drawn before: where it fits, nothing of it moves. */
  readonly box?: Box;
}

/** The part of the layout's plane that a drawing shows. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around all points, and around a box that was there before. */
export function boxAround(points: Iterable<Point>, before?: Box): Box {
  const all = [...points];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  if (before !== undefined) {
    xs.push(before.left, before.right);
    ys.push(before.top, before.bottom);
  }
  if (xs.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Square pixels of other names and circles that a name may cover: about two letters. */
const CROWDED = 160;

const radius = ({ weight }: NetworkNode): number => 6 + Math.min(Math.sqrt(weight) * 2.2, 16);
/** The room that the layout leaves a node: its circle and about half its name. */
export const reach = (node: NetworkNode): number =>
  radius(node) + 14 + Math.min(widthOf(fitted(node.name, 150, 12.5), 12.5) / 4, 26);

export function drawNetwork({ title, network, at, width, height, linkTo, chosen, path, box }: NetworkOptions): Drawing {
  const fit = fitTo(box ?? boxAround(network.nodes.map(({ id }) => at.get(id)!)), width, height);
  const points = new Map(network.nodes.map(({ id }) => [id, fit(at.get(id)!)]));
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const strong = strongEdges(network);
  const edges = network.edges.map((edge, index) => {
    const [from, to] = [points.get(edge.source)!, points.get(edge.target)!];
    const look = edge.events.some(({ id }) => path?.has(id)) ? " walked" : strong.has(edge) ? "" : " faint";
    const body = drawEdge(edge, look, from, to, radius(byId.get(edge.target)!), bend(edge, index, network.edges));
    return { body, over: look === " walked" ? 2 : look === "" ? 1 : 0 };
  });
  const marks = network.nodes.map((node) => ({
    ...points.get(node.id)!,
    radius: radius(node),
    text: fitted(node.name, 170, 12.5),
    weight: node.weight,
  }));
  const lines = network.edges.filter((edge) => strong.has(edge)).flatMap((edge) => along(points, edge));
  const labels = placeLabels(marks, 12.5, width, height, lines);
  const nodes = network.nodes.map((node) => {
    const { x, y } = points.get(node.id)!;
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
    );
  });
  // Names stand over all circles. One that would cover others shows when its node is pointed at.
  const names = network.nodes.map((node, index) => {
    const { x, y, anchor, covered } = labels[index]!;
    const look = covered > CROWDED ? "halo crowded" : "halo";
    return words(marks[index]!.text, {
      x,
      y,
      "text-anchor": anchor,
      class: look,
      "font-size": 12.5,
      "data-name": node.id,
    });
  });
  return {
    title,
    width,
    height,
    body: [...edges.sort((a, b) => a.over - b.over).map(({ body }) => body), ...nodes, ...names].join(""),
  };
}

/** Points along an edge, some ten pixels apart. */
function along(points: ReadonlyMap<string, Point>, { source, target }: NetworkEdge): Point[] {
  const [from, to] = [points.get(source)!, points.get(target)!];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const steps = Math.ceil(Math.hypot(dx, dy) / 10);
  return Array.from({ length: steps }, (_, index) => {
    const share = index / steps;
    // The edge bows aside by about a twentieth of its length, most in its middle.
    const bow = 0.2 * share * (1 - share);
    return { x: from.x + dx * share - dy * bow, y: from.y + dy * share + dx * bow };
  });
}

const mark = ({ id, kind }: NetworkNode, chosen: ReadonlySet<string> | undefined): string =>
  `node${kind === "AGREEMENT" ? " agreement" : ""}${chosen?.has(id) === true ? " chosen" : ""}`;

/** Edges between the same two nodes part from one another. */
function bend({ source, target }: NetworkEdge, index: number, edges: readonly NetworkEdge[]): number {
  const before = edges.slice(0, index).filter((other) => other.source === source && other.target === target).length;
  return 0.1 + before * 0.1;
}

function drawEdge(edge: NetworkEdge, look: string, from: Point, to: Point, stop: number, bow: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2 - dy * bow, y: (from.y + to.y) / 2 + dx * bow };
  const back = Math.hypot(to.x - middle.x, to.y - middle.y) || 1;
  const unit = { x: (to.x - middle.x) / back, y: (to.y - middle.y) / back };
  const tip = { x: to.x - unit.x * (stop + 2), y: to.y - unit.y * (stop + 2) };
  const wide = Math.min(1 + Math.sqrt(edge.events.length) * 1.1, 8) + (look === " walked" ? 1.5 : 0);
  const barb = 4 + wide;
  const head = [tip, point(tip, unit, barb, barb * 0.5), point(tip, unit, barb, -barb * 0.5)];
  const label = FAMILIES.find(({ family }) => family === edge.family)!.label;
  return el(
    "g",
    { class: `tie ${edge.family}${look}`, "data-edge": `${edge.source} ${edge.target} ${edge.family}` },
    `<title>${escape(
      `${label}: ${edge.events.length}. ${edge.events
        .slice(0, 3)
        .map(({ headline }) => headline)
        .join("; ")}`,
    )}</title>`,
    el("path", { class: "edge", d: curve(from, middle, point(tip, unit, barb * 0.7, 0)), "stroke-width": wide }),
    el("polygon", { class: "arrow", points: head.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ") }),
  );
}

const curve = (a: Point, b: Point, c: Point): string =>
  `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${b.x.toFixed(1)} ${b.y.toFixed(1)} ${c.x.toFixed(1)} ${c.y.toFixed(1)}`;

const point = (tip: Point, unit: Point, back: number, aside: number): Point => ({
  x: tip.x - unit.x * back - unit.y * aside,
  y: tip.y - unit.y * back + unit.x * aside,
});

/** Moves and scales the box into the drawing, room for names left; never much larger than life. */
function fitTo({ left, right, top, bottom }: Box, width: number, height: number): (point: Point) => Point {
  const [sides, ends] = [Math.min(width * 0.14, 120), 40];
  const scaleX = Math.min((width - 2 * sides) / Math.max(right - left, 1), 1.6);
  const scaleY = Math.min((height - 2 * ends) / Math.max(bottom - top, 1), 1.6);
  return ({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scaleX,
    y: height / 2 + (y - (top + bottom) / 2) * scaleY,
  });
}
