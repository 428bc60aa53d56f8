/** Finds the actor, place or agreement that a client means by an id, a name or an alias. */
import { DatelineError } from "../errors.js";
import { nameKey } from "../model/ids.js";
import type { NamedLabel, NameMatch } from "../store/graph-store.js";
import { MOST_ROWS } from "./connections.js";
import type { GraphContext } from "./context.js";
import { isNamed, labelOfId } from "./node-types.js";

/** How many names are offered in place of one that is unknown. */
const NEAREST = 5;

/**
 * The id of the one node that is meant. Throws NOT_FOUND with the nearest names, AMBIGUOUS with the candidates.
 * @param trusting an id is not looked up: for a read that is asked again without it where it finds nothing
 */
export async function findOne(
  context: GraphContext,
  label: NamedLabel,
  given: string,
  argument: string,
  trusting = false,
): Promise<string> {
  const [id] = await find(context, [label], given, argument, trusting);
  return id!;
}

/**
 * The ids of all that are meant, for a filter whose values are alternatives. Where several labels are allowed, a name
 * stands for its bearer in each of them ("Syria" is an actor and a place). Throws as {@link findOne} does, and trusts as
 * it does where one alone is given: of several, one that is unknown would not be noticed.
 */
export async function findAll(
  context: GraphContext,
  labels: readonly NamedLabel[],
  given: readonly string[],
  argument: string,
  trusting = false,
): Promise<string[]> {
  if (given.length > MOST_ROWS)
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` has ${given.length} values; at most ${MOST_ROWS} are taken.`,
      {
        argument,
      },
    );
  const found = await Promise.all(
    given.map((each) => find(context, labels, each, argument, trusting && given.length === 1)),
  );
  return [...new Set(found.flat())];
}

async function find(
  context: GraphContext,
  labels: readonly NamedLabel[],
  given: string,
  argument: string,
  trusting: boolean,
): Promise<readonly string[]> {
  const label = labelOfId(given);
  if (label !== null && isNamed(label))
    return trusting && labels.includes(label) ? [given] : [await checkedId(context, labels, label, given, argument)];

  const matches = await context.loaders.named(labels, given);
  const settled = labels.map((each) => choose(matches, each, given)).filter((match) => match !== null);
  if (settled.length > 0) return settled.map((match) => match.id);
  throw matches.length > 0 ? ambiguous(matches, given, argument) : await unknown(context, labels, given, argument);
}

/** The only bearer, or the only one whose proper name it is: "Israel" is the state and not an army that is also called so. */
function choose(matches: readonly NameMatch[], label: NamedLabel, given: string): NameMatch | null {
  const candidates = matches.filter((match) => match.label === label);
  if (candidates.length === 1) return candidates[0]!;
  const proper = candidates.filter((match) => nameKey(match.name) === nameKey(given));
  return proper.length === 1 ? proper[0]! : null;
}

async function checkedId(
  { loaders }: GraphContext,
  labels: readonly NamedLabel[],
  label: NamedLabel,
  id: string,
  argument: string,
): Promise<string> {
  if (!labels.includes(label))
    throw new DatelineError(
      "BAD_INPUT",
      `\`${argument}\` is "${id}", the id of ${withArticle(label)}; expected ${alternatives(labels)}.`,
      { argument, found: id },
    );
  const node = await loaders.node(label, id);
  if (node === null)
    throw new DatelineError("NOT_FOUND", `No ${label.toLowerCase()} has the id "${id}".`, {
      argument,
      found: id,
      nearest: [],
    });
  // Of one that was merged into another, the id finds that other.
  return node.id;
}

function ambiguous(matches: readonly NameMatch[], given: string, argument: string): DatelineError {
  const candidates = matches.map(offer);
  const names = candidates.map(({ name, id }) => `${name} (${id})`);
  return new DatelineError("AMBIGUOUS", `"${given}" may be ${join(names)}; give one of these ids.`, {
    argument,
    found: given,
    candidates,
  });
}

async function unknown(
  { store }: GraphContext,
  labels: readonly NamedLabel[],
  given: string,
  argument: string,
): Promise<DatelineError> {
  const nearest = (await store.similarNames(labels, given, NEAREST)).map(offer);
  const hint = nearest.length === 0 ? "" : ` The nearest names are ${nearest.map(({ name }) => name).join(", ")}.`;
  const what = labels.map((label) => label.toLowerCase()).join(" or ");
  return new DatelineError("NOT_FOUND", `No ${what} has the name "${given}".${hint}`, {
    argument,
    found: given,
    nearest,
  });
}

const offer = ({ id, name, kind }: NameMatch): { id: string; name: string; kind: string } => ({ id, name, kind });
const withArticle = (label: NamedLabel): string => `${label === "Place" ? "a" : "an"} ${label.toLowerCase()}`;
const alternatives = (labels: readonly NamedLabel[]): string => join(labels.map(withArticle));
const join = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)!}`;
