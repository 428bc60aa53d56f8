/** Nodes by name: exactly, likely, and by the words of a text. */
import { nameKey } from "../../model/ids.js";
import type { NamedLabel, NameMatch, SearchHit } from "../graph-store.js";
import { asKnown, known, type Reader, where } from "./clock.js";
import { nodeList, nodeOf } from "./fields.js";
import { nameGrams, nameLikeness, searchTerms } from "./terms.js";

/** See {@link GraphStore.findNamed}. */
export async function findNamed(
  reader: Reader,
  labels: readonly NamedLabel[],
  names: readonly string[],
): Promise<(readonly NameMatch[])[]> {
  const keys = names.map(nameKey);
  const rows = await reader.read(
    `UNWIND $keys AS key
     MATCH (:Name {key: key})-[:NAMES]->(t:Telling)-[:OF]->(n)
     ${where("t.label IN $labels", known(reader, "Actor"))}
     WITH DISTINCT key, t.label AS label, n
     RETURN key, label, n.id AS id, n.name AS name, n.kind AS kind, COUNT { (n)<-[:MENTIONS]-(:Sentence) } AS mentions
     ORDER BY mentions DESC, id`,
    { keys: [...new Set(keys)], labels },
  );
  const found = rows as unknown as (NameMatch & { key: string })[];
  return keys.map((wanted) =>
    found.filter(({ key }) => key === wanted).map(({ label, id, name, kind }) => ({ label, id, name, kind })),
  );
}

/** Names looked at for one that is not there; the right one is nearly always among the first few by shared pieces. */
const CANDIDATES = 60;
/** Below this two names have little in common ("Iran" and "Ireland" have 0.36, "Isreal" and "Israel" 0.5). */
const LIKENESS = 0.3;

/** UTF-16 units of a name that are compared: each gives a piece to look for, and Neo4j takes about a thousand. */
const LONGEST_NAME = 300;

/** See {@link GraphStore.similarNames}: ranked by the three-letter pieces that the names share, ties by id. */
export async function similarNames(
  reader: Reader,
  labels: readonly NamedLabel[],
  name: string,
  limit: number,
): Promise<readonly NameMatch[]> {
  const text = nameGrams(name.slice(0, LONGEST_NAME));
  if (text === "") return [];
  const rows = await reader.read(
    `${reader.fullText("Name", "grams")}
     MATCH (n)-[:NAMES]->(t:Telling)-[:OF]->(m)
     ${where("t.label IN $labels", known(reader, "Actor", "m"))}
     RETURN DISTINCT n.key AS key, t.label AS label, m.id AS id, m.name AS name, m.kind AS kind`,
    { text, labels, limit: CANDIDATES },
  );
  const best = new Map<string, { match: NameMatch; likeness: number }>();
  for (const { key, ...match } of rows as unknown as (NameMatch & { key: string })[]) {
    const likeness = nameLikeness(key, name);
    if (likeness >= LIKENESS && likeness > (best.get(match.id)?.likeness ?? 0)) best.set(match.id, { match, likeness });
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness || (a.match.id < b.match.id ? -1 : 1))
    .slice(0, limit)
    .map(({ match }) => match);
}

/** Under a clock so many hits are read for each one wanted, since the index can't tell which were known then. */
const OVERREAD = 20;

/** See {@link GraphStore.search}: up to `limit` hits for each label, in the order of the labels, best first. */
export async function search(
  reader: Reader,
  text: string,
  labels: readonly SearchHit["label"][],
  limit: number,
): Promise<readonly SearchHit[]> {
  const terms = searchTerms(text);
  if (terms === "") return [];
  if (labels.length === 0) return [];
  const rows = (await reader.read(
    labels
      .map(
        (label) => `${reader.fullText(label, "terms")} WITH n, score ${where(known(reader, label))}
          RETURN '${label}' AS label, score, ${nodeList(label)} AS node`,
      )
      .join("\nUNION ALL\n"),
    { text: terms, limit: reader.clock === null ? limit : OVERREAD * limit },
  )) as { label: SearchHit["label"]; score: number; node: unknown }[];
  const hits = labels.map(async (label) => {
    const found = rows
      .filter((row) => row.label === label)
      .map(({ score, node }) => ({ score, node: nodeOf(label, node) }))
      .sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
    const then = await asKnown(
      reader,
      label,
      found.map(({ node }) => node),
    );
    return found
      .map(({ score, node: { id } }) => ({ label, id, score, node: then.get(id)! }) as SearchHit)
      .filter(({ node }) => reader.clock === null || fitsThen(node, terms))
      .slice(0, limit);
  });
  return (await Promise.all(hits)).flat();
}

/** Whether its headline or name held a word of the text by the reader's day: the index holds the words of today. */
function fitsThen(node: SearchHit["node"], terms: string): boolean {
  if ("text" in node) return true;
  const wanted = new Set(terms.split(" "));
  const shown = "headline" in node ? node.headline : [node.name, ...node.aliases].join(" ");
  return searchTerms(shown)
    .split(" ")
    .some((term) => wanted.has(term));
}
