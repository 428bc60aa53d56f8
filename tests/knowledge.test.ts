import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../src/knowledge/load.js";

const ids = (form: string): string[] =>
  loadKnowledge()
    .lookup(form)
    .map(({ entity, form: as }) => `${entity.id} ${as}`);

describe("what a form may mean", () => {
  test.each([
    ["Israel", "actor:state:il NAME"],
    ["Israeli", "actor:state:il DEMONYM"],
    ["Israelis", "actor:state:il DEMONYM"],
    ["Tel Aviv", "actor:state:il CAPITAL"],
    ["U.S.", "actor:state:us NAME"],
    ["the United States", "actor:state:us NAME"],
    ["American", "actor:state:us DEMONYM"],
    ["the Kremlin", "actor:state:ru CAPITAL"],
    ["UN", "actor:intergovernmental:united-nations NAME"],
    ["Quneitra", "place:city:quneitra NAME"],
    ["Kyiv", "place:city:kyiv-ua NAME"],
    ["Zelenskyy", "actor:person:volodymyr-zelensky NAME"],
  ])("%s → %s", (form, expected) => {
    expect(ids(form)).toContain(expected);
  });

  test("the larger of two cities comes first", () => {
    const paris = ids("Paris").filter((id) => id.startsWith("place:city"));
    expect(paris[0]).toBe("place:city:paris-fr NAME");
  });

  test.each(["us", "it", "who", "xyzzy"])("%s means nobody", (form) => {
    expect(ids(form)).toEqual([]);
  });
});

test("a city lies within its country", () => {
  const knowledge = loadKnowledge();
  const [city] = knowledge.lookup("Bergen").filter(({ entity }) => entity.country === "NO");
  expect(knowledge.byId(city!.entity.within!)?.name).toBe("Norway");
});
