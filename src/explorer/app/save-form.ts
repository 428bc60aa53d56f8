/** The form that saves a query; a view's own question comes with the address (`?name=&title=&view=&query=&variables=`). */
import { ask, keepToken, readToken, Refusal, type Question } from "./api.js";
import { viewPage } from "./addresses.js";
import { h, type Child } from "./dom.js";
import { go } from "./router.js";

export type SavableView = "TIMELINE" | "NETWORK" | "MAP" | "TABLE" | "NUMBER" | "CHART";
const VIEWS: readonly SavableView[] = ["TIMELINE", "NETWORK", "MAP", "TABLE", "NUMBER", "CHART"];

const SAVE = `mutation Save($input: SaveQueryInput!) {
  saveQuery(input: $input) { savedQuery { name } userErrors { message argument } }
}`;
const REMOVE = `mutation Remove($input: RemoveSavedQueryInput!) {
  removeSavedQuery(input: $input) { name userErrors { message } }
}`;

interface Payload {
  readonly userErrors: readonly { readonly message: string }[];
}

/** The address of the form with a view's question in it. */
export const savePage = ({ query, variables }: Question, view: SavableView): string =>
  viewPage("/saved", { view, query, variables: JSON.stringify(variables) });

/** Variables as an address writes them: a list with commas, an object as JSON. */
const written = (value: unknown): string =>
  typeof value === "string"
    ? value
    : Array.isArray(value) && value.every((each) => typeof each === "string")
      ? value.join(",")
      : JSON.stringify(value);

export function saveForm(settings: URLSearchParams, names: readonly string[]): HTMLElement {
  const field = (label: string, name: string, hint: string, more: Record<string, string | boolean>): HTMLElement =>
    labelled(label, hint, h("input", { name, ...more }));
  const said = h("p", { role: "alert", class: "said" });
  const query = h("textarea", { name: "document", rows: 10, required: true, spellcheck: "false" });
  query.value = settings.get("query") ?? "";
  const values = h("textarea", { name: "variables", rows: 3, spellcheck: "false" });
  values.value = valuesOf(settings.get("variables"));
  const form = h(
    "form",
    { class: "save-form", onsubmit: (event: SubmitEvent) => void submit(event, form, said) },
    field("Name", "name", "Lower-case letters, digits and hyphens; part of its addresses.", {
      required: true,
      pattern: "[a-z0-9][a-z0-9\\-]{0,63}",
      autocomplete: "off",
    }),
    field("Heading", "title", "What its embed is headed.", { autocomplete: "off" }),
    labelled(
      "Drawn as",
      "",
      h(
        "select",
        { name: "view" },
        VIEWS.map((view) =>
          h("option", { value: view, selected: view === (settings.get("view") ?? "TABLE") }, view.toLowerCase()),
        ),
      ),
    ),
    labelled("Query", "One GraphQL query.", query),
    labelled("Values", "One a line, name=value, for variables that an address doesn't give.", values),
    field("Token", "token", "The server's DATELINE_TOKEN; kept until this tab is closed.", {
      type: "password",
      autocomplete: "off",
      value: readToken() ?? "",
    }),
    h("p", {}, h("button", { type: "submit", class: "first" }, "Save")),
    said,
  );
  return h(
    "details",
    { class: "card", open: settings.has("query") },
    h("summary", {}, "Save a query"),
    form,
    names.length > 0 && removal(names, said),
  );
}

function labelled(label: string, hint: string, control: HTMLElement): HTMLElement {
  return h("label", {}, h("span", {}, label, hint !== "" && h("small", {}, ` ${hint}`)), control);
}

function valuesOf(text: string | null): string {
  try {
    const values = JSON.parse(text ?? "{}") as Readonly<Record<string, unknown>>;
    return Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${written(value)}`)
      .join("\n");
  } catch {
    return "";
  }
}

async function submit(event: SubmitEvent, form: HTMLFormElement, said: HTMLElement): Promise<void> {
  event.preventDefault();
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  keepToken(text("token"));
  const variables = text("variables")
    .split("\n")
    .filter((line) => line.includes("="))
    .map((line) => ({
      name: line.slice(0, line.indexOf("=")).trim(),
      value: line.slice(line.indexOf("=") + 1).trim(),
    }));
  const input = { name: text("name"), title: text("title"), document: text("document"), view: text("view"), variables };
  await change(said, async () => {
    const { saveQuery } = await ask<{ saveQuery: Payload }>({ query: SAVE, variables: { input } });
    return [saveQuery, viewPage("/saved", { show: input.name })];
  });
}

function removal(names: readonly string[], said: HTMLElement): Child {
  const choice = h(
    "select",
    {},
    names.map((name) => h("option", { value: name }, name)),
  );
  const remove = (): void =>
    void change(said, async () => {
      const variables = { input: { name: choice.value } };
      const { removeSavedQuery } = await ask<{ removeSavedQuery: Payload }>({ query: REMOVE, variables });
      return [removeSavedQuery, "/saved"];
    });
  return h(
    "p",
    { class: "tools" },
    labelled("Take away", "", choice),
    h("button", { type: "button", onclick: remove }, "Take it away"),
  );
}

/** Goes to where the change is seen, or says in the API's own sentence why there was none. */
async function change(said: HTMLElement, work: () => Promise<readonly [Payload, string]>): Promise<void> {
  try {
    const [{ userErrors }, address] = await work();
    if (userErrors.length > 0) said.textContent = userErrors.map(({ message }) => message).join(" ");
    else go(address);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    said.textContent = error.message;
  }
}
