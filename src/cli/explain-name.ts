/** Whom or what a name stands for, and why: what the world's tables say, what articles meant by it, what may be the same. */
import type { Knowledge } from "../knowledge/knowledge.js";
import { nameKey } from "../model/ids.js";
import type { GraphStore, MentionRow, NamedLabel, NameMatch } from "../store/graph-store.js";

export interface ExplainedName {
  readonly name: string;
  /** How names are compared: without case, marks and articles, but "US" with its case. */
  readonly key: string;
  readonly known: readonly { readonly id: string; readonly name: string; readonly kind: string; readonly as: string }[];
  readonly inGraph: readonly ExplainedNode[];
}

export interface ExplainedNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** How often these very words meant it, by reason, most frequent first, each with one sentence. */
  readonly reasons: readonly { readonly reason: string; readonly mentions: number; readonly sentence: string }[];
  readonly sameAs: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: number;
    readonly reason: string;
  }[];
}

const LABELS: readonly NamedLabel[] = ["Actor", "Place", "Agreement"];
const AS = { NAME: "by name", DEMONYM: "by its people's name", CAPITAL: "as the seat of its government" } as const;
/** Sentences read of each node; the reasons of so many are a fair picture. */
const SENTENCES = 200;

/** Reads what there is about a name; both lists are empty where nothing is known of it. */
export async function explainName(store: GraphStore, knowledge: Knowledge, name: string): Promise<ExplainedName> {
  const known = knowledge.lookup(name).map(({ entity: { id, name: proper, kind }, form }) => ({
    id,
    name: proper,
    kind,
    as: AS[form],
  }));
  const [matches] = await store.findNamed(LABELS, [name]);
  const inGraph: ExplainedNode[] = [];
  // "Tel Aviv" is no name of Israel, yet articles mean Israel by it: what is known is looked at as well.
  const looked = await Promise.all(known.map(({ id }) => nodeOf(store, id)));
  const all = new Map([...matches!, ...looked.flat()].map((match) => [match.id, match]));
  for (const match of all.values()) {
    const node = await explainNode(store, match, nameKey(name));
    if (node.reasons.length > 0 || matches!.includes(match)) inGraph.push(node);
  }
  return { name, key: nameKey(name), known, inGraph };
}

async function nodeOf(store: GraphStore, id: string): Promise<NameMatch[]> {
  const label = LABELS.find((one) => id.startsWith(`${one.toLowerCase()}:`))!;
  const [node] = await store.getNodes(label, [id]);
  return node ? [{ label, id, name: node.name, kind: node.kind }] : [];
}

async function explainNode(
  store: GraphStore,
  { label, id, name, kind }: NameMatch,
  key: string,
): Promise<ExplainedNode> {
  const page = { limit: SENTENCES, after: null, backward: false };
  const [sentences] = await store.related(`${label}.sentences`, [id], page);
  const rows = sentences!.rows.map(({ node }) => node);
  const mentions = await store.mentions(rows.map((sentence) => sentence.id));
  const isMeant = (mention: MentionRow): boolean => mention.nodeId === id && nameKey(mention.text) === key;
  const reasons = new Map<string, { mentions: number; sentence: string }>();
  mentions.forEach((list, at) => {
    for (const { reason } of list.filter(isMeant)) {
      const told = reasons.get(reason) ?? { mentions: 0, sentence: rows[at]!.text };
      reasons.set(reason, { ...told, mentions: told.mentions + 1 });
    }
  });
  const [alike] = await store.sameAs(label, [id]);
  const others = await store.getNodes(
    label,
    alike!.map(({ otherId }) => otherId),
  );
  return {
    id,
    name,
    kind,
    reasons: [...reasons].map(([reason, told]) => ({ reason, ...told })).sort((a, b) => b.mentions - a.mentions),
    sameAs: alike!.map(({ otherId, score, reason }, at) => ({
      id: otherId,
      name: others[at]?.name ?? otherId,
      score,
      reason,
    })),
  };
}

/** The same as lines of text for a person. */
export function explainedLines({ name, key, known, inGraph }: ExplainedName): string[] {
  const lines = [`"${name}", compared as "${key}"`, "", "Known to Dateline"];
  if (known.length === 0) lines.push("  nothing: it would be a node of its own");
  for (const one of known) lines.push(`  ${one.name}, ${one.kind}, ${one.as}  (${one.id})`);
  lines.push("", "In the graph");
  if (inGraph.length === 0) lines.push("  no article means anything by it");
  for (const node of inGraph) {
    lines.push(`  ${node.name}, ${node.kind}  (${node.id})`);
    if (node.reasons.length === 0) lines.push("    known under this name, but in other words wherever it is mentioned");
    for (const { reason, mentions, sentence } of node.reasons)
      lines.push(`    ${mentions} × ${reason}`, `        as in: ${sentence.replace(/\s+/g, " ")}`);
    for (const { id, name: other, score, reason } of node.sameAs)
      lines.push(`    maybe the same as ${other} (${id}): ${score.toFixed(2)}, ${reason}`);
  }
  return lines;
}
