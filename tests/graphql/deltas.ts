/** More hand-made articles: people who share a name, and as many events of one kind as a test wants. */
import type { ActorNode, GraphDelta } from "../../src/model/graph.js";
import { accord, israel, quneitra, russia } from "../store/deltas.js";
import { makeDelta } from "../store/make-delta.js";

const person = (key: string, name: string, aliases: readonly string[] = []): ActorNode => ({
  id: `actor:person:${key}`,
  name,
  kind: "PERSON",
  aliases,
  country: null,
});

const mayor = person("roe-mayor", "Alex Roe");
const judge = person("roe-judge", "Alex Roe");
/** Is also called as Israel's state is, and must not stand in its way. */
const lobby: ActorNode = { ...person("lobby", "Friends of the Coast", ["Israel"]), kind: "ORGANIZATION" };

export const namesakes = makeDelta({
  name: "namesakes",
  title: "Two of a name",
  outlet: "The Gazette",
  published: "2026-02",
  sentences: ["Mayor Alex Roe met Judge Alex Roe of the coast lobby."],
  actors: [mayor, judge, lobby],
  acts: [
    {
      sentence: 0,
      type: "CONSULT",
      initiators: [mayor, judge],
      targets: [],
      trigger: "met",
      headline: "Roe meets Roe",
      date: "2026-02",
    },
  ],
  mentions: [
    [0, mayor, "Alex Roe"],
    [0, judge, "Alex Roe"],
    [0, lobby, "coast lobby"],
  ],
});

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Refusals of March 2026, one an article and a day of the given numbers (1 to 28), each with places, speakers and parties. */
export const refusals = (days: readonly number[]): GraphDelta[] =>
  days.map((day) => {
    const neighbour = person(`neighbour-${day}`, `Neighbour ${day}`);
    return makeDelta({
      name: `refusal-${day}`,
      title: `Refusal of day ${day}`,
      outlet: "The Daily",
      published: `2026-03-${twoDigits(day)}`,
      sentences: [`Neighbour ${day} said Israel refused item ${day} near Quneitra under the 1974 accord.`],
      actors: [israel, russia, neighbour],
      places: [quneitra],
      agreements: [accord],
      acts: [
        {
          sentence: 0,
          type: "REJECT",
          initiators: [israel],
          targets: [neighbour],
          object: `item ${day}`,
          trigger: "refused",
          headline: `Israel refuses item ${day}`,
          date: `2026-03-${twoDigits(day)}`,
          places: [quneitra],
          agreements: [accord],
          speakers: [neighbour],
        },
      ],
      mentions: [
        [0, israel, "Israel"],
        [0, neighbour, `Neighbour ${day}`],
        [0, quneitra, "Quneitra"],
        [0, accord, "the 1974 accord"],
      ],
      roles: [[0, neighbour, russia, "envoy"]],
      parties: [[0, neighbour, accord]],
    });
  });
