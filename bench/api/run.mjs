#!/usr/bin/env node
// The API beside the same questions put straight to the database, to a bare server and to @neo4j/graphql, in one run.
//   npm run bench:api -- [--store neo4j|grafeo] [--events 50000] [--rounds 5] [--times 40] [--turn 5] [--only timeline,event]
//     [--turn SECONDS]    how long a contender may take for its asks in one round: a slow one answers fewer
//     [--beside FOLDER]   another checkout of Dateline, built: it is measured as "before"
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { ANSWERS } from "./answers.mjs";
import { client, measure, share } from "./client.mjs";
import { closeAtEnd } from "./closing.mjs";
import { seconds, secondsOf, startContender } from "./contender.mjs";
import { QUESTIONS } from "./questions.mjs";
import { openRaw } from "./raw.mjs";
import { samples } from "./samples.mjs";
import { openFilled } from "./stores.mjs";

const { values } = parseArgs({
  options: {
    store: { type: "string", default: "neo4j" },
    events: { type: "string", default: "50000" },
    rounds: { type: "string", default: "5" },
    times: { type: "string", default: "40" },
    turn: { type: "string", default: "5" },
    seconds: { type: "string", default: "540" },
    only: { type: "string" },
    beside: { type: "string" },
  },
});
const CLIENTS = [1, 10];
const events = Number(values.events);
const questions = QUESTIONS.filter(({ key }) => values.only === undefined || values.only.split(",").includes(key));

const say = (line) => console.error(line);
const ending = closeAtEnd();
let filled;
try {
  filled = await openFilled(values.store, events, { seconds: Number(values.seconds), say, ending });
  const variables = await samples(filled.store, events, Number(values.times));
  const contenders = await start();
  console.log(`${values.store}, ${events} events; p50/p95 ms (ours ÷ theirs) processor ms of server and database`);
  for (const question of questions) {
    await check(question, contenders, variables[question.key]);
    print(question, await compare(question, contenders, variables[question.key]));
  }
} finally {
  await ending.close();
}

/** By name: what asks one question with some variables, and how much processor time its process has used. */
async function start() {
  const kinds = [
    "dateline",
    ...(values.beside === undefined ? [] : ["before"]),
    "bare",
    ...(values.store === "neo4j" ? ["model"] : []),
  ];
  const places = values.store === "neo4j" ? null : await copies([...kinds, "raw"]);
  const contenders = new Map();
  for (const kind of kinds) {
    const place = places === null ? filled : { ...filled, url: places.get(kind) };
    const server = await startContender(kind, { ...place, checkout: values.beside });
    const { post, close } = client(server.url);
    ending.add(server.stop, close);
    contenders.set(kind, {
      ask: (question) => (given) => post(question[kind] ?? question.dateline, given),
      usage: server.usage,
    });
  }
  const raw = openRaw(places?.get("raw") ?? filled.url, filled.credentials);
  ending.add(raw.close);
  contenders.set("raw", {
    ask:
      ({ key }) =>
      (given) =>
        raw.ask(key, given),
    usage: seconds,
  });
  return contenders;
}

/** Only one process opens an embedded store: each contender gets its own copy. */
async function copies(kinds) {
  await filled.store.close();
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  ending.add(() => rmSync(folder, { recursive: true }));
  return new Map(
    kinds.map((kind) => {
      cpSync(filled.url, join(folder, kind), { recursive: true });
      return [kind, join(folder, kind)];
    }),
  );
}

/** A question is timed only where all contenders answer the same, if with other words. */
async function check(question, contenders, variables) {
  const { dateline, rough = dateline, bare, model, shared = (theirs) => theirs } = ANSWERS[question.key];
  for (const given of variables) {
    const ours = await contenders.get("dateline").ask(question)(given);
    for (const [kind, read, ofOurs, compared] of [
      ["before", dateline, dateline, (theirs) => theirs],
      ["bare", bare, dateline, (theirs) => theirs],
      ["model", model, rough, shared],
    ]) {
      if (!contenders.has(kind) || read === undefined) continue;
      const one = ofOurs(ours, given);
      const other = compared(read(await contenders.get(kind).ask(question)(given), given), one);
      if (!isDeepStrictEqual(one, other))
        throw new Error(
          `${question.name}, ${JSON.stringify(given)}: we and "${kind}" answer differently.\n${difference(one, other)}`,
        );
    }
  }
}

/** Where two answers part, with a little before and behind. */
function difference(...answers) {
  const [one, other] = answers.map((each) => JSON.stringify(each));
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return [one, other].map((text) => `… ${text.slice(Math.max(0, at - 100), at + 200)}`).join("\n");
}

/** Rounds of all contenders take turns, so that a busy machine slows all: the ratio is the median of the rounds' ratios. */
async function compare(question, contenders, variables) {
  const took = new Map();
  for (let round = -1; round < Number(values.rounds); round++)
    for (const clients of CLIENTS)
      for (const [kind, { ask, usage }] of contenders) {
        const count = Number(values.times) * (clients === 1 ? 1 : 3);
        const before = (await usage()) + secondsOf(filled.pid);
        const times = await measure(ask(question), variables, count, clients, Number(values.turn));
        const processor = (1000 * ((await usage()) + secondsOf(filled.pid) - before)) / times.length;
        // The round before the first lets every side compile and plan.
        const key = `${kind} ${clients}`;
        if (round >= 0) took.set(key, [...(took.get(key) ?? []), { times, p50: share(times, 0.5), processor }]);
      }
  return took;
}

function print({ name }, took) {
  const ratio = (ours, theirs, what) =>
    share(
      ours.map((each, i) => each[what] / theirs[i][what]),
      0.5,
    ).toFixed(2);
  for (const clients of CLIENTS) {
    const ours = took.get(`dateline ${clients}`);
    const cells = [...took]
      .filter(([key]) => key.endsWith(` ${clients}`))
      .map(([key, rounds]) => {
        const all = rounds.flatMap(({ times }) => times);
        const processor = share(
          rounds.map((each) => each.processor),
          0.5,
        );
        const ratios = rounds === ours ? "" : ` (${ratio(ours, rounds, "p50")}; ${ratio(ours, rounds, "processor")})`;
        return `${key.split(" ")[0]} ${share(all, 0.5).toFixed(2)}/${share(all, 0.95).toFixed(2)} cpu ${processor.toFixed(2)}${ratios} n ${all.length}`;
      });
    console.log(`${name.padEnd(22)} ${String(clients).padStart(2)}  ${cells.join("  ")}`);
  }
}
