import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "dateline-parse-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const rows = (out: string): string[][] =>
  out
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));

describe("dateline parse", () => {
  test("writes ten columns a word, with what stands between words", async () => {
    const { out, code } = await runCli([
      "parse",
      file("a.txt", "Norway didn’t sign. It rained."),
      "--format",
      "conllu",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("# text = Norway didn’t sign.\n");
    const words = rows(out);
    expect(words.map((row) => row[1])).toEqual(["Norway", "did", "n’t", "sign", ".", "It", "rained", "."]);
    expect(words.every((row) => row.length === 10)).toBe(true);
    expect(words[1]![9]).toBe("SpaceAfter=No");
    expect(words[3]!.slice(3, 8)).toEqual(["VERB", "VB", "_", "0", "root"]);
  });

  test("--tokens keeps the sentences and words that are given", async () => {
    const given =
      "# text = U.S.-backed\n1\tU.S.-backed\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\t_\n2\tcan\t_\t_\t_\t_\t_\t_\t_\t_\n3\tnot\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tRain\t_\t_\t_\t_\t_\t_\t_\t_\n";
    const { out } = await runCli(["parse", file("a.conllu", given), "--tokens"]);
    expect(rows(out).map((row) => `${row[0]} ${row[1]}`)).toEqual(["1 U.S.-backed", "2 can", "3 not", "1 Rain"]);
  });

  test("what is no CoNLL-U is named with its line", async () => {
    const path = file("b.conllu", "# a comment\nNorway signed.\n");
    const { err, code } = await runCli(["parse", path, "--tokens"]);
    expect(code).toBe(1);
    expect(err).toContain(
      `${path}, line 2: found 1 columns that begin with "Norway signed.", expected a CoNLL-U word: 10 columns with its number first.`,
    );
  });

  test("a file that isn't there is named", async () => {
    const { err, code } = await runCli(["parse", join(folder, "none.txt")]);
    expect(code).toBe(1);
    expect(err).toContain("none.txt");
  });
});
