/** Hand-made articles as `resolve/` would give them, about made-up talks; they share actors, places and events. */
import type { ActorNode, AgreementNode, GraphDelta, PlaceNode } from "../../src/model/graph.js";
import { dateNode, makeDelta } from "./make-delta.js";

const state = (code: string, name: string, aliases: readonly string[]): ActorNode => ({
  id: `actor:state:${code.toLowerCase()}`,
  name,
  kind: "STATE",
  aliases,
  country: code,
});

export const israel = state("IL", "Israel", ["Israeli", "State of Israel"]);
export const syria = state("SY", "Syria", ["Syrian", "Syrian Arab Republic"]);
export const russia = state("RU", "Russia", ["Russian", "Russian Federation"]);
export const usa = state("US", "United States", ["US", "USA", "America"]);
/** Two articles name one person differently. */
export const envoyShort: ActorNode = {
  id: "actor:person:barrack",
  name: "Barrack",
  kind: "PERSON",
  aliases: [],
  country: null,
};
export const envoyLong: ActorNode = { ...envoyShort, name: "Thomas Barrack", aliases: ["the US envoy"], country: "US" };

const place = (id: string, name: string, kind: PlaceNode["kind"], spot: readonly [number, number]): PlaceNode => ({
  id: `place:${kind.toLowerCase()}:${id}`,
  name,
  kind,
  aliases: [],
  latitude: spot[0],
  longitude: spot[1],
  country: "SY",
});
export const syriaPlace = place("sy", "Syria", "COUNTRY", [35, 38]);
export const south = place("southern-syria", "Southern Syria", "REGION", [32.9, 36.2]);
export const quneitra = place("quneitra", "Quneitra", "CITY", [33.125, 35.825]);

export const accord: AgreementNode = {
  id: "agreement:security:1974-disengagement",
  name: "1974 Disengagement Agreement",
  kind: "SECURITY",
  aliases: ["1974 accord"],
};

const REFUSAL = {
  type: "REJECT",
  initiators: [israel],
  targets: [russia],
  object: "patrol",
  date: "2026-01-14",
} as const;

/** The first report: Israel turns down Russian patrols, after talks with Syria in December. */
export const gazette = makeDelta({
  name: "gazette",
  title: "No to patrols",
  outlet: "The Gazette",
  published: "2026-01-15",
  sentences: [
    "Israel turned down Russian patrols near Quneitra on Wednesday.",
    "Barrack had hosted Israel and Syria for talks in December about the 1974 accord.",
  ],
  actors: [israel, russia, syria, envoyShort],
  places: [quneitra, south, syriaPlace],
  agreements: [accord],
  dates: ["2026-01-14", "2025-12"],
  within: [
    [quneitra, south],
    [south, syriaPlace],
  ],
  acts: [
    {
      ...REFUSAL,
      sentence: 0,
      trigger: "turned down",
      headline: "Israel turns down Russian patrols",
      places: [quneitra],
      confidence: 0.6,
    },
    {
      sentence: 1,
      type: "CONSULT",
      initiators: [israel, syria],
      targets: [],
      trigger: "talks",
      headline: "Israel and Syria hold talks",
      date: "2025-12",
      agreements: [accord],
    },
  ],
  mentions: [
    [0, israel, "Israel"],
    [0, russia, "Russian"],
    [0, quneitra, "Quneitra"],
    [0, dateNode("2026-01-14"), "Wednesday"],
    [1, envoyShort, "Barrack"],
    [1, israel, "Israel"],
    [1, syria, "Syria"],
    [1, accord, "the 1974 accord"],
    [1, dateNode("2025-12"), "December"],
  ],
  parties: [
    [1, israel, accord],
    [1, syria, accord],
  ],
  precedes: [[1, 1, 0]],
});

/** The second report tells the refusal with more certainty, places it wider and hangs it on Russia; and has an envoy's role. */
export const herald = makeDelta({
  name: "herald",
  title: "Moscow hears no",
  outlet: "The Herald",
  published: "2026-01-16",
  sentences: [
    "Russia said that Israel rejected its patrols in southern Syria.",
    "The US envoy Thomas Barrack warned Syria against delay.",
  ],
  actors: [israel, russia, syria, usa, envoyLong],
  places: [south, syriaPlace],
  within: [[south, syriaPlace]],
  acts: [
    {
      ...REFUSAL,
      sentence: 0,
      trigger: "rejected",
      headline: "Israel rejects Russian patrols",
      places: [south],
      speakers: [russia],
      confidence: 0.9,
    },
    {
      sentence: 1,
      type: "THREATEN",
      initiators: [envoyLong],
      targets: [syria],
      trigger: "warned",
      headline: "Barrack warns Syria",
      date: null,
      status: "ONGOING",
      confidence: 0.4,
    },
  ],
  mentions: [
    [0, russia, "Russia"],
    [0, israel, "Israel"],
    [0, south, "southern Syria"],
    [1, usa, "US"],
    [1, envoyLong, "Thomas Barrack"],
    [1, syria, "Syria"],
  ],
  roles: [[1, envoyLong, usa, "envoy"]],
});

/** The third has no outlet and no date of its own, and denies the refusal. */
export const leaflet = makeDelta({
  name: "leaflet",
  title: "Nothing of the kind",
  outlet: null,
  published: null,
  sentences: ["Israel never rejected any patrols.", "America declared the 1974 accord dead in 2025."],
  actors: [israel, russia, usa],
  agreements: [accord],
  acts: [
    {
      ...REFUSAL,
      sentence: 0,
      trigger: "rejected",
      headline: "Israel has not rejected patrols",
      polarity: "NEGATED",
      confidence: 0.3,
    },
    {
      sentence: 1,
      type: "REJECT",
      initiators: [usa],
      targets: [accord],
      trigger: "declared",
      headline: "US declares 1974 accord dead",
      date: "2025",
      confidence: 0.7,
    },
  ],
  mentions: [
    [0, israel, "Israel"],
    [1, usa, "America"],
    [1, accord, "the 1974 accord"],
  ],
});

export const ARTICLES: readonly GraphDelta[] = [gazette, herald, leaflet];
