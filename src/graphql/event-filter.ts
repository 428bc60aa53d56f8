/** Turns a client's filter of events into the store's: names become ids, dates become days. */
import { isDeepStrictEqual } from "node:util";
import { DatelineError } from "../errors.js";
import type { ActorMatch, EventFilter, NamedLabel } from "../store/graph-store.js";
import type { GraphContext } from "./context.js";
import { rangeOf, spanOf } from "./dates.js";
import type {
  ActorMatch as ActorMatchInput,
  EventFilter as EventFilterInput,
  InputMaybe,
} from "./generated/resolver-types.js";
import { MOST_ROWS } from "./connections.js";
import { findAll, findOne } from "./names.js";

/** Throws BAD_INPUT, NOT_FOUND or AMBIGUOUS, each with the argument that was meant (`filter.initiators`). */
export async function eventFilter(
  context: GraphContext,
  input: InputMaybe<EventFilterInput>,
  argument = "filter",
  depth = 0,
  trusting = false,
): Promise<EventFilter> {
  if (input == null) return {};
  if (depth > MOST_DEPTH)
    throw new DatelineError("BAD_INPUT", `\`${argument}\` is nested more than ${MOST_DEPTH} filters deep.`, {
      argument,
    });
  const nested = (field: "and" | "or"): Promise<EventFilter[]> | null =>
    input[field] == null
      ? null
      : Promise.all(
          bounded(input[field], `${argument}.${field}`).map((each, index) =>
            eventFilter(context, each, `${argument}.${field}[${index}]`, depth + 1, trusting && field === "and"),
          ),
        );
  const named = async (field: keyof EventFilterInput, labels: readonly NamedLabel[], given: InputMaybe<Names>) =>
    given == null ? null : findAll(context, labels, given, `${argument}.${field}`, trusting);

  const [initiators, targets, actors, places, agreements, speakers, between, and, or, not, actor] = await Promise.all([
    named("initiators", ["Actor"], input.initiators),
    named("targets", ["Actor", "Agreement", "Place"], input.targets),
    named("actors", ["Actor"], input.actors),
    named("places", ["Place"], input.places),
    named("agreements", ["Agreement"], input.agreements),
    named("speakers", ["Actor"], input.speakers),
    input.between == null ? null : actorPair(context, input.between, `${argument}.between`, trusting),
    nested("and"),
    nested("or"),
    input.not == null ? null : eventFilter(context, input.not, `${argument}.not`, depth + 1),
    input.actor == null ? null : actorMatch(context, input.actor, `${argument}.actor`),
  ]);
  const range = rangeOf(input.time, `${argument}.time`);
  const overlaps = input.overlaps == null ? null : days(input.overlaps, `${argument}.overlaps`);
  // Two dates to share a day with, one here and one in `time`: both must be touched.
  const both = overlaps === null || range.overlaps === undefined ? null : { overlaps: range.overlaps };
  return {
    ...given("ids", atMost(input.ids, `${argument}.ids`)),
    ...given("types", input.types),
    ...given("polarity", input.polarity),
    ...given("statuses", input.statuses),
    ...given("initiators", initiators),
    ...given("targets", targets),
    ...given("actors", actors),
    ...given("between", between && ([[between[0]], [between[1]]] as const)),
    ...given("places", places),
    ...given("agreements", agreements),
    ...given("outlets", atMost(input.outlets, `${argument}.outlets`)),
    ...given("speakers", speakers),
    ...given("minConfidence", share(input.minConfidence, `${argument}.minConfidence`)),
    ...range,
    ...given("overlaps", overlaps ?? range.overlaps),
    ...given("and", both === null ? and : [...(and ?? []), both]),
    ...given("or", or),
    ...given("not", not),
    ...given("actor", actor),
    ...given("disputed", input.disputed),
    ...given("text", words(input.text, `${argument}.text`)),
  };
}

type Names = readonly string[];

/** A client's filter whose ids were not looked up: what is found by it proves that they exist. */
export interface Sought {
  readonly filter: EventFilter;
  /** The same with ids that exist; throws where one does not. */
  readonly checked: () => Promise<EventFilter>;
}

/** Takes ids as they are given, so that most questions need one statement. `also` holds besides the client's filter. */
export async function soughtEvents(
  context: GraphContext,
  input: InputMaybe<EventFilterInput>,
  also?: EventFilter,
): Promise<Sought> {
  const whole = (filter: EventFilter): EventFilter => (also === undefined ? filter : { and: [also, filter] });
  return {
    filter: whole(await eventFilter(context, input, "filter", 0, true)),
    checked: async () => whole(await eventFilter(context, input)),
  };
}

/** What is read by a filter; where that is nothing, its ids are looked up, and it is read again where they are others. */
export async function readSought<T>(
  { filter, checked }: Sought,
  read: (filter: EventFilter) => Promise<T>,
  isEmpty: (found: T) => boolean,
): Promise<T> {
  const found = await read(filter);
  if (!isEmpty(found)) return found;
  const sure = await checked();
  return isDeepStrictEqual(sure, filter) ? found : read(sure);
}

/** Ids of two different actors. Throws BAD_INPUT on fewer, more or the same one twice. */
export async function actorPair(
  context: GraphContext,
  names: readonly string[],
  argument: string,
  trusting = false,
): Promise<readonly [string, string]> {
  if (names.length !== 2)
    throw new DatelineError("BAD_INPUT", `\`${argument}\` has ${names.length} actors; expected two.`, { argument });
  const [one, other] = await Promise.all(names.map((name) => findOne(context, "Actor", name, argument, trusting)));
  if (one === other)
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` names one actor twice (${one!}); expected two different ones.`,
      {
        argument,
      },
    );
  return [one!, other!];
}

/** How deep filters may stand in filters, and how many beside one another. */
const MOST_DEPTH = 5;
const MOST_BESIDE = 20;

function bounded<T>(filters: readonly T[], argument: string): readonly T[] {
  if (filters.length > MOST_BESIDE)
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` has ${filters.length} filters; at most ${MOST_BESIDE} are taken.`,
      { argument },
    );
  return filters;
}

async function actorMatch(context: GraphContext, input: ActorMatchInput, argument: string): Promise<ActorMatch> {
  const ids = input.names == null ? null : await findAll(context, ["Actor"], input.names, `${argument}.names`);
  return {
    role: input.role ?? "ANY",
    ...given("ids", ids),
    ...given("kinds", input.kinds),
    ...given("countries", countryCodes(input.countries, `${argument}.countries`)),
  };
}

/** Codes in upper case. Throws BAD_INPUT on what is no code of two letters, such as a country's name. */
export function countryCodes(codes: InputMaybe<readonly string[]>, argument: string): readonly string[] | null {
  const wrong = atMost(codes, argument)?.find((code) => !/^[a-z]{2}$/i.test(code));
  if (wrong !== undefined)
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` has "${wrong.slice(0, 60)}"; expected codes of two letters (ISO 3166-1 alpha-2) such as IL.`,
      { argument, found: wrong.slice(0, 60) },
    );
  return codes?.map((code) => code.toUpperCase()) ?? null;
}

/** The values of a list. Throws BAD_INPUT on more than a list may have. */
export function atMost<T>(values: InputMaybe<readonly T[]>, argument: string): readonly T[] | null {
  if (values != null && values.length > MOST_ROWS)
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` has ${values.length} values; at most ${MOST_ROWS} are taken.`,
      {
        argument,
      },
    );
  return values ?? null;
}

const MOST_WORDS = 20;

/** The words that are looked for. Throws BAD_INPUT on none and on more than 20. */
export function words(text: InputMaybe<string>, argument: string): string | null {
  if (text == null) return null;
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count === 0 || count > MOST_WORDS)
    throw new DatelineError("BAD_INPUT", `\`${argument}\` has ${count} words; expected 1 to ${MOST_WORDS}.`, {
      argument,
    });
  return text;
}

/** Leaves out what a client left out or gave as null. */
export const given = <K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } =>
  (value == null ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** A share from 0 to 1. Throws BAD_INPUT on any other number. */
export function share(value: InputMaybe<number>, argument: string): number | null {
  if (value != null && (value < 0 || value > 1))
    throw new DatelineError("BAD_INPUT", `\`${argument}\` is ${value}; expected 0 to 1.`, { argument });
  return value ?? null;
}

function days(edtf: string, argument: string): readonly [string, string] {
  const { start, end } = spanOf(edtf, argument);
  return [start, end];
}
