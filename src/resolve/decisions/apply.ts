/**
 * What an article tells once people's decisions are heeded. A pure function of the article's delta and the decisions that
 * hold, in the order in which they were made: that is why they can be applied to articles that are read later, and undone.
 */
import {
  joinCorrections,
  idsOf,
  type CorrectionMark,
  type HeldDecision,
  type MeantEntity,
} from "../../model/decision.js";
import type { ClaimLinks, GraphDelta } from "../../model/graph.js";
import { dateNodes } from "../dates.js";
import { addEntity, substitute } from "./substitute.js";

export interface DecidedDelta {
  readonly delta: GraphDelta;
  /** Corrections that claims carry for their events. */
  readonly marks: ReadonlyMap<string, readonly CorrectionMark[]>;
  /** Places and agreements as these claims tell them, where a correction has others. */
  readonly toldLinks: ReadonlyMap<string, ClaimLinks>;
  /** Events of these claims as they were read, where they are others now. */
  readonly toldEvents: ReadonlyMap<string, string>;
  /** Ids of the decisions that changed something in this article. */
  readonly by: readonly string[];
}

type State = Pick<DecidedDelta, "delta" | "marks">;

/** Applies the decisions; `by` is empty and the delta the same object where none of them changes anything. */
export function applyDecisions(delta: GraphDelta, decisions: readonly HeldDecision[]): DecidedDelta {
  let state: State = { delta, marks: new Map() };
  const by: string[] = [];
  for (const decision of decisions) {
    const next = apply(state, decision);
    if (next !== state) by.push(decision.id);
    state = next;
  }
  const told = new Map(delta.claims.map(({ id, eventId }) => [id, eventId]));
  const moved = state.delta.claims.filter(({ id, eventId }) => told.get(id) !== eventId);
  return { ...withCorrections(state), toldEvents: new Map(moved.map(({ id }) => [id, told.get(id)!])), by };
}

function apply(state: State, { number, ruling }: HeldDecision): State {
  const { delta, marks } = state;
  switch (ruling.kind) {
    case "MERGE_ENTITIES": {
      const from = new Set(ruling.from.map(({ id }) => id));
      const merged = substitute(delta, {
        from,
        into: ruling.into,
        names: ruling.from.map(({ name }) => name),
        sentences: null,
      });
      const corrected = mapMarks(marks, (entity) => (from.has(entity.id) ? ruling.into : entity));
      return merged === delta && corrected === marks ? state : { delta: merged, marks: corrected };
    }
    case "SPLIT_ENTITY": {
      const split = substitute(delta, {
        from: new Set([ruling.from]),
        into: ruling.into,
        names: [],
        sentences: new Set(ruling.sentences),
      });
      return split === delta ? state : { delta: split, marks };
    }
    case "CORRECT_EVENT": {
      const about = new Set(ruling.events);
      const claims = delta.claims.filter(({ eventId }) => about.has(eventId));
      if (claims.length === 0) return state;
      const mark: CorrectionMark = { number, correction: ruling.correction };
      return {
        delta,
        marks: new Map([...marks, ...claims.map(({ id }) => [id, [...(marks.get(id) ?? []), mark]] as const)]),
      };
    }
    case "REJECT_CLAIM":
      if (!delta.claims.some(({ id }) => id === ruling.claim)) return state;
      return { delta: without(delta, ruling.claim), marks: new Map([...marks].filter(([id]) => id !== ruling.claim)) };
    // A name belongs to the node, whichever articles tell of it: the store settles it.
    case "RENAME_ENTITY":
      return state;
  }
}

/** The delta without the claim, and without its event where no other claim tells it. */
function without(delta: GraphDelta, claim: string): GraphDelta {
  const claims = delta.claims.filter(({ id }) => id !== claim);
  const told = new Set(claims.map(({ eventId }) => eventId));
  return {
    ...delta,
    claims,
    claimLinks: delta.claimLinks.filter(({ claimId }) => claimId !== claim),
    events: delta.events.filter(({ id }) => told.has(id)),
    sequences: delta.sequences.filter(({ fromId, toId }) => told.has(fromId) && told.has(toId)),
  };
}

const ENTITY_FIELDS = ["initiators", "targets", "places", "agreements"] as const;

/** The marks with other entities in them; the same map where none is another. */
function mapMarks(marks: State["marks"], now: (entity: MeantEntity) => MeantEntity): State["marks"] {
  let changed = false;
  const mapped = [...marks].map(([claim, own]) => [claim, own.map((mark) => mapMark(mark, now))] as const);
  for (const [claim, own] of mapped) changed ||= own.some((mark, at) => mark !== marks.get(claim)![at]);
  return changed ? new Map(mapped) : marks;
}

function mapMark(mark: CorrectionMark, now: (entity: MeantEntity) => MeantEntity): CorrectionMark {
  const fields = ENTITY_FIELDS.filter((field) => mark.correction[field]?.some((entity) => now(entity) !== entity));
  if (fields.length === 0) return mark;
  const entities = fields.map((field) => {
    const mapped = new Map(mark.correction[field]!.map(now).map((entity) => [entity.id, entity]));
    return [field, [...mapped.values()]] as const;
  });
  return { ...mark, correction: { ...mark.correction, ...Object.fromEntries(entities) } };
}

/** Lists whom and what the corrections name, so that the delta is whole, and gives the claims their corrected places and agreements. */
function withCorrections({ delta, marks }: State): Pick<DecidedDelta, "delta" | "marks" | "toldLinks"> {
  if (marks.size === 0) return { delta, marks, toldLinks: new Map() };
  const corrections = new Map([...marks].map(([claim, own]) => [claim, joinCorrections(own)!]));
  let whole = delta;
  for (const correction of corrections.values())
    for (const entity of ENTITY_FIELDS.flatMap((field) => correction[field] ?? []))
      whole = addEntity(whole, entity, []);
  const dates = [...corrections.values()].map(({ date }) => date ?? null);
  const known = new Set(delta.dates.map(({ id }) => id));
  const toldLinks = new Map<string, ClaimLinks>();
  const claimLinks = delta.claimLinks.map((links) => {
    const { places, agreements } = corrections.get(links.claimId) ?? {};
    if (places === undefined && agreements === undefined) return links;
    toldLinks.set(links.claimId, links);
    return {
      ...links,
      places: places === undefined ? links.places : idsOf(places),
      agreements: agreements === undefined ? links.agreements : idsOf(agreements),
    };
  });
  return {
    delta: { ...whole, claimLinks, dates: [...delta.dates, ...dateNodes(dates).filter(({ id }) => !known.has(id))] },
    marks,
    toldLinks,
  };
}
