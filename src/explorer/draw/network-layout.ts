/** Where the nodes of a network stand: forces that end, from a fixed start, so that one network always looks the same. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { SimulationLinkDatum, SimulationNodeDatum } from "d3-force";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly reach: number;
}

const STEPS = 260;

/**
 * @param nodes ids, each with the radius that it needs for itself and its name
 * @param ties pairs of ids with their weight; those of weight 0 hardly pull
 * @param held nodes that stand already: they stay, so that adding neighbours never moves what a person looks at
 */
export function layOut(
  nodes: readonly { readonly id: string; readonly reach: number }[],
  ties: readonly { readonly source: string; readonly target: string; readonly weight: number }[],
  held: ReadonlyMap<string, Point> = new Map(),
): Map<string, Point> {
  const bodies: Body[] = nodes.map(({ id, reach }) => {
    const at = held.get(id);
    return at === undefined
      ? { id, reach, ...besideOf(id, ties, held) }
      : { id, reach, x: at.x, y: at.y, fx: at.x, fy: at.y };
  });
  const links: (SimulationLinkDatum<Body> & { weight: number })[] = ties.map((tie) => ({ ...tie }));
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ weight }) => 130 - Math.min(weight, 10) * 4)
        .strength(({ weight }) => (weight === 0 ? 0.015 : Math.min(0.15 + weight * 0.05, 0.7))),
    )
    .force("charge", forceManyBody<Body>().strength(-520).distanceMax(700))
    .force("collide", forceCollide<Body>(({ reach }) => reach).strength(0.9))
    // A wide page is wider than it is high.
    .force("x", forceX<Body>(0).strength(0.035))
    .force("y", forceY<Body>(0).strength(0.07))
    .stop()
    .tick(STEPS);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
}

/** A new node begins near a neighbour that stands already; without one the simulation chooses. */
function besideOf(
  id: string,
  ties: readonly { readonly source: string; readonly target: string }[],
  held: ReadonlyMap<string, Point>,
): Partial<Point> {
  for (const { source, target } of ties) {
    const at = held.get(source === id ? target : target === id ? source : "");
    if (at !== undefined) return { x: at.x + (hash(id) % 80) - 40, y: at.y + ((hash(id) >> 8) % 80) - 40 };
  }
  return {};
}

/** A number of a text, the same on every machine. */
const hash = (text: string): number =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) & 0xffffff, 7);
