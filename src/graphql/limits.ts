/** Bounds on what one request may ask, checked before anything is read. */
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import type { Plugin } from "graphql-yoga";

const MOST_CHARACTERS = 20_000;
const MOST_LEVELS = 16;
const MOST_FIELDS = 1000;

interface Extent {
  readonly levels: number;
  readonly fields: number;
}

/** Refuses queries that are too long, too deep or too wide; introspection is free. */
export function limits(): Plugin {
  return {
    onParams({ params }) {
      const length = params.query?.length ?? 0;
      if (length > MOST_CHARACTERS)
        throw refusal(`The query has ${length} characters; at most ${MOST_CHARACTERS} are read.`);
    },
    onValidate({ addValidationRule }) {
      addValidationRule(extentRule);
    },
  };
}

function extentRule(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Extent>();
  return {
    OperationDefinition(operation) {
      const { levels, fields } = extentOf(operation.selectionSet, context, fragments);
      if (levels > MOST_LEVELS)
        context.reportError(
          refusal(
            `The query is ${levels} levels deep; at most ${MOST_LEVELS} are read. Ask for deeper nodes by their ids.`,
          ),
        );
      if (fields > MOST_FIELDS)
        context.reportError(refusal(`The query selects ${fields} fields; at most ${MOST_FIELDS} are read.`));
    },
  };
}

/** Fragments count wherever they are spread, and are measured once. */
function extentOf(set: SelectionSetNode, context: ValidationContext, fragments: Map<string, Extent>): Extent {
  let levels = 0;
  let fields = 0;
  for (const selection of set.selections) {
    let inner: Extent = { levels: 0, fields: 0 };
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith("__")) continue;
      if (selection.selectionSet) inner = extentOf(selection.selectionSet, context, fragments);
      inner = { levels: inner.levels + 1, fields: inner.fields + 1 };
    } else if (selection.kind === Kind.INLINE_FRAGMENT) inner = extentOf(selection.selectionSet, context, fragments);
    else inner = extentOfFragment(context.getFragment(selection.name.value), context, fragments);
    levels = Math.max(levels, inner.levels);
    fields += inner.fields;
  }
  return { levels, fields };
}

function extentOfFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  fragments: Map<string, Extent>,
): Extent {
  const nothing: Extent = { levels: 0, fields: 0 };
  if (fragment == null) return nothing;
  const name = fragment.name.value;
  // A fragment that holds itself is refused by another rule; here it must only come to an end.
  if (!fragments.has(name)) {
    fragments.set(name, nothing);
    fragments.set(name, extentOf(fragment.selectionSet, context, fragments));
  }
  return fragments.get(name)!;
}

const refusal = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: "BAD_INPUT", argument: "query" } });
