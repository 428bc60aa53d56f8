/**
 * A delta must be whole: everything that its edges and claims refer to stands in it. Otherwise what the graph holds would
 * depend on whether another article had brought the missing node before.
 */
import type { GraphDelta } from "../../model/graph.js";

/** Throws an Error (a fault of the program, not of the input) that names the article, the reference and what is missing. */
export function checkDelta(delta: GraphDelta): void {
  const ids = (nodes: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(nodes.map(({ id }) => id));
  const actors = ids(delta.actors);
  const places = ids(delta.places);
  const agreements = ids(delta.agreements);
  const dates = ids(delta.dates);
  const sentences = ids(delta.sentences);
  const events = ids(delta.events);
  const claims = ids(delta.claims);
  const named = new Set([...actors, ...places, ...agreements]);
  const mentioned = new Set([...named, ...dates]);

  const need = (known: ReadonlySet<string>, wanted: readonly string[], by: string): void => {
    for (const id of wanted)
      if (!known.has(id))
        throw new Error(`The delta of ${delta.article.id} refers to ${id} in ${by} but does not list it.`);
  };
  for (const event of delta.events) {
    need(actors, event.initiators, `the initiators of ${event.id}`);
    need(named, event.targets, `the targets of ${event.id}`);
    if (event.date !== null) need(dates, [event.date], `the date of ${event.id}`);
  }
  for (const claim of delta.claims) {
    need(sentences, [claim.sentenceId], claim.id);
    need(events, [claim.eventId], claim.id);
  }
  const claimed = new Set(delta.claims.map((claim) => claim.eventId));
  for (const event of events) need(claimed, [event], "its events; no claim");
  for (const links of delta.claimLinks) {
    need(claims, [links.claimId], "claimLinks");
    need(actors, links.speakers, `the speakers of ${links.claimId}`);
    need(places, links.places, `the places of ${links.claimId}`);
    need(agreements, links.agreements, `the agreements of ${links.claimId}`);
  }
  for (const mention of delta.mentions) {
    need(sentences, [mention.sentenceId], "mentions");
    need(mentioned, [mention.nodeId], `the mentions of ${mention.sentenceId}`);
  }
  for (const within of delta.within) need(places, [within.childId, within.parentId], "within");
  for (const role of delta.roles) {
    need(sentences, [role.sentenceId], "roles");
    need(actors, [role.personId, role.actorId], "roles");
  }
  for (const party of delta.parties) {
    need(sentences, [party.sentenceId], "parties");
    need(named, [party.memberId], "parties");
    need(agreements, [party.agreementId], "parties");
  }
  for (const sequence of delta.sequences) {
    need(sentences, [sequence.sentenceId], "sequences");
    need(events, [sequence.fromId, sequence.toId], "sequences");
  }
}
