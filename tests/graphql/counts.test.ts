import { expect, test } from "@jest/globals";
import { connect } from "../../src/graphql/connections.js";

/** A list of so many rows, counted as a store does: up to a bound. Every call is noted. */
function listOf(rows: number): { readonly list: ReturnType<typeof connect>; readonly calls: string[] } {
  const calls: string[] = [];
  const list = connect(
    "rows",
    { first: 1 },
    () => {
      calls.push("read");
      return Promise.resolve({ rows: [], hasMore: rows > 0 });
    },
    (most) => {
      calls.push(`count up to ${most}`);
      return Promise.resolve(Math.min(rows, most));
    },
  );
  return { list, calls };
}

test.each([
  [0, 0, false],
  [9_999, 9_999, false],
  [10_000, 10_000, false],
  [10_001, 10_000, true],
  [5_000_000, 10_000, true],
])("of %i rows %i are counted, and whether there are more: %s", async (rows, count, capped) => {
  const { list, calls } = listOf(rows);
  expect([await list.totalCount(), await list.totalCountCapped()]).toEqual([count, capped]);
  expect(calls).toEqual(["count up to 10001"]);
});

test("rows are not counted to be read", async () => {
  const { list, calls } = listOf(3);
  await list.nodes();
  expect((await list.pageInfo()).hasNextPage).toBe(true);
  expect(calls).toEqual(["read"]);
});
