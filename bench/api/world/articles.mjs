/** A made-up world's news as the deltas that reading it would give: what the store's own write path takes. */
import { dateSpan } from "../../../dist/model/edtf.js";
import { articleId, claimId, eventId, hashId, sentenceId } from "../../../dist/model/ids.js";
import { SYMMETRIC_TYPES } from "../../../dist/model/vocabulary.js";
import { ACTS, chances, OBJECTS, pick, skewed, weighted } from "./names.mjs";
import { makeNodes } from "./nodes.mjs";

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 7 * 365;
const day = (number) => new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);

/** How many articles tell an event. */
const REPORTS = [
  [70, 1],
  [16, 2],
  [7, 3],
  [5, 6],
  [2, 14],
];
const STATUSES = [
  [70, "OCCURRED"],
  [8, "ONGOING"],
  [10, "PLANNED"],
  [7, "DEMANDED"],
  [5, "POSSIBLE"],
];
/** Most dates are days; the rest is a month, a season, a year, a span, or none. */
const DATES = [
  [86, (iso) => iso],
  [6, (iso) => iso.slice(0, 7)],
  [1, (iso) => `${iso.slice(0, 4)}-2${1 + (Math.floor(Number(iso.slice(5, 7)) / 3) % 4)}`],
  [2, (iso) => iso.slice(0, 4)],
  [2, (iso, number) => `${iso}/${day(number + 6)}`],
  [3, () => null],
];
/** Sentences that tell no event. */
const FILLERS = ["Officials gave no further details.", "Talks may go on next week.", "No one else would comment."];

/** Yields deltas in order of publication, until `events` events are told; later years are fuller, and some weeks busier. */
export function* articles(events) {
  const chance = chances(11);
  const world = makeNodes(events);
  const draw = {
    actor: skewed(world.actors.length, 1.05),
    place: skewed(world.places.length, 0.9),
    agreement: skewed(world.agreements.length, 0.9),
    outlet: skewed(world.outlets.length, 0.8),
  };
  const perDay = Array.from({ length: DAYS }, (_, i) => (1 + (2 * i) / DAYS) * (i % 90 < 9 ? 2.5 : 1));
  const whole = perDay.reduce((sum, each) => sum + each, 0);
  /** Tellings by the day on which they are printed. */
  const due = new Map();
  let [owed, made] = [0, 0];
  for (let today = 0; today < DAYS; today++) {
    for (owed += (perDay[today] / whole) * events; made < Math.round(owed); made++) {
      const event = makeEvent(chance, world, draw, today);
      const reports = weighted(chance, REPORTS);
      for (let i = 0; i < reports; i++) {
        const printed = Math.min(DAYS - 1, today + Math.floor(chance() * chance() * 8));
        due.set(printed, [...(due.get(printed) ?? []), event]);
      }
    }
    yield* printed(chance, world, draw, due.get(today) ?? [], today);
    due.delete(today);
  }
}

function makeEvent(chance, { actors, places, agreements }, draw, today) {
  const [type, verbs] = weighted(chance, ACTS);
  const one = actors[draw.actor(chance)];
  let other = one;
  while (other === one) other = actors[draw.actor(chance)];
  const together = SYMMETRIC_TYPES.has(type);
  const alone = !together && chance() < 0.15;
  const agreement = chance() < 0.08 ? agreements[draw.agreement(chance)] : null;
  const initiators = together ? [one, other] : [one];
  const target = together ? [] : alone ? (agreement === null ? [] : [agreement]) : [other];
  const object = pick(chance, OBJECTS);
  const date = weighted(chance, DATES)(day(today), today);
  const [from, to] = [initiators, target].map((nodes) => nodes.map(({ id }) => id).sort());
  return {
    identity: { id: eventId(type, from, to, object, date, null), type, initiators: from, targets: to, date },
    one,
    other: alone ? null : other,
    verb: pick(chance, verbs),
    object,
    agreement,
    place: chance() < 0.7 ? places[draw.place(chance)] : null,
  };
}

/** The day's tellings as articles of one to eight events each. */
function* printed(chance, world, draw, tellings, today) {
  const queue = [...tellings];
  for (let i = queue.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [queue[i], queue[j]] = [queue[j], queue[i]];
  }
  for (let serial = 0; queue.length > 0; serial++) {
    const events = new Map(queue.splice(0, 1 + Math.floor(chance() * 8)).map((event) => [event.identity.id, event]));
    yield delta(chance, world, [...events.values()], world.outlets[draw.outlet(chance)], day(today), serial);
  }
}

function delta(chance, { actors }, events, outlet, published, serial) {
  const title = `${events[0].one.name} ${events[0].verb} ${events[0].other?.name ?? `over ${events[0].object}`}`;
  const id = articleId(title, outlet, published, String(serial));
  const sentences = [];
  const mentions = [];
  let offset = 0;
  const say = (text, named) => {
    const sentence = { id: sentenceId(id, sentences.length), articleId: id, index: sentences.length, text };
    sentences.push({ ...sentence, start: offset, end: offset + text.length });
    for (const node of named) {
      const at = text.indexOf(node.name);
      const span = { start: offset + at, end: offset + at + node.name.length };
      mentions.push({ sentenceId: sentence.id, nodeId: node.id, ...span, text: node.name, reason: "its name" });
    }
    offset += text.length + 1;
    return sentences.at(-1);
  };
  const claims = [];
  const claimLinks = [];
  const acting = [];
  for (const { identity, one, other, verb, object, agreement, place } of events) {
    const headline = `${one.name} ${verb} ${other === null ? "others" : other.name} over ${object}`;
    const speaker = chance() < 0.25 ? actors[Math.floor(chance() ** 3 * actors.length)] : null;
    const text = [
      headline,
      agreement === null ? "" : ` under the ${agreement.name}`,
      place === null ? "" : ` in ${place.node.name}`,
      speaker === null ? "" : `, ${speaker.name} said`,
    ].join("");
    acting.push(...[one, other, speaker].filter((node) => node !== null));
    const named = [one, other, agreement, place?.node, speaker].filter((node) => node != null);
    const sentence = say(`${text}.`, new Set(named));
    const start = sentence.start + one.name.length + 1;
    const claim = claimId(sentence.id, start, identity.type);
    claims.push({
      id: claim,
      articleId: id,
      sentenceId: sentence.id,
      eventId: identity.id,
      trigger: verb,
      evidence: text.slice(one.name.length + 1, headline.length),
      start,
      end: sentence.start + headline.length,
      headline,
      object,
      polarity: chance() < 0.05 ? "NEGATED" : "AFFIRMED",
      status: weighted(chance, STATUSES),
      confidence: Math.round((0.5 + chance() / 2) * 100) / 100,
      rule: "bench",
      saidOn: published,
    });
    claimLinks.push({
      claimId: claim,
      speakers: speaker === null ? [] : [speaker.id],
      places: place === null ? [] : [place.node.id],
      agreements: agreement === null ? [] : [agreement.id],
    });
    if (chance() < 0.5) say(pick(chance, FILLERS), []);
  }
  const chains = events.flatMap(({ place }) => (place === null ? [] : [[place, ...place.within]]));
  const distinct = (nodes) => [...new Map(nodes.map((node) => [node.id, node])).values()];
  return {
    article: {
      id,
      title,
      outlet,
      author: null,
      url: null,
      published,
      ingestedAt: `${published}T12:00:00.000Z`,
      contentHash: hashId(...sentences.map(({ text }) => text)),
      language: "en",
    },
    sentences,
    actors: distinct(acting),
    places: distinct(chains.flat().map(({ node }) => node)),
    agreements: distinct(events.flatMap(({ agreement }) => (agreement === null ? [] : [agreement]))),
    dates: [...new Set(events.flatMap(({ identity }) => identity.date ?? []))].map((date) => ({
      id: date,
      ...dateSpan(date),
    })),
    mentions,
    events: events.map(({ identity }) => identity),
    claims,
    claimLinks,
    within: [
      ...new Map(
        chains
          .flatMap((chain) => chain.slice(1).map((to, i) => ({ childId: chain[i].node.id, parentId: to.node.id })))
          .map((edge) => [edge.childId, edge]),
      ).values(),
    ],
    roles: [],
    parties: [],
    sequences: [],
  };
}
