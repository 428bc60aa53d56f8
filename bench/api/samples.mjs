/** What is asked about: actors drawn as often as the news names them, their events, pairs and partners. */
import { searchTerms } from "../../dist/store/cypher/terms.js";
import { chances, OBJECTS, pick, skewed } from "./world/names.mjs";
import { makeNodes } from "./world/nodes.mjs";

/** Variables for each question, the same in every run. */
export async function samples(store, events, count = 40) {
  const chance = chances(23);
  const { actors } = makeNodes(events);
  const draw = skewed(actors.length, 1.05);
  const latest = { limit: 5, after: null, backward: false };
  const found = { event: [], timeline: [], relation: [], neighbourhood: [], paths: [], counts: [{}], search: [] };
  while (found.event.length < count) {
    const { id, name } = actors[draw(chance)];
    const { rows } = await store.listEvents({ actors: [id] }, "DATE_DESC", latest);
    if (rows.length === 0) continue;
    const event = pick(chance, rows).node.id;
    const [party] = await store.related("Event.initiators", [event], latest);
    const [target] = await store.related("Event.targetActors", [event], latest);
    const [one, other] = [...party.rows, ...target.rows].map(({ node }) => node.id);
    if (other === undefined) continue;
    const stranger = actors[Math.floor(chance() * actors.length)].id;
    if (stranger === id || !(await store.getNodes("Actor", [stranger]))[0]) continue;
    found.event.push({ id: event });
    found.timeline.push({ actor: id });
    found.relation.push({ one, other });
    found.neighbourhood.push({ actor: id });
    found.paths.push({ from: id, to: stranger });
    const text = `${name.split(" ").at(-1)} ${pick(chance, OBJECTS)}`.toLowerCase();
    // The index holds stems: whoever asks it without Dateline must bring them.
    found.search.push({ text, terms: searchTerms(text) });
  }
  return found;
}
