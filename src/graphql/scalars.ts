/** Scalars that take more than text. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { asEdtf } from "./dates.js";

/** EDTF out; in, also a number: milliseconds since 1970, or a year of four digits. Other faults are found where it is used. */
export const EDTF = new GraphQLScalarType<string, string>({
  name: "EDTF",
  serialize: String,
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined, node),
});

function read(value: unknown, node?: ValueNode): string {
  if (typeof value === "string") return asEdtf(value);
  if (typeof value === "number" && Number.isInteger(value)) return asEdtf(String(value));
  throw new GraphQLError(
    "A date is text in EDTF such as 2026-01-14, an ISO moment, or a whole number of milliseconds since 1970.",
    { nodes: node ?? null },
  );
}
