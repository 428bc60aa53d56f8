/** What a query may cost: how many nodes its answer can hold, by what it asks for and not by what is there. */
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { getComplexity, type ComplexityEstimatorArgs } from "graphql-query-complexity";
import { DEFAULT_ROWS, MOST_ROWS } from "./connections.js";

/** How long a list without pages is taken to be: initiators, places, speakers… */
const FEW = 5;

/** A list that the query multiplies by: its name, its rows, and what all of them cost. */
export interface CostlyList {
  readonly field: string;
  readonly rows: number;
  readonly cost: number;
}

export interface Cost {
  readonly cost: number;
  /** Costliest first. */
  readonly lists: readonly CostlyList[];
  /** False for what can't run: an unknown operation, or variables that don't fit. */
  readonly runs: boolean;
}

/** What is asked, as graphql-js is given it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Fields that are weighed, each fragment anew wherever it is spread; fragments in fragments could grow without end. */
const MOST_FIELDS = 10_000;

const NOTHING: Cost = { cost: 0, lists: [], runs: false };

/**
 * The cost of an operation: 1 for each object that it may give, where a list holds `first` or `last` of them (20 where
 * neither is given) and a list without pages 5. Values within an object and introspection are free, and so is what can't
 * run. Infinite where more than 10,000 fields are selected.
 */
export function costOf(schema: GraphQLSchema, { document, operationName, variableValues }: Asked): Cost {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return NOTHING;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const lists: CostlyList[] = [];
  const pages = pageTypes(schema);
  let fields = 0;
  try {
    const cost = getComplexity({
      schema,
      query: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
      variables: { ...variableValues },
      maxQueryNodes: Infinity,
      estimators: [
        (each) => {
          if (++fields > MOST_FIELDS) throw new TooManyFields();
          return estimate(each, pages, lists);
        },
      ],
    });
    return { cost, lists: lists.sort((a, b) => b.cost - a.cost), runs: true };
  } catch (error) {
    if (error instanceof TooManyFields) return { cost: Infinity, lists: [], runs: true };
    if (error instanceof GraphQLError) return NOTHING;
    throw error;
  }
}

class TooManyFields extends Error {}

function estimate(
  { field, args, childComplexity, type }: ComplexityEstimatorArgs,
  pages: ReadonlySet<string>,
  lists: CostlyList[],
): number {
  if (field.name.startsWith("__") || !isCompositeType(getNamedType(field.type))) return 0;
  const isList = isListType(getNullableType(field.type));
  // The rows of a page were multiplied where its `first` stands, and what else it holds is no row.
  if (pages.has(type.name)) return isList ? 1 + childComplexity : 0;
  const paged = field.args.some(({ name }) => name === "first");
  if (!paged && !isList) return 1 + childComplexity;
  const rows = paged ? rowsOf(args) : Array.isArray(args["ids"]) ? args["ids"].length : FEW;
  const cost = isList ? rows * (1 + childComplexity) : 1 + rows * childComplexity;
  if (paged) lists.push({ field: field.name, rows, cost });
  return cost;
}

/** More than a page can hold is refused where it is read, with a sentence about that argument. */
const rowsOf = ({ first, last }: ComplexityEstimatorArgs["args"]): number =>
  Math.min(Math.max(Number(first ?? last ?? DEFAULT_ROWS), 1), MOST_ROWS);

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Types that a field with `first` gives one of: connections, and what holds lists as long as that. */
function pageTypes(schema: GraphQLSchema): ReadonlySet<string> {
  let pages = known.get(schema);
  if (pages === undefined) {
    const fields = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()));
    pages = new Set(
      fields
        .filter(({ args, type }) => args.some(({ name }) => name === "first") && !isListType(getNullableType(type)))
        .map(({ type }) => getNamedType(type).name),
    );
    known.set(schema, pages);
  }
  return pages;
}
