#!/usr/bin/env node
// The seven questions put to Dateline at several sizes of the graph, in turns, so that a busy machine slows all sizes alike.
//   node bench/api/growth.mjs [--store neo4j|grafeo] [--sizes 5000,50000] [--rounds 3] [--times 30] [--turn 5] [--only event]
import { parseArgs } from "node:util";
import { client, measure, share } from "./client.mjs";
import { closeAtEnd } from "./closing.mjs";
import { secondsOf, startContender } from "./contender.mjs";
import { QUESTIONS } from "./questions.mjs";
import { samples } from "./samples.mjs";
import { openFilled } from "./stores.mjs";

const { values } = parseArgs({
  options: {
    store: { type: "string", default: "grafeo" },
    sizes: { type: "string", default: "5000,50000" },
    rounds: { type: "string", default: "3" },
    times: { type: "string", default: "30" },
    turn: { type: "string", default: "5" },
    seconds: { type: "string", default: "540" },
    only: { type: "string" },
  },
});
const [rounds, times, turn] = [values.rounds, values.times, values.turn].map(Number);
const questions = QUESTIONS.filter(({ key }) => values.only === undefined || values.only.split(",").includes(key));
const say = (line) => console.error(line);
const ending = closeAtEnd();

/** A server of Dateline over the world of so many events, with what it is asked. */
async function serve(events) {
  const filled = await openFilled(values.store, events, { seconds: Number(values.seconds), say, ending });
  const variables = await samples(filled.store, events, times);
  const { nodes } = await filled.store.stats();
  // Only one process opens an embedded store.
  if (filled.pid === null) await filled.store.close();
  const server = await startContender("dateline", filled);
  const { post, close } = client(server.url);
  ending.add(server.stop, close);
  const processor = async () => (await server.usage()) + secondsOf(filled.pid);
  return { events: nodes.Event, variables, post, processor, took: new Map() };
}

/** One size's turn at one question, by one client. */
async function ask({ variables, post, processor, took }, { key, dateline }) {
  const before = await processor();
  const milliseconds = await measure((given) => post(dateline, given), variables[key], times, 1, turn);
  const used = (1000 * ((await processor()) - before)) / milliseconds.length;
  took.set(key, [...(took.get(key) ?? []), { milliseconds, used }]);
}

const median = (numbers) => share(numbers, 0.5);

try {
  const sizes = [];
  for (const events of values.sizes.split(",")) sizes.push(await serve(Number(events)));
  console.log(`${values.store}; p50/p95 ms, processor ms (÷ the smallest: p50, processor; medians of the rounds)`);
  for (const question of questions) {
    // The round before the first lets every side compile and plan.
    for (let round = -1; round < rounds; round++) {
      if (round === 0) for (const { took } of sizes) took.delete(question.key);
      for (const size of sizes) await ask(size, question);
    }
    const smallest = sizes[0].took.get(question.key);
    const cells = sizes.map(({ events, took }) => {
      const own = took.get(question.key);
      const all = own.flatMap(({ milliseconds }) => milliseconds);
      const p50 = median(own.map((each, i) => median(each.milliseconds) / median(smallest[i].milliseconds)));
      const used = median(own.map((each, i) => each.used / smallest[i].used));
      return `${events} events: ${median(all).toFixed(2)}/${share(all, 0.95).toFixed(2)} cpu ${median(own.map((each) => each.used)).toFixed(2)} (${p50.toFixed(2)}; ${used.toFixed(2)})`;
    });
    console.log(`${question.name.padEnd(22)} ${cells.join("  ")}`);
  }
} finally {
  await ending.close();
}
