/** `dateline resolve --explain NAME`: whom a name stands for and why, before and after articles are read. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runCli, Workplace } from "./run-cli.js";

const place = new Workplace();
const store = ["--store", place.store];

beforeAll(async () => {
  const file = place.write(
    "talks.txt",
    "Talks fail\nThe Test Post | 14 January 2026\nTel Aviv rejected the plan. The envoy J. Halden met ministers in Tel Aviv. Jana Halden criticised Norway.\n",
  );
  const { code, err } = await runCli(["ingest", file, ...store, "--quiet"]);
  if (code !== 0) throw new Error(err);
});
afterAll(() => {
  place.remove();
});

test("tells the state from the place, each with its reason and a sentence", async () => {
  const { code, out } = await runCli(["resolve", "--explain", "Tel Aviv", ...store]);
  expect(code).toBe(0);
  expect(out).toContain("Israel, STATE, as the seat of its government  (actor:state:il)");
  expect(out).toMatch(/Israel, STATE {2}\(actor:state:il\)\n {4}1 × .*\n {8}as in: Tel Aviv rejected the plan\./);
  expect(out).toMatch(
    /Tel Aviv, CITY .*\n {4}1 × known name behind a preposition of place\n.*met ministers in Tel Aviv\./,
  );
});

test("tells a name that nobody has", async () => {
  const { out } = await runCli(["resolve", "--explain", "Zzyzx", ...store]);
  expect(out).toBe(
    '"Zzyzx", compared as "zzyzx"\n\nKnown to Dateline\n  nothing: it would be a node of its own\n\nIn the graph\n  no article means anything by it\n',
  );
});

test("gives JSON", async () => {
  const { out } = await runCli(["resolve", "--explain", "Norway", ...store, "--json"]);
  const { known, inGraph } = JSON.parse(out) as { known: { id: string }[]; inGraph: { id: string }[] };
  expect(known.map(({ id }) => id)).toContain("actor:state:no");
  expect(inGraph.map(({ id }) => id)).toEqual(["actor:state:no"]);
});

test("refuses what is no name", async () => {
  const { code, err } = await runCli(["resolve", "--explain", "?!", ...store]);
  expect(code).toBe(1);
  expect(err).toBe(
    '--explain is "?!"; expected a name with at least one letter or digit, such as "Milan prosecutor".\n',
  );
});
