/** Says that a claim was misread. */
import type { Telling } from "../answers.js";
import { decisionForm, type FormParts } from "./form.js";

/** @param claims how many claims tell the event */
export const rejectForm = ({ id, version, headline, article }: Telling, claims: number): FormParts =>
  decisionForm({
    mutation: "rejectClaim",
    about: id,
    heading: "Reject this claim",
    opener: "Reject claim",
    openerLabel: `Reject claim: ${headline}, ${article.outlet ?? article.title}`,
    submit: "Reject it",
    intro:
      claims === 1
        ? "No other claim tells this event, so it goes from the graph with it. Undoing the decision brings both back."
        : "The event is then what its other claims tell. The article stays as it is.",
    fields: [],
    input: () => ({ claim: { id, version } }),
  });
