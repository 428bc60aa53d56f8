import { describe, expect, test } from "@jest/globals";
import { nameKeys, settleNode, tellingsOf } from "../../src/store/cypher/tellings.js";
import { envoyLong, envoyShort, gazette, herald } from "./deltas.js";

const of = (id: string, delta = gazette) => tellingsOf(delta).find((telling) => telling.nodeId === id)!;

describe("tellings", () => {
  test("two articles that say the same of an actor share the telling, others do not", () => {
    expect(of("actor:state:il")).toEqual(of("actor:state:il", herald));
    expect(of(envoyShort.id).id).not.toBe(of(envoyLong.id, herald).id);
  });

  test("a day brings its month and year", () => {
    const dates = tellingsOf(gazette).filter(({ label }) => label === "Date");
    expect(dates.map(({ nodeId, within }) => [nodeId, ...within])).toEqual([
      ["2026-01-14", "2026-01"],
      ["2026-01", "2026"],
      ["2026"],
      ["2025-12", "2025"],
      ["2025"],
    ]);
  });

  test("a node is settled the same whatever the order of its tellings", () => {
    const [short, long] = [of(envoyShort.id), of(envoyLong.id, herald)];
    expect(settleNode([short, long])).toEqual(settleNode([long, short]));
    expect(settleNode([long, short]).properties).toMatchObject({
      name: "Thomas Barrack",
      aliases: ["Barrack", "the US envoy"],
      country: "US",
    });
  });

  test("a node is looked up under each of its names, once", () => {
    expect(nameKeys(of(envoyLong.id, herald))).toEqual(["thomas barrack", "us envoy"]);
  });
});
