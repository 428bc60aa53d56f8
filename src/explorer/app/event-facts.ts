/** What an event is, field by field; beside each that people corrected, what was read and who decided so. */
import type { DrawnDate, Named } from "../draw/drawn.js";
import { inWords, titled } from "../draw/families.js";
import type { EventType, Polarity, Status } from "../../model/vocabulary.js";
import { viewPage } from "./addresses.js";
import type { EventAnswer } from "./answers.js";
import { rulingOn, signed, type Decided } from "./decisions.js";
import { h, link, type Child } from "./dom.js";
import { names } from "./event-parts.js";

/** An event as it was read, where a correction says otherwise. */
export const READING = `machine {
    type headline object polarity status
    date { text }
    initiators { id name }
    targets { id name }
    places { id name }
    agreements { id name }
  }`;

export interface Reading {
  readonly type: EventType;
  readonly headline: string;
  readonly object: string | null;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly date: Pick<DrawnDate, "text"> | null;
  readonly initiators: readonly Named[];
  readonly targets: readonly Named[];
  readonly places: readonly Named[];
  readonly agreements: readonly Named[];
}
export type CorrectedEvent = EventAnswer & Decided & { readonly machine: Reading | null };

const POLARITY = { AFFIRMED: "Said to be so", NEGATED: "Said not to be so" } as const;
const named = (nodes: readonly Named[]): Child => (nodes.length > 0 ? names(nodes) : null);
const words = (text: string | null): Child => (text === null ? null : h("bdi", {}, text));

/** How each field that can be corrected is told. */
const TOLD: { readonly [F in keyof Reading]: (value: Reading[F]) => Child } = {
  headline: words,
  type: titled,
  status: titled,
  polarity: (polarity) => POLARITY[polarity],
  date: (date) => date?.text,
  object: words,
  initiators: named,
  targets: named,
  places: named,
  agreements: named,
};

export function eventFacts(event: CorrectedEvent): HTMLElement {
  const actors = [...event.initiators, ...event.targets].filter(({ id }) => id.startsWith("actor:"));
  const rows: (readonly [label: string, value: Child, field?: keyof Reading])[] = [
    ["Headline", corrected(event, "headline") && h("bdi", {}, event.headline), "headline"],
    ["Type", corrected(event, "type") && titled(event.type), "type"],
    ["When", when(event), "date"],
    ["Initiators", named(event.initiators), "initiators"],
    ["Targets", named(event.targets), "targets"],
    ["Object", event.object, "object"],
    ["Places", named(event.places), "places"],
    ["Agreements", named(event.agreements), "agreements"],
    ["Status", titled(event.status), "status"],
    ["Polarity", corrected(event, "polarity") && POLARITY[event.polarity], "polarity"],
    ["Articles", String(event.reports)],
    ["Sureness", `${Math.round(event.confidence * 100)} %`],
    [
      "Nearby",
      actors.length > 0 &&
        link(
          viewPage("/timeline", { actor: actors.slice(0, 3).map(({ id }) => id) }),
          "What these actors did before and after",
        ),
    ],
  ];
  return h(
    "dl",
    { class: "facts" },
    rows.flatMap(([label, value, field]) => {
      const beside = field !== undefined && corrected(event, field) && asRead(event, field);
      const absent = value === false || value === null || value === undefined;
      if (absent && beside === false) return [];
      return [
        h(
          "div",
          { class: beside === false ? null : "corrected" },
          h("dt", {}, label),
          h("dd", { dir: "auto" }, absent ? "None" : value),
          beside !== false && h("dd", { class: "as-read" }, beside),
        ),
      ];
    }),
  );
}

const when = ({ date }: CorrectedEvent): Child =>
  date === null
    ? "No text fixes a date"
    : [
        link(viewPage("/timeline", { from: date.start, to: date.end }), date.text),
        date.precision === "DAY" ? "" : `, known to the ${inWords(date.precision)} only`,
      ];

const corrected = (event: CorrectedEvent, field: keyof Reading): boolean =>
  event.machine !== null && rulingOn(event, field) !== undefined;

/** "Read as: Reject", and who says otherwise, when and why. */
function asRead(event: CorrectedEvent, field: keyof Reading): Child {
  const tell = TOLD[field] as (value: Reading[keyof Reading]) => Child;
  return [
    "Read as: ",
    h("span", { class: "machine" }, tell(event.machine![field]) ?? "none"),
    h("small", {}, "Corrected by ", signed(rulingOn(event, field)!)),
  ];
}
