/** The best tree, against every tree there is. */
import { expect, test } from "@jest/globals";
import { bestTree } from "../../src/language/neural/tree.js";

function* headLists(n: number, at = 0, heads: number[] = []): Generator<number[]> {
  if (at === n) {
    yield [...heads];
    return;
  }
  for (let head = -1; head < n; head++) if (head !== at) yield* headLists(n, at + 1, [...heads, head]);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, node) => {
    let at = node;
    for (let step = 0; at >= 0; step++) {
      if (step > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
}

const total = (scores: readonly Float64Array[], heads: readonly number[]): number =>
  heads.reduce((sum, head, node) => sum + scores[node]![head < 0 ? heads.length : head]!, 0);

test.each([1, 2, 3, 4, 5])("no tree of %i words scores higher", (n) => {
  let state = 42 + n;
  const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  const trees = [...headLists(n)].filter(isTree);
  for (let round = 0; round < 60; round++) {
    const scores = Array.from({ length: n }, () => Float64Array.from({ length: n + 1 }, () => 20 * random() - 10));
    const found = bestTree(scores);
    expect(isTree(found)).toBe(true);
    expect(total(scores, found)).toBeCloseTo(Math.max(...trees.map((tree) => total(scores, tree))), 6);
  }
});
