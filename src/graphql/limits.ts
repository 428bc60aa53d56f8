/** Bounds on what one request may ask, checked before anything is read. Introspection is free. */
import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { GraphQLError, type GraphQLSchema, type ValidationContext } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { ErrorCode } from "../errors.js";
import type { Cost } from "./cost.js";
import { costsUpTo } from "./known-costs.js";

/** How much a query may be and ask; what it costs is said in `costOf`. */
export const LIMITS = { characters: 20_000, tokens: 4000, levels: 16, aliases: 60, cost: 100_000 } as const;

/** Refuses queries that are too long, too deep, rename too much or cost too much, and says in each answer what it cost. */
export function limits(): Plugin[] {
  return [textLimit(), shapeLimits(), costLimit()];
}

function textLimit(): Plugin {
  return {
    onParams({ params }) {
      const length = params.query?.length ?? 0;
      if (length > LIMITS.characters)
        throw refusal(
          `The query has ${length} characters; at most ${LIMITS.characters} are read. Send long values as variables, or ask in several requests.`,
          { found: length, limit: LIMITS.characters },
        );
    },
  };
}

/** GraphQL Armor counts; the sentences are ours. */
function shapeLimits(): Plugin {
  const off = { enabled: false };
  return EnvelopArmorPlugin({
    costLimit: off,
    blockFieldSuggestion: off,
    maxDirectives: { n: 50, propagateOnRejection: false, onReject: [report(directives)] },
    maxTokens: { n: LIMITS.tokens, onReject: [report(tokens)] },
    maxDepth: {
      n: LIMITS.levels,
      flattenFragments: true,
      propagateOnRejection: false,
      onReject: [report(levels)],
    },
    maxAliases: { n: LIMITS.aliases, propagateOnRejection: false, onReject: [report(aliases)] },
  });
}

type Sentence = (found: number | null) => { readonly text: string; readonly limit: number };

const tokens: Sentence = () => ({
  text: `The query has more than ${LIMITS.tokens} words and signs (tokens), which are not read; ask for fewer fields, or in several requests.`,
  limit: LIMITS.tokens,
});
const levels: Sentence = (found) => ({
  text: `The query is ${found ?? "too many"} levels deep; at most ${LIMITS.levels} are read. Ask for deeper nodes by their ids.`,
  limit: LIMITS.levels,
});
const aliases: Sentence = (found) => ({
  text: `The query gives ${found ?? "too many"} fields another name; at most ${LIMITS.aliases} are read. Ask in several requests.`,
  limit: LIMITS.aliases,
});
const directives: Sentence = (found) => ({
  text: `The query has ${found ?? "too many"} directives; at most 50 are read. Ask in several requests.`,
  limit: 50,
});

/** Armor tells what it found in its own sentence only. The parser has no context to report to, so there it is thrown. */
const report =
  (sentence: Sentence) =>
  (context: ValidationContext | null, { message }: GraphQLError): void => {
    const found = /found (\d+)/.exec(message)?.[1];
    const { text, limit } = sentence(found === undefined ? null : Number(found));
    const error = refusal(text, { ...(found !== undefined && { found: Number(found) }), limit });
    if (context === null) throw error;
    context.reportError(error);
  };

/** Weighed when it is run and not when it is validated: validation knows no variables, and its result is kept. */
function costLimit(): Plugin {
  const weigh = costsUpTo(LIMITS.cost);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { cost, lists } = weigh(args.schema as GraphQLSchema, args);
      const extensions = { cost: { cost: Number.isFinite(cost) ? cost : null, limit: LIMITS.cost } };
      if (cost > LIMITS.cost) {
        setResultAndStopExecution({ errors: [tooCostly({ cost, lists })], extensions });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const found = weigh(args.schema as GraphQLSchema, args);
      if (found.cost > LIMITS.cost) setResultAndStopExecution({ errors: [tooCostly(found)] });
    },
  };
}

/** How many lists are named as what to shorten. */
const NAMED = 3;

function tooCostly({ cost, lists }: Pick<Cost, "cost" | "lists">): GraphQLError {
  if (cost === Infinity)
    return refusal(
      "The query selects more than 10,000 fields, fragments counted wherever they are spread; ask in several requests.",
      {},
    );
  const longest = [...new Map(lists.map((list) => [`${list.field} ${list.rows}`, list])).values()].slice(0, NAMED);
  const named = longest.map(({ field, rows }) => `\`${field}\` (${rows})`).join(", ");
  return refusal(
    `The query may read ${grouped(cost)} nodes, which is its cost; the limit is ${grouped(LIMITS.cost)}. Lower \`first\` of ${named}, or ask for less below.`,
    { cost, limit: LIMITS.cost },
  );
}

const grouped = (count: number): string => count.toLocaleString("en-GB");

const refusal = (sentence: string, details: Readonly<Record<string, unknown>>): GraphQLError =>
  new GraphQLError(sentence, {
    extensions: { code: "TOO_COMPLEX" satisfies ErrorCode, argument: "query", ...details },
  });
