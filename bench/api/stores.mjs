/** The stores that are measured. They are kept between runs, filled once: a Neo4j has the events of one size at a time. */
import { tmpdir } from "node:os";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../dist/store/open.js";
import { startNeo4j } from "../../scripts/neo4j.mjs";
import { load } from "./load.mjs";

const KEPT = join(tmpdir(), "dateline-bench-stores");

/** A store with the world of so many events, and its address. It and its server are closed when the measurement ends. */
export async function openFilled(driver, events, { seconds, say, ending }) {
  const folder = join(KEPT, `${driver}-${events}`);
  mkdirSync(folder, { recursive: true });
  const server = driver === "neo4j" ? await startNeo4j({ data: folder, say }) : null;
  if (server !== null) ending.add(server.stop);
  const url = server?.url ?? folder;
  const credentials = { username: server?.username ?? "", password: server?.password ?? "" };
  const store = await openStore(url, credentials);
  ending.add(() => store.close());
  if (!existsSync(join(folder, "filled"))) {
    const { done, articles, seconds: took } = await load(store, events, { seconds, say });
    say(`${driver}: ${articles} articles written in ${took.toFixed(0)} s`);
    if (!done) throw new Error(`${driver} with ${events} events is not full yet; run the same again to go on.`);
    writeFileSync(join(folder, "filled"), "");
  }
  return { store, url, credentials, pid: server?.pid ?? null };
}
