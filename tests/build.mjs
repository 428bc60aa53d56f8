// Compiles src/ to dist/ and builds the pages, as `npm ci` does, before the first test: worker threads, the built command
// and the server's pages come from there.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export default function build() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const run = (...words) => execFileSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  run("node_modules/vite/bin/vite.js", "build");
}
