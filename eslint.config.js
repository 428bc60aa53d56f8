import graphql from "@graphql-eslint/eslint-plugin";
import tseslint from "typescript-eslint";
import { argumentExample } from "./scripts/lint/argument-example.mjs";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "src/graphql/generated/", "**/*.mjs", "*.config.js"] },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only src/config.ts reads the environment." },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/config.ts", "tests/**/*.ts", "eval/**/*.ts", "bench/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-restricted-properties": "off", "no-console": "off" },
  },
  {
    files: ["schema.graphql"],
    plugins: { "@graphql-eslint": graphql, dateline: { rules: { "argument-example": argumentExample } } },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: `${import.meta.dirname}/schema.graphql` } },
    },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      // Counts, snippets and payloads are values: they have no id.
      "@graphql-eslint/strict-id-in-types": "off",
      // Short lists that are read whole (initiators, buckets) are plain lists, and an office is known by its sentence alone.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Without the forbidden words: here an event has a type, and people save queries.
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          Argument: "camelCase",
          DirectiveDefinition: "camelCase",
          EnumValueDefinition: "UPPER_CASE",
        },
      ],
      // `Paths` holds paths, and what cut the search for them.
      "@graphql-eslint/no-typename-prefix": "off",
      "@graphql-eslint/description-style": ["error", { style: "inline" }],
      "@graphql-eslint/require-description": [
        "error",
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      "@graphql-eslint/input-name": [
        "error",
        { checkInputType: true, checkQueries: false, caseSensitiveInputType: false },
      ],
      "@graphql-eslint/no-scalar-result-type-on-mutation": "error",
      "dateline/argument-example": "error",
    },
  },
);
