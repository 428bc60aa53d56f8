/** What correcting an event and rejecting a claim come to. */
import { DatelineError } from "../../errors.js";
import type { DecisionChange, EventCorrection, MeantEntity } from "../../model/decision.js";
import type { NamedLabel } from "../../store/graph-store.js";
import type { GraphContext } from "../context.js";
import { asEdtf, spanOf } from "../dates.js";
import type { CorrectEventInput, RejectClaimInput } from "../generated/resolver-types.js";
import { findAll } from "../names.js";
import { isNamed, labelOfId } from "../node-types.js";
import { meant, seenNode, text, type Proposal } from "./seen.js";

const LONGEST_TEXT = 500;

/** In the order in which they are told of. */
const FIELDS = [
  "type",
  "headline",
  "object",
  "date",
  "polarity",
  "status",
  "initiators",
  "targets",
  "places",
  "agreements",
] as const;
type Field = (typeof FIELDS)[number];
/** Those that null empties; the others must be something. */
const CAN_BE_NONE: ReadonlySet<Field> = new Set(["object", "date"]);

export async function proposeCorrection(context: GraphContext, input: CorrectEventInput): Promise<Proposal> {
  const { loaders } = context;
  const event = await seenNode(context, "Event", input.event.id, "event.id");
  const given = FIELDS.filter((field) => input[field] !== undefined);
  for (const field of given)
    if (input[field] === null && !CAN_BE_NONE.has(field))
      throw new DatelineError("BAD_INPUT", `\`${field}\` is null; leave it out to keep what the event has.`, {
        argument: field,
      });
  const correction = await correctionOf(context, input);
  const [initiators, targets, places, agreements] = await Promise.all([
    loaders.listed("Event.initiators", event.id),
    Promise.all(
      (["Event.targetActors", "Event.targetPlaces", "Event.targetAgreements"] as const).map((each) =>
        loaders.listed(each, event.id),
      ),
    ).then((all) => all.flat()),
    loaders.listed("Event.places", event.id),
    loaders.listed("Event.agreements", event.id),
  ]);
  const before = { ...event, initiators, targets, places, agreements };
  const changes = given
    .map((field): DecisionChange => ({
      nodeId: event.id,
      field,
      before: inWords(before[field]),
      after: inWords(correction[field] ?? null),
    }))
    .filter((change) => change.before !== change.after);
  if (changes.length === 0)
    throw new DatelineError(
      "BAD_INPUT",
      given.length === 0
        ? `Nothing is to be corrected; give at least one of ${FIELDS.join(", ")}.`
        : `"${event.headline}" (${event.id}) is so already; nothing would change.`,
      { argument: "event" },
    );
  return {
    draft: {
      ruling: { kind: "CORRECT_EVENT", events: [event.id], correction },
      subjects: [event.id],
      summary: `corrected "${event.headline}": ${changes.map(({ field, before: was, after }) => `${field} from ${was ?? "none"} to ${after ?? "none"}`).join(", ")}`,
      changes,
    },
    seen: [{ id: event.id, version: input.event.version, argument: "event" }],
  };
}

/** A value as a person reads it: entities by name, with the id where two have the same. */
function inWords(value: string | null | readonly { readonly id: string; readonly name: string }[]): string | null {
  if (value === null || typeof value === "string") return value;
  if (value.length === 0) return null;
  return [...value]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => `${name} (${id})`)
    .join(", ");
}

async function correctionOf(context: GraphContext, input: CorrectEventInput): Promise<EventCorrection> {
  const entities = async (field: "initiators" | "targets" | "places" | "agreements", labels: readonly NamedLabel[]) =>
    input[field] == null ? {} : { [field]: await meantBy(context, labels, input[field], field) };
  const words = (field: "headline" | "object", expected: string) =>
    input[field] == null ? input[field] : text(input[field], field, LONGEST_TEXT, expected);
  const headline = words("headline", "a headline such as Israel rejects Russian patrols");
  const object = words("object", "what was acted on, or null");
  if (input.date != null) spanOf(input.date, "date");
  const [initiators, targets, places, agreements] = await Promise.all([
    entities("initiators", ["Actor"]),
    entities("targets", ["Actor", "Place", "Agreement"]),
    entities("places", ["Place"]),
    entities("agreements", ["Agreement"]),
  ]);
  return {
    ...(input.type != null && { type: input.type }),
    ...(headline != null && { headline }),
    ...(object !== undefined && { object }),
    ...(input.date !== undefined && { date: input.date === null ? null : asEdtf(input.date).replace(/T[^/]*/g, "") }),
    ...(input.polarity != null && { polarity: input.polarity }),
    ...(input.status != null && { status: input.status }),
    ...initiators,
    ...targets,
    ...places,
    ...agreements,
  };
}

/** The entities that these names mean, each one; a name of an actor and a place is AMBIGUOUS here. */
async function meantBy(
  context: GraphContext,
  labels: readonly NamedLabel[],
  names: readonly string[],
  argument: string,
): Promise<MeantEntity[]> {
  const found = await Promise.all(names.map((name) => findAll(context, labels, [name], argument)));
  for (const [at, ids] of found.entries())
    if (ids.length > 1)
      throw new DatelineError("AMBIGUOUS", `"${names[at]!}" may be ${ids.join(" or ")}; give one of these ids.`, {
        argument: `${argument}.${at}`,
        found: names[at]!,
        candidates: ids,
      });
  const ids = [...new Set(found.flat())].sort();
  return Promise.all(
    ids.map(async (id) => {
      const label = labelOfId(id)!;
      if (!isNamed(label)) throw new Error(`${id} was found by a name and has none.`);
      return meant(context, label, await context.loaders.referred(label, id));
    }),
  );
}

export async function proposeRejection(context: GraphContext, { claim: given }: RejectClaimInput): Promise<Proposal> {
  const claim = await seenNode(context, "Claim", given.id, "claim.id");
  return {
    draft: {
      ruling: { kind: "REJECT_CLAIM", claim: claim.id },
      subjects: [claim.id, claim.eventId, claim.sentenceId],
      summary: `rejected "${claim.evidence}" as a telling of "${claim.headline}"`,
      changes: [{ nodeId: claim.id, field: "claim", before: claim.headline, after: null }],
    },
    seen: [{ ...given, argument: "claim" }],
  };
}
