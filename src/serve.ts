/** The HTTP server: the pages, the API and two probes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeArticleReader } from "./article-reader.js";
import { DatelineError } from "./errors.js";
import { openPages, type Pages } from "./explorer/pages.js";
import { openSavedRoutes, type EmbedSettings, type SavedRoutes } from "./explorer/saved/routes.js";
import { createApi, createApiSchema } from "./graphql/api.js";
import type { GraphStore } from "./store/graph-store.js";

export interface ServeOptions {
  /** Stays open; whoever opened it closes it, after the server. */
  readonly store: GraphStore;
  /** Where to listen; only this machine by default. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** What writing needs; null or absent where writing is off. */
  readonly token?: string | null;
  /** How long a query may take, in seconds; 20 by default. */
  readonly seconds?: number;
  /** Who may have saved queries, and for how long; by default everyone who reads, on pages of this server. */
  readonly embed?: EmbedSettings;
  /** Takes the text of errors that clients are not told about; standard error by default. */
  readonly log?: (text: string) => void;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests and resolves when the running ones are answered, after ten seconds at most. */
  close(): Promise<void>;
}

/** Browser code and styles are all our own; a page that asked another site for anything would be refused. */
const CONTENT_POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; base-uri 'none'";
const PATIENCE_MS = 10_000;

/**
 * Serves `/` and the other pages, saved queries at `/q/…` and `/embed/…`, `/graphql`, `/health` (the process lives) and `/ready` (the store answers, else 503).
 * Throws BAD_INPUT where the port is taken or the host can't be listened on.
 */
export async function serve({
  store,
  host = "127.0.0.1",
  port = 4000,
  log = toStandardError,
  ...options
}: ServeOptions): Promise<RunningServer> {
  const { token = null, embed = { token: null, origins: [], cacheSeconds: 60 } } = options;
  const schema = createApiSchema();
  const { seconds } = options;
  const reader = makeArticleReader(store);
  const ingest = (articles: Parameters<typeof reader.read>[0]) => reader.read(articles);
  const api = createApi({ store, token, log, schema, ingest, ...(seconds !== undefined && { seconds }) });
  const parts = {
    store,
    log,
    pages: openPages(),
    saved: openSavedRoutes({ api, schema, store, token, settings: embed }),
  };
  const answering = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answering.add(response.once("close", () => answering.delete(response)));
    response.setHeader("content-security-policy", CONTENT_POLICY);
    response.setHeader("x-content-type-options", "nosniff");
    const pathname = (request.url ?? "/").split("?", 1)[0]!;
    if (pathname === api.graphqlEndpoint) void api(request, response);
    else if (request.method !== "GET" && request.method !== "HEAD") refuseMethod(request, response);
    else void answer(pathname, request, response, parts);
  });
  await listen(server, host, port);
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    close: () => close(server, answering).then(() => reader.close()),
  };
}

interface Answering {
  readonly store: GraphStore;
  readonly pages: Pages;
  readonly saved: SavedRoutes;
  readonly log: (text: string) => void;
}

async function answer(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: Answering,
): Promise<void> {
  try {
    if (pathname === "/health") sendJson(response, 200, { status: "ok" });
    else if (pathname === "/ready") await ready(parts.store, response);
    else if (!(await parts.saved(request, response)) && !(await parts.pages(pathname, request, response)))
      sendJson(response, 404, { error: `There is nothing at ${pathname}; try /, /graphql, /health or /ready.` });
  } catch (error) {
    parts.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, { error: "Something went wrong here; the server's log says what." });
  }
}

async function ready(store: GraphStore, response: ServerResponse): Promise<void> {
  try {
    await store.ping();
    sendJson(response, 200, { status: "ready" });
  } catch (error) {
    const reason = error instanceof DatelineError ? error.message : "The store does not answer.";
    sendJson(response, 503, { status: "unavailable", error: reason });
  }
}

function refuseMethod(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("allow", "GET, HEAD");
  sendJson(response, 405, { error: `${request.method ?? "This method"} is not answered here; POST goes to /graphql.` });
}

function toStandardError(text: string): void {
  process.stderr.write(`${text}\n`);
}

const sendJson = (response: ServerResponse, status: number, body: object): void => {
  send(response, status, "application/json", `${JSON.stringify(body)}\n`);
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(listenError(cause, host, port));
    });
    server.listen(port, host, resolve);
  });
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case "EADDRINUSE":
      return failure(
        "PORT",
        `Port ${port} on ${host} is taken by another program; set PORT to another one, or to 0 for any that is free.`,
        cause,
      );
    case "EACCES":
      return failure("PORT", `This user may not listen on port ${port}; set PORT to 1024 or more.`, cause);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return failure(
        "HOST",
        `HOST is "${host}", which is no address of this machine; 127.0.0.1 serves this machine only, 0.0.0.0 everyone.`,
        cause,
      );
    default:
      return cause;
  }
}

const failure = (argument: string, message: string, cause: Error): DatelineError =>
  new DatelineError("BAD_INPUT", message, { argument }, { cause });

/** A subscription that has begun has no end to wait for; its client connects anew and goes on where it was. */
const isStream = ({ req, headersSent }: ServerResponse): boolean =>
  headersSent && req.headers.accept?.includes("text/event-stream") === true;

/** Connections that are kept alive would hold the server open; each is ended as soon as it is idle. */
function close(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    const ending = setInterval(() => {
      for (const response of answering) if (isStream(response)) response.destroy();
      server.closeIdleConnections();
    }, 20);
    const giveUp = setTimeout(() => {
      server.closeAllConnections();
    }, PATIENCE_MS);
    server.close(() => {
      clearInterval(ending);
      clearTimeout(giveUp);
      resolve();
    });
  });
}
