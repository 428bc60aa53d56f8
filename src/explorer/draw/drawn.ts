/** What the drawings draw: the part of an answer that they need, whether it came from a page or from a saved query. */
import type { DatePrecision, EventType, Polarity, Status } from "../../model/vocabulary.js";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DrawnActor extends Named {
  readonly kind?: string;
}

export interface DrawnPlace extends Named {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface DrawnDate {
  /** First and last day that the date can mean. */
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly text: string;
}

export interface DrawnEvent {
  readonly id: string;
  readonly headline: string;
  readonly type: EventType;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly date: DrawnDate | null;
  readonly reports: number;
  readonly initiators: readonly DrawnActor[];
  readonly targets: readonly DrawnActor[];
  readonly places: readonly DrawnPlace[];
  readonly agreements: readonly Named[];
}

/** Counts of events in one stretch of time. */
export interface DrawnBucket {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly count: number;
  readonly byType: readonly { readonly type: EventType; readonly count: number }[];
}
