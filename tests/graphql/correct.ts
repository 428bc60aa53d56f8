/** Corrects through the API as a client with the token does. */
import type { Api } from "../../src/graphql/api.js";
import { ask, type Json } from "./ask.js";

export const TOKEN = "a-token-for-tests";

const ERRORS = "userErrors { code message argument path }";
const DECISION = "decision { id number kind by reason summary subjects changes { node field before after } }";
const ENTITY = "id name aliases version merged { id name } machine { name }";

/** What each mutation is asked for, beside its errors. */
const FIELDS = {
  MergeEntities: `${DECISION} entity { ${ENTITY} }`,
  SplitEntity: `${DECISION} entity { ${ENTITY} } other { ${ENTITY} }`,
  RenameEntity: `${DECISION} entity { ${ENTITY} }`,
  CorrectEvent: `${DECISION} event {
    id headline type object status polarity version date { edtf } initiators { id } targets { id } places { id } agreements { id }
    machine { headline type object status polarity date { text } initiators { id } targets { id } places { id } agreements { id } }
  }`,
  RejectClaim: `${DECISION} event { id reports status } sentence { text decisions { nodes { summary } } }`,
  Undo: "decision { id number undone { by reason } nodes { id } }",
  RemoveArticle: "id",
  IngestArticles: "added articles { id title published }",
} as const;
export type Correction = keyof typeof FIELDS;

/** The payload of a mutation. Its errors are among it; any other error fails the test. */
export async function correct(api: Api, name: Correction, input: Readonly<Record<string, unknown>>): Promise<Json> {
  const field = name[0]!.toLowerCase() + name.slice(1);
  const signed = /^(Remove|Ingest)/.test(name) ? input : { by: "ana@example.org", reason: "I looked", ...input };
  const query = `mutation M($input: ${name}Input!) { ${field}(input: $input) { ${FIELDS[name]} ${ERRORS} } }`;
  const { data, errors } = await ask(api, query, { input: signed }, TOKEN);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data[field]!;
}
