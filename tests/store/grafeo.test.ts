import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { packageFile } from "../../src/config.js";
import { SCHEMA_VERSION } from "../../src/store/cypher/schema.js";
import { openGrafeo } from "../../src/store/grafeo/connection.js";
import { openStore } from "../../src/store/open.js";
import { contract } from "./contract.js";
import { ARTICLES } from "./deltas.js";
import { graphOf } from "./graph-of.js";
import { grafeo } from "./stores.js";

contract(grafeo);

const NOBODY = { username: "", password: "" };

describe("the embedded store", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-grafeo-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("keeps everything in its folder, which it makes", async () => {
    const deep = join(folder, "not", "yet", "there");
    const store = await openStore(deep, NOBODY);
    await store.write(ARTICLES);
    const written = await graphOf(store);
    await store.close();
    await store.close();
    const again = await openStore(deep, NOBODY);
    expect(await graphOf(again)).toBe(written);
    expect(await again.search("patrols", ["Event"], 5)).toHaveLength(1);
    await again.close();
  });

  test("closing waits for the writes that were asked for", async () => {
    const store = await openStore(folder, NOBODY);
    const write = store.write(ARTICLES);
    await store.close();
    expect(await write).toEqual({ added: 3, unchanged: 0 });
    await expect(store.ping()).rejects.toThrow(`The store in ${folder} is closed.`);
  });

  test("is refused to a second store and to a second process, with what to do", async () => {
    const store = await openStore(folder, NOBODY);
    const sentence = `The store in ${folder} is open in another process, and only one can use a folder at a time.`;
    await expect(openStore(folder, NOBODY)).rejects.toMatchObject({ code: "STORE_IN_USE" });
    await expect(openStore(folder, NOBODY)).rejects.toThrow(sentence);
    await store.close();

    const other = `const { GrafeoDB } = require(${JSON.stringify(packageFile("node_modules", "@grafeo-db", "js"))});
      globalThis.held = GrafeoDB.create(${JSON.stringify(join(folder, "graph.grafeo"))});
      process.stdout.write("held"); setTimeout(() => held.close(), 20000);`;
    const child = spawn(process.execPath, ["-e", other]);
    await new Promise((done) => child.stdout.once("data", done));
    await expect(openStore(folder, NOBODY)).rejects.toThrow(sentence);
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await ended;
    await (await openStore(folder, NOBODY)).close();
  });

  test("says which folder can't be used and why", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(openStore(join(folder, "file", "below"), NOBODY)).rejects.toThrow(
      /file\/below can't be opened: .+ Expected a folder that can be written/,
    );
    mkdirSync(join(folder, "other"));
    writeFileSync(join(folder, "other", "graph.grafeo"), "not a store at all, but some other file");
    await expect(openStore(join(folder, "other"), NOBODY)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });

  test("of a newer version is refused and left as it is", async () => {
    await (await openStore(folder, NOBODY)).close();
    const connection = openGrafeo(folder);
    await connection.write((run) => run("MATCH (m:Migration) SET m.version = $version", { version: 99 }));
    await connection.close();
    await expect(openStore(folder, NOBODY)).rejects.toThrow(
      `The store at ${folder} has schema version 99, written by a newer Dateline; this one reads up to version ${SCHEMA_VERSION}.`,
    );
    await expect(openStore(folder, NOBODY)).rejects.toThrow("version 99");
  });

  test("a transaction that fails leaves nothing, and the next one works", async () => {
    const connection = openGrafeo(folder);
    const failing = connection.write(async (run) => {
      await run("CREATE (:Date {id: '2026'})");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await connection.read("MATCH (d:Date) RETURN d.id AS id")).toEqual([]);
    await connection.write((run) => run("CREATE (:Date {id: '2027'})"));
    expect(await connection.read("MATCH (d:Date) RETURN d.id AS id")).toEqual([{ id: "2027" }]);
    await connection.close();
  });

  test("needs no server: opening another scheme is refused with the ones there are", async () => {
    await expect(openStore("postgres://localhost/x", NOBODY)).rejects.toMatchObject({
      code: "BAD_INPUT",
      message: `"postgres://localhost/x" is not a store; expected a folder, or a URL that begins with neo4j://, neo4j+s://, bolt:// or bolt+s://.`,
    });
  });
});
