/** Asks the API as a client does: over fetch, with JSON. */
import type { Api } from "../../src/graphql/api.js";

export interface Answer {
  // What a query gives depends on the query; each test says what it expects.
  readonly data: Json;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}
/** Deliberately loose, so that a test reads `data.events.nodes[0].headline` without declaring every answer. */
export type Json = { readonly [key: string]: Json } & readonly Json[];

/** @param token what writing needs */
export async function ask(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<Answer> {
  const response = await api.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Answer>;
  return { data: body.data ?? ({} as Json), errors: body.errors ?? [], extensions: body.extensions ?? {} };
}

/** The data of an answer that must have no error. */
export async function data(api: Api, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Json> {
  const answer = await ask(api, query, variables);
  if (answer.errors.length > 0) throw new Error(answer.errors.map(({ message }) => message).join("\n"));
  return answer.data;
}

/** The only error of an answer. */
export async function refusal(api: Api, query: string): Promise<{ message: string; [extension: string]: unknown }> {
  const { errors } = await ask(api, query);
  if (errors.length !== 1) throw new Error(`Expected one error, got ${errors.length}.`);
  return { message: errors[0]!.message, ...errors[0]!.extensions };
}
