/** docker-compose.yml and Dockerfile, held to the Compose specification and to the package without a Docker engine. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { packageFile, readConfig } from "../src/config.js";

const read = (file: string): string => readFileSync(packageFile(file), "utf8");

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly environment: Readonly<Record<string, string | null>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(read("docker-compose.yml")) as {
  readonly services: Readonly<Record<"neo4j" | "app", Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

/** Keys of a service in the Compose specification. */
const SERVICE_KEYS = new Set(
  `annotations attach blkio_config build cap_add cap_drop cgroup cgroup_parent command configs container_name cpu_count
  cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec depends_on deploy
  develop device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose extends
  external_links extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links logging
  mac_address mem_limit mem_reservation mem_swappiness memswap_limit models network_mode networks oom_kill_disable
  oom_score_adj pid pids_limit platform ports post_start pre_stop privileged profiles provider pull_policy read_only restart
  runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty ulimits
  use_api_socket user userns_mode uts volumes volumes_from working_dir`.split(/\s+/),
);
const HEALTHCHECK_KEYS = new Set([
  "test",
  "interval",
  "timeout",
  "retries",
  "start_period",
  "start_interval",
  "disable",
]);
const TOP_KEYS = new Set([
  "version",
  "name",
  "services",
  "networks",
  "volumes",
  "configs",
  "secrets",
  "include",
  "models",
]);

const strangers = (value: object, known: ReadonlySet<string>): string[] =>
  Object.keys(value).filter((key) => !known.has(key));

describe("docker-compose.yml", () => {
  const { neo4j, app } = compose.services;

  test("uses only keys of the Compose specification", () => {
    expect(strangers(compose, TOP_KEYS)).toEqual([]);
    for (const service of Object.values(compose.services)) {
      expect(strangers(service, SERVICE_KEYS)).toEqual([]);
      expect(strangers(service.healthcheck ?? {}, HEALTHCHECK_KEYS)).toEqual([]);
    }
  });

  test("runs a long-term release of Neo4j, Community", () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26(?:\.\d+)?-community$/);
    expect(neo4j.profiles).toBeUndefined();
  });

  test("asks Neo4j itself whether it is healthy", () => {
    expect(neo4j.healthcheck!.test[0]).toMatch(/^CMD(?:-SHELL)?$/);
    expect(neo4j.healthcheck!.test[1]).toContain("cypher-shell");
  });

  test("keeps the data in a named volume that is declared", () => {
    const [volume, folder] = neo4j.volumes![0]!.split(":");
    expect(folder).toBe("/data");
    expect(Object.keys(compose.volumes)).toContain(volume);
  });

  test("opens ports on this machine only", () => {
    for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  test("both services take the same password, from the environment", () => {
    const password = /^\$\{NEO4J_PASSWORD:-(.{8,})\}$/;
    expect(app.environment["NEO4J_PASSWORD"]).toMatch(password);
    expect(neo4j.environment["NEO4J_AUTH"]).toBe(`neo4j/${app.environment["NEO4J_PASSWORD"]!}`);
  });

  test("Neo4j gets no variable that it would take for an unknown setting and refuse to start", () => {
    for (const name of Object.keys(neo4j.environment)) expect(name).toMatch(/^NEO4J_(?:AUTH$|server_|dbms_|db_)/);
  });

  test("starts the app on demand, once Neo4j is healthy", () => {
    expect(app.profiles).toEqual(["app"]);
    expect(app.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(app.build).toBe(".");
  });

  test("sets the app to Neo4j with names that the app reads", () => {
    const { store, neo4jUsername, token } = readConfig({
      ...(Object.fromEntries(
        Object.entries(app.environment).filter(([, value]) => value !== null),
      ) as NodeJS.ProcessEnv),
    });
    expect({ store, neo4jUsername, token }).toEqual({
      store: "neo4j://neo4j:7687",
      neo4jUsername: "neo4j",
      token: null,
    });
  });
});

describe("Dockerfile", () => {
  const lines = read("Dockerfile")
    .replace(/\\\n\s*/g, "")
    .split("\n");
  const instructions = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split(/\s+/));
  const of = (name: string): string[][] => instructions.filter(([first]) => first === name).map(([, ...rest]) => rest);
  const stages = of("FROM");
  const last = instructions.slice(instructions.map(([first]) => first).lastIndexOf("FROM"));
  const copied = of("COPY").flatMap((words) => {
    const fromStage = words[0]!.startsWith("--from=");
    return fromStage ? [] : words.slice(0, -1);
  });

  test("builds in one stage and runs in another, on the Node that package.json asks for", () => {
    expect(stages).toEqual([["node:20-slim", "AS", "build"], ["node:20-slim"]]);
    for (const [source] of of("COPY").filter(([word]) => word!.startsWith("--"))) expect(source).toBe("--from=build");
  });

  test("installs what the lock file says", () => {
    expect(of("RUN")).toContainEqual(["npm", "ci", "--ignore-scripts"]);
  });

  test("copies only what exists and what .dockerignore lets through", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    for (const source of copied) {
      expect([source, existsSync(packageFile(source))]).toEqual([source, true]);
      expect([source, allowed.some((path) => source === path || source.startsWith(`${path}/`))]).toEqual([
        source,
        true,
      ]);
    }
  });

  test("holds everything that the package ships", () => {
    const { files } = JSON.parse(read("package.json")) as { readonly files: readonly string[] };
    const shipped = last.filter(([first]) => first === "COPY").flatMap((words) => words.slice(1, -1));
    for (const file of files) expect(shipped.map((path) => path.replace(/^\/app\//, ""))).toContain(file);
  });

  test("runs without root, listens to the outside of its container and says how it feels", () => {
    expect(last.filter(([first]) => first === "USER")).toEqual([["USER", "node"]]);
    expect(last.find(([first]) => first === "ENV")).toContain("HOST=0.0.0.0");
    expect(last.find(([first]) => first === "HEALTHCHECK")!.join(" ")).toContain("/health");
    expect(last.at(-1)!.join(" ")).toBe('CMD ["node", "dist/cli.js", "serve", "--seed"]');
  });
});
