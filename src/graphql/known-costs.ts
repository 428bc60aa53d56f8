/** Keeps what operations cost, so that one which is asked again and again is weighed once. */
import { visit, type ASTNode, type DocumentNode, type GraphQLSchema } from "graphql";
import { costOf, type Asked, type Cost } from "./cost.js";

/** Costs of one document that are kept: by operation and by the values that count. */
const MOST_KEPT = 100;

interface Weighed {
  /** The variables that the cost depends on. */
  readonly names: readonly string[];
  readonly costs: Map<string, Cost>;
}

/**
 * What {@link costOf} gives. What costs more than `limit` is not kept but weighed each time, and so is what can't run: nothing
 * that one request gets wrong is told to another.
 */
export function costsUpTo(limit: number): (schema: GraphQLSchema, asked: Asked) => Cost {
  const documents = new WeakMap<DocumentNode, Weighed>();
  return (schema, asked) => {
    const { document } = asked;
    let weighed = documents.get(document);
    if (weighed === undefined) {
      weighed = { names: variablesWeighed(document), costs: new Map() };
      documents.set(document, weighed);
    }
    const { names, costs } = weighed;
    const key = keyOf(asked, names);
    const kept = costs.get(key);
    if (kept !== undefined) return kept;
    const cost = costOf(schema, asked);
    if (cost.runs && cost.cost <= limit) {
      if (costs.size >= MOST_KEPT) costs.clear();
      // What to shorten is told of what costs too much only.
      costs.set(key, { ...cost, lists: [] });
    }
    return cost;
  };
}

/** Of a list of ids its length counts. A variable that isn't given has its default, which stands in the document. */
function keyOf({ operationName, variableValues }: Asked, names: readonly string[]): string {
  const values = names.map((name) => [name, variableValues?.[name]] as const);
  return JSON.stringify([
    operationName ?? null,
    Object.fromEntries(values.map(([name, value]) => [name, Array.isArray(value) ? value.length : value])),
  ]);
}

/** Arguments whose values {@link costOf} reads; directives leave fields out. */
const WEIGHED: ReadonlySet<string> = new Set(["first", "last", "ids"]);

function variablesWeighed(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const add = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  };
  visit(document, {
    Argument(node) {
      if (WEIGHED.has(node.name.value)) add(node);
    },
    Directive: add,
  });
  return [...names];
}
