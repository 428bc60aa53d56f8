/** Sends a decision, and tells what became of it. */
import { askAnyway, keepToken, Refusal, type Question } from "../api.js";
import { showEditor } from "./sign.js";

/** Each mutation's input, and what its payload is asked for besides the decision and the faults. */
const MUTATIONS = {
  mergeEntities: ["MergeEntitiesInput", "entity { id name }"],
  splitEntity: ["SplitEntityInput", "other { id name }"],
  renameEntity: ["RenameEntityInput", "entity { id name }"],
  correctEvent: ["CorrectEventInput", "event { id }"],
  rejectClaim: ["RejectClaimInput", "event { id }"],
  undo: ["UndoInput", ""],
} as const;
export type Mutation = keyof typeof MUTATIONS;

export type Input = Readonly<Record<string, unknown>>;

/** Why nothing was done, and about which field of the input. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

export interface Payload {
  readonly decision: { readonly id: string; readonly summary: string } | null;
  readonly userErrors: readonly Complaint[];
  readonly other?: { readonly id: string; readonly name: string } | null;
}

export const decisionQuestion = (mutation: Mutation, input: Input): Question => ({
  query: `mutation Decide($input: ${MUTATIONS[mutation][0]}!) {
  ${mutation}(input: $input) {
    decision { id summary }
    ${MUTATIONS[mutation][1]}
    userErrors { code message path }
  }
}`.replace(/^ *\n/gm, ""),
  variables: { input },
});

/** Never throws but for a fault of the pages: what the server refuses and that it does not answer are complaints. */
export async function decide(mutation: Mutation, input: Input): Promise<Payload> {
  const refused = (code: string, message: string): Payload => ({
    decision: null,
    userErrors: [{ code, message, path: [] }],
  });
  try {
    const { data, errors } = await askAnyway<Record<Mutation, Payload>>(decisionQuestion(mutation, input));
    if (errors?.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED") === true) {
      // It is of no use any more; the person's name and what was written stay.
      keepToken("");
      showEditor();
      return refused("UNAUTHENTICATED", "The server does not take your token any more. What you wrote here is kept.");
    }
    if (errors !== undefined || data == null)
      return refused("REFUSED", errors?.[0]?.message ?? "The API gave no answer.");
    return data[mutation];
  } catch (error) {
    if (error instanceof Refusal) return refused("NO_ANSWER", error.message);
    throw error;
  }
}
