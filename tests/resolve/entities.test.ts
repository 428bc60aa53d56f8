import { describe, expect, test } from "@jest/globals";
import type { MentionForm } from "../../src/extract/extraction.js";
import type { GraphDelta } from "../../src/model/graph.js";
import type { EntityKind, EntityType } from "../../src/model/vocabulary.js";
import { resolve } from "../../src/resolve/resolve.js";
import { write, type Written } from "./make-extraction.js";
import { smallWorld } from "./small-world.js";

const deltaOf = (written: Written): GraphDelta => {
  const { article, extraction } = write(written);
  return resolve(article, extraction, smallWorld, "2026-02-01T00:00:00.000Z");
};

/** The id of one thing that an article of this title mentions with these words. */
function idOf(kind: EntityKind, name: string, words: string, form: MentionForm, type: EntityType = "ACTOR"): string {
  const mentions = [[0, words, form]] as const;
  const sentence = /^\p{Lu}/u.test(words) ? `${words} spoke.` : `Later ${words} spoke.`;
  const { actors, places, agreements } = deltaOf({ sentences: [sentence], things: [{ name, type, kind, mentions }] });
  return [...actors, ...places, ...agreements][0]!.id;
}

describe("known things", () => {
  const delta = deltaOf({
    sentences: ["Israel and Israeli jets were seen near Quneitra.", "Tel Aviv kept silent."],
    things: [
      {
        name: "Israel",
        kind: "STATE",
        knownId: "actor:state:il",
        mentions: [
          [0, "Israel", "NAME"],
          [0, "Israeli", "DEMONYM"],
          [1, "Tel Aviv", "NAME"],
        ],
      },
      {
        name: "Quneitra",
        type: "PLACE",
        kind: "CITY",
        knownId: "place:city:quneitra-sy",
        mentions: [[0, "Quneitra", "NAME"]],
      },
    ],
  });

  test("keep the id, name and aliases of the knowledge, whatever the article calls them", () => {
    expect(delta.actors).toEqual([
      {
        id: "actor:state:il",
        name: "Israel",
        kind: "STATE",
        aliases: ["Israeli", "State of Israel"],
        country: "IL",
      },
    ]);
  });

  test("bring the places that contain them", () => {
    expect(delta.places.map(({ id, latitude }) => [id, latitude])).toEqual([
      ["place:city:quneitra-sy", 33.1],
      ["place:country:sy", 33.1],
      ["place:region:southern-syria", 33.1],
    ]);
    expect(delta.within).toEqual([
      { childId: "place:city:quneitra-sy", parentId: "place:region:southern-syria" },
      { childId: "place:region:southern-syria", parentId: "place:country:sy" },
    ]);
  });

  test("are mentioned by name, demonym and capital, each where it stands", () => {
    expect(delta.mentions.map(({ nodeId, text, start }) => [nodeId, text, start])).toEqual([
      ["actor:state:il", "Israel", 0],
      ["actor:state:il", "Israeli", 11],
      ["place:city:quneitra-sy", "Quneitra", 39],
      ["actor:state:il", "Tel Aviv", 49],
    ]);
  });

  test("an id of another type is not taken", () => {
    const id = deltaOf({
      sentences: ["Syria spoke."],
      things: [{ name: "Syria", kind: "STATE", knownId: "place:country:sy", mentions: [[0, "Syria", "NAME"]] }],
    }).actors[0]!.id;
    expect(id).toBe("actor:state:syria");
  });
});

describe("named things have one id in every article", () => {
  test.each<[EntityKind, string, string, MentionForm, string]>([
    ["PERSON", "Ahmad al-Sharaa", "Ahmad al-Sharaa", "NAME", "actor:person:ahmad-al-sharaa"],
    ["PERSON", "Jörg Wåhlén", "Jörg Wåhlén", "NAME", "actor:person:jorg-wahlen"],
    ["MEDIA", "The Lighthouse", "The Lighthouse", "NAME", "actor:media:lighthouse"],
    [
      "GOVERNMENT_BODY",
      "Milan prosecutor's office",
      "the Milan prosecutor's office",
      "NOMINAL",
      "actor:government-body:milan-prosecutor",
    ],
    [
      "GOVERNMENT_BODY",
      "Milan prosecutors",
      "the Milan prosecutors",
      "NOMINAL",
      "actor:government-body:milan-prosecutor",
    ],
    [
      "GOVERNMENT_BODY",
      "Syrian ministry of energy",
      "Syrian ministry of energy",
      "NOMINAL",
      "actor:government-body:syrian-ministry-of-energy",
    ],
    ["MILITARY", "Syrian coast guard", "the Syrian coast guard", "NOMINAL", "actor:military:syrian-coast-guard"],
  ])("%s %s: %s", (kind, name, words, form, id) => {
    expect(idOf(kind, name, words, form)).toBe(id);
  });

  test.each([
    ["Interior Ministry", false],
    ["Police", false],
    ["Air Force", false],
    ["Court of Justice", false],
    ["Syrian Police", true],
    ["State Water Audit Service", true],
    ["Knesset", true],
  ])("a body called %s is the same one everywhere: %s", (name, everywhere) => {
    expect(!/-[0-9a-z]{8}$/.test(idOf("GOVERNMENT_BODY", name, name, "NAME"))).toBe(everywhere);
  });

  test("a place is named by the name in its description", () => {
    expect(idOf("FACILITY", "port of Tartus", "the port of Tartus", "NOMINAL", "PLACE")).toBe(
      "place:facility:port-of-tartus",
    );
  });

  test("an unknown place lies in its country", () => {
    const { within, places } = deltaOf({
      sentences: ["Smoke rose over Birweh."],
      things: [{ name: "Birweh", type: "PLACE", kind: "CITY", country: "SY", mentions: [[0, "Birweh", "NAME"]] }],
    });
    expect(within).toEqual([{ childId: "place:city:birweh", parentId: "place:country:sy" }]);
    expect(places.map(({ name }) => name)).toEqual(["Birweh", "Syria"]);
  });
});

describe("described things are things of their article alone", () => {
  test.each<[EntityKind, string, string]>([
    ["GROUP", "Protesters", "protesters"],
    ["GROUP", "Syrian residents", "the Syrian residents"],
    ["PERSON", "Israeli official", "an Israeli official"],
    ["GOVERNMENT_BODY", "ministry", "the ministry"],
    ["GOVERNMENT_BODY", "Milan court", "a Milan court"],
    ["GOVERNMENT_BODY", "Ministers", "Ministers"],
    ["GOVERNMENT_BODY", "Energy Ministry", "the Energy Ministry"],
    ["GOVERNMENT_BODY", "Police", "Police"],
    ["ORGANIZATION", "German companies", "the German companies"],
    ["ARMED_GROUP", "Syrian rebels", "the Syrian rebels"],
    ["MILITARY", "Russian soldiers", "two Russian soldiers"],
  ])("%s %s: %s", (kind, name, words) => {
    expect(idOf(kind, name, words, "NOMINAL")).toMatch(/-[0-9a-z]{8}$/);
  });

  test("two articles' protesters are not one", () => {
    const protesters = { name: "Protesters", kind: "GROUP", mentions: [[0, "protesters", "NOMINAL"]] } as const;
    const sentences = ["Some protesters sang."];
    const [here] = deltaOf({ title: "One", sentences, things: [protesters] }).actors;
    const [there] = deltaOf({ title: "Two", sentences, things: [protesters] }).actors;
    expect(here!.id).not.toBe(there!.id);
    expect(here!.name).toBe("Protesters");
  });

  test("two officials of one article stay two", () => {
    const { actors } = deltaOf({
      sentences: ["An official agreed.", "Another official did not."],
      things: [
        { name: "Official", kind: "PERSON", mentions: [[0, "An official", "NOMINAL"]] },
        { name: "Official", kind: "PERSON", mentions: [[1, "Another official", "NOMINAL"]] },
      ],
    });
    expect(actors).toHaveLength(2);
  });
});

describe("agreements", () => {
  test.each([
    ["the 1974 Disengagement Agreement", "1974 disengagement accord", "Disengagement Pact of 1974"],
    ["the Israel–Syria security deal", "Syria-Israel security agreement", "Israel–Syria security accords"],
    ["the Oslo Accords", "Oslo agreement", "Oslo accord"],
  ])("%s is %s and %s", (...names) => {
    const ids = names.map((name) => idOf("TREATY", name, name, "NAME", "AGREEMENT"));
    expect(new Set(ids).size).toBe(1);
  });

  test("the kind, which outlets see differently, makes no other agreement", () => {
    expect(idOf("SECURITY", "Oslo Accords", "Oslo Accords", "NAME", "AGREEMENT")).toBe(
      idOf("PEACE_PLAN", "Oslo agreement", "Oslo agreement", "NAME", "AGREEMENT"),
    );
  });

  test("names that say something else stay apart", () => {
    const names = [
      "Minsk Protocol",
      "Minsk agreement",
      "Minsk II",
      "Minsk II agreement",
      "1974 agreement",
      "1975 agreement",
    ];
    const ids = names.map((name) => idOf("CEASEFIRE", name, name, "NAME", "AGREEMENT"));
    expect(new Set(ids).size).toBe(names.length);
  });

  test.each([
    ["a ceasefire", false],
    ["the ceasefire", false],
    ["the Israeli proposal", false],
    ["the Syrian plan", false],
    ["a Syrian peace plan", false],
    ["a Quneitra ceasefire", false],
    ["the Quneitra ceasefire", true],
    ["the Syrian peace plan", true],
    ["the Israel-Syria pact", true],
    ["the 1974 Syrian accord", true],
  ])("%s has a name of its own: %s", (words, named) => {
    const name = words.replace(/^(?:the|a) /, "");
    expect(idOf("CEASEFIRE", name, words, "NOMINAL", "AGREEMENT").startsWith("agreement:named:")).toBe(named);
  });
});

describe("aliases of a thing that is not known", () => {
  const aliases = (
    kind: EntityKind,
    name: string,
    ...mentions: (readonly [string, MentionForm])[]
  ): readonly string[] =>
    deltaOf({
      sentences: mentions.map(([words]) => `Then ${words} spoke.`),
      things: [{ name, kind, mentions: mentions.map(([words, form], index) => [index, words, form] as const) }],
    }).actors[0]!.aliases;

  test("are its other names and what it is called by a name", () => {
    expect(
      aliases(
        "MILITARY",
        "Northern Shield Brigade",
        ["the Northern Shield Brigade", "NAME"],
        ["NSB", "NAME"],
        ["the Syrian brigade’s", "NOMINAL"],
        ["Northern Shield", "NAME"],
        ["N.S.B.", "NAME"],
      ),
    ).toEqual(["N.S.B.", "Northern Shield", "Syrian brigade"]);
  });

  test("are not pronouns, demonyms, bare nouns or indefinite descriptions", () => {
    expect(
      aliases(
        "MILITARY",
        "Northern Shield Brigade",
        ["the Northern Shield Brigade", "NAME"],
        ["it", "PRONOUN"],
        ["Syrian", "DEMONYM"],
        ["the brigade", "NOMINAL"],
        ["a Syrian brigade", "NOMINAL"],
      ),
    ).toEqual([]);
  });

  test("of a person are names only, because another will be premier", () => {
    expect(
      aliases("PERSON", "Rana Haddad", ["Rana Haddad", "NAME"], ["Haddad", "NAME"], ["the Syrian premier", "NOMINAL"]),
    ).toEqual(["Haddad"]);
  });
});
