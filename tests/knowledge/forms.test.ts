/** Demonyms, seats and spellings: what each form of a name leads to, beyond the examples of the other tests. */
import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.js";

const knowledge = loadKnowledge();
const idsOf = (form: string): string[] => knowledge.lookup(form).map(({ entity }) => entity.id);

test.each([
  ["Britain", "gb"],
  ["South Korea", "kr"],
  ["Ivory Coast", "ci"],
  ["Czech Republic", "cz"],
  ["Kosovo", "xk"],
])("%s acts and is a place", (form, country) => {
  expect(idsOf(form)).toEqual(expect.arrayContaining([`actor:state:${country}`, `place:country:${country}`]));
});

describe("the likeliest state of a demonym comes first", () => {
  test.each([
    ["British", "gb"],
    ["Danes", "dk"],
    ["Swiss", "ch"],
    ["Saudi", "sa"],
    ["Filipino", "ph"],
    ["American", "us"],
  ])("%s", (form, country) => {
    expect(knowledge.lookup(form).find((one) => one.form === "DEMONYM")?.entity.id).toBe(`actor:state:${country}`);
  });
});

test("marks, case and apostrophes make no other name", () => {
  expect(idsOf("turkiye")).toEqual(idsOf("Türkiye"));
  expect(idsOf("Cote d’Ivoire")).toEqual(idsOf("Côte d'Ivoire"));
});

test("whatever a form finds is found by its id, and what contains it is known", () => {
  for (const form of ["Portugal", "Bergen", "Gaza Strip", "NATO", "Reuters"]) {
    expect(idsOf(form)).not.toEqual([]);
    for (const { entity } of knowledge.lookup(form)) {
      expect(knowledge.byId(entity.id)).toMatchObject({ id: entity.id });
      if (entity.within !== null) expect(knowledge.byId(entity.within)).not.toBeNull();
    }
  }
  expect(knowledge.byId("actor:state:zz")).toBeNull();
});
