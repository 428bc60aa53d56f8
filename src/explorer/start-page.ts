/** The page at `/` until the explorer comes: what this is, how much it holds, where to ask. */

export interface StartPageOptions {
  /** Path of the API. */
  readonly endpoint: string;
  readonly examples: readonly { readonly question: string; readonly query: string }[];
}

/** One whole HTML document that asks nothing of any other site. */
export function startPage({ endpoint, examples }: StartPageOptions): string {
  const questions = examples.map(
    ({ question, query }) =>
      `<li><a href="${endpoint}?query=${encodeURIComponent(query)}">${escape(question)}</a><details><summary>as a query</summary><pre>${escape(query.trim())}</pre></details></li>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Dateline</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
    <style>${STYLE}</style>
  </head>
  <body>
    <header>
      <h1>Dateline</h1>
      <p>News articles, read into a graph: who did what to whom, where, when, under which agreement, and <em>who says so</em>.
      Every fact leads back to the sentence that it was read from.</p>
      <p><a class="button" href="${endpoint}">Ask a question</a></p>
    </header>
    <main>
      <section aria-labelledby="holds">
        <h2 id="holds">What the graph holds</h2>
        <dl id="counts" aria-live="polite">${COUNTS.map(count).join("")}</dl>
        <p id="trouble" role="alert" hidden></p>
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">Questions to begin with</h2>
        <ol>${questions.join("\n")}</ol>
      </section>
    </main>
    <footer><a href="${endpoint}">GraphQL</a> <a href="/health">Health</a> <a href="/ready">Ready</a></footer>
    <script>${script(endpoint)}</script>
  </body>
</html>
`;
}

const COUNTS = ["articles", "events", "claims", "actors", "places", "agreements"];

const count = (name: string): string => `<div><dt>${name}</dt><dd data-count="${name}">–</dd></div>`;

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const script = (endpoint: string): string => `
  const say = (text) => Object.assign(document.getElementById("trouble"), { textContent: text, hidden: false });
  fetch("${endpoint}", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ stats { ${COUNTS.join(" ")} } }" }),
  })
    .then((response) => response.json())
    .then(({ data, errors }) => {
      if (!data) return say(errors[0].message);
      for (const cell of document.querySelectorAll("[data-count]"))
        cell.textContent = data.stats[cell.dataset.count].toLocaleString("en");
      if (data.stats.articles === 0) say("Nothing has been read yet: run “dateline ingest” with a file or folder of articles.");
    })
    .catch(() => say("The API does not answer."));
`;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#14324a"/><path d="M3 8h10" stroke="#fff" stroke-width="1.5"/><circle cx="5" cy="8" r="2" fill="#f2b84b"/><circle cx="11" cy="8" r="2" fill="#fff"/></svg>`;

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b2630; --soft: #5a6872; --paper: #fbfaf7; --card: #fff; --line: #dfdcd3; --strong: #14506e; --on-strong: #fff; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e6e9eb; --soft: #a3afb8; --paper: #12181d; --card: #1a2229; --line: #2d3942; --strong: #7cc4e8; --on-strong: #10202b; }
  }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 52rem; padding: 3rem 1.5rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 Georgia, "Times New Roman", serif; }
  h1 { margin: 0; font-size: 2.6rem; letter-spacing: -.02em; }
  h2 { margin: 2.5rem 0 1rem; padding-top: .6rem; border-top: 3px solid var(--strong); font-size: 1.15rem; }
  header p { max-width: 38rem; }
  a { color: var(--strong); }
  a:focus-visible, summary:focus-visible { outline: 2px solid var(--strong); outline-offset: 3px; }
  .button { display: inline-block; padding: .5rem 1.1rem; border-radius: .3rem; background: var(--strong); color: var(--on-strong); text-decoration: none; }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .6rem; margin: 0; }
  dl div { display: flex; flex-direction: column-reverse; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--card); }
  dt { color: var(--soft); font-size: .85rem; }
  dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
  ol { padding: 0; list-style: none; }
  li { margin: 0 0 .9rem; }
  summary { color: var(--soft); font-size: .85rem; cursor: pointer; }
  pre { margin: .4rem 0 0; padding: .8rem 1rem; overflow: auto; border: 1px solid var(--line); border-radius: .3rem; background: var(--card); font: .82rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
  #trouble { color: var(--soft); font-style: italic; }
  footer { display: flex; gap: 1.2rem; margin-top: 3rem; font-size: .9rem; }
`;
