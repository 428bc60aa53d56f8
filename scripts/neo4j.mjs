#!/usr/bin/env node
/**
 * Starts a real Neo4j (Community) for development and tests without Docker, from the jars on Maven Central. It listens on
 * 127.0.0.1 only. The jars are GPL: Maven fetches them to this machine's cache, and nothing of them is shipped.
 */
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import neo4j from "neo4j-driver";

const VERSION = "5.26.30";
const DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
const run = promisify(execFile);

const HELP = `Starts a real Neo4j ${VERSION} Community on 127.0.0.1, without Docker.

Usage: npm run neo4j -- [--port PORT] [--data FOLDER] [--ephemeral]

  --port PORT      bolt port (7687; 0 takes a free one)
  --data FOLDER    where the database lives (${defaultData()})
  --ephemeral      use a new folder and delete it at the end
  --announce FILE  write address, username and password to FILE as JSON once it answers
  --idle SECONDS   with --announce: stop when FILE has not been touched for so long

Needs Java 17 or later and Maven. Example: npm run neo4j -- --port 7700`;

/** Where the jars are kept: `$XDG_CACHE_HOME/dateline` or `~/.cache/dateline`. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "dateline");
}

function defaultData() {
  return join(process.env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "dateline", "neo4j");
}

/** Null when this machine can run the server, else a sentence that says what is missing. */
export async function whatIsMissing() {
  try {
    const { stderr, stdout } = await run("java", ["-version"]);
    const major = Number(/version "(\d+)/.exec(stderr + stdout)?.[1]);
    if (major < 17) return `Neo4j needs Java 17 or later, and "java" is version ${major}.`;
  } catch {
    return 'Neo4j needs Java 17 or later, and there is no "java" on the PATH.';
  }
  if (existsSync(jarFolder())) return null;
  try {
    await run("mvn", ["-v"]);
    return null;
  } catch {
    return 'Neo4j\'s jars come through Maven, and there is no "mvn" on the PATH.';
  }
}

const jarFolder = () => join(cacheFolder(), `neo4j-${VERSION}`, "lib");

/** Fetches the jars (about 120 MB) unless they are there; complete or not at all. */
async function fetchJars(say) {
  const folder = jarFolder();
  if (existsSync(folder)) return;
  say(`Fetching Neo4j ${VERSION} from Maven Central (about 120 MB, once) …`);
  mkdirSync(join(folder, ".."), { recursive: true });
  const work = mkdtempSync(join(folder, "..", "fetch-"));
  try {
    writeFileSync(
      join(work, "pom.xml"),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>dateline</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency></dependencies>
</project>`,
    );
    const goal = `${DEPENDENCY_PLUGIN}:copy-dependencies`;
    const options = ["-q", "-B", goal, "-DincludeScope=runtime", `-DoutputDirectory=${join(work, "lib")}`];
    await run("mvn", options, { cwd: work, maxBuffer: 1e8 });
    if (!existsSync(folder)) renameSync(join(work, "lib"), folder);
  } catch (error) {
    const reason = (error.stdout || error.message).trim().split("\n").slice(0, 3).join(" ");
    throw new Error(`Maven could not fetch Neo4j ${VERSION}: ${reason}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A port that nobody listens on now. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** A test empties and fills its database all the time: without the longer interval each query is planned again and again. */
const configuration = (port, shortLived) => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.memory.pagecache.size=128m
dbms.cypher.min_replan_interval=${shortLived ? "1h" : "10s"}
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.shutdown_transaction_end_timeout=1s
internal.server.bolt.thread_pool_shutdown_wait_time=0s
internal.server.bolt.connection_shutdown_wait_time=0s
`;

const OPENED = ["java.base/java.nio", "java.base/sun.nio.ch", "java.base/java.io", "java.base/java.util.concurrent"];

/**
 * Starts the server and waits until it answers.
 *
 * @param {{port?: number, data?: string | null, say?: (line: string) => void}} options `port` 0 takes a free one; without
 *   `data` the database lives in a new folder that `stop` deletes
 * @returns {Promise<{url: string, username: string, password: string, pid: number, stop: () => Promise<void>, ended: Promise<void>}>}
 */
export async function startNeo4j({ port = 0, data = null, say = () => {} } = {}) {
  const missing = await whatIsMissing();
  if (missing !== null) throw new Error(missing);
  await fetchJars(say);
  const home = data === null ? mkdtempSync(join(tmpdir(), "dateline-neo4j-")) : resolve(data);
  const bolt = port === 0 ? await freePort() : port;
  for (const folder of ["conf", "logs", "plugins"]) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), configuration(bolt, data === null));
  const password = await firstPassword(home);

  const archive = join(jarFolder(), "..", "classes.jsa");
  const java = spawn("java", [...javaOptions(archive, data === null), ...entryPoint(home)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(join(home, "logs", "console.log"));
  java.stdout.pipe(log);
  java.stderr.pipe(log);
  const ended = new Promise((done) => java.once("exit", done));
  const stop = async () => {
    java.kill("SIGTERM");
    await ended;
    if (data === null) rmSync(home, { recursive: true, force: true });
  };
  const url = `bolt://127.0.0.1:${bolt}`;
  try {
    await answers(url, password, ended);
  } catch (error) {
    const reason = lastLines(join(home, "logs", "console.log"));
    await stop();
    throw new Error(`Neo4j did not start: ${error.message} ${reason}`);
  }
  return { url, username: "neo4j", password, pid: java.pid, stop, ended };
}

/**
 * Loads classes from an archive of an earlier start where there is one (7 s instead of 15), else makes it at the end. A
 * server that lives for minutes compiles quickly rather than well.
 */
function javaOptions(archive, shortLived) {
  const sharing = existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`]
    : [`-XX:ArchiveClassesAtExit=${archive}.${process.pid}`, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"];
  const compiler = shortLived ? ["-XX:TieredStopAtLevel=1"] : [];
  return ["-Xms256m", "-Xmx512m", "-XX:+UseSerialGC", ...compiler, ...sharing];
}

const classPath = () => join(jarFolder(), "*");

const entryPoint = (home) => [
  "-cp",
  classPath(),
  ...OPENED.flatMap((name) => ["--add-opens", `${name}=ALL-UNNAMED`]),
  "org.neo4j.server.CommunityEntryPoint",
  `--home-dir=${home}`,
  `--config-dir=${join(home, "conf")}`,
];

/** The password that the database was made with; it lies beside the database, readable by its owner only. */
async function firstPassword(home) {
  const file = join(home, "password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(12).toString("base64url");
  const command = ["-XX:TieredStopAtLevel=1", "-cp", classPath(), "org.neo4j.cli.AdminTool"];
  await run("java", [...command, "dbms", "set-initial-password", password], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
  });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function answers(url, password, ended) {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", password), { connectionTimeout: 2000 });
  let over = false;
  void ended.then(() => (over = true));
  try {
    for (const until = Date.now() + 300_000; Date.now() < until;) {
      if (over) throw new Error("it ended while starting.");
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (error.code === "Neo.ClientError.Security.Unauthorized") throw new Error("it refuses its first password.");
        await new Promise((done) => setTimeout(done, 200));
      }
    }
    throw new Error("it does not answer after five minutes.");
  } finally {
    await driver.close();
  }
}

const lastLines = (file) =>
  existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-5).join("\n") : "";

/** The archive that the Java process wrote at its end becomes the one that later starts use. */
function keepArchive() {
  const folder = join(jarFolder(), "..");
  const made = existsSync(folder)
    ? readdirSync(folder).find((name) => name === `classes.jsa.${process.pid}`)
    : undefined;
  if (made !== undefined) renameSync(join(folder, made), join(folder, "classes.jsa"));
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7687" },
      data: { type: "string", default: defaultData() },
      ephemeral: { type: "boolean", default: false },
      announce: { type: "string" },
      idle: { type: "string", default: "0" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
    throw new Error(`--port is "${values.port}"; expected a whole number from 0 to 65535.`);
  const data = values.ephemeral ? null : values.data;
  const server = await startNeo4j({ port: Number(values.port), data, say: console.log });
  console.log(`Neo4j ${VERSION} answers at ${server.url}
  username  ${server.username}
  password  ${server.password}
For Dateline:
  export DATELINE_STORE=${server.url} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}
Ctrl-C stops it.`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    if (values.announce) rmSync(values.announce, { force: true });
    await server.stop();
    keepArchive();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  if (values.announce) {
    const { url, username, password } = server;
    writeFileSync(`${values.announce}.new`, JSON.stringify({ url, username, password, pid: process.pid }), {
      mode: 0o600,
    });
    renameSync(`${values.announce}.new`, values.announce);
    const idle = Number(values.idle) * 1000;
    const touched = () => (existsSync(values.announce) ? statSync(values.announce).mtimeMs : 0);
    if (idle > 0) setInterval(() => void (Date.now() - touched() > idle && stop()), 1000);
  }
  await server.ended;
  if (stopping) return;
  console.error("Neo4j has ended by itself.");
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
