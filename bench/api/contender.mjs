/** One server in a process of its own: `dateline`, `before`, `bare` or `model`, over the store that the parent names. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const THIS_CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));

/** Seconds that an answer may take: a busy machine must not end the measurement. */
const PATIENCE = 300;

/** Starts one and gives its address, and how to stop it; `usage` gives the seconds of processor time that it has used. */
export async function startContender(kind, { url, credentials, checkout }) {
  const child = fork(
    fileURLToPath(import.meta.url),
    [kind, url, kind === "before" ? resolve(checkout) : THIS_CHECKOUT],
    {
      env: { ...process.env, NEO4J_USERNAME: credentials.username, NEO4J_PASSWORD: credentials.password },
    },
  );
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  const [first] = await Promise.race([once(child, "message"), once(child, "exit").then(([code]) => [{ code }])]);
  if (first.url === undefined) throw new Error(`The server "${kind}" ended with ${first.code} before it answered.`);
  const usage = async () => {
    child.send("usage");
    const [{ seconds }] = await once(child, "message");
    return seconds;
  };
  return { url: first.url, usage, stop };
}

/** Processor time that this process has used. */
export function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The same of Neo4j's process, by Linux's count of hundredths; 0 for the embedded store, which has none. */
export function secondsOf(pid) {
  if (pid === null) return 0;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

async function main([kind, url, checkout]) {
  const credentials = { username: process.env.NEO4J_USERNAME, password: process.env.NEO4J_PASSWORD };
  if (kind === "dateline" || kind === "before") {
    const built = (file) => import(pathToFileURL(join(checkout, "dist", file)).href);
    const { openStore } = await built("store/open.js");
    const { serve } = await built("serve.js");
    const server = await serve({ store: await openStore(url, credentials), port: 0, seconds: PATIENCE });
    process.send({ url: `${server.url}/graphql` });
    return;
  }
  const { openRaw } = await import("./raw.mjs");
  const raw = openRaw(url, credentials);
  const { bareServer } = await import("./bare-server.mjs");
  const { modelServer } = await import("./model-server.mjs");
  const server = kind === "bare" ? bareServer(raw.ask) : await modelServer(raw.driver);
  server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
}

process.on("message", () => process.send({ seconds: seconds() }));
process.on("SIGTERM", () => process.exit(0));
process.on("disconnect", () => process.exit(0));
if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
