/** World knowledge says where it comes from, and every row fits its header. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { packageFile } from "../src/config.js";
import { loadKnowledge } from "../src/knowledge/load.js";
import { readTable } from "../src/knowledge/read-table.js";

const tables = readdirSync(packageFile("src", "knowledge", "data")).filter((name) => name.endsWith(".tsv"));

describe.each(tables)("%s", (name) => {
  const header = readFileSync(packageFile("src", "knowledge", "data", name), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"));

  test.each(["source", "licence", "columns"])("has a line # %s:", (field) => {
    expect(header.filter((line) => new RegExp(`^# ${field}: \\S`).test(line))).toHaveLength(1);
  });

  test("has rows that fit its columns, none of them twice", () => {
    const rows = readTable(name).map((row) => row.join("\t"));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length - new Set(rows).size).toBe(0);
  });

  test("has no space at the ends of its cells", () => {
    expect(readTable(name).filter((row) => row.some((cell) => cell !== cell.trim()))).toEqual([]);
  });
});

test.each([
  ["Israel", "Israel"],
  ["Tel Aviv", "Israel"],
  ["Turkish", "Türkiye"],
])("knows that %s can mean %s", (form, name) => {
  const meant = loadKnowledge()
    .lookup(form)
    .map(({ entity }) => entity.name);
  expect(meant.some((one) => one.localeCompare(name, "en", { sensitivity: "base" }) === 0)).toBe(true);
});
