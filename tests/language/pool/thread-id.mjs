/** A worker that answers in which thread it ran, after a while, so that two tasks at once need two threads. */
import { threadId } from "node:worker_threads";

export default async () => {
  await new Promise((done) => setTimeout(done, 50));
  return { result: threadId };
};
