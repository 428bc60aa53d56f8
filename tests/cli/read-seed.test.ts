import { expect, test } from "@jest/globals";
import { readSeed } from "../../src/cli/read-seed.js";
import { Session } from "../../src/cli/session.js";
import { grafeo } from "../store/stores.js";

test("a seed that can't be read is told of and doesn't keep the graph from being served", async () => {
  let err = "";
  const write = (text: string): void => {
    err += text;
  };
  const io = { stdin: [] as never, stdout: { write }, stderr: { write }, env: {}, onSignal: () => () => undefined };
  const session = new Session(io, () => ({}));
  const store = await grafeo.open();
  await store.close();
  expect(await readSeed(session, store)).toEqual({ stopped: false });
  expect(err).toMatch(/^Reading the seed articles failed: .+\. The graph is served with what it holds\.\n$/m);
  expect(session.exitCode).toBe(0);
});
