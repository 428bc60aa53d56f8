/** The graph is a function of the articles and the decisions: not of which came first, or of what was undone. */
import { beforeEach, expect, test } from "@jest/globals";
import { applyDecisions } from "../../src/resolve/decisions/apply.js";
import { checkDelta } from "../../src/store/cypher/delta-check.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import {
  ALL,
  CORRECT,
  correct,
  deciding,
  DRAFTS,
  envoyOther,
  ids,
  LIMIT,
  MERGE,
  mirror,
  REFUSAL,
  REJECT,
  RENAME,
  SPLIT,
  WARNING,
} from "./decisions.js";
import { gazette, herald, leaflet } from "./deltas.js";
import { graphOf } from "./graph-of.js";

export function decisionsContract(store: () => GraphStore): void {
  const { decide, undo, empty } = deciding(store);
  beforeEach(empty);

  test.each(Object.keys(DRAFTS) as (keyof typeof DRAFTS)[])(
    "%s: before the articles, after them, and undone the graph is the same",
    async (name) => {
      await store().write(ALL);
      const untouched = await graphOf(store());
      const id = await decide(DRAFTS[name]);
      const after = await graphOf(store());
      expect(after).not.toBe(untouched);

      // Removed and read again, one by one and backwards.
      for (const delta of ALL) {
        await store().removeArticles(ids([delta]));
        await store().write([delta]);
        expect(await graphOf(store())).toBe(after);
      }
      await store().removeArticles(ids(ALL));
      expect((await store().snapshot()).nodes).toEqual([]);
      for (const delta of [...ALL].reverse()) await store().write([delta]);
      expect(await graphOf(store())).toBe(after);

      await undo(id);
      expect(await graphOf(store())).toBe(untouched);
      await store().removeArticles(ids(ALL));
      const { nodes, edges } = await store().snapshot();
      expect([...nodes, ...edges]).toEqual([]);

      // Decided when half of it is read.
      await store().write([gazette, herald]);
      await decide(DRAFTS[name]);
      await store().write([leaflet, mirror]);
      expect(await graphOf(store())).toBe(after);
    },
    60_000,
  );

  test("all at once, undone in any order, leave no trace", async () => {
    await store().write(ALL);
    const untouched = await graphOf(store());
    const made: string[] = [];
    for (const one of [MERGE, RENAME, CORRECT, REJECT, SPLIT, correct(WARNING, { status: "OCCURRED" })])
      made.push(await decide(one));
    const all = await graphOf(store());
    await store().removeArticles(ids(ALL));
    await store().write([...ALL].reverse());
    expect(await graphOf(store())).toBe(all);
    for (const at of [2, 0, 4, 1, 5, 3]) await undo(made[at]!);
    expect(await graphOf(store())).toBe(untouched);
  }, 60_000);

  test("a decided delta is whole", () => {
    const held = [MERGE, CORRECT, REJECT, SPLIT].map(({ ruling }, at) => ({
      id: `decision:${at}`,
      number: at + 1,
      ruling,
    }));
    const decided = ALL.map((delta) => applyDecisions(delta, held));
    for (const { delta } of decided)
      expect(() => {
        checkDelta(delta);
      }).not.toThrow();
    expect(decided.map(({ by }) => by)).toEqual([
      ["decision:1"],
      ["decision:1", "decision:3"],
      ["decision:1", "decision:2"],
      ["decision:0"],
    ]);
  });

  test("the second of two who decide at once is told what changed", async () => {
    await store().write(ALL);
    const [seen] = await store().versions([REFUSAL]);
    const both = await Promise.allSettled([
      store().decide(CORRECT, [{ id: REFUSAL, version: seen! }]),
      store().decide(correct(REFUSAL, { status: "POSSIBLE" }), [{ id: REFUSAL, version: seen! }]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [now] = await store().versions([REFUSAL]);
    const refused = both.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({
      code: "CONFLICT",
      message: `${REFUSAL} was changed since version ${seen!}: on 2026-02-01 at 10:00 UTC ana decided CORRECT_EVENT ("so it is"). Look at it again and give version ${now!}.`,
      details: { subject: REFUSAL, found: seen, expected: now },
    });
    const { rows } = await store().listDecisions({ holds: true }, LIMIT);
    await undo(rows[0]!.node.id);
    await expect(store().decide(CORRECT, [{ id: REFUSAL, version: now! }])).rejects.toThrow(
      /: on 2026-02-02 at 00:00 UTC ben undid that ana decided CORRECT_EVENT \("no"\)\./,
    );
    await expect(store().decide(CORRECT, [{ id: REFUSAL, version: 99_999 }])).rejects.toThrow(
      `${REFUSAL} has version ${now! + 1}; version 99999, which was given, it never had.`,
    );
  });

  test("decisions are listed by what they are, who made them and what they are about", async () => {
    await store().write(ALL);
    const made = [await decide(MERGE), await decide({ ...RENAME, by: "ben" }), await decide(REJECT)];
    await undo(made[2]!);
    const list = async (filter: Parameters<GraphStore["listDecisions"]>[0]): Promise<string[]> =>
      (await store().listDecisions(filter, LIMIT)).rows.map(({ node }) => node.id).filter((id) => made.includes(id));
    expect(await list({})).toEqual([...made].reverse());
    expect(await list({ kinds: ["RENAME_ENTITY"], by: ["ben"] })).toEqual([made[1]]);
    expect(await list({ by: ["nobody"] })).toEqual([]);
    expect(await list({ holds: true })).toEqual([made[1], made[0]]);
    expect(await list({ subjects: [REFUSAL] })).toEqual([made[2]]);
    expect(await store().countDecisions({ holds: true }, 9)).toBe(2);
    const [page] = await store().related("Node.decisions", [envoyOther.id], LIMIT);
    expect(page!.rows[0]!.node).toMatchObject({ id: made[0], by: "ana", reason: "so it is", undoneBy: null });
    const [undone] = await store().getNodes("Decision", [made[2]!]);
    expect(undone).toMatchObject({ undoneBy: "ben", undoneReason: "no", kind: "REJECT_CLAIM" });
  });

  test("undoing twice, or what never was, is refused", async () => {
    const id = await decide(RENAME);
    await undo(id);
    await expect(undo(id)).rejects.toMatchObject({
      code: "CONFLICT",
      message: 'ben undid this decision on 2026-02-02 at 00:00 UTC already ("no").',
    });
    await expect(undo("decision:none")).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: 'No decision has the id "decision:none".',
    });
  });
}
