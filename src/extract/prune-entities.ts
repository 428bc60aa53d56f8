/**
 * Drops what is only a word beside others: a state that stands in the text as a mere adjective ("a French restaurant"), and
 * persons or groups without a name that do nothing in it ("reporters").
 */
import { BY_NOUN } from "./entities/told-by-noun.js";
import { SOURCE } from "./entities/nominal-use.js";
import type { Entity, ExtractedEvent, Extraction } from "./extraction.js";

type Pruned = Pick<Extraction, "entities" | "events" | "roles" | "parties">;

/** Keeps named entities and all that an event, role or party refers to; indexes are moved up. */
export function pruneEntities(found: Pruned): Pruned {
  const used = new Set([
    ...found.events.flatMap((event) => partsOf(event)),
    ...found.roles.flatMap((role) => [role.person, role.actor]),
    ...found.parties.flatMap((party) => [party.member, party.agreement]),
  ]);
  const kept = found.entities.map((entity, index) => used.has(index) || standsAlone(entity));
  const moved = new Map<number, number>();
  kept.forEach((keep, index) => {
    if (keep) moved.set(index, moved.size);
  });
  const at = (index: number): number => moved.get(index)!;
  return {
    entities: found.entities.filter((_, index) => kept[index]),
    events: found.events.map((event) => ({
      ...event,
      initiators: event.initiators.map(at),
      targets: event.targets.map(at),
      places: event.places.map(at),
      agreements: event.agreements.map(at),
      attributedTo: event.attributedTo.map(at),
    })),
    roles: found.roles.map((role) => ({ ...role, person: at(role.person), actor: at(role.actor) })),
    parties: found.parties.map((party) => ({ ...party, member: at(party.member), agreement: at(party.agreement) })),
  };
}

const partsOf = (event: ExtractedEvent): readonly number[] => [
  ...event.initiators,
  ...event.targets,
  ...event.places,
  ...event.agreements,
  ...event.attributedTo,
];

function standsAlone(entity: Entity): boolean {
  if (entity.mentions.every(({ reason }) => reason.startsWith(BY_NOUN))) return false;
  const forms = new Set(entity.mentions.map((mention) => mention.form));
  if (forms.has("NAME")) return true;
  if (entity.kind === "STATE") return forms.has("NOMINAL");
  if (entity.kind !== "PERSON" && entity.kind !== "GROUP") return !isAnyOfMany(entity);
  const told = entity.mentions.filter(({ form }) => form === "NOMINAL");
  return (
    told.some(({ reason }) => reason === SOURCE) ||
    (entity.kind === "GROUP" && (told.length > 1 || told.some(({ text }) => isPublic(text))))
  );
}

/** "a listed company", "his soldiers", "80 fighters", told once: one or some of many, who do nothing. */
function isAnyOfMany({ type, knownId, mentions }: Entity): boolean {
  const told = mentions.filter(({ form }) => form !== "PRONOUN");
  const [only] = told;
  if (type !== "ACTOR" || knownId !== null || only?.form !== "NOMINAL" || told.length !== 1) return false;
  return (
    only.reason !== SOURCE && !/\p{Lu}/u.test(only.text.slice(1)) && (ANY.test(only.text) || FIGHTERS.test(only.text))
  );
}
const ANY = /^(?:an?|any) /i;
const FIGHTERS =
  /^(?:(?:his|her|its|their|our|some|whose|\p{L}+|[\d,.]+) )?(?:soldiers|troops|fighters|terrorists|guerrillas|rebels|militants|peacekeepers|gunmen)$/iu;

/** Whom politics is about, though they do nothing: "the American people", "all relevant parties", "voters". */
const isPublic = (text: string): boolean => PUBLIC.test(text);
const PUBLIC =
  /(?:^|\s)(?:voters|diplomats|refugees|migrants|asylum seekers|critics|negotiators|(?:\p{Lu}\p{L}+|our|your) people|population|(?:\p{L}+ )(?:parties|community|powers|players|governments|negotiators|associations|organisations|organizations|donors|creditors))$/u;
