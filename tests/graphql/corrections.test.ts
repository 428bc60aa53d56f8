/** Corrections through the API: what each does, what stays visible of what was read, and how it is undone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { ALL, deciding, envoyOther, OTHER_WARNING, REFUSAL, WARNING } from "../store/decisions.js";
import { accord, envoyLong, herald, israel, leaflet, quneitra, russia, syria, usa } from "../store/deltas.js";
import { graphOf } from "../store/graph-of.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { ask, data, type Json } from "./ask.js";
import { correct, TOKEN } from "./correct.js";

describe.each(storesUnderTest())("Over $name", (under) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await under.open();
    api = createApi({ store, token: TOKEN });
  }, STORE_TIMEOUT);
  beforeEach(async () => {
    await deciding(() => store).empty();
    await store.write(ALL);
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  const version = async (id: string): Promise<{ id: string; version: number }> => {
    const of = "{ ... on Entity { version } ... on Event { version } ... on Claim { version } }";
    const { node } = await data(api, `query V($id: ID!) { node(id: $id) ${of} }`, { id });
    return { id, version: node!["version"] as unknown as number };
  };
  const merge = async (): Promise<Json> =>
    correct(api, "MergeEntities", { into: await version(envoyLong.id), from: [await version(envoyOther.id)] });

  test("merging: every read sees one actor, and its decision beside it", async () => {
    const payload = await merge();
    expect(payload).toMatchObject({
      userErrors: [],
      decision: {
        kind: "MERGE_ENTITIES",
        by: "ana@example.org",
        reason: "I looked",
        summary: "merged Tom Barack into Thomas Barrack",
        subjects: [envoyLong.id, envoyOther.id],
        changes: [{ node: envoyOther.id, field: "id", before: envoyOther.id, after: envoyLong.id }],
      },
      entity: { id: envoyLong.id, name: "Thomas Barrack", merged: [{ id: envoyOther.id, name: "Tom Barack" }] },
    });
    const query = `query Q($into: String!, $from: String!, $old: ID!) {
      byName: actor(name: "Tom Barack") { id aliases }
      byOldId: actor(id: $old) { id initiated { totalCount nodes { id } } decisions { nodes { summary } } }
      timeline(filter: { actors: ["Tom Barack"] }, unit: MONTH) { count undated }
      relation(between: [$from, "Syria"]) { count directions { count } }
      search(query: "Barack", types: [ACTOR]) { nodes { ... on Actor { id } } }
      neighbourhood(actor: $into, hops: 1) { edges { from to type count } }
      together(actor: $into) { actor { id } count }
      actors(filter: { kinds: [PERSON] }) { totalCount nodes { id } }
    }`;
    expect(await data(api, query, { into: envoyLong.id, from: envoyOther.id, old: envoyOther.id })).toEqual({
      byName: { id: envoyLong.id, aliases: expect.arrayContaining(["Tom Barack", "Barrack"]) },
      byOldId: {
        id: envoyLong.id,
        initiated: { totalCount: 2, nodes: [{ id: expect.any(String) }, { id: WARNING }] },
        decisions: { nodes: expect.arrayContaining([{ summary: "merged Tom Barack into Thomas Barrack" }]) },
      },
      // Both outlets' warning is one event now; only the meeting has a date.
      timeline: { count: 1, undated: 1 },
      relation: { count: 1, directions: [{ count: 1 }, { count: 0 }] },
      search: { nodes: [{ id: envoyLong.id }] },
      neighbourhood: {
        edges: expect.arrayContaining([
          { from: envoyLong.id, to: israel.id, type: "CONSULT", count: 1 },
          { from: envoyLong.id, to: syria.id, type: "THREATEN", count: 1 },
        ]),
      },
      together: [
        { actor: { id: israel.id }, count: 1 },
        { actor: { id: syria.id }, count: 1 },
      ],
      actors: { totalCount: 1, nodes: [{ id: envoyLong.id }] },
    });
  });

  test("correcting an event: what was read stands beside it", async () => {
    const payload = await correct(api, "CorrectEvent", {
      event: await version(REFUSAL),
      type: "ACCUSE",
      headline: "America accuses Russia",
      object: null,
      date: "2026-01",
      status: "PLANNED",
      initiators: ["America"],
      targets: [russia.id],
      places: [],
      agreements: ["1974 accord"],
    });
    expect(payload["userErrors"]).toEqual([]);
    expect(payload["decision"]).toMatchObject({
      kind: "CORRECT_EVENT",
      summary:
        'corrected "Israel rejects Russian patrols": type from REJECT to ACCUSE, headline from Israel rejects Russian patrols to America accuses Russia, object from patrol to none, date from 2026-01-14 to 2026-01, status from DISPUTED to PLANNED, initiators from Israel (actor:state:il) to United States (actor:state:us), places from Quneitra (place:city:quneitra), Southern Syria (place:region:southern-syria) to none, agreements from none to 1974 Disengagement Agreement (agreement:security:1974-disengagement)',
    });
    const number = payload["decision"]!["number"]!;
    expect(payload["event"]).toEqual({
      ...{
        id: REFUSAL,
        headline: "America accuses Russia",
        type: "ACCUSE",
        object: null,
        status: "PLANNED",
        polarity: "AFFIRMED",
      },
      ...{ version: number, date: { edtf: "2026-01" }, initiators: [{ id: usa.id }], targets: [{ id: russia.id }] },
      ...{ places: [], agreements: [{ id: accord.id }] },
      machine: {
        ...{ headline: "Israel rejects Russian patrols", type: "REJECT", object: "patrol", status: "DISPUTED" },
        ...{
          polarity: "AFFIRMED",
          date: { text: "14 January 2026" },
          initiators: [{ id: israel.id }],
          targets: [{ id: russia.id }],
        },
        ...{ places: [{ id: quneitra.id }, { id: "place:region:southern-syria" }], agreements: [] },
      },
    });
    // The claims stay as they were read.
    const { event } = await data(api, "query E($id: ID!) { event(id: $id) { claims { nodes { polarity status } } } }", {
      id: REFUSAL,
    });
    expect(event!["claims"]!["nodes"]).toHaveLength(3);
  });

  test("rejecting a claim: the event is what the others tell, the sentence keeps the decision", async () => {
    const payload = await correct(api, "RejectClaim", { claim: await version(leaflet.claims[0]!.id) });
    expect(payload).toMatchObject({
      userErrors: [],
      event: { id: REFUSAL, reports: 2, status: "OCCURRED" },
      sentence: { text: "Israel never rejected any patrols." },
      decision: {
        summary: 'rejected "rejected" as a telling of "Israel has not rejected patrols"',
        changes: [
          { node: leaflet.claims[0]!.id, field: "claim", before: "Israel has not rejected patrols", after: null },
        ],
      },
    });
    expect(payload["sentence"]!["decisions"]!["nodes"]![0]).toEqual({ summary: payload["decision"]!["summary"] });
    expect(await data(api, "query C($id: ID!) { node(id: $id) { id } }", { id: leaflet.claims[0]!.id })).toEqual({
      node: null,
    });
  });

  test("renaming: found by both names, and how it was read is told", async () => {
    const payload = await correct(api, "RenameEntity", { entity: await version(russia.id), name: " Rossiya " });
    expect(payload).toMatchObject({
      userErrors: [],
      decision: { summary: "renamed Russia to Rossiya" },
      entity: { name: "Rossiya", machine: { name: "Russia" }, aliases: expect.arrayContaining(["Russia"]) },
    });
    expect(await data(api, '{ a: actor(name: "Rossiya") { id } b: actor(name: "Russia") { id } }')).toEqual({
      a: { id: russia.id },
      b: { id: russia.id },
    });
  });

  test("splitting: a new one in these sentences, or one that the graph has", async () => {
    const [sentence] = herald.sentences;
    const named = await correct(api, "SplitEntity", {
      entity: await version(russia.id),
      sentences: [sentence!.id],
      name: "The ship Russia",
    });
    const other = named["other"]!["id"] as unknown as string;
    expect(named).toMatchObject({
      userErrors: [],
      decision: { summary: "split The ship Russia from Russia in 1 sentence" },
      entity: { id: russia.id },
      other: { id: expect.stringMatching(/^actor:state:the-ship-russia-[0-9a-z]{6}$/), name: "The ship Russia" },
    });
    const counted = async (actor: string): Promise<unknown> =>
      (await data(api, `{ events(filter: { targets: ["${actor}"] }) { totalCount } }`))["events"];
    expect([await counted(other), await counted(russia.id)]).toEqual([{ totalCount: 1 }, { totalCount: 1 }]);

    const whole = await correct(api, "SplitEntity", {
      entity: await version(russia.id),
      articles: ["article:gazette", "article:leaflet", "article:herald"],
      into: await version(usa.id),
    });
    expect(whole).toMatchObject({ userErrors: [], other: { id: usa.id } });
    expect(await counted(usa.id)).toEqual({ totalCount: 1 });
  });

  test("undoing gives back the graph as it was, and the decision is kept with who undid it", async () => {
    const before = await graphOf(store);
    const made = [
      await merge(),
      await correct(api, "CorrectEvent", { event: await version(WARNING), headline: "He warns" }),
      await correct(api, "RenameEntity", { entity: await version(usa.id), name: "USA" }),
    ];
    const ids = made.map(({ decision }) => decision!["id"] as unknown as string);
    const undone = await correct(api, "Undo", { decision: ids[0], by: "ben", reason: "two people" });
    expect(undone).toMatchObject({
      userErrors: [],
      decision: { id: ids[0], undone: { by: "ben", reason: "two people" } },
    });
    expect((undone["decision"]!["nodes"] as unknown as { id: string }[]).map(({ id }) => id)).toEqual([
      envoyLong.id,
      envoyOther.id,
    ]);
    // The correction was made of what the merge had made one: both have it now.
    const { nodes } = await data(api, "query N($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { headline } } }", {
      ids: [WARNING, OTHER_WARNING],
    });
    expect(nodes).toEqual([{ headline: "He warns" }, { headline: "He warns" }]);
    for (const decision of ids.slice(1)) await correct(api, "Undo", { decision });
    expect(await graphOf(store)).toBe(before);

    const list =
      "query D($filter: DecisionFilter) { decisions(filter: $filter, first: 3) { nodes { id undone { by } } } }";
    expect((await data(api, list, { filter: { holds: true } }))["decisions"]).toEqual({ nodes: [] });
    const all = (await data(api, list))["decisions"]!["nodes"] as unknown as { id: string }[];
    expect(all.map(({ id }) => id)).toEqual([...ids].reverse());
    const one = await data(
      api,
      "query N($id: ID!) { node(id: $id) { __typename ... on Decision { at undone { at } } } }",
      { id: ids[0] },
    );
    expect(one["node"]).toEqual({ __typename: "Decision", at: expect.any(String), undone: { at: expect.any(String) } });
  });

  test("of two who saw the same, the second learns what the first did", async () => {
    const seen = await version(REFUSAL);
    const inputs = [{ status: "PLANNED" }, { type: "ACCUSE" }];
    const payloads = await Promise.all(inputs.map((input) => correct(api, "CorrectEvent", { event: seen, ...input })));
    const refused = payloads.filter(({ userErrors }) => userErrors!.length > 0);
    expect(refused).toHaveLength(1);
    const now = await version(REFUSAL);
    expect(refused[0]!["userErrors"]).toEqual([
      {
        code: "CONFLICT",
        message: expect.stringMatching(
          /^event:\w+ was changed since version \d+: on \d{4}-\d\d-\d\d at \d\d:\d\d UTC ana@example\.org corrected "Israel rejects Russian patrols": .+ \("I looked"\)\. Look at it again and give version \d+\.$/,
        ),
        argument: "event.version",
        path: ["input", "event", "version"],
      },
    ]);
    const again = await correct(api, "CorrectEvent", { event: now, type: "THREATEN" });
    expect(again).toMatchObject({ userErrors: [], event: { type: "THREATEN" } });
  });

  test("what was merged is refused by its old id, with the one to give", async () => {
    const old = await version(envoyOther.id);
    await merge();
    expect((await correct(api, "RenameEntity", { entity: old, name: "Tom" }))["userErrors"]).toEqual([
      {
        code: "CONFLICT",
        message: expect.stringMatching(
          /^ana@example\.org merged Tom Barack \(actor:person:tom-barack\) into Thomas Barrack \(actor:person:barrack\) on \d{4}-\d\d-\d\d \("I looked"\); give that id\.$/,
        ),
        argument: "entity.id",
        path: ["input", "entity", "id"],
      },
    ]);
  });

  test("every mutation needs the token", async () => {
    const by = 'by: "ana", reason: "so"';
    const fields = [
      "ingestArticles(input: { articles: [] }) { added }",
      'removeArticle(input: { id: "article:gazette" }) { id }',
      `mergeEntities(input: { into: { id: "a", version: 0 }, from: [], ${by} }) { decision { id } }`,
      `splitEntity(input: { entity: { id: "a", version: 0 }, ${by} }) { decision { id } }`,
      `renameEntity(input: { entity: { id: "a", version: 0 }, name: "b", ${by} }) { decision { id } }`,
      `correctEvent(input: { event: { id: "a", version: 0 }, ${by} }) { decision { id } }`,
      `rejectClaim(input: { claim: { id: "a", version: 0 }, ${by} }) { decision { id } }`,
      `undo(input: { decision: "a", ${by} }) { decision { id } }`,
    ];
    for (const field of fields)
      for (const token of [undefined, "another"]) {
        const { errors } = await ask(api, `mutation { ${field} }`, {}, token);
        expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["UNAUTHENTICATED"]);
      }
    expect(await store.knownArticles(["article:gazette"])).toEqual(new Set(["article:gazette"]));
  });
});
