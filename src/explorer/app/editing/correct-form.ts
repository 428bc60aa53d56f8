/** Says what an event is, where it was misread. */
import { EVENT_TYPES, POLARITIES, STATUSES } from "../../../model/vocabulary.js";
import { titled } from "../../draw/families.js";
import type { EventAnswer } from "../answers.js";
import type { Decided } from "../decisions.js";
import type { Value } from "./drafts.js";
import { choiceField, namesField, textField, type Field } from "./fields.js";
import { decisionForm, type FormParts } from "./form.js";

const options = (words: readonly string[]): (readonly [string, string])[] => words.map((word) => [word, titled(word)]);
const POLARITY_WORDS = { AFFIRMED: "Said to be so", NEGATED: "Said not to be so" } as const;

export function correctForm(event: EventAnswer & Decided): FormParts {
  const fields: readonly Field[] = [
    textField({ name: "headline", label: "Headline", hint: "Initiator, verb, object." }, event.headline, {
      maxlength: 500,
    }),
    choiceField({ name: "type", label: "Type" }, event.type, options(EVENT_TYPES)),
    choiceField({ name: "status", label: "Status" }, event.status, options(STATUSES)),
    choiceField(
      { name: "polarity", label: "Polarity" },
      event.polarity,
      POLARITIES.map((each) => [each, POLARITY_WORDS[each]]),
    ),
    textField(
      {
        name: "date",
        label: "Date",
        hint: "As exact as is known: 2026-01-14, 2025-12, 2025-21 (spring); empty if no text fixes it.",
      },
      event.date?.edtf ?? "",
      { spellcheck: "false" },
    ),
    textField({ name: "object", label: "Object", hint: "The thing acted on; may be empty." }, event.object ?? "", {
      maxlength: 500,
    }),
    namesField({ name: "initiators", label: "Initiators" }, event.initiators, { sorts: ["actor"] }),
    namesField({ name: "targets", label: "Targets" }, event.targets, { sorts: ["actor", "place", "agreement"] }),
    namesField({ name: "places", label: "Places" }, event.places, { sorts: ["place"] }),
    namesField({ name: "agreements", label: "Agreements" }, event.agreements, { sorts: ["agreement"] }),
  ];
  return decisionForm({
    mutation: "correctEvent",
    about: event.id,
    heading: "Correct this event",
    opener: "Correct this event",
    submit: "Save the correction",
    intro: "Only what you change is sent. The claims below stay as they were read.",
    fields,
    input: (_values, changed) => {
      const given = Object.entries(changed).filter(([name]) => name !== "reason");
      if (given.length === 0) return ["headline", "Nothing is changed yet; change at least one field."];
      return { event: { id: event.id, version: event.version }, ...Object.fromEntries(given.map(sent)) };
    },
  });
}

/** Names go by their ids; an empty object or date is none. */
function sent([name, value]: readonly [string, Value]): readonly [string, unknown] {
  if (typeof value !== "string") return [name, value.map(({ id }) => id)];
  const words = value.trim();
  return [name, words === "" && (name === "object" || name === "date") ? null : words];
}
