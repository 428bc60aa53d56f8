/**
 * Twenty thousand made-up events of ten years, the same on every call, with what makes pages hard to draw: names that are
 * very long or run from right to left, places on top of one another, dates that are a month, a season or a year.
 */
import type { ActorNode, AgreementNode, GraphDelta, PlaceNode } from "../../src/model/graph.js";
import { EVENT_TYPES, type Status } from "../../src/model/vocabulary.js";
import { makeDelta, type Act } from "../store/make-delta.js";

export const EVENTS = 20_000;
const ACTS = 8;
const YEARS = 10;
const FIRST_YEAR = 2016;

/** Even numbers from 0 to 1, the same for the same seed (a linear congruence, after Park and Miller). */
function numbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  // Neighbouring seeds begin alike.
  next();
  next();
  return next;
}

const NAMES = [
  ...["Northland", "Southmark", "Eastmere", "Westfold", "Highmoor", "Lowgate", "Farhaven", "Nearholm", "Redcliff"],
  ...["Bluewater", "Greenfell", "Whitepeak", "Blackford", "Goldshore", "Silverlake", "Ironbridge", "Coppervale"],
];
/** Made-up bodies with real scripts and lengths. */
export const LONG_NAME =
  "Permanent Joint Commission for the Supervision of Border Crossings, Fisheries and Transit of the Three Northern Provinces";
export const ARABIC_NAME = "المجلس الأعلى للتعاون البحري";
export const HEBREW_NAME = "הוועדה המשותפת לענייני מים";
const PEOPLE = ["Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gro", "Hal", "Ida", "Jon"];
const FAMILIES = ["Arnesen", "Birkeland", "Castellano", "Dahl", "Eriksdottir", "Featherstonehaugh", "Grimaldi"];

const actor = (kind: ActorNode["kind"], key: string, name: string): ActorNode => ({
  id: `actor:${kind.toLowerCase()}:${key}`,
  ...{ name, kind, aliases: [], country: null },
});
const ACTORS: readonly ActorNode[] = [
  ...NAMES.slice(0, 3).map((name) => actor("STATE", name.toLowerCase(), name)),
  actor("INTERGOVERNMENTAL", "long", LONG_NAME),
  actor("ORGANIZATION", "arabic", ARABIC_NAME),
  actor("ORGANIZATION", "hebrew", HEBREW_NAME),
  ...NAMES.slice(3).map((name) => actor("STATE", name.toLowerCase(), name)),
  ...NAMES.map((name) =>
    actor("GOVERNMENT_BODY", `ministry-${name}`.toLowerCase(), `${name} Ministry of Foreign Affairs`),
  ),
  ...PEOPLE.flatMap((first) =>
    FAMILIES.map((last) => actor("PERSON", `${first}-${last}`.toLowerCase(), `${first} ${last}`)),
  ),
];

const TOWNS: readonly (readonly [string, number, number])[] = [
  ...([
    ["Lisbon", 38.7, -9.1],
    ["Madrid", 40.4, -3.7],
    ["Paris", 48.9, 2.4],
    ["Brussels", 50.8, 4.4],
  ] as const),
  ...([
    ["Bonn", 50.7, 7.1],
    ["Cologne", 50.9, 7.0],
    ["Berlin", 52.5, 13.4],
    ["Prague", 50.1, 14.4],
  ] as const),
  ...([
    ["Vienna", 48.2, 16.4],
    ["Bratislava", 48.1, 17.1],
    ["Budapest", 47.5, 19.0],
    ["Belgrade", 44.8, 20.5],
  ] as const),
  ...([
    ["Athens", 38.0, 23.7],
    ["Ankara", 39.9, 32.9],
    ["Nicosia", 35.2, 33.4],
    ["Beirut", 33.9, 35.5],
  ] as const),
  ...([
    ["Damascus", 33.5, 36.3],
    ["Amman", 31.9, 35.9],
    ["Jerusalem", 31.8, 35.2],
    ["Jericho", 31.9, 35.5],
  ] as const),
  ...([
    ["Cairo", 30.0, 31.2],
    ["Tunis", 36.8, 10.2],
    ["Nairobi", -1.3, 36.8],
    ["Accra", 5.6, -0.2],
  ] as const),
  ...([
    ["Brasilia", -15.8, -47.9],
    ["Bogota", 4.6, -74.1],
    ["Ottawa", 45.4, -75.7],
    ["New York", 40.7, -74.0],
  ] as const),
  ...([
    ["Delhi", 28.6, 77.2],
    ["Beijing", 39.9, 116.4],
    ["Tokyo", 35.7, 139.7],
    ["Canberra", -35.3, 149.1],
  ] as const),
];
const PLACES = TOWNS.map(([name, latitude, longitude]): PlaceNode => ({
  id: `place:city:${name.toLowerCase().replace(" ", "-")}`,
  ...{ name, kind: "CITY", aliases: [], latitude, longitude, country: null },
}));
const AGREEMENTS = NAMES.map((name, index): AgreementNode => ({
  id: `agreement:treaty:${name.toLowerCase()}`,
  name: index === 0 ? `Treaty of ${name} on ${LONG_NAME.slice(LONG_NAME.indexOf("Border"))}` : `Treaty of ${name}`,
  ...{ kind: "TREATY", aliases: [] },
}));
const STATUSES: readonly Status[] = ["OCCURRED", "OCCURRED", "OCCURRED", "ONGOING", "PLANNED", "DEMANDED", "POSSIBLE"];

/** All of them, in the order of time. */
export function largeGraph(): GraphDelta[] {
  return Array.from({ length: EVENTS / ACTS }, (_, index) => article(index));
}

function article(index: number): GraphDelta {
  // Every tenth article tells the acts of the one before it again, so that some events are told more often.
  const own = Array.from({ length: ACTS }, (_, n) => act(index * ACTS + n, n));
  const again = index % 10 === 0 && index > 0 ? [act((index - 1) * ACTS, ACTS), act(index * ACTS, ACTS + 1)] : [];
  const acts = [...own, ...again];
  const distinct = <T extends { readonly id: string }>(nodes: readonly T[]): T[] => [
    ...new Map(nodes.map((node) => [node.id, node])).values(),
  ];
  return makeDelta({
    name: `large-${index}`,
    title: `Report ${index} on ${acts[0]!.headline}`,
    outlet: `Outlet ${index % 12}`,
    published: dayOf(Math.min((index + 1) / (EVENTS / ACTS), 1)),
    sentences: acts.map(({ headline }) => `${headline}.`),
    actors: distinct(acts.flatMap(({ initiators, targets }) => [...initiators, ...(targets as ActorNode[])])),
    places: distinct(acts.flatMap(({ places = [] }) => places)),
    agreements: distinct(acts.flatMap(({ agreements = [] }) => agreements)),
    acts,
  });
}

function act(number: number, sentence: number): Act {
  const next = numbers(number);
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(next() ** skew * list.length)]!;
  const type = pick(EVENT_TYPES);
  // A few actors are in most acts, as in the news.
  const [from, to] = [pick(ACTORS, 3), pick(ACTORS, 3)];
  const trigger = `${type.toLowerCase()}s`;
  return {
    ...{ sentence, type, trigger, initiators: [from], targets: from === to ? [] : [to] },
    object: `matter ${number}`,
    headline: `${from.name} ${trigger} ${to.name} over matter ${number}`,
    date: dateOf(number / EVENTS, next()),
    places: next() < 0.4 ? [pick(PLACES, 1.5)] : [],
    agreements: next() < 0.15 ? [pick(AGREEMENTS, 2)] : [],
    status: pick(STATUSES),
    confidence: Math.round(next() * 100) / 100,
  };
}

/** How far through the ten years, 0 to 1, as a day. */
const dayOf = (share: number): string =>
  new Date(Date.UTC(FIRST_YEAR, 0, 1) + share * YEARS * 365.25 * 86_400_000).toISOString().slice(0, 10);

/** A day mostly; now and then a month, a season, a year, or an interval. */
function dateOf(share: number, kind: number): string | null {
  const day = dayOf(share);
  if (kind < 0.8) return day;
  if (kind < 0.9) return day.slice(0, 7);
  if (kind < 0.93) return `${day.slice(0, 4)}-22`;
  if (kind < 0.95) return day.slice(0, 4);
  return kind < 0.98 ? `${day}/${dayOf(share + 0.004)}` : null;
}
