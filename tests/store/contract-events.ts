/** Lists and counts of events, articles and named nodes. */
import { expect, test } from "@jest/globals";
import type { EventFilter, EventOrder, GraphStore, NodeFilter, PageRequest } from "../../src/store/graph-store.js";
import { accord, gazette, israel, quneitra, russia, south, syria, syriaPlace, usa } from "./deltas.js";

const PAGE: PageRequest = { limit: 50, after: null, backward: false };
const TALKS = "Israel and Syria hold talks";
const REFUSAL = "Israel rejects Russian patrols";
const WARNING = "Barrack warns Syria";
const DEAD = "US declares 1974 accord dead";

/** Events by date, undated last. */
const FILTERS: readonly (readonly [EventFilter, readonly string[]])[] = [
  [{}, [DEAD, TALKS, REFUSAL, WARNING]],
  [{ ids: [gazette.events[1]!.id, "nobody"] }, [TALKS]],
  [{ ids: [] }, []],
  [{ types: ["REJECT"] }, [DEAD, REFUSAL]],
  [{ types: [] }, []],
  [{ types: ["REJECT", "THREATEN"], statuses: ["ONGOING"] }, [WARNING]],
  [{ polarity: "NEGATED" }, []],
  [{ statuses: ["DISPUTED"] }, [REFUSAL]],
  [{ initiators: [israel.id] }, [TALKS, REFUSAL]],
  [{ initiators: [israel.id, syria.id] }, [TALKS, REFUSAL]],
  [{ initiators: [] }, []],
  [{ targets: [russia.id] }, [REFUSAL]],
  [{ targets: [russia.id, accord.id] }, [DEAD, REFUSAL]],
  [{ actors: [syria.id] }, [TALKS, WARNING]],
  [{ initiators: [israel.id], targets: [russia.id], types: ["REJECT"], from: "2025-12-01" }, [REFUSAL]],
  [{ initiators: [israel.id], targets: [syria.id] }, []],
  [{ between: [[israel.id], [russia.id]] }, [REFUSAL]],
  [{ between: [[russia.id], [israel.id]] }, [REFUSAL]],
  [{ between: [[israel.id], [syria.id]] }, [TALKS]],
  [{ between: [[israel.id], [israel.id]] }, []],
  [{ between: [[usa.id], [syria.id, russia.id]] }, []],
  [{ places: [quneitra.id] }, [REFUSAL]],
  [{ places: [south.id] }, [REFUSAL]],
  [{ places: [syriaPlace.id], types: ["REJECT"] }, [REFUSAL]],
  [{ places: [syriaPlace.id], initiators: [syria.id] }, []],
  [{ agreements: [accord.id] }, [DEAD, TALKS]],
  [{ agreements: [accord.id], initiators: [usa.id] }, [DEAD]],
  [{ outlets: ["The Herald"] }, [REFUSAL, WARNING]],
  [{ outlets: ["The Gazette", "The Herald"], types: ["CONSULT"] }, [TALKS]],
  [{ speakers: [russia.id] }, [REFUSAL]],
  [{ minConfidence: 0.6 }, [DEAD, REFUSAL]],
  [{ from: "2025-12-01" }, [TALKS, REFUSAL]],
  [{ from: "2025-12-02" }, [REFUSAL]],
  [{ to: "2025-12-31" }, [DEAD, TALKS]],
  [{ to: "2025-12-30" }, []],
  [{ from: "2025-01-01", to: "2025-12-31" }, [DEAD, TALKS]],
  [{ overlaps: ["2025-12-24", "2025-12-26"] }, [DEAD, TALKS]],
  [{ overlaps: ["2026-01-01", "2026-02-01"], initiators: [israel.id] }, [REFUSAL]],
];

export function eventsContract(store: () => GraphStore): void {
  test.each(FILTERS)("events for %j", async (filter, expected) => {
    const { rows, hasMore } = await store().listEvents(filter, "DATE_ASC", PAGE);
    expect(rows.map(({ node }) => node.headline)).toEqual(expected);
    expect(hasMore).toBe(false);
    expect(await store().countEvents(filter, 10_000)).toBe(expected.length);
  });

  test.each<readonly [EventOrder, readonly string[]]>([
    ["DATE_ASC", [DEAD, TALKS, REFUSAL, WARNING]],
    ["DATE_DESC", [REFUSAL, TALKS, DEAD, WARNING]],
    ["REPORTS_DESC", [REFUSAL, TALKS, DEAD, WARNING]],
    ["CONFIDENCE_DESC", [REFUSAL, DEAD, TALKS, WARNING]],
  ])("events in order %s, undated ones last", async (order, expected) => {
    const { rows } = await store().listEvents({}, order, PAGE);
    expect(rows.map(({ node }) => node.headline)).toEqual(expected);
  });

  test("counts by month say how many dates are that exact", async () => {
    expect(await store().eventCounts({}, "MONTH")).toEqual([
      { key: "2025-01", type: "REJECT", events: 1, precise: 0 },
      { key: "2025-12", type: "CONSULT", events: 1, precise: 1 },
      { key: "2026-01", type: "REJECT", events: 1, precise: 1 },
      { key: null, type: "THREATEN", events: 1, precise: 0 },
    ]);
  });

  test("counts by day and by year keep to the filter", async () => {
    expect(await store().eventCounts({ types: ["REJECT"] }, "YEAR")).toEqual([
      { key: "2025", type: "REJECT", events: 1, precise: 1 },
      { key: "2026", type: "REJECT", events: 1, precise: 1 },
    ]);
    expect(await store().eventCounts({ initiators: [israel.id] }, "DAY")).toEqual([
      { key: "2025-12-01", type: "CONSULT", events: 1, precise: 0 },
      { key: "2026-01-14", type: "REJECT", events: 1, precise: 1 },
    ]);
  });

  test.each<readonly ["Actor" | "Place" | "Agreement", NodeFilter, readonly string[]]>([
    ["Actor", {}, ["Israel", "Russia", "Syria", "Thomas Barrack", "United States"]],
    ["Actor", { kinds: ["PERSON"] }, ["Thomas Barrack"]],
    ["Actor", { countries: ["US"], kinds: ["STATE"] }, ["United States"]],
    ["Actor", { kinds: [] }, []],
    ["Actor", { outlets: ["The Gazette"] }, ["Israel", "Russia", "Syria", "Thomas Barrack"]],
    ["Actor", { outlets: ["The Gazette"], from: "2026-01-16" }, []],
    ["Place", { kinds: ["CITY", "REGION"] }, ["Quneitra", "Southern Syria"]],
    ["Place", { from: "2026-01-16" }, ["Southern Syria", "Syria"]],
    ["Agreement", { kinds: ["SECURITY"] }, ["1974 Disengagement Agreement"]],
    ["Agreement", { countries: ["US"] }, []],
  ])("%s nodes for %j, by name", async (label, filter, expected) => {
    const { rows } = await store().listNodes(label, filter, PAGE);
    expect(rows.map(({ node }) => node.name)).toEqual(expected);
    expect(await store().countNodes(label, filter, 10_000)).toBe(expected.length);
  });

  test.each<readonly [NodeFilter, readonly string[]]>([
    [{}, ["Moscow hears no", "No to patrols", "Nothing of the kind"]],
    [{ outlets: ["The Gazette"] }, ["No to patrols"]],
    [{ from: "2026-01-16" }, ["Moscow hears no"]],
    [{ to: "2026-01-15" }, ["No to patrols"]],
  ])("articles for %j, newest first, undated last", async (filter, expected) => {
    const { rows } = await store().listNodes("Article", filter, PAGE);
    expect(rows.map(({ node }) => node.title)).toEqual(expected);
    expect(await store().countNodes("Article", filter, 10_000)).toBe(expected.length);
  });

  test("stats count nodes by label and edges by type", async () => {
    const { nodes, edges } = await store().stats();
    expect(nodes).toEqual({
      ...{ Article: 3, Sentence: 6, Actor: 5, Place: 3 },
      ...{ Agreement: 1, Date: 5, Event: 4, Claim: 6, Decision: 0 },
    });
    expect(edges).toMatchObject({ CONTAINS: 6, REPORTS: 6, INITIATES: 5, TARGETS: 3, ACTED_ON: 3, PRECEDES: 1 });
  });
}
