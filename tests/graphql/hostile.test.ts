import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createApi, type Api } from "../../src/graphql/api.js";
import type { GraphStore, Snapshot } from "../../src/store/graph-store.js";
import { ARTICLES } from "../store/deltas.js";
import { STORE_TIMEOUT, storesUnderTest } from "../store/stores.js";
import { ask } from "./ask.js";
import { filledStore } from "./filled-store.js";

/** Texts that were never meant as names, words, ids or cursors. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["blanks", " \t\n "],
  ["Cypher that deletes", `' OR 1=1 }) DETACH DELETE n //`],
  ["Cypher in a label's quotes", "`) MATCH (m) DETACH DELETE m //"],
  ["a parameter", "$ids"],
  ["backslashes", "\\\\\\'\\u0027"],
  ["a NUL", "Is\u0000rael"],
  ["half a surrogate pair", "\ud800 Israel"],
  ["signs that join and turn", "\u202eleahcs\u200d\u200b"],
  ["signs of a search language", `+a -b && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT`],
  ["a regular expression that backtracks", `${"(a+)+".repeat(20)}$`],
  ["markup", `<script>alert("Israel")</script>`],
  ["the name of a property of every object", "__proto__"],
  ["another", "constructor"],
  ["a number too large", "9".repeat(400)],
  ["an id of no label", "event:"],
  ["a path", "../../etc/passwd"],
  ["a long text", "Israel ".repeat(3000)],
  ["a long word", "x".repeat(20_000)],
  ["a long text of different pieces", Array.from({ length: 4000 }, (_, index) => index.toString(36)).join("")],
  ["many different words", Array.from({ length: 2000 }, (_, index) => `w${index}`).join(" ")],
  ["many words that are short", "a b c d e f g h ".repeat(200)],
];

/** Wherever a text can be given. */
const QUERIES: readonly string[] = [
  "query ($s: ID!) { node(id: $s) { id } nodes(ids: [$s, $s]) { id } }",
  "query ($s: ID!) { event(id: $s) { id } }",
  "query ($s: ID!) { article(id: $s) { id } }",
  "query ($s: String!) { actor(name: $s) { id } }",
  "query ($s: ID!) { place(id: $s) { id } }",
  "query ($s: String!) { agreement(name: $s) { id } }",
  "query ($s: String!) { events(after: $s) { nodes { id } } }",
  "query ($s: String!) { articles(last: 2, before: $s) { nodes { id } } }",
  "query ($s: String!) { events(filter: { initiators: [$s] }) { totalCount } }",
  "query ($s: String!) { events(filter: { targets: [$s], places: [$s], agreements: [$s] }) { totalCount } }",
  "query ($s: String!) { events(filter: { between: [$s, $s] }) { totalCount } }",
  "query ($s: String!) { events(filter: { outlets: [$s] }) { totalCount } }",
  "query ($s: ID!) { events(filter: { ids: [$s] }) { totalCount } }",
  "query ($s: ID!) { sentence(id: $s) { id } }",
  "query ($s: ID!) { claim(id: $s) { id } }",
  "query ($s: ID!) { sentences(filter: { articles: [$s] }) { totalCount } }",
  "query ($s: String!) { sentences(filter: { mentions: [$s], outlets: [$s] }) { nodes { id } } }",
  "query ($s: String!) { sentences(filter: { text: $s }, last: 2) { nodes { id } } }",
  "query ($s: String!) { claims(filter: { speakers: [$s], text: $s }) { totalCount } }",
  "query ($s: String!) { claims(filter: { outlets: [$s], events: { text: $s } }) { nodes { id } } }",
  "query ($s: EDTF!) { claims(filter: { time: { on: $s } }, asOf: $s) { totalCount } }",
  "query ($s: String!) { events(filter: { text: $s }) { totalCount } }",
  "query ($s: String!) { events(filter: { actor: { names: [$s], countries: [$s] } }) { totalCount } }",
  "query ($s: EDTF!) { events(filter: { overlaps: $s }) { totalCount } }",
  "query ($s: EDTF!) { events(filter: { time: { from: $s, to: $s } }) { totalCount } }",
  "query ($s: EDTF!) { events(asOf: $s) { totalCount } }",
  "query ($s: EDTF!) { agreements(statusAsOf: $s) { nodes { status } } }",
  "query ($s: EDTF!) { plans(fulfilled: true, by: $s) { totalCount } }",
  "query ($s: String!) { soleClaims(outlet: $s) { totalCount } }",
  "query ($s: String!) { paths(from: $s, to: $s) { paths { length } } }",
  "query ($s: String!) { neighbourhood(actor: $s) { truncated } }",
  "query ($s: ID!) { sequence(event: $s) { event { id } } }",
  "query ($s: String!) { search(query: $s) { hits { snippet { html } } } }",
  "query ($s: String!) { roles(filter: { titles: [$s], persons: [$s] }) { totalCount } }",
  "query ($s: String!) { savedQuery(name: $s) { name } }",
];

describe.each(storesUnderTest())("Hostile texts to $name", (under) => {
  let store: GraphStore;
  let api: Api;
  let before: Snapshot;
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
  });
  beforeAll(async () => {
    store = await filledStore(under, ARTICLES);
    api = createApi({ store, log: (text) => logged.push(text) });
    before = await store.snapshot();
  }, STORE_TIMEOUT);
  afterAll(() => store.close());

  test.each(HOSTILE)("%s is answered or refused with a sentence, wherever it stands", async (_title, s) => {
    for (const query of QUERIES) {
      const { errors } = await ask(api, query, { s });
      const codes = errors.map(({ extensions }) => `${String(extensions["code"])} for ${query}`);
      expect(codes.filter((code) => !/^(BAD_INPUT|NOT_FOUND|AMBIGUOUS) /.test(code))).toEqual([]);
      for (const { message, extensions } of errors) {
        expect(extensions["argument"]).toEqual(expect.any(String));
        expect(message.length).toBeLessThan(700);
      }
    }
    expect(logged).toEqual([]);
  });

  test("they change nothing in the graph", async () => {
    expect(await store.snapshot()).toEqual(before);
  });
});
