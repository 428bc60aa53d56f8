/** Organs of states: found under the words that news uses, linked to their state, and never the state itself. */
import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.js";

const knowledge = loadKnowledge();
const first = (form: string): { id?: string; country?: string | null } => knowledge.lookup(form)[0]?.entity ?? {};

describe.each([
  [
    "HU",
    ["Hungarian foreign ministry", "Hungarian Ministry of Foreign Affairs", "Ministry of Foreign Affairs of Hungary"],
  ],
  ["PE", ["Peruvian defence ministry", "Peruvian Defense Ministry", "Ministry of Defense of Peru"]],
  ["KE", ["Kenyan Supreme Court", "Supreme Court of Kenya"]],
  ["IL", ["Israeli parliament", "parliament of Israel", "Knesset"]],
  ["US", ["US navy", "American navy", "U.S. Navy"]],
  ["GB", ["British parliament", "UK parliament", "Parliament of the United Kingdom"]],
  ["TH", ["Thai army", "Thai troops", "Thai armed forces"]],
])("of %s", (country, forms) => {
  test.each(forms)("%s is one and the same", (form) => {
    expect(first(form)).toMatchObject({ id: first(forms[0]!).id, country });
  });

  test("is not the state", () => {
    expect(first(forms[0]!).id).not.toBe(`actor:state:${country.toLowerCase()}`);
  });

  test("is found again by its id", () => {
    expect(knowledge.byId(first(forms[0]!).id!)).toMatchObject({ country });
  });
});

test.each(["foreign ministry", "the army", "Ministry of Silly Walks", "Atlantean navy", "army of ants"])(
  "%s is no state's",
  (form) => {
    expect(knowledge.lookup(form)).toEqual([]);
  },
);

test("the bare words need a state", () => {
  expect(knowledge.organ("NO", "foreign ministry")).toMatchObject({ country: "NO", kind: "GOVERNMENT_BODY" });
  expect(knowledge.organ("ZZ", "foreign ministry")).toBeNull();
  expect(knowledge.organ("NO", "tea party")).toBeNull();
});
