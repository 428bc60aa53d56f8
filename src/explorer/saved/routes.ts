/** `/q/<name>.<form>`, `/embed/<name>` and `/oembed`: saved queries at addresses of their own. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { DatelineError, type ErrorCode } from "../../errors.js";
import type { GraphQLSchema } from "graphql";
import type { Api } from "../../graphql/api.js";
import { RESERVED } from "../../graphql/saved-queries/check.js";
import { bears, sameText } from "../../graphql/token.js";
import type { GraphStore } from "../../store/graph-store.js";
import type { SavedQuery } from "../../store/saved-query.js";
import type { Theme } from "../draw/style.js";
import { embedPage } from "./embed-page.js";
import { oembed } from "./oembed.js";
import { EXTENSIONS, represent, type Representation } from "./represent.js";
import { runQuery } from "./run-query.js";

export interface EmbedSettings {
  /** With one, saved queries answer only those who send it, as `Authorization: Bearer …` or `?token=`. */
  readonly token: string | null;
  /** Other sites whose pages may read and frame the answers: origins, or "*" for all. */
  readonly origins: readonly string[];
  /** How long an answer may be kept. */
  readonly cacheSeconds: number;
}

export interface SavedRouteOptions {
  readonly api: Api;
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly settings: EmbedSettings;
  /** The server's own token opens saved queries too. */
  readonly token: string | null;
}

/** Answers whether the path is one of these, having answered it if so. */
export type SavedRoutes = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  ...{ BAD_INPUT: 400, AMBIGUOUS: 400, UNAUTHENTICATED: 401, NOT_FOUND: 404, STORE_UNAVAILABLE: 503 },
};

export function openSavedRoutes(options: SavedRouteOptions): SavedRoutes {
  return async (request, response) => {
    const address = new URL(`${originOf(request)}${request.url ?? "/"}`);
    const data = /^\/q\/([^/]+)\.([a-z]+)$/.exec(address.pathname);
    const embed = /^\/embed\/([^/]+)$/.exec(address.pathname);
    if (data === null && embed === null && address.pathname !== "/oembed") return false;
    share(request, response, options.settings);
    const left = whenLeft(response);
    try {
      authorize(request, address, options);
      // A picture is opened as a document too; nothing in it may run.
      response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
      if (data !== null)
        send(request, response, options.settings, await dataOf(data[1]!, data[2]!, address, left, options));
      else if (embed !== null) {
        response.setHeader("content-security-policy", embedPolicy(options.settings));
        send(request, response, options.settings, await embedOf(embed[1]!, address, left, options));
      } else send(request, response, options.settings, await oembed(address, (name) => find(options.store, name)));
    } catch (error) {
      if (left.aborted) return true;
      if (!(error instanceof DatelineError) || error.code === "INTERNAL") throw error;
      response.writeHead(STATUS[error.code] ?? 500, {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
      });
      response.end(`${JSON.stringify({ error: error.message, code: error.code })}\n`);
    }
    return true;
  };
}

/** Aborted when the client goes away: nobody waits for the query any more. */
function whenLeft(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once("close", () => {
    left.abort();
  });
  return left.signal;
}

const originOf = (request: IncomingMessage): string => `http://${request.headers.host ?? "localhost"}`;

async function find(store: GraphStore, name: string): Promise<SavedQuery> {
  const all = await store.savedQueries();
  const found = all.find((query) => query.name === name);
  if (found !== undefined) return found;
  throw new DatelineError("NOT_FOUND", `No saved query has the name "${name}".`, { argument: "name" });
}

async function dataOf(
  name: string,
  extension: string,
  address: URL,
  left: AbortSignal,
  { api, schema, store }: SavedRouteOptions,
): Promise<Representation> {
  if (!EXTENSIONS.includes(extension)) {
    const said = `/q/${name}.${extension} ends in ".${extension}"; expected one of ${EXTENSIONS.map((each) => `.${each}`).join(", ")}.`;
    throw new DatelineError("NOT_FOUND", said, { argument: "name" });
  }
  const query = await find(store, name);
  const drawn = settingsOf(address);
  const answer = await runQuery(api, schema, query, variablesOf(address), left);
  return represent(query, answer, extension, {
    ...drawn,
    width: drawn.width ?? 900,
    shape: address.searchParams.get("shape") ?? "rows",
    origin: address.origin,
  });
}

async function embedOf(
  name: string,
  address: URL,
  left: AbortSignal,
  { api, schema, store }: SavedRouteOptions,
): Promise<Representation> {
  const query = await find(store, name);
  const answer = await runQuery(api, schema, query, variablesOf(address), left);
  return {
    type: "text/html",
    body: embedPage(query, answer, { ...settingsOf(address), search: address.search, address: address.href }),
  };
}

/** An empty value (`?actors=`) is none: so a dashboard's "All", and a form's blank field, leave the variable out. */
function variablesOf({ searchParams }: URL): Map<string, string[]> {
  const names = [...new Set(searchParams.keys())].filter((name) => !RESERVED.includes(name));
  const given = names.map((name) => [name, searchParams.getAll(name).filter((value) => value.trim() !== "")] as const);
  return new Map(given.flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values]])));
}

interface Settings {
  /** Null where the address tells none. */
  readonly width: number | null;
  readonly height: number;
  readonly theme: Theme;
}

function settingsOf({ searchParams }: URL): Settings {
  const theme = searchParams.get("theme") ?? "auto";
  if (theme !== "auto" && theme !== "light" && theme !== "dark")
    throw new DatelineError("BAD_INPUT", `The theme is "${theme}"; expected light, dark or auto.`, {
      argument: "theme",
    });
  return {
    theme,
    width: pixels(searchParams.get("width"), "width", null),
    height: pixels(searchParams.get("height"), "height", 460),
  };
}

function pixels<Otherwise>(text: string | null, argument: string, otherwise: Otherwise): number | Otherwise {
  if (text === null) return otherwise;
  if (/^\d{2,4}$/.test(text) && Number(text) >= 60) return Number(text);
  throw new DatelineError("BAD_INPUT", `The ${argument} is "${text}"; expected a number of pixels from 60 to 9999.`, {
    argument,
  });
}

function authorize(request: IncomingMessage, address: URL, { settings, token }: SavedRouteOptions): void {
  if (settings.token === null) return;
  const given = address.searchParams.get("token");
  const header = request.headers.authorization;
  if (bears(header, settings.token) || bears(header, token) || (given !== null && sameText(given, settings.token)))
    return;
  const said = "Saved queries need the embed token here, as `Authorization: Bearer …` or `?token=…`.";
  throw new DatelineError("UNAUTHENTICATED", said, { argument: "token" });
}

/** CORS for simple GETs: the answer names the asking origin where that is allowed. */
function share(request: IncomingMessage, response: ServerResponse, { origins }: EmbedSettings): void {
  const { origin } = request.headers;
  response.setHeader("vary", "origin, authorization");
  if (origins.includes("*")) response.setHeader("access-control-allow-origin", "*");
  else if (origin !== undefined && origins.includes(origin)) response.setHeader("access-control-allow-origin", origin);
  else return;
  response.setHeader("access-control-expose-headers", "etag");
}

/** No script runs in an embed, whatever an article's words are. */
const embedPolicy = ({ origins }: EmbedSettings): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'${origins.map((each) => ` ${each}`).join("")}`;

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { cacheSeconds, token }: EmbedSettings,
  { type, body }: Representation,
): void {
  const etag = `"${createHash("sha256").update(type).update(body).digest("base64url").slice(0, 27)}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", `${token === null ? "public" : "private"}, max-age=${cacheSeconds}`);
  const known = (request.headers["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}
