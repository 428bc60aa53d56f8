// Reads the treebanks that the perceptron learns from.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One treebank text → sentences with words, "UPOS XPOS" tags, heads (1-based, 0 the root) and relations. */
export function readConllu(text) {
  const sentences = [];
  for (const block of text.split(/\n\n+/)) {
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    sentences.push({
      words: rows.map((row) => row[1]),
      tags: rows.map((row) => `${row[3]} ${row[4]}`),
      headList: rows.map((row) => Number(row[6])),
      deprels: rows.map((row) => row[7]),
    });
  }
  return sentences;
}

/**
 * EWT train and GUM but for the genres whose text has no named licence; GUM's tags and relations are those of EWT.
 */
export function readTreebanks(folder) {
  const ewt = (part) => readConllu(readFileSync(join(folder, "ud-ewt", part), "utf8"));
  const gum = readdirSync(join(folder, "gum", "dep"))
    .filter((name) => !name.startsWith("GUM_speech"))
    .sort()
    .flatMap((name) => readConllu(readFileSync(join(folder, "gum", "dep", name), "utf8")));
  const train = readConllu(gunzipSync(readFileSync(join(folder, "ud-ewt", "train.conllu.gz"))).toString("utf8"));
  return { train: [...train, ...gum], dev: ewt("dev.conllu"), test: ewt("test.conllu") };
}
