/** Nodes by id, and every step from one node to others. */
import { expect, test } from "@jest/globals";
import type { GraphStore, Label, LabelledNode, PageRequest, RelationName } from "../../src/store/graph-store.js";
import { accord, gazette, herald, israel, leaflet, quneitra, russia, south, syria, syriaPlace, usa } from "./deltas.js";

const PAGE: PageRequest = { limit: 50, after: null, backward: false };
const TALKS = "Israel and Syria hold talks";
const REFUSAL = "Israel rejects Russian patrols";
const WARNING = "Barrack warns Syria";
const DEAD = "US declares 1974 accord dead";
const refusal = gazette.events[0]!.id;
const talks = gazette.events[1]!.id;
const warning = herald.events[1]!.id;
const dead = leaflet.events[1]!.id;
const [first, second] = [herald.sentences[0]!, herald.sentences[1]!];

/** What a person would call a row of any label. */
function called(node: LabelledNode["node"]): string {
  if ("name" in node) return node.name;
  if ("title" in node) return node.title;
  if ("trigger" in node) return node.trigger;
  if ("headline" in node) return node.headline;
  return "text" in node ? node.text : node.id;
}

const STEPS: readonly (readonly [RelationName, string, readonly string[]])[] = [
  ["Actor.initiated", israel.id, [TALKS, REFUSAL]],
  ["Actor.initiated", herald.actors[4]!.id, [WARNING]],
  ["Actor.received", russia.id, [REFUSAL]],
  ["Actor.events", israel.id, [TALKS, REFUSAL]],
  ["Actor.events", russia.id, [REFUSAL]],
  ["Actor.received", syria.id, [WARNING]],
  ["Place.events", quneitra.id, [REFUSAL]],
  ["Place.events", syriaPlace.id, [REFUSAL]],
  ["Agreement.events", accord.id, [DEAD, TALKS]],
  ["Article.sentences", herald.article.id, [first.text, second.text]],
  ["Article.events", gazette.article.id, [REFUSAL, TALKS]],
  ["Sentence.article", first.id, ["Moscow hears no"]],
  ["Sentence.actors", first.id, ["Russia", "Israel"]],
  ["Sentence.places", first.id, ["Southern Syria"]],
  ["Sentence.agreements", gazette.sentences[1]!.id, ["1974 Disengagement Agreement"]],
  ["Sentence.claims", first.id, ["rejected"]],
  [
    "Actor.sentences",
    israel.id,
    [gazette.sentences[0]!.text, gazette.sentences[1]!.text, first.text, leaflet.sentences[0]!.text],
  ],
  ["Place.sentences", south.id, [first.text]],
  ["Agreement.sentences", accord.id, [gazette.sentences[1]!.text, leaflet.sentences[1]!.text]],
  ["Event.initiators", talks, ["Israel", "Syria"]],
  ["Event.targetActors", warning, ["Syria"]],
  ["Event.targetPlaces", warning, []],
  ["Event.targetAgreements", dead, ["1974 Disengagement Agreement"]],
  ["Event.places", refusal, ["Quneitra", "Southern Syria"]],
  ["Event.agreements", talks, ["1974 Disengagement Agreement"]],
  ["Event.claims", refusal, ["turned down", "rejected", "rejected"]],
  ["Claim.event", herald.claims[0]!.id, [REFUSAL]],
  ["Claim.sentence", herald.claims[0]!.id, [first.text]],
  ["Claim.speakers", herald.claims[0]!.id, ["Russia"]],
  ["Place.within", quneitra.id, ["Southern Syria"]],
  ["Place.contains", syriaPlace.id, ["Southern Syria"]],
  ["Agreement.parties", accord.id, ["Israel", "Syria"]],
  ["Actor.agreements", israel.id, ["1974 Disengagement Agreement"]],
];

export function relationsContract(store: () => GraphStore): void {
  test.each(STEPS)("%s of %s", async (relation, id, expected) => {
    const pages = await store().related(relation, ["nobody", id], PAGE);
    expect(pages.map((page) => page.rows.map(({ node }) => called(node)))).toEqual([[], expected]);
    expect(await store().countRelated(relation, ["nobody", id], 10_000)).toEqual([0, expected.length]);
  });

  test("a relation gives one page for each id, also for the same id twice, and none for no ids", async () => {
    const pages = await store().related("Event.initiators", [talks, refusal, talks], PAGE);
    expect(pages.map((page) => page.rows.map(({ node }) => node.name))).toEqual([
      ["Israel", "Syria"],
      ["Israel"],
      ["Israel", "Syria"],
    ]);
    expect(await store().related("Event.initiators", [], PAGE)).toEqual([]);
    expect(await store().countRelated("Event.initiators", [talks, talks], 10_000)).toEqual([2, 2]);
  });

  test.each<readonly [Label, LabelledNode["node"]]>([
    ["Article", gazette.article],
    ["Sentence", first],
    ["Actor", israel],
    ["Place", quneitra],
    ["Agreement", accord],
    ["Date", { id: "2025-12", start: "2025-12-01", end: "2025-12-31", precision: "MONTH" }],
    ["Claim", herald.claims[0]!],
  ])("a node of label %s comes back as it was told, with null for what is not known", async (label, node) => {
    expect(await store().getNodes(label, ["nobody", node.id, node.id])).toEqual([null, node, node]);
  });

  test("an event holds what its claims agree on", async () => {
    expect(await store().getNodes("Event", [refusal])).toEqual([
      {
        id: refusal,
        type: "REJECT",
        headline: REFUSAL,
        object: "patrol",
        date: "2026-01-14",
        start: "2026-01-14",
        end: "2026-01-14",
        precision: "DAY",
        polarity: "AFFIRMED",
        status: "DISPUTED",
        confidence: 0.9,
        reports: 3,
      },
    ]);
  });

  test("one person under two names is called by the longer, the shorter is an alias", async () => {
    const [envoy] = await store().getNodes("Actor", ["actor:person:barrack"]);
    expect(envoy).toMatchObject({ name: "Thomas Barrack", aliases: ["Barrack", "the US envoy"], country: "US" });
  });

  test("mentions come in text order, with words and reason", async () => {
    const [none, mentions] = await store().mentions(["nobody", gazette.sentences[0]!.id]);
    expect(none).toEqual([]);
    expect(mentions!.map(({ text, label, nodeId }) => [text, label, nodeId])).toEqual([
      ["Israel", "Actor", israel.id],
      ["Russian", "Actor", russia.id],
      ["Quneitra", "Place", quneitra.id],
      ["Wednesday", "Date", "2026-01-14"],
    ]);
    expect(mentions![1]).toMatchObject({ start: 19, end: 26, reason: "its name" });
  });

  test("a role is found from the person and from the state", async () => {
    const role = { title: "envoy", from: null, to: null, sentenceId: second.id };
    const row = { personId: "actor:person:barrack", actorId: usa.id, ...role };
    expect(await store().roles(["actor:person:barrack", usa.id, syria.id])).toEqual([[row], [row], []]);
  });

  test("what a sentence says of the order of two events is found from both, with its words", async () => {
    const sentenceId = gazette.sentences[1]!.id;
    const edge = { kind: "PRECEDES", fromId: talks, toId: refusal, sentenceId, cue: "after" };
    expect(await store().sequences([refusal, "event:none", talks], 10)).toEqual([[edge], [], [edge]]);
    expect(await store().sequences([refusal], 0)).toEqual([[]]);
  });

  test("dates lie within their month and year", async () => {
    const { edges } = await store().snapshot();
    const within = edges.filter(({ type, from }) => type === "WITHIN" && /^\d/.test(from));
    expect(within.map(({ from, to }) => `${from} in ${to}`)).toEqual([
      "2025-12 in 2025",
      "2026-01 in 2026",
      "2026-01-14 in 2026-01",
    ]);
  });
}
