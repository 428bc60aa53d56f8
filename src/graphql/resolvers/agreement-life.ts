/** The life of agreements as the claims about them tell it, and who stands for them or against them. */
import { agreementStage } from "../../knowledge/agreement-steps.js";
import { lemmatise } from "../../language/lemmatise.js";
import type { ActorNode, AgreementNode, EventNode } from "../../model/graph.js";
import type { EventType, Status } from "../../model/vocabulary.js";
import type { AgreementClaimRow } from "../../store/graph-store.js";
import type { GraphContext } from "../context.js";
import { dateValue } from "../dates.js";
import type { AgreementResolvers, AgreementStepResolvers } from "../generated/resolver-types.js";
import type { AgreementStepSource, StanceSource } from "../sources.js";

export const agreementLife: Pick<AgreementResolvers, "status" | "history" | "stances"> = {
  history: stepsOf,
  async status(agreement, _args, context) {
    const steps = (await stepsOf(agreement, {}, context)).filter(({ stage }) => stage !== "VIOLATED");
    // Undated steps come last in the list, but nobody knows that they were: they count only where no other is dated.
    const dated = steps.filter(({ claim }) => claim.start !== null);
    const counted = (dated.length > 0 ? dated : steps).map(({ stage }) => stage);
    return counted.filter((stage) => !BEFORE_SIGNATURE.has(stage)).at(-1) ?? counted.at(-1) ?? null;
  },
  stances: stancesOf,
};

/** To talk about an agreement that is signed, or to ask for it again, does not make it unsigned. */
const BEFORE_SIGNATURE: ReadonlySet<AgreementStepSource["stage"]> = new Set(["PROPOSED", "IN_TALKS", "AGREED"]);

/** One step for each event that is one, told by the first claim of it that says so; as of a day undated ones fall out. */
async function stepsOf(
  { id }: AgreementNode,
  _args: unknown,
  { loaders, statusDay }: GraphContext,
): Promise<AgreementStepSource[]> {
  const claims = await loaders.agreementClaims(id);
  const steps = new Map<string, AgreementStepSource>();
  for (const claim of claims) {
    if (statusDay !== null && (claim.start === null || claim.start > statusDay)) continue;
    const stage = steps.has(claim.eventId) ? null : stageOf(claim);
    if (stage !== null) steps.set(claim.eventId, { stage, claim });
  }
  return [...steps.values()];
}

type ToldClaim = Pick<AgreementClaimRow, "trigger" | "headline" | "type" | "polarity" | "status">;

/** The stage that a claim tells, by whichever of its words says most; null where it is no step. */
export function stageOf({ trigger, headline, type, polarity, status }: ToldClaim): AgreementStepSource["stage"] | null {
  const lemmasOf = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/\s+/)
      .flatMap((word) => [lemmatise(word, "VERB", ""), lemmatise(word, "NOUN", "")]);
  const lemmas = lemmasOf(trigger);
  const beside = lemmasOf(headline);
  for (const lemma of lemmas) {
    const stage = agreementStage({ type, polarity, status, lemma, beside });
    // "agreed to suspend": a stage that any word of its type gives is only what is left when no word says more.
    if (stage !== null && stage !== "AGREED" && stage !== "IN_TALKS" && stage !== "PROPOSED") return stage;
  }
  return agreementStage({ type, polarity, status, lemma: lemmas[0] ?? "", beside });
}

export const AgreementStep: AgreementStepResolvers = {
  alleged: ({ stage, claim }) => stage === "VIOLATED" || claim.status === "DISPUTED",
  date: ({ claim }) => (claim.date === null ? null : dateValue(claim.date)),
  event: ({ claim }, _args, { loaders }) => loaders.referred("Event", claim.eventId),
  claim: ({ claim }, _args, { loaders }) => loaders.referred("Claim", claim.claimId),
};

const FOR: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "COOPERATE"]);
const AGAINST: ReadonlySet<EventType> = new Set(["REJECT", "ACCUSE", "PROTEST", "SANCTION", "THREATEN"]);

/** What somebody wants of an actor, or thinks it may do, is not where that actor stands. */
const OF_OTHERS: ReadonlySet<Status> = new Set(["DEMANDED", "POSSIBLE"]);

async function stancesOf({ id }: AgreementNode, _args: unknown, { loaders }: GraphContext): Promise<StanceSource[]> {
  const events = (await loaders.listed("Agreement.events", id)).filter(
    ({ type, status }) => (FOR.has(type) || AGAINST.has(type)) && !OF_OTHERS.has(status),
  );
  const initiators = await Promise.all(events.map((event) => loaders.listed("Event.initiators", event.id)));
  const acts = new Map<string, { readonly actor: ActorNode; readonly events: EventNode[] }>();
  events.forEach((event, index) => {
    for (const actor of initiators[index]!) {
      const known = acts.get(actor.id) ?? { actor, events: [] };
      known.events.push(event);
      acts.set(actor.id, known);
    }
  });
  return [...acts.values()]
    .map(({ actor, events: own }) => ({
      actor,
      // As for `status`: undated acts come last in the list, but nobody knows that they were.
      supports: supports(own.findLast(({ start }) => start !== null) ?? own.at(-1)!),
      changed: new Set(own.map(supports)).size > 1,
      events: own,
    }))
    .sort((a, b) => (a.actor.name < b.actor.name ? -1 : 1));
}

/** To reject is to be against it, and to deny that one does is to be for it. */
const supports = ({ type, polarity }: EventNode): boolean => FOR.has(type) === (polarity === "AFFIRMED");
