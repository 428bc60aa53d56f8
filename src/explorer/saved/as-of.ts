/**
 * `?asOf=2026-01-10` at the address of any saved query: its answer is the one that was known then, for a footnote that must
 * not change. A query that has a variable of that name itself is left as it is.
 */
import {
  getOperationAST,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type NameNode,
  type OperationDefinitionNode,
  type VariableNode,
} from "graphql";
import { DatelineError } from "../../errors.js";

export const AS_OF = "asOf";

export interface Runnable {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The query with a variable `$asOf` that all its questions take which can.
 *
 * @throws DatelineError BAD_INPUT where none of them can
 */
export function withAsOf(schema: GraphQLSchema, { document, operation }: Runnable): Runnable {
  if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === AS_OF) === true)
    return { document, operation };
  const info = new TypeInfo(schema);
  let taken = 0;
  const asking = visit(
    document,
    visitWithTypeInfo(info, {
      Field(field): FieldNode | undefined {
        const takes = info.getFieldDef()?.args.some(({ name }) => name === AS_OF) === true;
        if (!takes || info.getParentType() !== schema.getQueryType()) return undefined;
        taken += 1;
        const given = (field.arguments ?? []).filter(({ name: { value } }) => value !== AS_OF);
        return { ...field, arguments: [...given, { kind: Kind.ARGUMENT, name: NAME, value: VARIABLE }] };
      },
    }),
  );
  if (taken === 0)
    throw new DatelineError("BAD_INPUT", "The query asks nothing that depends on a day of knowledge; leave asOf out.", {
      argument: AS_OF,
    });
  const declared = visit(asking, {
    OperationDefinition: (node): OperationDefinitionNode => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []),
        { kind: Kind.VARIABLE_DEFINITION, variable: VARIABLE, type: { kind: Kind.NAMED_TYPE, name: name("EDTF") } },
      ],
    }),
  });
  return { document: declared, operation: getOperationAST(declared)! };
}

const name = (value: string): NameNode => ({ kind: Kind.NAME, value });
const NAME = name(AS_OF);
const VARIABLE: VariableNode = { kind: Kind.VARIABLE, name: NAME };
