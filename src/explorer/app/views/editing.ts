/** Where a person begins and ends to edit: their name, and the server's token. */
import { h, announce, type Child } from "../dom.js";
import { lastName, readEditor, startEditing, stopEditing } from "../editing/editor.js";
import { showEditor } from "../editing/sign.js";
import { arrive, refresh, type View, type ViewMaker } from "../router.js";

export const editing: ViewMaker = (address): Promise<View> => {
  const editor = readEditor();
  const back = placeOf(address.searchParams.get("back"));
  return Promise.resolve({
    title: "Editing",
    kicker: editor === null ? "Off" : "On",
    content:
      editor === null
        ? [lead("Whoever has the server’s token can correct what was misread."), beginForm(back), ways()]
        : [
            h("p", { class: "lead" }, "You edit as ", h("strong", { dir: "auto" }, editor), ", in this tab only."),
            ways(),
            h(
              "p",
              { class: "ways" },
              back !== null && h("a", { class: "button", href: back }, "Back to where you were"),
              h("a", { class: "button", href: "/decisions" }, "All decisions"),
              h("button", { type: "button", onclick: () => void stop() }, "Stop editing and forget the token"),
            ),
          ],
  });
};

const lead = (text: string): HTMLElement => h("p", { class: "lead" }, text);

const ways = (): HTMLElement =>
  h(
    "ul",
    { class: "ways-to-edit" },
    item("An event", "correct its type, date, parties and the like, or reject a claim that was misread."),
    item("An actor, a place or an agreement", "rename it, merge another into it, or split off what is another."),
    item("Every decision", "keeps who, when and why, stands beside what was read, and can be undone by itself."),
  );
const item = (what: string, how: string): HTMLElement => h("li", {}, h("strong", {}, what), `: ${how}`);

/** Only pages of this server: an address that leads elsewhere is none to go back to. */
const placeOf = (back: string | null): string | null => (back !== null && /^\/(?![/\\])/.test(back) ? back : null);

function beginForm(back: string | null): HTMLElement {
  const by = h("input", { id: "by", name: "by", required: true, maxlength: 200, autocomplete: "off", dir: "auto" });
  const token = h("input", {
    id: "token",
    name: "token",
    type: "password",
    required: true,
    autocomplete: "off",
    spellcheck: "false",
  });
  by.value = lastName();
  const fields = { by, token };
  const begin = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    for (const [name, field] of Object.entries(fields)) {
      field.removeAttribute("aria-invalid");
      document.getElementById(`${name}-fault`)!.textContent = "";
    }
    const empty = by.value.trim() === "" ? "by" : token.value.trim() === "" ? "token" : null;
    const fault =
      empty === null
        ? await startEditing(by.value, token.value.trim())
        : ([
            empty,
            empty === "by" ? "Give the name that your decisions are to be signed with." : "Give the token.",
          ] as const);
    if (fault === null) {
      showEditor();
      await (back === null ? refresh() : arrive(back));
      document.querySelector<HTMLElement>("main h1")?.focus();
      announce(`Editing is on; you decide as ${readEditor() ?? ""}.`);
      return;
    }
    const [name, sentence] = fault;
    document.getElementById(`${name}-fault`)!.textContent = sentence;
    fields[name].setAttribute("aria-invalid", "true");
    fields[name].focus();
  };
  return h(
    "form",
    { class: "decision-form card begin", novalidate: true, onsubmit: (event: SubmitEvent) => void begin(event) },
    field(by, "Your name", "As decisions are signed, for all to read: ana@example.org."),
    field(token, "Token", "The server got it as DATELINE_TOKEN. Kept in this tab until it is closed or you stop."),
    h("p", { class: "ways" }, h("button", { type: "submit", class: "first" }, "Start editing")),
  );
}

function field(input: HTMLInputElement, label: string, hint: string): Child {
  input.setAttribute("aria-describedby", `${input.id}-fault`);
  return h(
    "div",
    { class: "field" },
    h("label", { for: input.id }, label, h("small", {}, ` ${hint}`)),
    input,
    h("p", { class: "fault", id: `${input.id}-fault`, role: "alert" }),
  );
}

async function stop(): Promise<void> {
  stopEditing();
  showEditor();
  await refresh();
  document.querySelector<HTMLElement>("main h1")?.focus();
  announce("Editing is off; the token is forgotten.");
}
