/** What every store must do, whichever database keeps it; run by `grafeo.test.ts` and `neo4j.test.ts`. */
import { afterAll, beforeAll, describe } from "@jest/globals";
import type { GraphStore } from "../../src/store/graph-store.js";
import { correctionsContract } from "./contract-corrections.js";
import { decisionsContract } from "./contract-decisions.js";
import { arrivalsContract } from "./contract-arrivals.js";
import { eventsContract } from "./contract-events.js";
import { namesContract } from "./contract-names.js";
import { pagingContract } from "./contract-paging.js";
import { relationsContract } from "./contract-relations.js";
import { savedQueriesContract } from "./contract-saved.js";
import { writingContract } from "./contract-writing.js";
import { ARTICLES } from "./deltas.js";
import { STORE_TIMEOUT, type StoreUnderTest } from "./stores.js";

/** Declares the suite. The parts read the three articles of `deltas.ts`; the writing part comes last and empties the store. */
export function contract(under: StoreUnderTest): void {
  describe(`the store contract on ${under.name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await under.open();
      await store.write(ARTICLES);
    }, STORE_TIMEOUT);
    afterAll(() => store.close());
    const theStore = (): GraphStore => store;

    describe("nodes and relations", () => {
      relationsContract(theStore);
    });
    describe("events", () => {
      eventsContract(theStore);
    });
    describe("names, text and paths", () => {
      namesContract(theStore);
    });
    describe("paging", () => {
      pagingContract(theStore);
    });
    describe("the order of arrival", () => {
      arrivalsContract(theStore);
    });
    describe("saved queries", () => {
      savedQueriesContract(theStore);
    });
    describe("writing and removing", () => {
      writingContract(theStore);
    });
    describe("decisions", () => {
      decisionsContract(theStore);
    });
    describe("corrections", () => {
      correctionsContract(theStore);
    });
  });
}
