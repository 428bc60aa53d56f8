/** What a view is narrowed to, as its address says it: `?actor=actor:state:il&type=REJECT&from=2025-12`. */
import { EVENT_TYPES, STATUSES } from "../../model/vocabulary.js";

export interface Filter {
  readonly actors: readonly string[];
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly places: readonly string[];
  readonly agreements: readonly string[];
  readonly outlets: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The name of each setting in the address. */
const LISTS = {
  actors: "actor",
  types: "type",
  statuses: "status",
  places: "place",
  agreements: "agreement",
  outlets: "outlet",
} as const;
export type ListName = keyof typeof LISTS;

export function readFilter(query: URLSearchParams): Filter {
  const list = (name: ListName): string[] => [...new Set(query.getAll(LISTS[name]).filter((each) => each !== ""))];
  return {
    actors: list("actors"),
    types: list("types").filter((each) => (EVENT_TYPES as readonly string[]).includes(each)),
    statuses: list("statuses").filter((each) => (STATUSES as readonly string[]).includes(each)),
    places: list("places"),
    agreements: list("agreements"),
    outlets: list("outlets"),
    from: query.get("from") ?? "",
    to: query.get("to") ?? "",
  };
}

/** The address's other settings stay as they are. */
export function writeFilter(filter: Filter, query: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const [name, parameter] of Object.entries(LISTS) as [ListName, string][]) {
    changed.delete(parameter);
    for (const each of filter[name]) changed.append(parameter, each);
  }
  for (const end of ["from", "to"] as const)
    if (filter[end] === "") changed.delete(end);
    else changed.set(end, filter[end]);
  return changed;
}

/** The same as an `EventFilter` of the API. */
export function eventFilter(
  filter: Filter,
  time: "within" | "overlapping" | "none" = "within",
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name of Object.keys(LISTS) as ListName[]) if (filter[name].length > 0) given[name] = filter[name];
  const { from, to } = filter;
  if (time === "none" || (from === "" && to === "")) return given;
  if (time === "overlapping") given["overlaps"] = `${from === "" ? "0001" : from}/${to === "" ? "9999" : to}`;
  else given["time"] = { ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) };
  return given;
}

export const isEmpty = (filter: Filter): boolean => Object.keys(eventFilter(filter)).length === 0;
