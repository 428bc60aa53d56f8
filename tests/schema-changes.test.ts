import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFile } from "../src/config.js";

const BEFORE = "type Query { events(first: Int): [String!]! actors: [String!]! }";
const WIDER = "type Query { events(first: Int, last: Int): [String!]! actors: [String!]! places: [String!]! }";
const NARROWER = "type Query { events(first: Int!): [String!]! }";

describe("npm run schema:check", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-schema-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const git = (...args: string[]): void => {
    const own = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...own, ...args], { cwd: folder, stdio: "ignore" });
  };
  const commit = (schema: string): void => {
    write("schema.graphql", schema);
    git("add", "-A");
    git("commit", "-m", "Change the schema");
  };
  const run = (...options: string[]): { readonly status: number | null; readonly said: string } => {
    const script = packageFile("scripts", "schema-changes.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, folder, ...options], { encoding: "utf8" });
    return { status, said: stderr };
  };

  test("compares a branch with where it left main, however many commits ago", () => {
    git("init", "-b", "main");
    commit(BEFORE);
    git("checkout", "-b", "narrower");
    commit(NARROWER);
    commit(`${NARROWER} # still`);
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toMatch(/^Field 'actors' was removed from object type 'Query' \(since commit [0-9a-f]{12}\)$/m);
    expect(said).toMatch(/^Type for argument 'first' on field 'Query\.events' changed from 'Int' to 'Int!'/m);
    expect(said).toContain("These changes of schema.graphql break what clients send or read.");
  });

  test("compares main with the commit before, and what is not committed yet as well", () => {
    git("init", "-b", "main");
    commit(BEFORE);
    commit(WIDER);
    expect(run()).toEqual({ status: 0, said: "" });
    write("schema.graphql", NARROWER);
    expect(run().status).toBe(1);
  });

  test("lets pass what the page of changes names", () => {
    write("schema.landed.graphql", BEFORE);
    write("schema.graphql", "type Query { events(first: Int): [String!]! }");
    expect(run()).toMatchObject({ status: 1, said: expect.stringContaining("(since schema.landed.graphql)") });
    write("docs/api-changes.md", "| 0.2 | Field 'actors' was removed from object type 'Query' | Nobody asked it. |");
    expect(run()).toEqual({ status: 0, said: "" });
  });

  test("lands what only adds, and nothing that breaks unannounced", () => {
    write("schema.landed.graphql", BEFORE);
    const kept = (): string => readFileSync(join(folder, "schema.landed.graphql"), "utf8");
    write("schema.graphql", NARROWER);
    expect(run("--land")).toMatchObject({ status: 1, said: expect.stringContaining("Field 'actors' was removed") });
    expect(kept()).toBe(BEFORE);
    write("schema.graphql", WIDER);
    expect(run()).toEqual({ status: 0, said: "" });
    expect(kept()).toBe(BEFORE);
    expect(run("--land")).toEqual({ status: 0, said: "" });
    expect(kept()).toBe(WIDER);
    write("schema.graphql", BEFORE);
    expect(run().said).toContain("Field 'places' was removed from object type 'Query' (since schema.landed.graphql)");
  });

  test("without history compares with the copy that is kept, and without either says so", () => {
    write("schema.graphql", NARROWER);
    expect(run()).toEqual({
      status: 1,
      said: "There is neither history in git nor schema.landed.graphql: no schema to compare with.\n",
    });
    expect(run("--land").status).toBe(0);
    expect(readFileSync(join(folder, "schema.landed.graphql"), "utf8")).toBe(NARROWER);
    expect(run()).toEqual({ status: 0, said: "" });
  });
});
