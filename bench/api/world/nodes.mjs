/** The actors, places and agreements of the made-up world. */
import { entityId } from "../../../dist/model/ids.js";
import { chances, pick, weighted, words } from "./names.mjs";

const ACTOR_KINDS = [
  [18, "GOVERNMENT_BODY"],
  [30, "PERSON"],
  [26, "ORGANIZATION"],
  [7, "MILITARY"],
  [7, "ARMED_GROUP"],
  [4, "INTERGOVERNMENTAL"],
  [3, "MEDIA"],
  [5, "GROUP"],
];
const BODIES = {
  GOVERNMENT_BODY: ["Ministry of", "Court of", "Office for"],
  ORGANIZATION: ["Company", "Union of", "Society of"],
  MILITARY: ["Army of", "Navy of"],
  ARMED_GROUP: ["Front of", "Brigade of"],
  INTERGOVERNMENTAL: ["League of", "Council of"],
  MEDIA: ["Herald of", "Radio"],
  GROUP: ["Residents of", "Students of"],
};
const COUNTRIES = 120;

/** One actor for 25 events, one place for 40, one agreement for 250; the first hundred or so are states. */
export function makeNodes(events) {
  const chance = chances(7);
  const word = words(chance);
  const codes = Array.from({ length: COUNTRIES }, (_, i) =>
    String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26)),
  );
  const states = codes.map((country) => ({ name: word(2), country }));

  const actors = states.map(({ name, country }) => actor("STATE", name, country));
  while (actors.length < Math.max(COUNTRIES + 80, events / 25)) {
    const kind = weighted(chance, ACTOR_KINDS);
    const name = kind === "PERSON" ? `${word(2)} ${word(3)}` : `${pick(chance, BODIES[kind])} ${word(3)}`;
    actors.push(actor(kind, name, pick(chance, codes)));
  }
  const countries = states.map(({ name, country }) => place(chance, "COUNTRY", name, country, []));
  const regions = Array.from({ length: COUNTRIES * 3 }, (_, i) => {
    const within = countries[i % COUNTRIES];
    return place(chance, "REGION", word(3), within.node.country, [within]);
  });
  const places = [...countries, ...regions];
  while (places.length < Math.max(COUNTRIES * 5, events / 40)) {
    const within = pick(chance, regions);
    places.push(place(chance, "CITY", word(3), within.node.country, [within, ...within.within]));
  }
  const agreements = Array.from({ length: Math.max(20, Math.round(events / 250)) }, () => {
    const kind = pick(chance, ["TREATY", "CEASEFIRE", "PEACE_PLAN", "TRADE", "SECURITY"]);
    const name = `${word(3)} ${{ PEACE_PLAN: "Plan", TRADE: "Deal", SECURITY: "Pact" }[kind] ?? kind[0] + kind.slice(1).toLowerCase()}`;
    return { id: entityId("AGREEMENT", kind, name), name, kind, aliases: [] };
  });
  const outlets = Array.from({ length: 40 }, () => `The ${word(2)} Post`);
  return { actors, places, agreements, outlets };
}

const actor = (kind, name, country) => ({ id: entityId("ACTOR", kind, name), name, kind, aliases: [], country });

/** A place with all that contains it, nearest first. */
const place = (chance, kind, name, country, within) => ({
  node: {
    id: entityId("PLACE", kind, `${country} ${name}`),
    name,
    kind,
    aliases: [],
    latitude: Math.round(chance() * 12000) / 100 - 60,
    longitude: Math.round(chance() * 36000) / 100 - 180,
    country,
  },
  within,
});
