// Answers the questions of tests/questions/ over the seed articles and writes each answer beside its question, the example
// tabs of GraphiQL, and docs/questions.md; with --check only says whether they are current. Reads dist/, so build before.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "tests", "questions");

/**
 * The questions in order. A file begins with `# ` and the question in words; a line `# $name: { … }` gives a query whose
 * first id is the value of that variable.
 */
export function readQuestions() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => {
      const lines = readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
      const comments = lines.filter((line) => line.startsWith("# ")).map((line) => line.slice(2));
      const found = comments.filter((line) => line.startsWith("$")).map((line) => /^\$(\w+): (.*)$/.exec(line));
      return {
        name: name.replace(".graphql", ""),
        question: comments[0],
        query: `${lines.filter((line) => !line.startsWith("# ")).join("\n")}\n`,
        find: Object.fromEntries(found.map(([, variable, query]) => [variable, query])),
      };
    });
}

/** Variables and answer of a question. `ask` takes a query with variables and gives the answer's data. */
export async function answerOf({ query, find }, ask) {
  const variables = {};
  for (const [variable, lookup] of Object.entries(find)) {
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(await ask(lookup, {})))?.[1];
    if (id === undefined) throw new Error(`${lookup} finds nothing for $${variable}.`);
    variables[variable] = id;
  }
  return { variables, data: await ask(query, variables) };
}

async function answered() {
  const [{ createApi }, { ingest }, { loadKnowledge }, { openExtractor }, { readArticles }, { openStore }] =
    await Promise.all(
      ["graphql/api", "ingest", "knowledge/load", "extract/open", "read/read-articles", "store/open"].map(
        (name) => import(`../dist/${name}.js`),
      ),
    );
  const place = mkdtempSync(join(tmpdir(), "dateline-questions-"));
  const store = await openStore(join(place, "store"), { username: "", password: "" });
  try {
    await ingest(readArticles([join(root, "seed")], { stdin: process.stdin }), { store, loadKnowledge, openExtractor });
    const api = createApi({ store });
    const ask = async (query, variables) => {
      const response = await api.fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors !== undefined) throw new Error(`${query}\n${errors.map(({ message }) => message).join("\n")}`);
      return data;
    };
    const answers = [];
    for (const question of readQuestions()) answers.push({ ...question, ...(await answerOf(question, ask)) });
    return answers;
  } finally {
    await store.close();
    rmSync(place, { recursive: true, force: true });
  }
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function filesOf(answers) {
  const tabs = answers.map(({ question, query, variables }) => ({
    question,
    query,
    ...(Object.keys(variables).length === 0 ? {} : { variables: JSON.stringify(variables) }),
  }));
  return new Map([
    ...answers.map(({ name, variables, data }) => [`tests/questions/${name}.answer.json`, json({ variables, data })]),
    [
      "src/graphql/generated/questions.ts",
      `// Generated from tests/questions/ by \`npm run questions\`; edit the questions instead.\nimport type { Example } from "../examples.js";\n\nexport const QUESTIONS: readonly Example[] = ${json(tabs).trimEnd()};\n`,
    ],
    ["docs/questions.md", guideOf(answers)],
  ]);
}

const guideOf = (answers) =>
  `# Twenty questions

Each of these is one request to \`/graphql\` and a tab of its GraphiQL. The answers are those that Dateline gives on the
articles in \`seed/\`, mistakes of reading included. \`npm run questions\` writes this page anew.

${answers.map(({ name, question }) => `- [${question}](#${name})`).join("\n")}

${answers.map(sectionOf).join("\n")}`;

const sectionOf = ({ name, question, query, variables, data }) =>
  `<a id="${name}"></a>

## ${Number(name.slice(0, 2))}. ${question}

\`\`\`graphql
${query}\`\`\`
${Object.keys(variables).length === 0 ? "" : `\nwith \`${JSON.stringify(variables)}\`\n`}
<details><summary>Answer</summary>

\`\`\`json
${json(data)}\`\`\`

</details>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = [];
  for (const [path, text] of filesOf(await answered())) {
    let written = null;
    try {
      written = readFileSync(join(root, path), "utf8");
    } catch {
      // A file that is not there is as much out of date as one that differs.
    }
    if (written === text) continue;
    stale.push(path);
    if (!process.argv.includes("--check")) writeFileSync(join(root, path), text);
  }
  if (process.argv.includes("--check") && stale.length > 0) {
    console.error(
      `Not what Dateline answers now: ${stale.join(", ")}. Run \`npm run questions\`, read it, and commit it.`,
    );
    process.exitCode = 1;
  }
}
