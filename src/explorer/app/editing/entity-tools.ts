/** Renaming, merging and splitting, at the head of the page of an actor, a place or an agreement. */
import type { EntityAnswer } from "../answers.js";
import type { Decided } from "../decisions.js";
import { h } from "../dom.js";
import type { Chosen } from "./drafts.js";
import { textField } from "./fields.js";
import { decisionForm, type FormParts } from "./form.js";
import { mergeForm } from "./merge-form.js";
import { splitForm } from "./split-form.js";

export type Entity = EntityAnswer & Decided;

export interface EntityTools {
  readonly element: HTMLElement;
  /** Opens the form that merges with this one chosen. */
  readonly merge: (other: Chosen) => void;
}

export function entityTools(entity: Entity): EntityTools {
  const [rename, merge, split] = [renameForm(entity), mergeForm(entity), splitForm(entity)];
  const forms = [rename, merge, split];
  return {
    element: h(
      "section",
      { class: "edit-tools", "aria-label": "Edit" },
      h(
        "p",
        { class: "ways" },
        forms.map(({ opener }) => opener),
      ),
      forms.map(({ place }) => place),
    ),
    merge: (other) => {
      merge.open({ from: [other] });
    },
  };
}

const renameForm = ({ id, name, version }: Entity): FormParts =>
  decisionForm({
    mutation: "renameEntity",
    about: id,
    heading: `Rename ${name}`,
    opener: "Rename",
    submit: "Rename it",
    intro: "The old name stays one of its other names, and finds it.",
    fields: [textField({ name: "name", label: "New name" }, name, { maxlength: 200, required: true })],
    input: (values, changed) =>
      changed["name"] === undefined
        ? ["name", `It is called ${name} already; write another name.`]
        : { entity: { id, version }, name: (values["name"] as string).trim() },
  });
