/** Plans that came true, and those that did not. */
import type { EventFilter, Outcome } from "../graph-store.js";
import type { Reader } from "./clock.js";
import { ENDS, isDone, isPlanned } from "./event-conditions.js";
import { matchEvents } from "./event-filter.js";

interface Plan {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly planned: boolean;
  /** Whether a claim tells the plan itself as done, and none denies it. */
  readonly done: boolean;
  readonly initiators: readonly string[];
  readonly ends: readonly string[];
}

/**
 * See {@link GraphStore.plansByOutcome}, and `fulfils` for what it means. Plans and acts are each read once and meet here:
 * as a condition on each plan it would look at every act of a busy actor again and again.
 */
export async function plansByOutcome(
  reader: Reader,
  filter: EventFilter,
  { fulfilled, by }: Outcome,
): Promise<readonly string[]> {
  const { match, parameters } = matchEvents(reader, filter);
  const plans = (await reader.read(
    `${match}
     RETURN n.id AS id, n.type AS type, coalesce(n.start, '') AS start, ${isPlanned(reader, "n")} AS planned,
       (${isDone(reader, "n")}${byDay("n", by)}) AS done,
       [(n)<-[:INITIATES]-(a:Actor) | a.id] AS initiators, [(n)-[:${ENDS}]->(e) | e.id] AS ends`,
    { ...parameters, ...(by !== null && { by }) },
  )) as unknown as Plan[];
  const latest = await latestActs(
    reader,
    plans.filter(({ planned, done }) => planned && !done),
    by,
  );
  const cameTrue = ({ type, start, planned, done, initiators, ends }: Plan): boolean =>
    done ||
    (planned &&
      initiators.some((actor) =>
        [...ends.map(to), ...others(type, actor, initiators).map(beside)].some((about) => {
          const day = latest.get(keyOf(type, actor, about));
          return day !== undefined && day >= start;
        }),
      ));
  return plans.filter((plan) => cameTrue(plan) === fulfilled).map(({ id }) => id);
}

/** An event without a date can't be told to have happened by a day. */
const byDay = (event: string, by: string | null): string =>
  by === null ? "" : ` AND coalesce(${event}.start, '~') <= $by`;

/** Talks of the same two or more make planned talks come true, whatever they are about. */
const others = (type: string, actor: string, initiators: readonly string[]): readonly string[] =>
  type === "CONSULT" ? initiators.filter((other) => other !== actor) : [];

const to = (end: string): string => `to ${end}`;
const beside = (actor: string): string => `with ${actor}`;
const keyOf = (type: string, actor: string, about: string): string => `${type} ${actor} ${about}`;

/** The day on which each of these actors last did a thing of one type to one end, or with one other. */
async function latestActs(
  reader: Reader,
  plans: readonly Plan[],
  by: string | null,
): Promise<ReadonlyMap<string, string>> {
  const actors = [...new Set(plans.flatMap(({ initiators }) => initiators))];
  if (actors.length === 0) return new Map();
  const acts = `UNWIND $actors AS id
     MATCH (a:Actor {id: id})-[:INITIATES]->(m:Event)
     WHERE m.type IN $types AND m.start IS NOT NULL AND ${isDone(reader, "m")}${byDay("m", by)}`;
  const rows = (await reader.read(
    `${acts}
     MATCH (m)-[:${ENDS}]->(e)
     RETURN a.id AS actor, m.type AS type, 'to ' + e.id AS about, max(m.start) AS day
     UNION ALL
     ${acts}
     MATCH (m)<-[:INITIATES]-(e:Actor) WHERE e.id <> a.id
     RETURN a.id AS actor, m.type AS type, 'with ' + e.id AS about, max(m.start) AS day`,
    { actors, types: [...new Set(plans.map(({ type }) => type))], ...(by !== null && { by }) },
  )) as { actor: string; type: string; about: string; day: string }[];
  return new Map(rows.map(({ actor, type, about, day }) => [keyOf(type, actor, about), day]));
}
