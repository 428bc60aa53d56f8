// Writes the resolver types of schema.graphql to src/graphql/generated/; with --check only says whether they are current.
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

const schemaFile = fileURLToPath(new URL("../schema.graphql", import.meta.url));
const folder = fileURLToPath(new URL("../src/graphql/generated/", import.meta.url));
const outFile = `${folder}resolver-types.ts`;

const fromDecisions = {
  Decision: "../../model/decision.js#DecisionNode",
  DecisionConnection: "../connections.js#Connection<DecisionNode>",
};
const fromModel = (names) => Object.fromEntries(names.map((name) => [name, `../../model/graph.js#${name}Node`]));
const fromSources = (names) => Object.fromEntries(names.map((name) => [name, `../sources.js#${name}Source`]));
const connections = ["Article", "Sentence", "Actor", "Place", "Agreement", "Event", "Claim"];

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  skipTypename: true,
  scalars: { EDTF: "string", Day: "string", Instant: "string" },
  contextType: "../context.js#GraphContext",
  inputMaybeValue: "T | null | undefined",
  mappers: {
    ...fromModel(["Article", "Sentence", "Actor", "Place", "Agreement", "Event", "Claim"]),
    ...fromSources([
      "DateValue",
      "Mention",
      "Role",
      "Timeline",
      "Relation",
      "RelationDirection",
      "Path",
      "SameAs",
      "EventReading",
      "Merged",
      "SavedQuery",
      "TimelineSeries",
      "AgreementStep",
      "Stance",
      "AgreementCount",
      "Balance",
      "Neighbourhood",
      "Together",
      "Sequence",
      "Facets",
      "Paths",
      "PathCut",
      "EventAdded",
    ]),
    ...fromDecisions,
    StatedSequence: "../../model/graph.js#SequenceEdge",
    RoleConnection: "../connections.js#Connection<RoleSource>",
    ...Object.fromEntries(
      connections.map((name) => [`${name}Connection`, `../connections.js#Connection<${name}Node>`]),
    ),
  },
};

const content = await codegen({
  filename: outFile,
  schema: parse(readFileSync(schemaFile, "utf8")),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers: resolvers },
});
const text = `// Generated from schema.graphql by \`npm run codegen\`; edit the schema instead.\n${content}\n`;

if (process.argv.includes("--check")) {
  let written = null;
  try {
    written = readFileSync(outFile, "utf8");
  } catch {
    // A file that is not there is as much out of date as one that differs.
  }
  if (written !== text) {
    console.error(
      "src/graphql/generated/resolver-types.ts is not what schema.graphql gives; run `npm run codegen` and commit it.",
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(outFile, text);
}
