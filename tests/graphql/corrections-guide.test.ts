/** docs/corrections.md: each of its operations is one that the API takes, and each mutation of the schema is in its table. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse, validate } from "graphql";
import { packageFile } from "../../src/config.js";
import { createApiSchema } from "../../src/graphql/api.js";

const guide = readFileSync(packageFile("docs", "corrections.md"), "utf8");
const operations = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text!);
const schema = createApiSchema();

test.each(operations.map((text) => [/^\w+ (\w+)/.exec(text)![1], text]))("%s is valid", (_, text) => {
  expect(validate(schema, parse(text!))).toEqual([]);
});

test("every mutation but those of saved queries is in the table", () => {
  const named = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort();
  const mutations = Object.keys(schema.getMutationType()!.getFields()).filter(
    (name) => !/SavedQuery|saveQuery/.test(name),
  );
  expect(named).toEqual(mutations.sort());
});
