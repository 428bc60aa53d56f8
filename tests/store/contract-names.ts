/** Finding things by name and by words, and paths between them. */
import { expect, test } from "@jest/globals";
import type { GraphStore, NamedLabel, PathsFound } from "../../src/store/graph-store.js";
import type { ActorNode, GraphDelta } from "../../src/model/graph.js";
import { gazette, herald, israel, russia, syria, syriaPlace, usa } from "./deltas.js";
import { makeDelta } from "./make-delta.js";

const NAMED: readonly NamedLabel[] = ["Actor", "Place", "Agreement"];
const BARRACK = "actor:person:barrack";

const idsOf = ({ paths, cut }: PathsFound) => ({
  paths: paths.map(({ actors, events }) => ({
    actors: actors.map(({ id }) => id),
    events: events.map(({ id }) => id),
  })),
  cut,
});

export function namesContract(store: () => GraphStore): void {
  test.each<readonly [string, readonly string[]]>([
    ["Israel", [israel.id]],
    ["israeli", [israel.id]],
    ["the USA", [usa.id]],
    ["US", [usa.id]],
    ["us", []],
    ["Barrack", [BARRACK]],
    ["Syria", [syria.id, syriaPlace.id]],
    ["Atlantis", []],
    ["", []],
    ["'}) DETACH DELETE n //", []],
  ])("the name %j finds exactly %j", async (name, expected) => {
    const [none, found] = await store().findNamed(NAMED, ["Nobody", name]);
    expect([none, found!.map(({ id }) => id)]).toEqual([[], expected]);
  });

  test("a name finds only nodes of the labels asked for, with what a person needs to choose", async () => {
    expect(await store().findNamed(["Place"], ["Syria"])).toEqual([
      [{ label: "Place", id: syriaPlace.id, name: "Syria", kind: "COUNTRY" }],
    ]);
  });

  test.each([
    ["Isreal", israel.id],
    ["Rusia", russia.id],
    ["Tom Barrak", BARRACK],
    ["disengagement agreement of 1974", "agreement:security:1974-disengagement"],
    ["Quneitrah", "place:city:quneitra"],
  ])("the name %j looks most like %s", async (name, expected) => {
    const [best] = await store().similarNames(NAMED, name, 3);
    expect(best?.id).toBe(expected);
  });

  test.each(["Xqzw", "", "()*"])("nothing looks like %j", async (name) => {
    expect(await store().similarNames(NAMED, name, 3)).toEqual([]);
  });

  test("words are found in headlines, sentences and names, whatever their ending", async () => {
    const hits = await store().search("rejecting patrols", ["Event", "Sentence"], 2);
    expect(hits.filter(({ label }) => label === "Event").map(({ id }) => id)).toEqual([gazette.events[0]!.id]);
    expect(hits.filter(({ label }) => label === "Sentence")).toHaveLength(2);
    const [actor] = await store().search("americas", ["Actor"], 5);
    expect(actor).toMatchObject({ label: "Actor", id: usa.id });
    const [sentence] = await store().search("Who warned SYRIA against delays?", ["Sentence"], 5);
    expect(sentence!.id).toBe(herald.sentences[1]!.id);
    expect(sentence!.score).toBeGreaterThan(0);
  });

  test("nodes that may be one know of each other, and nothing is merged", async () => {
    const person = (name: string): ActorNode => ({
      id: `actor:person:${name.toLowerCase().replace(/\W+/g, "-")}`,
      name,
      kind: "PERSON",
      aliases: [],
      country: null,
    });
    const telling = (name: string, who: ActorNode): GraphDelta =>
      makeDelta({
        name,
        title: name,
        outlet: null,
        published: null,
        sentences: [`${who.name} resigned.`],
        actors: [who],
        acts: [],
      });
    const [short, full] = [person("J. Halden"), person("Jana Halden")];
    await store().write([telling("short", short)]);
    expect(await store().sameAs("Actor", [short.id])).toEqual([[]]);
    await store().write([telling("full", full)]);
    const says = { by: "likeness", score: 0.75, reason: "same last name, and the first names begin with J" };
    expect(await store().sameAs("Actor", [full.id, short.id, "actor:none"])).toEqual([
      [{ otherId: short.id, ...says }],
      [{ otherId: full.id, ...says }],
      [],
    ]);
    await store().removeArticles(["article:full"]);
    expect(await store().sameAs("Actor", [short.id])).toEqual([[]]);
    await store().removeArticles(["article:short"]);
  });

  test.each(["", "?!", '"', "OR NOT", "text:*", "a~ b^4 (c"])("searching for %j is no error", async (text) => {
    expect(await store().search(text, ["Event", "Place"], 5)).toEqual([]);
  });

  test("the shortest path names the act behind each hop", async () => {
    expect(idsOf(await store().paths(BARRACK, russia.id, 6, 5))).toEqual({
      paths: [
        {
          actors: [BARRACK, syria.id, israel.id, russia.id],
          events: [herald.events[1]!.id, gazette.events[1]!.id, gazette.events[0]!.id],
        },
      ],
      cut: null,
    });
    expect(idsOf(await store().paths(russia.id, israel.id, 1, 5))).toEqual({
      paths: [{ actors: [russia.id, israel.id], events: [gazette.events[0]!.id] }],
      cut: null,
    });
    expect(idsOf(await store().paths(BARRACK, israel.id, 2, 5))).toEqual({
      paths: [
        {
          actors: [BARRACK, syria.id, israel.id],
          events: [herald.events[1]!.id, gazette.events[1]!.id],
        },
      ],
      cut: null,
    });
  });

  test("there is no path where there are too few hops, no acts, no actor, or one actor only", async () => {
    expect(await store().paths(BARRACK, russia.id, 2, 5)).toEqual({ paths: [], cut: "HOPS" });
    expect(await store().paths(usa.id, russia.id, 6, 5)).toEqual({ paths: [], cut: null });
    expect(await store().paths("actor:state:xx", russia.id, 6, 5)).toEqual({ paths: [], cut: null });
    expect(await store().paths(russia.id, russia.id, 6, 5)).toEqual({ paths: [], cut: null });
  });

  test("a path of no or too many hops is refused with the range", async () => {
    await expect(store().paths(usa.id, russia.id, 7, 5)).rejects.toThrow(
      "maxHops is 7; expected a whole number from 1 to 6.",
    );
    await expect(store().paths(usa.id, russia.id, 1, 0)).rejects.toThrow("limit is 0");
  });
}
