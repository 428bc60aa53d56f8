import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
} from "graphql";
import { packageFile } from "../../src/config.js";
import {
  ACTOR_KINDS,
  AGREEMENT_KINDS,
  DATE_PRECISIONS,
  EVENT_TYPES,
  PLACE_KINDS,
  POLARITIES,
  STATUSES,
} from "../../src/model/vocabulary.js";

const schema = buildSchema(readFileSync(packageFile("schema.graphql"), "utf8"));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const builtIn = new Set(["ID", "Int", "Float", "String", "Boolean"]);

/** Everything in the schema that a person reads about, by its path. */
function* described(): Generator<readonly [string, string | null | undefined]> {
  for (const type of types) {
    if (builtIn.has(type.name)) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    for (const field of fields) {
      yield [`${type.name}.${field.name}`, field.description];
      if ("args" in field)
        for (const argument of field.args)
          yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
    }
  }
}

describe("schema.graphql", () => {
  test("describes every type, field, argument and enum value in a sentence", () => {
    const bad = [...described()].filter(([, text]) => !/^\p{Lu}.*[.`?]$/su.test(text ?? "")).map(([path]) => path);
    expect(bad).toEqual([]);
  });

  test.each([
    ["ActorKind", ACTOR_KINDS],
    ["PlaceKind", PLACE_KINDS],
    ["AgreementKind", AGREEMENT_KINDS],
    ["EventType", EVENT_TYPES],
    ["Polarity", POLARITIES],
    ["Status", STATUSES],
    ["DatePrecision", DATE_PRECISIONS],
  ])("%s has the words of the model", (name, words) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    expect(values).toEqual([...words]);
  });

  test("has a page of nodes, edges, pageInfo and totalCount for every connection", () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections)
      expect(Object.keys(connection.getFields())).toEqual([
        "nodes",
        "edges",
        "pageInfo",
        "totalCount",
        "totalCountCapped",
      ]);
  });

  test("lets every root read be asked as of a day, but for what isn't news", () => {
    const without = Object.values(schema.getQueryType()!.getFields())
      .filter(({ args }) => !args.some(({ name }) => name === "asOf"))
      .map(({ name }) => name);
    expect(without).toEqual(["savedQueries", "savedQuery", "decisions"]);
  });

  test("never gives a list that may be null", () => {
    const nullable = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field.name, String(field.type)]))
      .filter(([, , type]) => type!.startsWith("[") && !type!.endsWith("!"));
    expect(nullable).toEqual([]);
  });

  test("has its resolver types generated and committed", () => {
    const check = spawnSync(process.execPath, [packageFile("scripts", "codegen.mjs"), "--check"], { encoding: "utf8" });
    expect(check.stderr).toBe("");
    expect(check.status).toBe(0);
  });
});
