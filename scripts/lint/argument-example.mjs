/** An ESLint rule for schema.graphql: every argument and every field of an input shows a value that it takes. */
const EXAMPLE = /(?:such as|like|:) `[^`]+`/;

export const argumentExample = {
  meta: { type: "suggestion", schema: [], docs: { description: "Every argument is described with an example." } },
  create: (context) => ({
    InputValueDefinition(node) {
      if (EXAMPLE.test(node.description?.value ?? "")) return;
      const message = `The description of \`${node.name.value}\` shows no value; write one, as in "…, such as \`2026-01\`."`;
      context.report({ node, message });
    },
  }),
};
