/**
 * The Neo4j that tests run on: the one that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name (THE TESTS EMPTY IT), else
 * one that `scripts/neo4j.mjs` starts. All test files and Jest workers share it, one after another, because the Community
 * edition has one database; it stops by itself a minute after the last test.
 */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its bags of options as classes */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { packageFile } from "../../src/config.js";
import { takeLock } from "./file-lock.js";

/** Milliseconds in which a first start, with the jars still to fetch, and the tests in front in the queue should be over. */
export const STORE_TIMEOUT = 300_000;

export interface Neo4jServer {
  readonly url: string;
  readonly credentials: { readonly username: string; readonly password: string };
}

const IDLE_SECONDS = 60;
const folder = join(packageFile("node_modules"), ".cache", "dateline-tests");
const announced = join(folder, "neo4j.json");

/** Null when the tests can have a Neo4j, else what is missing, as a sentence. */
export function whyNoNeo4j(): string | null {
  if (process.env["NEO4J_URI"]) return null;
  const script = packageFile("scripts", "neo4j.mjs");
  const check = `import(${JSON.stringify(script)}).then(async (m) => process.stdout.write((await m.whatIsMissing()) ?? ""))`;
  const { stdout, status } = spawnSync(process.execPath, ["-e", check], { encoding: "utf8" });
  if (status !== 0) return "scripts/neo4j.mjs could not be run.";
  return stdout === "" ? null : stdout;
}

/** Waits for its turn, then gives an empty database for this caller alone. */
export async function leaseNeo4j(): Promise<Neo4jServer & { readonly release: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const unlock = await takeLock(join(folder, "neo4j.turn"), STORE_TIMEOUT);
  try {
    const server = givenServer() ?? (await sharedServer());
    const beat = setInterval(() => {
      touch();
    }, 5000).unref();
    await clear(server);
    const release = (): Promise<void> => {
      clearInterval(beat);
      unlock();
      return Promise.resolve();
    };
    return { ...server, release };
  } catch (error) {
    unlock();
    throw error;
  }
}

function givenServer(): Neo4jServer | null {
  const { NEO4J_URI: url, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  return url ? { url, credentials: { username, password } } : null;
}

/** The server that an earlier test started, if it answers, else a new one. Called under the lock only. */
async function sharedServer(): Promise<Neo4jServer> {
  const running = readAnnounced();
  if (running !== null && (await answers(running))) return running;
  const log = openSync(join(folder, "neo4j.log"), "w");
  const script = packageFile("scripts", "neo4j.mjs");
  const options = ["--port", "0", "--ephemeral", "--announce", announced, "--idle", String(IDLE_SECONDS)];
  const child = spawn(process.execPath, [script, ...options], { detached: true, stdio: ["ignore", log, log] });
  child.unref();
  const until = Date.now() + STORE_TIMEOUT;
  while (Date.now() < until && child.exitCode === null) {
    const server = readAnnounced();
    if (server !== null && server.url !== running?.url) return server;
    await pause(200);
  }
  throw new Error(`The Neo4j for the tests did not start:\n${readFileSync(join(folder, "neo4j.log"), "utf8")}`);
}

function readAnnounced(): Neo4jServer | null {
  if (!existsSync(announced)) return null;
  const { url, username, password } = JSON.parse(readFileSync(announced, "utf8")) as Record<string, string>;
  touch();
  return { url: url!, credentials: { username: username!, password: password! } };
}

/** Tells the server that it is still wanted. */
function touch(): void {
  if (existsSync(announced)) utimesSync(announced, new Date(), new Date());
}

async function answers(server: Neo4jServer): Promise<boolean> {
  try {
    await withDriver(server, (driver) => driver.verifyConnectivity());
    return true;
  } catch {
    return false;
  }
}

/** Deletes all but the version of the schema, whose indexes stay too; in steps, for a server with little memory. */
const clear = (server: Neo4jServer): Promise<unknown> =>
  withDriver(server, async (driver) => {
    const session = driver.session();
    await session.run("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS");
    await session.close();
  });

async function withDriver<T>(
  { url, credentials }: Neo4jServer,
  work: (driver: ReturnType<typeof neo4j.driver>) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(url, neo4j.auth.basic(credentials.username, credentials.password), {
    connectionTimeout: 5000,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
