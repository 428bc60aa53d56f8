/** Asks `/graphql`, the only source of what the pages show. */

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly nearest?: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  };
}

/** What the API refused, in the API's own sentence. */
export class Refusal extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults[0]?.message ?? "The API gave no answer.");
  }

  get notFound(): boolean {
    return this.faults.some(({ extensions }) => extensions?.code === "NOT_FOUND");
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly Fault[];
}

/** The data of an answer that has no fault; throws {@link Refusal} otherwise. */
export async function ask<T>(question: Question, signal?: AbortSignal): Promise<T> {
  const { data, errors } = await askAnyway<T>(question, signal);
  if (errors !== undefined || data == null) throw new Refusal(errors ?? []);
  return data;
}

/** An answer with its faults, for those who can use a part of it. */
export async function askAnyway<T>(
  { query, variables }: Question,
  signal?: AbortSignal,
  token = readToken(),
): Promise<Answer<T>> {
  let response: Response;
  const headers: Record<string, string> = { "content-type": "application/json", accept: "application/json" };
  if (token !== null) headers["authorization"] = `Bearer ${token}`;
  try {
    const body = JSON.stringify({ query, variables });
    response = await fetch("/graphql", { method: "POST", headers, body, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Refusal([{ message: "The server does not answer; see whether it runs, then load the page again." }]);
  }
  return (await response.json()) as Answer<T>;
}

/** The token is kept for this tab alone, and forgotten with it. */
const TOKEN = "dateline-token";
export const readToken = (): string | null => sessionStorage.getItem(TOKEN);
export function keepToken(token: string): void {
  if (token === "") sessionStorage.removeItem(TOKEN);
  else sessionStorage.setItem(TOKEN, token);
}
