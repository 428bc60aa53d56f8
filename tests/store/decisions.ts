/** Decisions about the articles of `deltas.ts`, and one article more: another outlet names the envoy otherwise. */
import type { DecisionDraft, EventCorrection, MeantEntity, Ruling } from "../../src/model/decision.js";
import type { ActorNode, GraphDelta } from "../../src/model/graph.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { accord, ARTICLES, envoyLong, gazette, herald, israel, leaflet, russia, syria, usa } from "./deltas.js";
import { makeDelta } from "./make-delta.js";

export const LIMIT = { limit: 50, after: null, backward: false };
export const REFUSAL = gazette.events.find(({ type }) => type === "REJECT")!.id;

export const meant = ({ id, name, kind, country }: ActorNode): MeantEntity => ({
  ...{ id, type: "ACTOR", name, kind, country },
  latitude: null,
  longitude: null,
});

/** Another outlet knows the envoy by another name, and tells what he did as the herald does. */
export const envoyOther: ActorNode = { ...envoyLong, id: "actor:person:tom-barack", name: "Tom Barack", aliases: [] };
export const mirror = makeDelta({
  name: "mirror",
  title: "A warning",
  outlet: "The Mirror",
  published: "2026-01-17",
  sentences: [
    "Tom Barack, an envoy of America, warned Syria of delay.",
    "Tom Barack met Israel about the 1974 accord.",
  ],
  actors: [envoyOther, syria, usa, israel],
  agreements: [accord],
  acts: [
    {
      sentence: 0,
      type: "THREATEN",
      initiators: [envoyOther],
      targets: [syria],
      trigger: "warned",
      headline: "Tom Barack warns Syria",
      date: null,
      confidence: 0.8,
    },
    {
      sentence: 1,
      type: "CONSULT",
      initiators: [envoyOther, israel],
      targets: [],
      trigger: "met",
      headline: "Tom Barack meets Israel",
      date: "2026-01-16",
      agreements: [accord],
      speakers: [envoyOther],
    },
  ],
  mentions: [
    [0, envoyOther, "Tom Barack"],
    [0, syria, "Syria"],
    [1, envoyOther, "Tom Barack"],
  ],
  roles: [[0, envoyOther, usa, "envoy"]],
  parties: [[1, envoyOther, accord]],
});
export const ALL = [...ARTICLES, mirror];
export const WARNING = herald.events.find(({ type }) => type === "THREATEN")!.id;
export const OTHER_WARNING = mirror.events.find(({ type }) => type === "THREATEN")!.id;

export const draft = (ruling: Ruling, subjects: readonly string[]): DecisionDraft => ({
  ruling,
  subjects,
  by: "ana",
  at: "2026-02-01T10:00:00.000Z",
  reason: "so it is",
  summary: `decided ${ruling.kind}`,
  changes: [],
});

export const MERGE = draft(
  { kind: "MERGE_ENTITIES", from: [{ id: envoyOther.id, name: envoyOther.name }], into: meant(envoyLong) },
  [envoyLong.id, envoyOther.id],
);
export const RENAME = draft({ kind: "RENAME_ENTITY", id: russia.id, name: "Rossiya" }, [russia.id]);
export const REJECT = draft({ kind: "REJECT_CLAIM", claim: leaflet.claims[0]!.id }, [leaflet.claims[0]!.id, REFUSAL]);
export const correct = (event: string, correction: EventCorrection): DecisionDraft =>
  draft({ kind: "CORRECT_EVENT", events: [event], correction }, [event]);
export const CORRECT = correct(REFUSAL, {
  type: "ACCUSE",
  headline: "America accuses Russia",
  object: null,
  date: "2026-01",
  polarity: "AFFIRMED",
  status: "PLANNED",
  initiators: [meant(usa)],
  targets: [meant(russia)],
  places: [],
  agreements: [{ ...meant(usa), id: accord.id, type: "AGREEMENT", name: accord.name, kind: accord.kind }],
});
/** In the herald's first sentence "Russia" is a ship of that name. */
export const SPLIT = draft(
  {
    kind: "SPLIT_ENTITY",
    from: russia.id,
    sentences: [herald.sentences[0]!.id],
    into: { ...meant(russia), id: "actor:organization:ship", name: "The ship Russia", kind: "ORGANIZATION" },
  },
  [russia.id, "actor:organization:ship", herald.sentences[0]!.id],
);
export const DRAFTS = { MERGE, RENAME, REJECT, CORRECT, SPLIT };

export const ids = (deltas: readonly GraphDelta[]): string[] => deltas.map(({ article }) => article.id);

export interface Deciding {
  /** Makes the decision, whatever was decided before, and gives its id. */
  readonly decide: (one: DecisionDraft) => Promise<string>;
  readonly undo: (id: string) => Promise<unknown>;
  /** Leaves no article, and no decision that holds. */
  readonly empty: () => Promise<void>;
}

export const deciding = (store: () => GraphStore): Deciding => ({
  decide: async (one) => (await store().decide(one, [])).id,
  undo: (id) => store().undo(id, { by: "ben", at: "2026-02-02T00:00:00.000Z", reason: "no" }),
  async empty() {
    const held = await store().listDecisions({ holds: true }, LIMIT);
    for (const { node } of held.rows)
      await store().undo(node.id, { by: "ana", at: "2026-03-01T00:00:00.000Z", reason: "over" });
    await store().removeArticles(ids(ALL));
  },
});
