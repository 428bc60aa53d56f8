/** An {@link EventFilter} as Cypher: where to start, and what must hold. Values travel as parameters only. */
import type { EventFilter, PageRequest } from "../graph-store.js";
import { type Condition, either, known, type Reader, where } from "./clock.js";
import type { Parameters, Value } from "./connection.js";
import { ANCHORS, conditionOf, parametersOf, type Field } from "./event-conditions.js";
import type { Order } from "./order.js";
import { shelvedEvents } from "./shelves.js";

/** Clauses that bind each matching event once to `n`, and their parameters. */
export interface EventMatch {
  readonly match: string;
  readonly parameters: Parameters;
  /** Variables that clauses behind must carry with `n`, each with a comma before it. */
  readonly carried: string;
  /** Variable whose `status`, `polarity`, `confidence` and `reports` are the event's. */
  readonly settled: "n" | "seen";
}

/** What the claims known by then agree on (see `settleEvent`), and corrections say over them, for conditions and orders; no claim, no row. */
const SEEN = `CALL (n) {
  MATCH (n)<-[:REPORTS]-(c:Claim) WHERE c.publishedEnd <= $clock
  WITH c ORDER BY c.confidence DESC, coalesce(c.saidOn, '9999'), c.id
  WITH collect(c.polarity) AS polarities, collect(c.status) AS statuses, collect(c.confidence) AS confidences,
    count(DISTINCT c.articleId) AS reports
  WHERE size(polarities) > 0
  RETURN coalesce(n.correctedPolarity, head(polarities)) AS seenPolarity, head(confidences) AS seenConfidence, reports AS seenReports,
    coalesce(n.correctedStatus,
      CASE WHEN 'AFFIRMED' IN polarities AND 'NEGATED' IN polarities THEN 'DISPUTED' ELSE head(statuses) END) AS seenStatus
}`;
const SEEN_MAP =
  "{polarity: seenPolarity, status: seenStatus, confidence: seenConfidence, reports: seenReports} AS seen";

/** Clauses for a filter; the narrowest of its conditions says where the reading begins. */
export function matchEvents(reader: Reader, filter: EventFilter): EventMatch {
  return matchFrom(anchorOf(filter), reader, filter);
}

/**
 * The same for one page in the order of dates: where the filter is an actor and nothing else, what lies far behind the page
 * need not be read.
 */
export function matchPage(reader: Reader, filter: EventFilter, order: Order, page: PageRequest): EventMatch {
  return matchFrom(shelvesOf(reader, filter, order, page) ?? anchorOf(filter), reader, filter);
}

function matchFrom(start: Anchor | null, reader: Reader, filter: EventFilter): EventMatch {
  const settled = reader.clock === null ? "n" : "seen";
  const parameters: Record<string, Value> = { ...start?.parameters };
  const condition = new Writer(reader, parameters, settled, start?.of ?? null).write(filter);
  const from = start?.clauses ?? "MATCH (n:Event)";
  const match =
    settled === "n"
      ? `${from}\n${where(condition)}`
      : `${from} ${where(known(reader, "Event"))} ${SEEN} WITH n, ${SEEN_MAP} ${where(condition)}`;
  return { match, parameters, carried: settled === "n" ? "" : ", seen", settled };
}

interface Anchor {
  /** Bind each event once. */
  readonly clauses: string;
  readonly parameters: Parameters;
  /** The condition that the start already meets. */
  readonly of: { readonly filter: EventFilter; readonly field: Field } | null;
}

/** Where the search starts, narrowest first; conditions under `or` and `not` are no start. */
function anchorOf(filter: EventFilter): Anchor | null {
  const all = conjuncts(filter);
  for (const { field, clauses, ids, exact } of ANCHORS)
    for (const each of all) {
      const found = ids(each);
      if (found !== undefined)
        return {
          clauses: `${clauses} WITH DISTINCT n`,
          parameters: { anchors: found },
          of: exact ? { filter: each, field } : null,
        };
    }
  return null;
}

/** Null where the filter says more than an actor, and under a clock: then rows of a shelf may be none of the page. */
function shelvesOf(reader: Reader, filter: EventFilter, order: Order, page: PageRequest): Anchor | null {
  const said = conjuncts(filter).filter((each) => fieldsOf(each).some((field) => field !== "and"));
  const [only] = said;
  if (reader.clock !== null || said.length !== 1 || only!.actors?.length !== 1) return null;
  if (fieldsOf(only!).some((field) => field !== "actors" && field !== "and")) return null;
  const shelved = shelvedEvents("$actor", order, page);
  return {
    clauses: shelved.clauses,
    parameters: { ...shelved.parameters, actor: only!.actors[0]! },
    of: { filter: only!, field: "actors" },
  };
}

const fieldsOf = (filter: EventFilter): (keyof EventFilter)[] =>
  (Object.keys(filter) as (keyof EventFilter)[]).filter((field) => filter[field] !== undefined);

const conjuncts = (filter: EventFilter): readonly EventFilter[] => [filter, ...(filter.and ?? []).flatMap(conjuncts)];

/** Writes conditions; each value gets a parameter of its own. */
class Writer {
  private count = 0;

  constructor(
    private readonly reader: Reader,
    private readonly parameters: Record<string, Value>,
    private readonly settled: "n" | "seen",
    private readonly met: Anchor["of"],
  ) {}

  /** Null where nothing is said. */
  write(filter: EventFilter): Condition {
    const { and, or, not, ...own } = filter;
    const parts: Condition[] = (Object.keys(own) as Field[])
      .filter((field) => filter[field] !== undefined && !(this.met?.filter === filter && this.met.field === field))
      .map((field) => this.one(field, filter));
    for (const each of and ?? []) parts.push(this.write(each));
    if (or !== undefined) parts.push(or.length === 0 ? "false" : either(...or.map((each) => this.write(each))));
    // A condition on a date that is missing is null, and NOT null is null: an undated event does not fit it, so it fits NOT.
    if (not !== undefined) parts.push(`NOT coalesce(${this.write(not) ?? "true"}, false)`);
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? null : `(${said.join(" AND ")})`;
  }

  private one(field: Field, filter: EventFilter): string {
    const prefix = `p${this.count++}`;
    for (const [name, value] of Object.entries(parametersOf(field, filter))) this.parameters[prefix + name] = value;
    return conditionOf(field, filter, this.reader)
      .replaceAll(/\$(?!clock\b)(\w+)/g, `$${prefix}$1`)
      .replaceAll("settled.", `${this.settled}.`);
  }
}
