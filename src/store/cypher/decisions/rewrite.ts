/** Brings the graph from what articles told under some decisions to what they tell under others; touches only what differs. */
import type { ClaimNode, GraphDelta } from "../../../model/graph.js";
import type { DecidedDelta } from "../../../resolve/decisions/apply.js";
import { runInBatches, type Run, type Value } from "../connection.js";
import { addEvidence } from "../evidence.js";
import { removeOrSettleEvents } from "../remove.js";
import { forgetTellings, toldBy, type GivenNames, type Told } from "../shared-nodes.js";

export interface Change {
  readonly was: DecidedDelta;
  readonly is: DecidedDelta;
}

/** Each change is of one article, which stays with its sentences. */
export async function rewrite(run: Run, changes: readonly Change[], names: GivenNames): Promise<void> {
  const gone = changes.map(({ was, is }) => without(was, is));
  const come = changes.map(({ was, is }) => without(is, was));
  await removeEvidence(run, gone);
  const told = changes.map(({ was, is }) => ({ was: toldBy(was.delta), is: toldBy(is.delta) }));
  await addEvidence(
    run,
    come.map((decided, at) => ({ decided, told: untold(told[at]!.is, told[at]!.was) })),
    names,
  );
  // Only now: an event whose claims were all changed keeps its other edges.
  const events = gone.flatMap(({ delta }) => delta.events.map(({ id }) => id));
  await removeOrSettleEvents(run, [...new Set(events)]);
  const forgotten = told.map(({ was, is }) => untold(was, is));
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (:Article {id: row.articleId})-[r:TELLS]->(:Telling {id: row.id}) DELETE r",
    forgotten.flatMap(({ articleId, tellings }) => tellings.map(({ id }) => ({ articleId, id }))),
  );
  const tellings = forgotten.flatMap((each) => each.tellings.map(({ id }) => id));
  await forgetTellings(run, [...new Set(tellings)], names);
}

/** What the one tells and the other doesn't. Its nodes are all there still: what stays refers to them. */
function without(one: DecidedDelta, other: DecidedDelta): DecidedDelta {
  const rest = <T>(own: readonly T[], others: readonly T[], words: (value: T) => unknown = (value) => value): T[] => {
    const known = new Set(others.map((value) => JSON.stringify(words(value))));
    return own.filter((value) => !known.has(JSON.stringify(words(value))));
  };
  const claims = rest(claimsOf(one), claimsOf(other)).map(({ claim }) => claim);
  const kept = new Set(claims.map(({ id }) => id));
  const told = new Set(claims.map(({ eventId }) => eventId));
  const { delta } = one;
  return {
    ...one,
    delta: {
      ...delta,
      sentences: [],
      claims,
      claimLinks: delta.claimLinks.filter(({ claimId }) => kept.has(claimId)),
      events: delta.events.filter(({ id }) => told.has(id)),
      mentions: rest(delta.mentions, other.delta.mentions),
      roles: rest(delta.roles, other.delta.roles),
      parties: rest(delta.parties, other.delta.parties),
      sequences: rest(delta.sequences, other.delta.sequences),
    },
  };
}

/** Each claim with all that its node and edges hold. */
function claimsOf({ delta, marks, toldLinks, toldEvents }: DecidedDelta): { claim: ClaimNode }[] {
  const links = new Map(delta.claimLinks.map((one) => [one.claimId, one]));
  return delta.claims.map((claim) => {
    const { id } = claim;
    const { speakers, places, agreements } = links.get(id) ?? { speakers: [], places: [], agreements: [] };
    const told = toldLinks.get(id);
    return {
      claim: sorted(claim),
      links: [speakers, places, agreements].map((ids) => [...ids].sort()),
      marks: marks.get(id),
      told: [toldEvents.get(id), told?.places, told?.agreements],
    };
  });
}

/** The same claim may come from the graph or from an article, with its fields in another order. */
const sorted = (claim: ClaimNode): ClaimNode =>
  Object.fromEntries(Object.entries(claim).sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as ClaimNode;

function untold({ articleId, tellings }: Told, known: Told): Told {
  const ids = new Set(known.tellings.map(({ id }) => id));
  return { articleId, tellings: tellings.filter(({ id }) => !ids.has(id)) };
}

async function removeEvidence(run: Run, gone: readonly DecidedDelta[]): Promise<void> {
  const deltas = gone.map(({ delta }) => delta);
  for (const [label, own] of byLabel(deltas, ({ mentions }) => mentions.map((one) => [one.nodeId, one] as const)))
    await runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (:Sentence {id: row.sentenceId})-[r:MENTIONS]->(:${label} {id: row.nodeId})
       WHERE r.start = row.start AND r.end = row.end
       DELETE r`,
      own.map(({ sentenceId, nodeId, start, end }) => ({ sentenceId, nodeId, start, end })),
    );
  const remove = (from: string, type: string, to: string, rows: readonly Value[]): Promise<unknown> =>
    runInBatches(
      run,
      `UNWIND $rows AS row
       MATCH (:${from} {id: row.from})-[r:${type}]->(:${to} {id: row.to})
       WHERE r.sentenceId = row.sentenceId
       DELETE r`,
      rows,
    );
  const roles = deltas.flatMap((delta) => delta.roles);
  const rows = roles.map(({ personId, actorId, sentenceId }) => ({ from: personId, to: actorId, sentenceId }));
  await remove("Actor", "HOLDS_ROLE", "Actor", rows);
  for (const [label, own] of byLabel(deltas, ({ parties }) => parties.map((one) => [one.memberId, one] as const)))
    await remove(
      label,
      "PARTY_TO",
      "Agreement",
      own.map(({ memberId, agreementId, sentenceId }) => ({ from: memberId, to: agreementId, sentenceId })),
    );
  for (const kind of ["PRECEDES", "CAUSES", "PART_OF"] as const) {
    const own = deltas.flatMap(({ sequences }) => sequences.filter((sequence) => sequence.kind === kind));
    await remove(
      "Event",
      kind,
      "Event",
      own.map(({ fromId, toId, sentenceId }) => ({ from: fromId, to: toId, sentenceId })),
    );
  }
  await runInBatches(
    run,
    "UNWIND $rows AS row MATCH (c:Claim {id: row}) DETACH DELETE c",
    deltas.flatMap(({ claims }) => claims.map(({ id }) => id)),
  );
}

/** Rows by the label of the node at their end: a statement names one label. */
function byLabel<T>(
  deltas: readonly GraphDelta[],
  rows: (delta: GraphDelta) => readonly (readonly [string, T])[],
): readonly (readonly [string, T[]])[] {
  const labels = { actor: "Actor", place: "Place", agreement: "Agreement" } as const;
  const all = deltas.flatMap((delta) => [...rows(delta)]);
  return Object.entries(labels).map(([prefix, label]) => [
    label,
    all.filter(([id]) => id.startsWith(`${prefix}:`)).map(([, row]) => row),
  ]);
}
