// Scores how text is read, from raw text, on parts of public sets that training did not see.
//   npm run eval:language -- [FILE.conllu …]       default: EWT's test part and the kept name sets of ../shared/data
//   --names news      names as Dateline uses them, in place of each set's own convention
//   --model FOLDER    another model than the published one
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSplitForms } from "../../dist/language/neural/atoms.js";
import { openLanguage } from "../../dist/language/open.js";
import { keptNames, scoreNames } from "./names.mjs";
import { scoreTrees } from "./trees.mjs";

const DATA = "../shared/data";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: "string" }, model: { type: "string" } },
});
const files = positionals.length > 0 ? positionals : [join(DATA, "ud-ewt", "test.conllu")];
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(
    `${missing} is not there; expected a CoNLL-U file, such as the English treebanks of Universal Dependencies.`,
  );
  process.exit(1);
}
const model = values.model === undefined ? {} : { model: values.model };
const language = await openLanguage({ workers: 2, ...model });
await scoreTrees(language, files);
await language.close();
if (positionals.length === 0) {
  const kept = keptNames(DATA, readSplitForms("src/language/data/split-forms.txt"));
  for (const [style, documents] of Object.entries(kept)) {
    const reader = await openLanguage({ names: values.names ?? style, workers: 2, ...model });
    await scoreNames(reader, style, documents);
    await reader.close();
  }
}
