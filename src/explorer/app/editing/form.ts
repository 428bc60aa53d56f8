/**
 * The form of a decision: a button that opens it, its fields, why, and what is wrong with it. What is written is a draft until
 * it is sent; where somebody else was first, the page shows what they did and the draft stays.
 */
import { viewPage } from "../addresses.js";
import { append, h, type Child } from "../dom.js";
import { copy, withValues } from "../exports.js";
import { refresh } from "../router.js";
import { seenAnew } from "./candidates.js";
import { decide, decisionQuestion, type Complaint, type Input, type Mutation, type Payload } from "./decide.js";
import { keepDraft, readDraft, sameValue, type Draft, type Value, type Values } from "./drafts.js";
import { readEditor } from "./editor.js";
import { hintOf, reasonField, type Control, type Field } from "./fields.js";
import { notice, say } from "./notice.js";

export interface DecisionForm {
  readonly mutation: Mutation;
  /** Tells forms of one mutation apart: the id of what is decided about. */
  readonly about: string;
  readonly heading: string;
  /** What the button says that opens it, and what readers of the screen hear where that alone would not do. */
  readonly opener: string;
  readonly openerLabel?: string;
  readonly submit: string;
  readonly intro?: Child;
  readonly fields: readonly Field[];
  /** The mutation's input but for who and why, or a sentence and its field where something is still missing. */
  readonly input: (values: Values, changed: Values) => Input | readonly [field: string, sentence: string];
  /** Stands between the fields and the reason, and follows what is chosen. */
  readonly preview?: { readonly element: HTMLElement; readonly follow: (values: Values) => void };
  /** Where the person is brought when it is done; the same page, made anew, where absent. */
  readonly after?: (payload: Payload) => Promise<void>;
  /** Id of what takes the focus when it is done and the button is gone. */
  readonly landing?: string;
}

export interface FormParts {
  readonly opener: HTMLButtonElement;
  /** Where the form stands while it is open. */
  readonly place: HTMLElement;
  /** Opens it with these values chosen. */
  readonly open: (values?: Values) => void;
}

const slug = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "-");

export function decisionForm(form: DecisionForm): FormParts {
  const key = `${form.mutation} ${form.about}`;
  const id = slug(key);
  const fields = [...form.fields, reasonField];
  const now: Values = Object.fromEntries(fields.map((field) => [field.name, field.now]));
  const place = h("div", { id: `${id}-place`, class: "form-place" });
  const opener = h(
    "button",
    {
      ...{ type: "button", id: `${id}-opener`, "aria-controls": `${id}-place`, "aria-expanded": "false" },
      ...{ "aria-label": form.openerLabel ?? null },
      onclick: () => {
        if (place.hasChildNodes()) close();
        else open();
      },
    },
    form.opener,
  );
  const show = (draft: Draft): HTMLFormElement => {
    const made = formOf(form, id, fields, now, draft, (next) => {
      keepDraft(key, next);
    });
    made.addEventListener("reset", (event) => {
      event.preventDefault();
      close();
    });
    made.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(form, key, id, made);
    });
    place.replaceChildren(made);
    opener.setAttribute("aria-expanded", "true");
    return made;
  };
  const open = (values: Values = {}): void => {
    const draft: Draft = { typed: values, seen: now, complaint: null };
    keepDraft(key, draft);
    const made = show(draft);
    made.scrollIntoView({ block: "nearest" });
    [...controls.get(made)!.values()][0]!.focus.focus();
  };
  const close = (): void => {
    keepDraft(key, null);
    place.replaceChildren();
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  };
  const kept = readDraft(key);
  if (kept !== null) show(kept);
  return { opener, place, open };
}

const controls = new WeakMap<HTMLFormElement, ReadonlyMap<string, Control>>();

function formOf(
  form: DecisionForm,
  id: string,
  fields: readonly Field[],
  now: Values,
  draft: Draft,
  keep: (draft: Draft) => void,
): HTMLFormElement {
  const { complaint, seen } = draft;
  const made = new Map<string, Control>();
  const values = (): Values => Object.fromEntries([...made].map(([name, { read }]) => [name, read()]));
  const changed = (): void => {
    const typed = Object.entries(values()).filter(([name, value]) => !sameValue(value, now[name]!));
    keep({ typed: Object.fromEntries(typed), seen, complaint });
    form.preview?.follow(values());
  };
  const rows = fields.map((field): HTMLElement => {
    const { name, label } = field;
    const control = field.make(`${id}-${name}`, draft.typed[name] ?? now[name]!, changed);
    made.set(name, control);
    return h(
      "div",
      { class: "field", "data-field": name },
      h("label", { for: control.focus.id }, label, hintOf(field)),
      control.element,
      theirs(field, draft, control, changed),
    );
  });
  const reason = rows.pop()!;
  const element = h(
    "form",
    { id, class: "decision-form card", "aria-labelledby": `${id}-heading`, novalidate: true },
    h("h2", { id: `${id}-heading` }, form.heading),
    form.intro !== undefined && h("div", { class: "hint" }, form.intro),
    complaintBox(complaint),
    h("div", { class: "fields" }, rows),
    form.preview?.element,
    reason,
    h(
      "p",
      { class: "ways" },
      h(
        "button",
        { type: "submit", class: "first" },
        complaint?.code === "CONFLICT" ? "Apply mine to it" : form.submit,
      ),
      h("button", { type: "reset" }, "Cancel"),
      h(
        "button",
        { type: "button", class: "quiet", onclick: () => void copyQuestion(form, element) },
        "Copy as GraphQL",
      ),
      h("small", {}, "Signed: ", h("bdi", {}, readEditor() ?? "")),
    ),
  );
  controls.set(element, made);
  form.preview?.follow(values());
  return element;
}

/** Ids and versions are for programs: the page and the form know them. */
const forPeople = (message: string): string =>
  message
    .replace(/^\S+ was changed since version \d+: o/, "O")
    .replace(/ Look at it again and give version \d+\.$/, "");

/** What is wrong with the whole of it; a conflict tells what the other did. */
function complaintBox(complaint: Complaint | null): HTMLElement {
  const box = h("div", { class: "complaint", role: "alert", tabindex: -1, hidden: complaint === null });
  if (complaint === null) return box;
  append(box, [
    complaint.code === "CONFLICT" && h("strong", {}, "Somebody else was first"),
    h("p", { dir: "auto" }, forPeople(complaint.message)),
    complaint.code === "CONFLICT" &&
      h(
        "p",
        {},
        "The page shows how it is now. What you wrote is kept; all else follows what they did. Look at it, then apply yours.",
      ),
    complaint.code === "UNAUTHENTICATED" &&
      h(
        "p",
        {},
        h("a", { href: viewPage("/editing", { back: location.pathname + location.search }) }, "Give the token again"),
      ),
  ]);
  return box;
}

/** Beside a field that both changed: what the other made of it. */
function theirs(field: Field, { typed, seen, complaint }: Draft, control: Control, changed: () => void): Child {
  const { name, label, now, words } = field;
  const before: Value | undefined = seen[name];
  if (complaint?.code !== "CONFLICT" || typed[name] === undefined || before === undefined || sameValue(before, now))
    return null;
  const take = (event: Event): void => {
    const anew = field.make(control.focus.id, now, changed);
    (event.target as HTMLElement).closest(".field")!.querySelector(":scope > .theirs")!.remove();
    control.element.replaceWith(anew.element);
    Object.assign(control, anew);
    changed();
    control.focus.focus();
  };
  return h(
    "p",
    { class: "theirs" },
    h("span", {}, "They made it ", h("bdi", {}, words(now)), "."),
    h(
      "button",
      { type: "button", class: "quiet", "aria-label": `Take theirs: ${label}`, onclick: take },
      "Take theirs",
    ),
  );
}

/** The input as it would be sent, or null where something is missing, which is then said. */
function inputOf(form: DecisionForm, element: HTMLFormElement): Input | null {
  const made = controls.get(element)!;
  const values = Object.fromEntries([...made].map(([name, { read }]) => [name, read()]));
  const now = new Map([...form.fields, reasonField].map((field) => [field.name, field.now]));
  const changed = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !sameValue(value, now.get(name)!)),
  );
  const input = form.input(values, changed);
  if (isMissing(input)) {
    blame(element, input[0], input[1]);
    return null;
  }
  const reason = (values["reason"] as string).trim();
  if (reason === "") {
    blame(element, "reason", "Say why, in a few words: whoever reads it later has only that.");
    return null;
  }
  return { ...input, by: readEditor() ?? "", reason };
}

const isMissing = (input: Input | readonly [string, string]): input is readonly [string, string] =>
  Array.isArray(input);

async function copyQuestion(form: DecisionForm, element: HTMLFormElement): Promise<void> {
  const input = inputOf(form, element);
  if (input !== null)
    await copy(withValues(decisionQuestion(form.mutation, input)), "The mutation is on the clipboard.");
}

async function send(form: DecisionForm, key: string, id: string, element: HTMLFormElement): Promise<void> {
  const input = inputOf(form, element);
  if (input === null || element.hasAttribute("aria-busy")) return;
  element.setAttribute("aria-busy", "true");
  const payload = await decide(form.mutation, input);
  element.removeAttribute("aria-busy");
  const complaint = payload.userErrors[0];
  if (complaint === undefined) {
    keepDraft(key, null);
    await (form.after ?? refresh)(payload);
    notice(payload.decision!, form.mutation);
    const landing =
      document.getElementById(`${id}-opener`) ??
      document.getElementById(form.landing ?? "") ??
      document.querySelector<HTMLElement>("main h1");
    landing?.focus({ preventScroll: true });
  } else if (complaint.code === "CONFLICT") {
    keepDraft(key, await seenAnew({ ...readDraft(key)!, complaint }));
    await refresh();
    const box = document.getElementById(id)?.querySelector<HTMLElement>(".complaint");
    // What was decided about may be another thing by now, or none.
    if (box == null) {
      keepDraft(key, null);
      say(complaint.message);
    } else box.focus();
  } else blame(element, complaint.path[1] ?? "", complaint.message, complaint);
}

/** Says what is wrong with a field, or with the whole where it is about none that the form has, and goes there. */
function blame(element: HTMLFormElement, name: string, message: string, complaint?: Complaint): void {
  for (const old of element.querySelectorAll(".fault")) old.remove();
  for (const old of element.querySelectorAll("[aria-invalid]")) {
    old.removeAttribute("aria-invalid");
    old.removeAttribute("aria-describedby");
  }
  const control = controls.get(element)!.get(name);
  const box = element.querySelector<HTMLElement>(".complaint")!;
  box.hidden = control !== undefined;
  if (control === undefined) {
    box.replaceWith(complaintBox(complaint ?? { code: "BAD_INPUT", message, path: [] }));
    element.querySelector<HTMLElement>(".complaint")!.focus();
    return;
  }
  const fault = h("p", { class: "fault", id: `${control.focus.id}-fault`, role: "alert" }, message);
  element.querySelector(`[data-field="${name}"]`)!.append(fault);
  control.focus.setAttribute("aria-invalid", "true");
  control.focus.setAttribute("aria-describedby", fault.id);
  control.focus.focus();
}
