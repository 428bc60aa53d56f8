import { describe, expect, test } from "@jest/globals";
import type { Extraction } from "../../src/extract/extraction.js";
import type { GraphDelta } from "../../src/model/graph.js";
import { resolve } from "../../src/resolve/resolve.js";
import { checkDelta } from "../../src/store/cypher/delta-check.js";
import { write, type Written } from "./make-extraction.js";
import { smallWorld } from "./small-world.js";

const NOW = "2026-02-01T00:00:00.000Z";

/** Articles that hold every sort of node and edge, and the odd cases: nobody, nothing, the same thing twice. */
const ARTICLES: readonly Written[] = [
  {
    title: "Talks resume",
    outlet: "The Gazette",
    published: "2026-01-15",
    sentences: [
      "Israel rejected Russian patrols near Quneitra on Wednesday, the envoy Lea Morgan said.",
      "Syria and Israel met in December under the 1974 accord, and protesters blocked a road.",
    ],
    things: [
      {
        name: "Israel",
        kind: "STATE",
        knownId: "actor:state:il",
        mentions: [
          [0, "Israel", "NAME"],
          [1, "Israel", "NAME"],
        ],
      },
      { name: "Russia", kind: "STATE", knownId: "actor:state:ru", mentions: [[0, "Russian", "DEMONYM"]] },
      {
        name: "Quneitra",
        type: "PLACE",
        kind: "CITY",
        knownId: "place:city:quneitra-sy",
        mentions: [[0, "Quneitra", "NAME"]],
      },
      {
        name: "Lea Morgan",
        kind: "PERSON",
        mentions: [
          [0, "Lea Morgan", "NAME"],
          [0, "the envoy", "NOMINAL"],
        ],
      },
      { name: "Syria", kind: "STATE", knownId: "actor:state:sy", mentions: [[1, "Syria", "NAME"]] },
      { name: "1974 accord", type: "AGREEMENT", kind: "SECURITY", mentions: [[1, "the 1974 accord", "NAME"]] },
      { name: "Protesters", kind: "GROUP", mentions: [[1, "protesters", "NOMINAL"]] },
      { name: "lea morgan", kind: "PERSON", mentions: [[0, "Lea Morgan", "NAME"]] },
    ],
    acts: [
      {
        sentence: 0,
        type: "REJECT",
        trigger: "rejected",
        initiators: [0],
        targets: [1],
        objectHead: "patrol",
        places: [2],
        attributedTo: [3, 7],
        date: "2026-01-14",
      },
      { sentence: 1, type: "CONSULT", trigger: "met", initiators: [4, 0], agreements: [5], date: "2025-12" },
      { sentence: 1, type: "PROTEST", trigger: "blocked", initiators: [6], objectHead: "road" },
    ],
    dates: [
      [0, "Wednesday", "2026-01-14"],
      [1, "December", "2025-12"],
      [1, "a road", null],
    ],
    roles: [
      { person: 3, actor: 0, title: "envoy", sentence: 0 },
      { person: 7, actor: 0, title: " envoy", sentence: 0 },
      { person: 3, actor: 7, title: "envoy", sentence: 0 },
    ],
    parties: [
      { member: 4, agreement: 5, sentence: 1 },
      { member: 4, agreement: 5, sentence: 1 },
    ],
    relations: [
      { kind: "PRECEDES", from: 1, to: 0, sentence: 1, cue: "before" },
      { kind: "PRECEDES", from: 1, to: 0, sentence: 1, cue: "before" },
      { kind: "CAUSES", from: 2, to: 2, sentence: 1, cue: "because of" },
    ],
  },
  { title: "Nothing", sentences: [] },
  {
    title: "Nobody",
    sentences: ["It rained."],
    acts: [{ sentence: 0, type: "OTHER", trigger: "rained", date: "soon" }],
  },
  {
    title: "Spring",
    sentences: ["It came in spring."],
    dates: [
      [0, "spring", "2025-21"],
      [0, "came", "2025-03/2025-05"],
    ],
  },
];

const resolveAll = (): GraphDelta[] =>
  ARTICLES.map((written) => {
    const { article, extraction } = write(written);
    return resolve(article, extraction, smallWorld, NOW);
  });

describe("what an article adds to the graph", () => {
  test("is the same for the same article", () => {
    expect(JSON.stringify(resolveAll())).toBe(JSON.stringify(resolveAll()));
  });

  test("leaves what it was given as it was", () => {
    const { article, extraction } = write(ARTICLES[0]!);
    const before = JSON.stringify({ article, extraction });
    resolve(article, deepFreeze(extraction), smallWorld, NOW);
    expect(JSON.stringify({ article, extraction })).toBe(before);
  });

  test("lists everything that it refers to", () => {
    for (const delta of resolveAll())
      expect(() => {
        checkDelta(delta);
      }).not.toThrow();
  });

  test("lists everything once", () => {
    for (const delta of resolveAll())
      for (const [name, list] of Object.entries(delta)) {
        if (!Array.isArray(list)) continue;
        const rows = (list as readonly { readonly id?: string }[]).map((row) => row.id ?? JSON.stringify(row));
        expect([name, rows]).toEqual([name, [...new Set(rows)]]);
      }
  });

  test("lists nodes by id", () => {
    for (const { actors, places, agreements, dates, events } of resolveAll())
      for (const list of [actors, places, agreements, dates, events]) {
        const ids = list.map(({ id }) => id);
        expect(ids).toEqual([...ids].sort());
      }
  });

  test("shows each claim and mention in its own words", () => {
    ARTICLES.forEach((written, index) => {
      const { text } = write(written).article;
      const { sentences, mentions, claims } = resolveAll()[index]!;
      for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
      for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text);
      for (const one of claims) expect(text.slice(one.start, one.end)).toBe(one.evidence);
    });
  });

  test("two spellings of a name are one person, who holds an office once", () => {
    const [delta] = resolveAll();
    expect(delta!.actors.filter(({ kind }) => kind === "PERSON").map(({ name }) => name)).toEqual(["Lea Morgan"]);
    expect(delta!.roles).toEqual([
      {
        personId: "actor:person:lea-morgan",
        actorId: "actor:state:il",
        title: "envoy",
        from: null,
        to: null,
        sentenceId: delta!.sentences[0]!.id,
      },
    ]);
    expect(delta!.parties).toHaveLength(1);
  });

  test("joins the events of two acts once, with the words that say so, and none with itself", () => {
    const [delta] = resolveAll();
    const eventOf = (trigger: string): string => delta!.claims.find((claim) => claim.trigger === trigger)!.eventId;
    expect(delta!.sequences).toEqual([
      {
        kind: "PRECEDES",
        fromId: eventOf("met"),
        toId: eventOf("rejected"),
        sentenceId: delta!.sentences[1]!.id,
        cue: "before",
      },
    ]);
  });

  test("has the article with a hash of its text, and what was not told is null", () => {
    expect(resolveAll()[1]!.article).toEqual({
      id: expect.stringMatching(/^article:[0-9a-z]{16}$/),
      title: "Nothing",
      outlet: null,
      author: null,
      url: null,
      published: null,
      ingestedAt: NOW,
      contentHash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      language: "en",
    });
  });

  test("a date that is none dates nothing", () => {
    const nobody = resolveAll()[2]!;
    expect(nobody.events[0]!.date).toBeNull();
    expect(nobody.dates).toEqual([]);
  });

  test("seasons lie in their year, intervals in nothing", () => {
    expect(resolveAll()[3]!.dates.map(({ id }) => id)).toEqual(["2025", "2025-03/2025-05", "2025-21"]);
  });
});

function deepFreeze(extraction: Extraction): Extraction {
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(extraction);
  return extraction;
}
