/** Any number of made-up articles that share actors, days and events, the same on every call: for load and concurrency. */
import type { ActorNode, GraphDelta } from "../../src/model/graph.js";
import { EVENT_TYPES } from "../../src/model/vocabulary.js";
import { makeDelta, type Act } from "./make-delta.js";

const ACTS = 5;

/** Each article tells five acts; about one act in five is told by another article too. */
export function manyArticles(count: number): GraphDelta[] {
  return Array.from({ length: count }, (_, index) => article(index));
}

function article(index: number): GraphDelta {
  const acts = Array.from({ length: ACTS }, (_, n) => act(index, n));
  const actors = new Map(acts.flatMap(({ initiators, targets }) => [...initiators, ...targets]).map((a) => [a.id, a]));
  return makeDelta({
    name: `many-${index}`,
    title: `Report ${index}`,
    outlet: `Outlet ${index % 7}`,
    published: day(index + 1),
    sentences: acts.map(({ headline }) => `${headline}.`),
    actors: [...actors.values()],
    acts,
    mentions: acts.flatMap((one, n) =>
      [...one.initiators, ...one.targets].map((actor) => [n, actor, actor.name] as const),
    ),
  });
}

function act(index: number, n: number): Act & { readonly targets: readonly ActorNode[] } {
  // Every fifth act of an article is one that its neighbour tells as well.
  const seed = n === 0 ? Math.floor(index / 2) * 2 * ACTS : index * ACTS + n;
  const [from, to] = [actorOf(seed * 7), actorOf(seed * 11 + 3)];
  return {
    sentence: n,
    type: EVENT_TYPES[seed % EVENT_TYPES.length]!,
    initiators: [from],
    targets: from.id === to.id ? [] : [to],
    object: `matter ${seed}`,
    trigger: "acts",
    headline: `${from.name} acts ${n === 0 ? index : seed} on ${to.name}`,
    date: day(seed % 700),
    confidence: ((seed + index) % 10) / 10,
  };
}

/** A few actors are in most acts, as in the news. */
function actorOf(seed: number): ActorNode {
  const number = Math.floor(200 * ((seed * 2654435761) % 1000) ** 3 * 1e-9);
  const code = `X${number}`;
  return {
    id: `actor:state:x${number}`,
    name: `Land ${code}`,
    kind: "STATE",
    aliases: [`Landers ${code}`],
    country: null,
  };
}

const day = (index: number): string => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
