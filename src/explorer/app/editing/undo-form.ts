/** Takes a decision back. */
import type { Ruling } from "../decisions.js";
import { decisionForm, type FormParts } from "./form.js";

export const undoForm = ({ id, summary }: Ruling): FormParts =>
  decisionForm({
    mutation: "undo",
    about: id,
    heading: "Undo this decision",
    opener: "Undo",
    openerLabel: `Undo: ${summary}`,
    submit: "Undo it",
    intro: "The graph is then as if it had never been made; decisions that were made later stay.",
    fields: [],
    input: () => ({ decision: id }),
    landing: id,
  });
