/** What tells namesakes apart where one is to be chosen: kind, country, other names, and how much is told of each. */
import { ask } from "../api.js";
import { counted } from "../answers.js";
import type { Suggestion } from "../search-box.js";
import type { Chosen, Draft, Value } from "./drafts.js";

const DETAIL = `query Candidates($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity { name aliases version events { totalCount } }
    ... on Actor { country }
    ... on Place { country within { name } }
  }
}`;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly version: number;
  readonly events: { readonly totalCount: number };
  readonly country?: string | null;
  readonly within?: readonly { readonly name: string }[];
}

/** Suggestions with what tells them apart, and with the version that is seen so. */
export async function tellApart(found: readonly Suggestion[], signal: AbortSignal): Promise<readonly Suggestion[]> {
  if (found.length === 0) return found;
  const variables = { ids: found.map(({ id }) => id) };
  const { nodes } = await ask<{ nodes: readonly (Candidate | null)[] }>({ query: DETAIL, variables }, signal);
  return found.map((each, index) => {
    const node = nodes[index];
    if (node == null) return each;
    const { aliases, events, country, within, version } = node;
    const other = aliases.filter((alias) => alias !== each.label).slice(0, 2);
    const parts = [
      each.kind,
      within?.[0]?.name ?? country ?? "",
      `${counted(events.totalCount)} ${events.totalCount === 1 ? "event" : "events"}`,
      other.length > 0 ? `also ${other.join(", ")}` : "",
    ];
    return { ...each, version, kind: parts.filter((part) => part !== "").join(" · ") };
  });
}

const VERSIONS = "query Versions($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name version } } }";

/** The same draft with what was chosen as it is now; what was merged meanwhile is the one that it was merged into. */
export async function seenAnew({ typed, ...draft }: Draft): Promise<Draft> {
  const chosen = Object.values(typed).flatMap((value) => (typeof value === "string" ? [] : value));
  const ids = chosen.filter(({ version }) => version !== undefined).map(({ id }) => id);
  if (ids.length === 0) return { ...draft, typed };
  const { nodes } = await ask<{ nodes: readonly (Chosen | null)[] }>({ query: VERSIONS, variables: { ids } });
  const anew = new Map(ids.map((id, index) => [id, nodes[index] ?? null]));
  const renew = (value: Value): Value =>
    typeof value === "string"
      ? value
      : [
          ...new Map(
            value.flatMap((one) => {
              const now = anew.has(one.id) ? anew.get(one.id) : one;
              return now == null ? [] : [[now.id, now] as const];
            }),
          ).values(),
        ];
  return { ...draft, typed: Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, renew(value)])) };
}
