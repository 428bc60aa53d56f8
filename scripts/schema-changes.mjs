/**
 * Says what would break for clients between the schema that landed last and schema.graphql:
 *
 *     npm run schema:check   fails on a breaking change that docs/api-changes.md does not name
 *     npm run schema:land    keeps schema.graphql as the one that landed: once a release, with the version; refuses as
 *                            schema:check does, because afterwards nobody would see what broke
 *
 * The schema that landed is read from git where there is history: where HEAD leaves main, or, on main itself, the commit
 * before. A clone without history has the copy schema.landed.graphql, and with history both are compared.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** The checkout: this one, or the one that is given. */
const root =
  process.argv.slice(2).find((word) => !word.startsWith("--")) ?? fileURLToPath(new URL("..", import.meta.url));
const SCHEMA = "schema.graphql";
const KEPT = "schema.landed.graphql";
const LOG = "docs/api-changes.md";

/** Breaking changes from one schema text to another, as sentences. */
async function breakingChanges(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

/** The schemas that landed, each with the name by which a message tells it. */
function landedSchemas() {
  const git = (...args) => {
    try {
      return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    } catch {
      return null;
    }
  };
  const head = git("rev-parse", "HEAD")?.trim() ?? null;
  const forks = ["origin/main", "main"].map((ref) => git("merge-base", "HEAD", ref)?.trim() ?? null);
  const base = forks.find((fork) => fork !== null && fork !== head) ?? "HEAD~1";
  const landed = head === null ? null : git("show", `${base}:${SCHEMA}`);
  const kept = join(root, KEPT);
  return [
    ...(landed === null ? [] : [{ name: `commit ${base.slice(0, 12)}`, text: landed }]),
    ...(existsSync(kept) ? [{ name: KEPT, text: readFileSync(kept, "utf8") }] : []),
  ];
}

/** The breaking changes since these schemas that the log does not name, each with the schema since which it is one. */
async function unannounced(landed) {
  const after = readFileSync(join(root, SCHEMA), "utf8");
  const log = existsSync(join(root, LOG)) ? readFileSync(join(root, LOG), "utf8") : "";
  const found = new Map();
  for (const { name, text } of landed)
    for (const message of await breakingChanges(text, after)) if (!log.includes(message)) found.set(message, name);
  return [...found].map(([message, name]) => ({ message, name }));
}

/** Whether nothing breaks unannounced; says what does. */
async function holds(landed) {
  const breaks = await unannounced(landed);
  if (breaks.length === 0) return true;
  for (const { message, name } of breaks) console.error(`${message} (since ${name})`);
  console.error(
    `These changes of ${SCHEMA} break what clients send or read. Keep the old beside the new (@deprecated), or, where it must be, put each sentence into ${LOG} with the reason and what to write instead.`,
  );
  return false;
}

const landed = landedSchemas();
const toLand = process.argv.includes("--land");
if (landed.length === 0 && !toLand) {
  console.error(`There is neither history in git nor ${KEPT}: no schema to compare with.`);
  process.exitCode = 1;
} else if (!(await holds(landed))) process.exitCode = 1;
else if (toLand) copyFileSync(join(root, SCHEMA), join(root, KEPT));
