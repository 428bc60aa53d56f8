import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi } from "../../src/graphql/api.js";
import type { Connection } from "../../src/store/cypher/connection.js";
import { CypherStore } from "../../src/store/cypher/cypher-store.js";
import { openGrafeo } from "../../src/store/grafeo/connection.js";
import { ARTICLES, gazette, israel, russia, syria } from "../store/deltas.js";
import { ask, data, refusal } from "./ask.js";

const EVENT = "headline initiators { name } targets { id } places { name } agreements { name }";
const EVENT_ID = gazette.events[0]!.id;

/** What a question gives at its first level is read in so many statements, most often one. */
const QUESTIONS: readonly (readonly [string, string, number])[] = [
  ["an event with who, whom and where", `{ event(id: "${EVENT_ID}") { ${EVENT} } }`, 1],
  [
    "the same by any node's id",
    `{ node(id: "${EVENT_ID}") { ... on Event { ...Told } } } fragment Told on Event { ${EVENT} }`,
    1,
  ],
  [
    "an actor's timeline page",
    `{ events(filter: { actors: ["${israel.id}"] }, orderBy: DATE_DESC, first: 50) { edges { node { ${EVENT} } } pageInfo { hasNextPage } } }`,
    1,
  ],
  ["a page of meetings", `{ meetings(filter: { actors: ["${israel.id}"] }) { nodes { ${EVENT} } } }`, 1],
  [
    "a relation with all its counts",
    `{ relation(between: ["${israel.id}", "${russia.id}"]) { actors { name } count together byType { count } byMonth { key count } directions { initiator { name } count byType { count } } } }`,
    1,
  ],
  [
    "a neighbourhood",
    `{ neighbourhood(actor: "${israel.id}", hops: 2, first: 20) { nodes { name } edges { count } truncated } }`,
    1,
  ],
  [
    "paths of up to two hops",
    `{ paths(from: "${syria.id}", to: "${russia.id}") { paths { actors { name } events { headline } hops { from { name } } } cut { reason } } }`,
    1,
  ],
  [
    "counts over time",
    `{ timeline(filter: { actors: ["${israel.id}"] }) { buckets { key count byType { count } } undated } }`,
    1,
  ],
  [
    "a search among everything",
    `{ search(query: "refuses patrols Quneitra") { hits { snippet { text } node { __typename } } } }`,
    1,
  ],
  [
    "an actor by name, with its events",
    `{ actor(name: "Israel") { name events(first: 50) { nodes { ${EVENT} } } } }`,
    3,
  ],
  ["events by an actor's name", `{ events(filter: { actors: ["Israel"] }) { nodes { ${EVENT} } } }`, 2],
];

describe("What the first level selects", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-statements-"));
  let store: CypherStore;
  const statements: string[] = [];
  beforeAll(async () => {
    store = await CypherStore.open(noted(openGrafeo(join(folder, "store")), statements));
    // Undated articles fall out under a clock, under which the loaders read each list.
    await store.write(ARTICLES.filter(({ article }) => article.published !== null));
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test.each(QUESTIONS)("%s is read in as few statements as can be", async (_title, query, most) => {
    statements.length = 0;
    await data(createApi({ store }), query);
    expect(statements).toHaveLength(most);
  });

  test("is what the loaders would have read level by level", async () => {
    const query = (clock: string): string =>
      `{ events(first: 100${clock}) { nodes { id ${EVENT} claims { nodes { attributedTo { name } } } } } }`;
    statements.length = 0;
    const atOnce = await data(createApi({ store }), query(""));
    expect(statements).toHaveLength(2);
    statements.length = 0;
    const byLevels = await data(createApi({ store }), query(', asOf: "2100"'));
    expect(statements.length).toBeGreaterThan(6);
    expect(atOnce).toEqual(byLevels);
    expect(JSON.stringify(atOnce)).toContain(israel.name);
  });

  test.each([
    [`{ events(filter: { actors: ["actor:state:xx"] }) { nodes { id } } }`, 'No actor has the id "actor:state:xx".'],
    [`{ events(filter: { actors: ["actor:state:xx"] }) { totalCount } }`, 'No actor has the id "actor:state:xx".'],
    [
      `{ events(filter: { actors: ["${israel.id}", "actor:state:xx"] }) { nodes { id } } }`,
      'No actor has the id "actor:state:xx".',
    ],
    [`{ timeline(filter: { places: ["place:city:xx"] }) { count } }`, 'No place has the id "place:city:xx".'],
    [`{ relation(between: ["${israel.id}", "actor:state:xx"]) { count } }`, 'No actor has the id "actor:state:xx".'],
    [
      `{ relation(between: ["${israel.id}", "actor:state:xx"]) { events { nodes { id } } } }`,
      'No actor has the id "actor:state:xx".',
    ],
    [`{ neighbourhood(actor: "actor:state:xx") { truncated } }`, 'No actor has the id "actor:state:xx".'],
    [
      `{ paths(from: "actor:state:xx", to: "${israel.id}") { paths { length } } }`,
      'No actor has the id "actor:state:xx".',
    ],
    [
      `{ disputes(filter: { and: [{ speakers: ["actor:state:xx"] }] }) { nodes { id } } }`,
      'No actor has the id "actor:state:xx".',
    ],
  ])("is refused where an id does not exist: %s", async (query, sentence) => {
    expect((await refusal(createApi({ store }), query)).message).toBe(sentence);
  });

  test("is empty, and no error, where an id exists and nothing fits", async () => {
    const { data: answer, errors } = await ask(
      createApi({ store }),
      `{ events(filter: { actors: ["${israel.id}"], types: [PROTEST] }) { nodes { id } } }`,
    );
    expect([answer, errors]).toEqual([{ events: { nodes: [] } }, []]);
  });
});

/** A real connection, of which every reading statement is noted. */
const noted = (connection: Connection, statements: string[]): Connection =>
  new Proxy(connection, {
    get(target, name: keyof Connection) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        if (name === "read") statements.push(args[0] as string);
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
