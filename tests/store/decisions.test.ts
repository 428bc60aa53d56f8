import { expect, test } from "@jest/globals";
import { mustFit } from "../../src/store/cypher/decisions/decide.js";

test("a decision that would change too many articles is refused, with what to do", () => {
  expect(() => {
    mustFit(2000);
  }).not.toThrow();
  expect(() => {
    mustFit(2001);
  }).toThrow(
    "This would change 2001 articles; at most 2000 can be changed at once. Where two are merged, merge the one that fewer articles tell of into the other.",
  );
});
