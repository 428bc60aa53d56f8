/** `dateline serve` */
import { InvalidArgumentError, type Command } from "commander";
import { example, storeOption, type Session } from "./session.js";
import type { Signal } from "./io.js";

interface ServeFlags {
  readonly seed?: true;
  readonly host?: string;
  readonly port?: number;
  readonly store?: string;
}

const EXAMPLE_QUERY =
  '{ events(filter: { types: [REJECT], initiators: ["Israel"] }, orderBy: DATE_ASC, first: 5) { nodes { headline date { text } } } }';

export function addServe(program: Command, session: Session): void {
  const command = program
    .command("serve")
    .description("Answer GraphQL questions over HTTP, with GraphiQL for browsers, until Ctrl-C.")
    .option("--seed", "first read the articles that ship with Dateline, those that the graph doesn't hold yet")
    .option("--host <host>", "the address to listen on; HOST or 127.0.0.1 by default")
    .option("--port <port>", "the port, 0 for any that is free; PORT or 4000 by default", parsePort)
    .action(async (flags: ServeFlags) => {
      const { serve } = await import("../serve.js");
      await session.withStore(flags.store, async (store) => {
        if (flags.seed === true) {
          const { readSeed } = await import("./read-seed.js");
          if ((await readSeed(session, store)).stopped) return;
        }
        const config = session.config();
        const signal = nextSignal(session);
        const server = await serve({
          store,
          host: flags.host ?? config.host,
          port: flags.port ?? config.port,
          token: config.token,
          seconds: config.querySeconds,
          embed: { token: config.embedToken, origins: config.embedOrigins, cacheSeconds: config.embedCacheSeconds },
        });
        printAddresses(session, server.url);
        session.note(`Stopping at ${await signal}.`);
        await server.close();
      });
    });
  example(storeOption(command), "dateline serve --seed --port 4000");
}

function nextSignal(session: Session): Promise<Signal> {
  return new Promise((resolve) => {
    const off = session.io.onSignal((signal) => {
      off();
      resolve(signal);
    });
  });
}

function printAddresses(session: Session, url: string): void {
  if (session.json) {
    session.print(JSON.stringify({ start: `${url}/`, graphql: `${url}/graphql`, ready: `${url}/ready` }));
    return;
  }
  session.print(
    [
      `Dateline answers on ${url}/`,
      `  GraphQL and GraphiQL  ${url}/graphql`,
      `  Health and readiness  ${url}/health  ${url}/ready`,
      "",
      "Ask it what Israel has rejected:",
      `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
      `    -d '${JSON.stringify({ query: EXAMPLE_QUERY })}'`,
      "",
      "Ctrl-C stops it.",
    ].join("\n"),
  );
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 0 to 65535.");
}
