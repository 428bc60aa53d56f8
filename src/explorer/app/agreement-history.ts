/**
 * The steps of an agreement as its events tell them. A step is said in the words of the event's own type and status and
 * nothing is concluded: "Rejected" means that somebody rejected it, and the page says who.
 */
import type { DrawnEvent } from "../draw/drawn.js";
import { familyOf, type Family } from "../draw/families.js";
import type { EventType } from "../../model/vocabulary.js";

export interface Step {
  readonly event: DrawnEvent;
  readonly step: string;
  readonly family: Family;
}

const DONE: Readonly<Record<EventType, string>> = {
  ...{
    AGREE: "Agreed",
    CONSULT: "Talked about",
    SUPPORT: "Supported",
    COOPERATE: "Carried out together",
    AID: "Aided",
  },
  ...{
    CONCEDE: "Conceded",
    RETREAT: "Withdrawn under it",
    REQUEST: "Asked for",
    ACCUSE: "Breach alleged",
    REJECT: "Rejected",
  },
  ...{
    THREATEN: "Threatened",
    PROTEST: "Protested against",
    SANCTION: "Suspended or sanctioned",
    MOBILIZE: "Forces raised",
  },
  ...{ COERCE: "Forced", ASSAULT: "Attacked", INVESTIGATE: "Examined", OTHER: "Mentioned" },
};

export function stepOf(event: DrawnEvent): Step {
  const done = DONE[event.type];
  const denied = event.polarity === "NEGATED" ? `Not ${lower(done)}` : done;
  const step =
    event.status === "OCCURRED" || event.status === "ONGOING" ? denied : `${denied} (${event.status.toLowerCase()})`;
  return { event, step, family: familyOf(event.type) };
}

const lower = (text: string): string => text.replace(/^./, (letter) => letter.toLowerCase());

/** Steps in the order of time, undated ones last. */
export function history(events: readonly DrawnEvent[]): Step[] {
  const key = ({ date }: DrawnEvent): string => date?.start ?? "9999";
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).map(stepOf);
}

/** The last dated step that is more than a mention; null where there is none. */
export function standing(events: readonly DrawnEvent[]): Step | null {
  const dated = history(events).filter(({ event }) => event.date !== null && event.type !== "OTHER");
  return dated.at(-1) ?? null;
}
