// Compiles src/ to dist/ as `npm ci` does, before the first test: worker threads and the built command run from there.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export default function build() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
}
