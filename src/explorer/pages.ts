/** Serves the built pages: one document for every view, and its files, which the browser may keep for ever. */
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { packageFile } from "../config.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};
/** First parts of the paths that are views; the page itself says so where an id does not exist. */
const VIEWS = new Set(
  ["", "timeline", "network", "map", "agreements", "table", "search", "saved", "decisions", "editing"].concat([
    ...["actor", "place", "agreement", "event", "article"],
  ]),
);
const ASSETS = "/assets/";
/** The web component, which pages of every origin may load; what it may frame is the settings' own question. */
const EMBED_MODULE = "/dateline-embed.js";
/** Scripts come from this server only; drawings carry their colours in style attributes. */
export const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
const FOR_EVER = "public, max-age=31536000, immutable";

interface PageFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

export type Pages = (pathname: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Answers whether the path is one of the pages, having sent it if so. Files are read when they are first asked for. */
export function openPages(folder = packageFile("dist", "explorer", "pages")): Pages {
  const files = new Map<string, Promise<PageFile>>();
  let listing: Promise<ReadonlySet<string>> | undefined;
  // Only files that were built are ever opened, so that no path can lead out of the folder.
  const assets = (): Promise<ReadonlySet<string>> =>
    (listing ??= readdir(join(folder, ASSETS)).then((names) => new Set(names)));
  const read = (name: string): Promise<PageFile> => {
    const found = files.get(name) ?? readPage(join(folder, name));
    files.set(name, found);
    return found;
  };
  return async (pathname, request, response) => {
    if (pathname.startsWith(ASSETS)) {
      const name = pathname.slice(ASSETS.length);
      if (!(await assets()).has(name)) return false;
      send(request, response, await read(ASSETS + name), FOR_EVER);
      return true;
    }
    if (pathname === EMBED_MODULE) {
      response.setHeader("access-control-allow-origin", "*");
      send(request, response, await read(EMBED_MODULE), "public, max-age=3600");
      return true;
    }
    if (!VIEWS.has(pathname.split("/")[1]!) || pathname.startsWith("//")) return false;
    response.setHeader("content-security-policy", PAGE_POLICY);
    send(request, response, await read("index.html"), "no-cache");
    return true;
  };
}

async function readPage(file: string): Promise<PageFile> {
  const plain = await readFile(file);
  return { type: TYPES[extname(file)] ?? "application/octet-stream", plain, zipped: await promisify(gzip)(plain) };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { type, plain, zipped }: PageFile,
  kept: string,
): void {
  const zip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const body = zip ? zipped : plain;
  response.setHeader("vary", "accept-encoding");
  if (zip) response.setHeader("content-encoding", "gzip");
  response.writeHead(200, { "content-type": type, "content-length": body.length, "cache-control": kept });
  response.end(request.method === "HEAD" ? undefined : body);
}
