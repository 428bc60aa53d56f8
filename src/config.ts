/** The only reader of the environment, and the one place that knows where the package's own files lie. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatelineError } from "./errors.js";

export interface Config {
  readonly host: string;
  readonly port: number;
  /** A folder for the embedded store, or a `neo4j://`, `neo4j+s://`, `bolt://`… URL. */
  readonly store: string;
  readonly neo4jUsername: string;
  readonly neo4jPassword: string;
  /** Bearer token that writes need; null means that writing through the API is off. */
  readonly token: string | null;
  /** How long a query may take, in seconds. */
  readonly querySeconds: number;
  /** Token that opens saved queries and nothing else; null means that they are as public as other reads. */
  readonly embedToken: string | null;
  /** Other sites whose pages may read and frame saved queries: origins such as `https://grafana.example`, or `*`. */
  readonly embedOrigins: readonly string[];
  /** How long answers of saved queries may be kept, in seconds. */
  readonly embedCacheSeconds: number;
}

/** Reads the settings of DESIGN.md §4. Throws BAD_INPUT that names the variable when a value can't be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = env["PORT"] ?? "4000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new DatelineError("BAD_INPUT", `PORT is "${port}"; expected a whole number from 0 to 65535.`, {
      argument: "PORT",
    });
  const seconds = env["DATELINE_EMBED_CACHE"] ?? "60";
  if (!/^\d{1,8}$/.test(seconds))
    throw new DatelineError("BAD_INPUT", `DATELINE_EMBED_CACHE is "${seconds}"; expected a whole number of seconds.`, {
      argument: "DATELINE_EMBED_CACHE",
    });
  const querySeconds = env["DATELINE_QUERY_SECONDS"] ?? "20";
  if (!/^\d{1,5}$/.test(querySeconds) || Number(querySeconds) < 1)
    throw new DatelineError(
      "BAD_INPUT",
      `DATELINE_QUERY_SECONDS is "${querySeconds}"; expected a whole number of seconds from 1.`,
      { argument: "DATELINE_QUERY_SECONDS" },
    );
  return {
    host: env["HOST"] ?? "127.0.0.1",
    port: Number(port),
    store: env["DATELINE_STORE"] ?? ".dateline",
    neo4jUsername: env["NEO4J_USERNAME"] ?? "neo4j",
    neo4jPassword: env["NEO4J_PASSWORD"] ?? "",
    token: env["DATELINE_TOKEN"] === "" ? null : (env["DATELINE_TOKEN"] ?? null),
    querySeconds: Number(querySeconds),
    embedToken: env["DATELINE_EMBED_TOKEN"] === "" ? null : (env["DATELINE_EMBED_TOKEN"] ?? null),
    embedOrigins: readOrigins(env["DATELINE_EMBED_ORIGINS"] ?? ""),
    embedCacheSeconds: Number(seconds),
  };
}

/** Origins parted by spaces or commas. Anything else would end up in a header that browsers read another way. */
function readOrigins(text: string): readonly string[] {
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== "");
  const wrong = origins.find((origin) => origin !== "*" && !/^https?:\/\/[\w.[\]:-]+$/.test(origin));
  if (wrong === undefined) return origins;
  throw new DatelineError(
    "BAD_INPUT",
    `DATELINE_EMBED_ORIGINS has "${wrong}"; expected origins such as https://grafana.example, parted by spaces, or *.`,
    { argument: "DATELINE_EMBED_ORIGINS" },
  );
}

/** Absolute path of a file that ships with the package, from `src/` in a checkout and from `dist/` when built. */
export function packageFile(...segments: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, ...segments);
}
