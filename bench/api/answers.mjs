/**
 * Answers of all contenders in one form, so that a question is timed only where they agree. Lists that have no order are
 * sorted; months without events and types without any are left out.
 */
const sorted = (list) => list.map((each) => JSON.stringify(each)).sort();
const ids = (nodes) => nodes.map(({ id }) => id).sort();
const nonzero = (counts) => counts.filter(([, count]) => count > 0).sort();
const types = (counts) => nonzero(counts.map(({ type, count }) => [type, count]));

function event({ id, type, headline, status, date, start, end, precision, initiators, targets, places }) {
  const when = typeof date === "object" && date !== null ? date : { edtf: date, start, end, precision };
  return [
    ...[id, type, headline, status],
    ...[when.edtf, when.start, when.end, when.precision].map((value) => value ?? null),
    ...[initiators, targets, places].map(ids),
  ];
}

/** Events of a list in its order, undated ones left out: @neo4j/graphql would put those first in a list from the latest. */
const dated = (events) => events.map(event).filter((values) => values[5] != null);

function counted(list) {
  const counts = new Map();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return nonzero([...counts]);
}

/** What passed between two actors, from a list of events with their initiators. */
function relation(events, { one, other }) {
  const [forth, back] = [
    [one, other],
    [other, one],
  ].map(([actor, target]) =>
    events.filter(({ initiators }) => ids(initiators).includes(actor) && !ids(initiators).includes(target)),
  );
  const typesOf = (list) => counted(list.map(({ type }) => type));
  return [
    events.length,
    typesOf(events),
    counted(events.filter(({ start }) => start !== null).map(({ start }) => start.slice(0, 7))),
    ...[forth, back].map((list) => [list.length, typesOf(list)]),
  ];
}

const relationCounts = ({ relation: { count, byType, byMonth, directions } }) => [
  count,
  types(byType),
  nonzero(byMonth.map((month) => [month.key, month.count])),
  ...directions.map((direction) => [direction.count, types(direction.byType)]),
];

const surroundings = ({ neighbourhood: { nodes, edges } }) => [
  ids(nodes),
  sorted(edges.map(({ from, to, type, count }) => [from, to, type, count])),
];

/** Many paths are as short as the shortest: contenders may show others of them, but none shorter or longer. */
const lengths = (paths, { from, to }, ends) => {
  for (const path of paths) {
    const [first, last] = ends(path);
    if (first !== from || last !== to) throw new Error(`A path from ${from} to ${to} goes from ${first} to ${last}.`);
  }
  return [...new Set(paths.map(({ events }) => events.length))];
};
const actorEnds = ({ actors }) => [actors[0].id, actors.at(-1).id];

const months = (buckets) => nonzero(buckets.map(({ key, count }) => [key, count]));
const monthTypes = (buckets) => buckets.filter(({ count }) => count > 0).map(({ key, byType }) => [key, types(byType)]);

const score = (number) => Number(number.toPrecision(4));
/** Equal scores may show other nodes, so scores are compared. */
const hits = (list) => sorted(list.map((hit) => [hit.type, score(hit.score)]));
/** The best score among hits of each type. */
function best(list) {
  const scores = new Map();
  for (const hit of list) scores.set(hit.type, Math.max(scores.get(hit.type) ?? 0, hit.score));
  return [...scores].map(([type, most]) => [type, score(most)]).sort();
}
const modelHits = (answer) =>
  Object.entries(answer).flatMap(([key, { edges }]) =>
    edges.map((edge) => ({ type: key.slice(1).toUpperCase(), score: edge.score })),
  );

/**
 * By question and contender, from an answer and its variables. `rough` is what of our answer the model's can be compared
 * with; a question without `model` is one that it has nothing alike for.
 */
export const ANSWERS = {
  event: {
    dateline: (data) => event(data.event),
    bare: (data) => event(data.event),
    model: ({ events: [one] }) => event(one),
  },
  timeline: {
    dateline: ({ events: { nodes } }) => nodes.map(event),
    bare: ({ timeline }) => timeline.map(event),
    rough: ({ events: { nodes } }) => dated(nodes),
    model: ({ events }) => dated(events),
  },
  relation: {
    dateline: relationCounts,
    bare: relationCounts,
    model: ({ events }, given) => relation(events, given),
  },
  neighbourhood: { dateline: surroundings, bare: surroundings },
  paths: {
    dateline: ({ paths: { paths } }, given) => lengths(paths, given, actorEnds),
    bare: ({ paths }, given) => lengths(paths, given, actorEnds),
    model: ({ paths }, given) => lengths(paths, given, ({ actors }) => [actors[0], actors.at(-1)]),
  },
  counts: {
    dateline: ({ timeline: { buckets } }) => monthTypes(buckets),
    bare: ({ counts }) => monthTypes(counts),
    rough: ({ timeline: { buckets } }) => months(buckets),
    model: (answer) =>
      nonzero(
        Object.entries(answer).map(([key, { aggregate }]) => [key.slice(1).replace("_", "-"), aggregate.count.nodes]),
      ),
  },
  search: {
    dateline: ({ search }) => hits(search.hits),
    bare: ({ search }) => hits(search.map((hit) => ({ ...hit, type: hit.type.toUpperCase() }))),
    rough: ({ search }) => best(search.hits),
    model: (answer) => best(modelHits(answer)),
    // We show twenty hits of all types together, where a type may be crowded out; it shows twenty of each.
    shared: (theirs, ours) => theirs.filter(([type]) => ours.some(([own]) => own === type)),
  },
};
