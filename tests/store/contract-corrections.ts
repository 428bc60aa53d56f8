/** What each kind of decision does to what is read. */
import { beforeEach, expect, test } from "@jest/globals";
import { idsOf } from "../../src/model/decision.js";
import type { ActorNode } from "../../src/model/graph.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import {
  ALL,
  CORRECT,
  correct,
  deciding,
  draft,
  envoyOther,
  LIMIT,
  meant,
  MERGE,
  OTHER_WARNING,
  REFUSAL,
  REJECT,
  RENAME,
  SPLIT,
  WARNING,
} from "./decisions.js";
import { accord, envoyLong, herald, israel, leaflet, quneitra, russia, south, syria, usa } from "./deltas.js";

export function correctionsContract(store: () => GraphStore): void {
  const { decide, undo, empty } = deciding(store);
  beforeEach(empty);
  const actor = async (id: string): Promise<ActorNode | null> => (await store().getNodes("Actor", [id]))[0]!;

  test("merged: every read sees one", async () => {
    await store().write(ALL);
    await decide(MERGE);
    expect(await actor(envoyOther.id)).toMatchObject({ id: envoyLong.id, name: "Thomas Barrack" });
    expect((await actor(envoyLong.id))?.aliases).toContain("Tom Barack");
    expect(await store().findNamed(["Actor"], ["Tom Barack"])).toMatchObject([[{ id: envoyLong.id }]]);
    expect(await store().search("Barack", ["Actor"], 5)).toMatchObject([{ id: envoyLong.id }]);
    const listed = await store().listNodes("Actor", { kinds: ["PERSON"] }, LIMIT);
    expect(listed.rows.map(({ node }) => node.id)).toEqual([envoyLong.id]);
    // Both outlets tell the warning: one event with two reports, found under either id.
    const [warning, other] = await store().getNodes("Event", [WARNING, OTHER_WARNING]);
    expect(warning).toMatchObject({ id: WARNING, reports: 2, headline: "Tom Barack warns Syria" });
    expect(other).toEqual(warning);
    expect(await store().countEvents({ actors: [envoyLong.id] }, 9)).toBe(2);
    expect(await store().eventCounts({ initiators: [envoyLong.id] }, "YEAR")).toHaveLength(2);
    expect(await store().paths(envoyLong.id, israel.id, 1, 5)).toMatchObject({
      paths: [{ actors: [{ id: envoyLong.id }, { id: israel.id }] }],
    });
    const [roles] = await store().roles([envoyLong.id]);
    expect(roles!.map(({ personId, title }) => [personId, title])).toEqual([
      [envoyLong.id, "envoy"],
      [envoyLong.id, "envoy"],
    ]);
    const { edges } = await store().snapshot();
    expect(edges.filter(({ type, from }) => type === "SAME_AS" && from === envoyOther.id)).toEqual([
      {
        type: "SAME_AS",
        from: envoyOther.id,
        to: envoyLong.id,
        properties: { at: MERGE.at, by: "ana", reason: "so it is" },
      },
    ]);
    expect(edges.filter((edge) => edge.type !== "SAME_AS" && [edge.from, edge.to].includes(envoyOther.id))).toEqual([]);
    expect(await store().merged([envoyLong.id, usa.id])).toMatchObject([
      [{ id: envoyOther.id, name: "Tom Barack", by: "ana" }],
      [],
    ]);
  });

  test("what was merged can be merged on, and the first can be undone", async () => {
    await store().write(ALL);
    const first = await decide(MERGE);
    await decide(
      draft({ kind: "MERGE_ENTITIES", from: [{ id: envoyLong.id, name: envoyLong.name }], into: meant(usa) }, [usa.id]),
    );
    expect((await actor(envoyOther.id))?.id).toBe(usa.id);
    expect((await store().merged([usa.id]))[0]!.map(({ id }) => id)).toEqual([envoyLong.id, envoyOther.id]);
    await undo(first);
    expect((await actor(envoyOther.id))?.id).toBe(envoyOther.id);
    expect((await actor(envoyLong.id))?.id).toBe(usa.id);
  });

  test("a corrected event shows the correction, and keeps what was read", async () => {
    await store().write(ALL);
    const before = (await store().getNodes("Event", [REFUSAL]))[0]!;
    await decide(CORRECT);
    const after = {
      type: "ACCUSE",
      headline: "America accuses Russia",
      date: "2026-01",
      precision: "MONTH",
      object: null,
    };
    for (const at of [store(), store().at("2026-01-31")])
      expect((await at.getNodes("Event", [REFUSAL]))[0]).toMatchObject({
        ...after,
        status: "PLANNED",
        polarity: "AFFIRMED",
      });
    const related = async (relation: "Event.initiators" | "Event.places" | "Event.agreements"): Promise<string[]> =>
      (await store().related(relation, [REFUSAL], LIMIT))[0]!.rows.map(({ node }) => node.id);
    expect(await related("Event.initiators")).toEqual([usa.id]);
    const [decisions] = await store().at("2026-01-31").related("Event.decisions", [REFUSAL], LIMIT);
    expect(decisions!.rows[0]!.node).toMatchObject({ kind: "CORRECT_EVENT", undoneBy: null });
    expect(await related("Event.places")).toEqual([]);
    expect(await related("Event.agreements")).toEqual([accord.id]);
    expect((await store().paths(usa.id, russia.id, 1, 5)).paths).toMatchObject([
      { actors: [{ id: usa.id }, { id: russia.id }], events: [{ id: REFUSAL }] },
    ]);
    expect((await store().paths(israel.id, russia.id, 1, 5)).paths).toEqual([]);
    for (const at of [store(), store().at("2026-01-31")])
      expect(await at.countEvents({ statuses: ["PLANNED"], types: ["ACCUSE"], agreements: [accord.id] }, 9)).toBe(1);
    expect(await store().eventReadings([REFUSAL, WARNING])).toEqual([
      {
        ...{ type: "REJECT", headline: before.headline, object: before.object, date: "2026-01-14" },
        ...{ polarity: before.polarity, status: "DISPUTED", initiators: [israel.id], targets: [russia.id] },
        ...{ places: [quneitra.id, south.id].sort(), agreements: [] },
      },
      null,
    ]);
    expect((await store().at("2026-01-15").eventReadings([REFUSAL]))[0]).toMatchObject({
      status: "OCCURRED",
      places: [quneitra.id],
    });
  });

  test("of two corrections the later holds, field by field, until it is undone", async () => {
    await store().write(ALL);
    await decide(correct(REFUSAL, { status: "PLANNED", headline: "First" }));
    const second = await decide(correct(REFUSAL, { headline: "Second" }));
    const event = async () => (await store().getNodes("Event", [REFUSAL]))[0];
    expect(await event()).toMatchObject({ status: "PLANNED", headline: "Second" });
    await undo(second);
    expect(await event()).toMatchObject({ status: "PLANNED", headline: "First" });
  });

  test("a correction follows its event through a merge, and names the one that others were merged into", async () => {
    await store().write(ALL);
    await decide(correct(OTHER_WARNING, { headline: "Barack warns", initiators: [meant(envoyOther), meant(usa)] }));
    await decide(MERGE);
    const [event] = await store().getNodes("Event", [OTHER_WARNING]);
    expect(event).toMatchObject({ id: WARNING, headline: "Barack warns" });
    const [page] = await store().related("Event.initiators", [WARNING], LIMIT);
    expect(page!.rows.map(({ node }) => node.id)).toEqual(idsOf([meant(envoyLong), meant(usa)]));
    const [version, last] = [
      await store().versions([WARNING]),
      await store().listDecisions({ kinds: ["CORRECT_EVENT"] }, LIMIT),
    ];
    expect(version).toEqual([last.rows[0]!.node.number]);
    const [decisions] = await store().related("Event.decisions", [WARNING], LIMIT);
    expect(decisions!.rows[0]!.node).toEqual(last.rows[0]!.node);
  });

  test("a correction of what a merge made stays on both when the merge is undone", async () => {
    await store().write(ALL);
    const merge = await decide(MERGE);
    await decide(correct(WARNING, { headline: "Corrected" }));
    await undo(merge);
    const events = await store().getNodes("Event", [WARNING, OTHER_WARNING]);
    expect(events.map((event) => [event?.id, event?.headline])).toEqual([
      [WARNING, "Corrected"],
      [OTHER_WARNING, "Corrected"],
    ]);
  });

  test("a rejected claim goes, and with it what only it told", async () => {
    await store().write(ALL);
    await decide(REJECT);
    expect((await store().getNodes("Event", [REFUSAL]))[0]).toMatchObject({ status: "OCCURRED", reports: 2 });
    expect(await store().getNodes("Claim", [leaflet.claims[0]!.id])).toEqual([null]);
    const only = leaflet.claims[1]!;
    await decide(draft({ kind: "REJECT_CLAIM", claim: only.id }, [only.id]));
    expect(await store().getNodes("Event", [only.eventId])).toEqual([null]);
  });

  test("a renamed node is found under both names, and tells how it was read", async () => {
    await store().write(ALL);
    const id = await decide(RENAME);
    expect(await actor(russia.id)).toMatchObject({ name: "Rossiya" });
    expect((await store().at("2026-01-31").getNodes("Actor", [russia.id]))[0]).toMatchObject({ name: "Rossiya" });
    expect((await actor(russia.id))?.aliases).toContain("Russia");
    expect(await store().findNamed(["Actor"], ["Rossiya", "Russia"])).toMatchObject([
      [{ id: russia.id }],
      [{ id: russia.id }],
    ]);
    expect(await store().search("rossiya", ["Actor"], 5)).toMatchObject([{ id: russia.id }]);
    expect(await store().toldNames("Actor", [russia.id, syria.id])).toEqual(["Russia", null]);
    await undo(id);
    expect(await store().findNamed(["Actor"], ["Rossiya"])).toEqual([[]]);
  });

  test("what was split off acts and speaks in its sentences only", async () => {
    await store().write(ALL);
    await decide(SPLIT);
    const ship = "actor:organization:ship";
    expect(await actor(ship)).toMatchObject({ name: "The ship Russia", kind: "ORGANIZATION" });
    expect(await store().countEvents({ targets: [ship] }, 9)).toBe(1);
    expect(await store().countEvents({ speakers: [ship] }, 9)).toBe(1);
    expect(await store().countEvents({ targets: [russia.id] }, 9)).toBe(1);
    const [mentions] = await store().mentions([herald.sentences[0]!.id]);
    expect(mentions!.map(({ nodeId }) => nodeId)).toEqual([ship, israel.id, south.id]);
  });
}
