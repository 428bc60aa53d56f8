import { describe, expect, test } from "@jest/globals";
import type { GraphDelta } from "../../src/model/graph.js";
import { resolve } from "../../src/resolve/resolve.js";
import { write, type Written } from "./make-extraction.js";
import { smallWorld } from "./small-world.js";

const deltaOf = (written: Written): GraphDelta => {
  const { article, extraction } = write(written);
  return resolve(article, extraction, smallWorld, "2026-02-01T00:00:00.000Z");
};

const israel = { name: "Israel", kind: "STATE", knownId: "actor:state:il", mentions: [] } as const;
const syria = { name: "Syria", kind: "STATE", knownId: "actor:state:sy", mentions: [] } as const;
const russia = { name: "Russia", kind: "STATE", knownId: "actor:state:ru", mentions: [] } as const;
const protesters = { name: "Protesters", kind: "GROUP", mentions: [] } as const;
const things = [israel, syria, russia, protesters];

type Act = NonNullable<Written["acts"]>[number];

/** The event that an article of these words tells. */
function eventOf(act: Partial<Act>, article: Partial<Written> = {}): string {
  const acts = [{ sentence: 0, type: "REJECT", trigger: "rejected", ...act } as const];
  const sentences = ["Some rejected, refused or turned down, some blocked or closed, some complained or protested."];
  return deltaOf({ sentences, things, acts, ...article }).events[0]!.id;
}
const here = { title: "Here", published: "2026-01-14" };
const there = { title: "There", published: "2026-01-16" };

describe("two tellings are one event", () => {
  const refusal = { initiators: [0], targets: [2], objectHead: "patrol", date: "2026-01-14" };

  test("when type, initiators, targets, object head and date agree", () => {
    expect(eventOf({ ...refusal, trigger: "refused" }, here)).toBe(
      eventOf({ ...refusal, trigger: "turned down" }, there),
    );
  });

  test("whatever the order of the parties", () => {
    expect(eventOf({ type: "CONSULT", initiators: [0, 1], date: "2026-01-06" }, here)).toBe(
      eventOf({ type: "CONSULT", initiators: [1, 0], date: "2026-01-06T10:00" }, there),
    );
  });

  test.each<[string, Partial<Act>]>([
    ["type", { type: "ACCUSE" }],
    ["initiators", { initiators: [1] }],
    ["targets", { targets: [] }],
    ["object", { objectHead: "offer" }],
    ["date", { date: "2026-01-15" }],
    ["date's exactness", { date: "2026-01" }],
  ])("but not when the %s differs", (_, difference) => {
    expect(eventOf({ ...refusal, ...difference })).not.toBe(eventOf(refusal));
  });
});

describe("a key that says too little reaches no further than", () => {
  test("the article, where nobody known takes part", () => {
    const act = { type: "PROTEST", initiators: [3], objectHead: "road", date: "2026-01-14" } as const;
    expect(eventOf(act, here)).not.toBe(eventOf(act, there));
    expect(eventOf({ ...act, initiators: [] }, here)).not.toBe(eventOf({ ...act, initiators: [] }, there));
    expect(eventOf({ ...act, trigger: "blocked" }, here)).toBe(eventOf({ ...act, trigger: "closed" }, here));
  });

  test("the word in its article, where one party does something on no known day", () => {
    const act = { type: "ACCUSE", initiators: [0], trigger: "complained" } as const;
    expect(eventOf(act, here)).not.toBe(eventOf(act, there));
    expect(eventOf({ ...act, date: "2025" }, here)).not.toBe(eventOf({ ...act, date: "2025" }, there));
    expect(eventOf(act, here)).not.toBe(eventOf({ ...act, trigger: "protested" }, here));
    expect(eventOf({ ...act, date: "2026-01-14" }, here)).toBe(eventOf({ ...act, date: "2026-01-14" }, there));
  });

  test("the article, where no day is told and one party or the object is missing", () => {
    const announced = { type: "AGREE", initiators: [0], objectHead: "deal" } as const;
    expect(eventOf(announced, here)).not.toBe(eventOf(announced, there));
    const accused = { type: "ACCUSE", initiators: [0], targets: [1] } as const;
    expect(eventOf(accused, here)).not.toBe(eventOf(accused, there));
    expect(eventOf({ ...accused, trigger: "protested" }, here)).toBe(
      eventOf({ ...accused, trigger: "complained" }, here),
    );
  });

  test("the word in its article, where the type says nothing and no day is told", () => {
    const other = { type: "OTHER", initiators: [0], targets: [1], objectHead: "truce" } as const;
    expect(eventOf({ ...other, trigger: "refused" }, here)).not.toBe(eventOf({ ...other, trigger: "closed" }, here));
    expect(eventOf({ ...other, date: "2026-01-14" }, here)).toBe(eventOf({ ...other, date: "2026-01-14" }, there));
  });

  test("the telling, where neither parties nor an object are told", () => {
    const { events } = deltaOf({
      sentences: ["Fighting broke out, and fighting went on."],
      acts: [
        { sentence: 0, type: "ASSAULT", trigger: "Fighting" },
        { sentence: 0, type: "ASSAULT", trigger: "fighting" },
      ],
    });
    expect(events).toHaveLength(2);
  });

  test("the year of publication, where the day is not told", () => {
    const act = { initiators: [0], targets: [1], objectHead: "offer" };
    expect(eventOf(act, here)).toBe(eventOf(act, there));
    expect(eventOf(act, here)).not.toBe(eventOf(act, { ...there, published: "2024-05-02" }));
  });

  test("an object that is only a pronoun is none", () => {
    const act = { initiators: [0], targets: [1], date: "2026-01-14" };
    expect(eventOf({ ...act, objectHead: "it" })).toBe(eventOf(act));
  });
});

describe("claims", () => {
  const twice = deltaOf({
    title: "Twice",
    outlet: "The Gazette",
    published: "2026-01-15",
    sentences: ["Israel rejected patrols by Russia on Wednesday.", "The refusal, Syria said, came late."],
    things,
    acts: [
      {
        sentence: 0,
        type: "REJECT",
        trigger: "rejected",
        evidence: "Israel rejected patrols",
        start: 0,
        end: 23,
        initiators: [0],
        targets: [2],
        objectHead: "patrol",
        object: "patrols",
        headline: "Israel rejects patrols",
        date: "2026-01-14",
        confidence: 0.8,
        rule: "verb:reject",
      },
      {
        sentence: 1,
        type: "REJECT",
        trigger: "refusal",
        initiators: [0],
        targets: [2],
        objectHead: "patrol",
        date: "2026-01-14",
        attributedTo: [1, 1],
        status: "POSSIBLE",
      },
    ],
    dates: [[0, "Wednesday", "2026-01-14"]],
  });

  test("an act told twice in an article is one event with two claims", () => {
    expect(twice.events).toHaveLength(1);
    expect(twice.claims).toHaveLength(2);
    expect(twice.claims[0]).toEqual({
      id: expect.stringMatching(/^claim:/),
      articleId: twice.article.id,
      sentenceId: twice.sentences[0]!.id,
      eventId: twice.events[0]!.id,
      trigger: "rejected",
      evidence: "Israel rejected patrols",
      start: 0,
      end: 23,
      headline: "Israel rejects patrols",
      object: "patrols",
      polarity: "AFFIRMED",
      status: "OCCURRED",
      confidence: 0.8,
      rule: "verb:reject",
      saidOn: "2026-01-15",
    });
  });

  test("keep who said it, once", () => {
    expect(twice.claimLinks.map(({ speakers }) => speakers)).toEqual([[], ["actor:state:sy"]]);
  });

  test("the days of events and mentions stand with their months and years", () => {
    expect(twice.dates.map(({ id, precision }) => [id, precision])).toEqual([
      ["2026", "YEAR"],
      ["2026-01", "MONTH"],
      ["2026-01-14", "DAY"],
    ]);
  });

  const accusation = { sentence: 0, type: "ACCUSE", trigger: "accused", date: "2026-01-14" } as const;
  const each = deltaOf({
    sentences: ["Israel and Syria accused each other."],
    things,
    acts: [
      { ...accusation, initiators: [0], targets: [1] },
      { ...accusation, initiators: [1], targets: [0] },
      { ...accusation, type: "REJECT", initiators: [1], targets: [0] },
    ],
  });

  test("one trigger can carry several acts", () => {
    expect(each.events).toHaveLength(3);
    expect(new Set(each.claims.map(({ id }) => id)).size).toBe(3);
    expect(each.claims.map(({ eventId }) => eventId).sort()).toEqual(each.events.map(({ id }) => id));
  });

  test("the same act from the same trigger is one claim", () => {
    const act = { ...accusation, initiators: [0], targets: [1] };
    const { claims } = deltaOf({
      sentences: ["Israel accused Syria."],
      things,
      acts: [act, { ...act, confidence: 0.9 }],
    });
    expect(claims.map(({ confidence }) => confidence)).toEqual([0.9]);
  });

  test("a place neither acts nor speaks, and an actor is no place of an event", () => {
    const quneitra = {
      name: "Quneitra",
      type: "PLACE",
      kind: "CITY",
      knownId: "place:city:quneitra-sy",
      mentions: [],
    } as const;
    const { events, claimLinks } = deltaOf({
      sentences: ["It rejected that."],
      things: [israel, quneitra],
      acts: [
        {
          sentence: 0,
          type: "REJECT",
          trigger: "rejected",
          initiators: [0, 1],
          targets: [1],
          places: [0, 1],
          attributedTo: [1],
        },
      ],
    });
    expect(events[0]).toMatchObject({ initiators: ["actor:state:il"], targets: ["place:city:quneitra-sy"] });
    expect(claimLinks[0]).toMatchObject({ places: ["place:city:quneitra-sy"], speakers: [] });
  });
});
