/** The model's files and the two runtimes. */
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { packageFile } from "../../src/config.js";
import { openLanguage } from "../../src/language/open.js";

const published = packageFile("models", "minilm-ud-names");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-model-"));
  cpSync(published, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a missing file is named", async () => {
  const file = join(folder, "encoder.onnx");
  rmSync(file);
  await expect(openLanguage({ model: folder })).rejects.toThrow(
    `${file}: this file of the language model is missing; expected it beside the package's other files. Install Dateline again.`,
  );
});

test("a file cut short is named", async () => {
  const file = join(folder, "relations.onnx");
  truncateSync(file, 5000);
  await expect(openLanguage({ model: folder })).rejects.toThrow(
    `${file}: this file of the language model has 5000 bytes that are not those the model was published with; it is damaged. Install Dateline again.`,
  );
});

test("a manifest that is no JSON is named", async () => {
  const file = join(folder, "model.json");
  writeFileSync(file, "{");
  await expect(openLanguage({ model: folder })).rejects.toThrow(
    `${file}: this file of the language model is not JSON; it is damaged. Install Dateline again.`,
  );
});

test("WebAssembly gives what the native runtime gives", async () => {
  const text =
    "Norway's parliament rejected the plan on Monday, said Ann Roe. The envoys of Sweden and Kenya, who met in Bern, didn't sign.";
  const [native, wasm] = await Promise.all(
    (["native", "wasm"] as const).map(async (runtime) => {
      const language = await openLanguage({ runtime, workers: 1 });
      const [document] = await language.read([text]);
      await language.close();
      return document!;
    }),
  );
  // The last digits of probabilities may differ between them.
  const sure = (found: object) => ({ ...found, probability: undefined });
  expect(wasm!.sentences.map(({ tokens }) => tokens.map(sure))).toEqual(
    native!.sentences.map(({ tokens }) => tokens.map(sure)),
  );
  expect(wasm!.names.map(sure)).toEqual(native!.names.map(sure));
});
