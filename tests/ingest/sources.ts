/** Articles of our own words for ingest tests; actors, places and acts recur, so that articles share nodes and events. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ARTICLES: Readonly<Record<string, string>> = {
  "1-refusal.txt": `Norway turns down Swedish offer
Fjord Times | 3 February 2026
Norway rejected a Swedish offer on fishing rights on Monday. Swedish Prime Minister Ulf Kristersson criticised Norway.

The Oslo talks will go on, the Norwegian foreign ministry said.
`,
  "2-talks.md": `---
title: Ministers meet in Oslo
outlet: Baltic Mail
author: Kari Lund
published: 2026-02-05
---
Sweden and Norway held talks in Oslo on Wednesday. Finland *supports* Sweden.

Norway rejected a Swedish offer on fishing rights on February 2, 2026.
`,
  "3-denial.json": JSON.stringify({
    title: "Helsinki denies pressure",
    outlet: "Baltic Mail",
    published: "2026-02-06",
    text: "Finland rejected accusations by Norway. Norway asked Finland to explain its vote.\n\nHelsinki denied that it put pressure on Oslo, the Baltic Mail reported.",
  }),
  "4-several.jsonl": [
    {
      title: "Danes offer to mediate",
      outlet: "Sound Post",
      published: "2026-02-07",
      text: "Denmark offered to mediate between Norway and Sweden. Sweden welcomed the offer.",
    },
    {
      title: "Undated notes",
      text: "Norway deployed two ships off Bergen. Sweden accused Norway of threatening its fishermen.",
    },
  ]
    .map((article) => JSON.stringify(article))
    .join("\n"),
};

/** Paths of the files, in a folder of their own until `remove`. */
export function writeSources(): { readonly files: readonly string[]; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "dateline-sources-"));
  const files = Object.entries(ARTICLES).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return {
    files,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

export const ARTICLE_COUNT = 5;
