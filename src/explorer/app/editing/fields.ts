/** The fields of a decision's form: words, one of a list, and names that are found by searching. */
import { h, type Child } from "../dom.js";
import { searchBox, type Suggestion } from "../search-box.js";
import { tellApart } from "./candidates.js";
import type { Chosen, Value } from "./drafts.js";

/** A field as it stands in a form. */
export interface Control {
  readonly element: HTMLElement;
  /** Takes the focus, and says what is wrong with it. */
  readonly focus: HTMLElement;
  readonly read: () => Value;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What holds in the graph. */
  readonly now: Value;
  /** @param id of the element that takes the focus, which the label names */
  readonly make: (id: string, value: Value, changed: () => void) => Control;
  /** A value for people. */
  readonly words: (value: Value) => string;
}

type Common = Pick<Field, "name" | "label" | "hint">;

export const textField = (
  common: Common,
  now: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
): Field => ({
  ...common,
  now,
  words: (value) => (value === "" ? "nothing" : `“${value as string}”`),
  make: (id, value, changed) => {
    const input = h("input", {
      id,
      name: common.name,
      dir: "auto",
      autocomplete: "off",
      ...attributes,
      oninput: changed,
    });
    input.value = value as string;
    return { element: input, focus: input, read: () => input.value };
  },
});

/** Why: every decision says so. */
export const reasonField: Field = {
  name: "reason",
  label: "Why",
  hint: "Kept with the decision, for all to read.",
  now: "",
  words: (value) => value as string,
  make: (id, value, changed) => {
    const area = h("textarea", {
      id,
      name: "reason",
      rows: 2,
      required: true,
      maxlength: 2000,
      dir: "auto",
      oninput: changed,
    });
    area.value = value as string;
    return { element: area, focus: area, read: () => area.value };
  },
};

export function choiceField(
  common: Common,
  now: string,
  options: readonly (readonly [value: string, label: string])[],
): Field {
  return {
    ...common,
    now,
    words: (value) => options.find(([each]) => each === value)?.[1] ?? (value as string),
    make: (id, value, changed) => {
      const select = h(
        "select",
        { id, name: common.name, onchange: changed },
        options.map(([each, label]) => h("option", { value: each, selected: each === value }, label)),
      );
      return { element: select, focus: select, read: () => select.value };
    },
  };
}

export interface NamesOptions {
  /** Which may be chosen: first words of ids. */
  readonly sorts: readonly string[];
  /** Ids that may not. */
  readonly except?: readonly string[];
  readonly most?: number;
}

/** Actors, places or agreements, each found by searching; kind, country and count tell namesakes apart. */
export const namesField = (common: Common, now: readonly Chosen[], options: NamesOptions): Field => ({
  ...common,
  now,
  words: (value) =>
    typeof value === "string" || value.length === 0 ? "none" : value.map(({ name }) => name).join(", "),
  make: (id, value, changed) => {
    const { sorts, except = [], most = 20 } = options;
    let chosen = value as readonly Chosen[];
    const list = h("ul", { class: "chosen" });
    const set = (next: readonly Chosen[]): void => {
      chosen = next;
      show();
      changed();
      input.focus();
    };
    const box = searchBox({
      label: `${common.label}: search a name to add`,
      placeholder: "Search a name to add",
      fits: ({ id: found }) =>
        sorts.includes(found.split(":")[0]!) && !except.includes(found) && !chosen.some((each) => each.id === found),
      detail: tellApart,
      choose: ({ id: found, label, version }: Suggestion) => {
        set([...chosen, { id: found, name: label, ...(version !== undefined && { version }) }]);
      },
    });
    const input = box.querySelector("input")!;
    input.id = id;
    const show = (): void => {
      list.replaceChildren(...chosen.map(chip));
      list.hidden = chosen.length === 0;
      box.hidden = chosen.length >= most;
    };
    const chip = (one: Chosen): HTMLElement =>
      h(
        "li",
        {},
        h(
          "button",
          {
            ...{ type: "button", class: "chip", "aria-label": `Remove ${one.name} from ${common.label}` },
            onclick: () => {
              set(chosen.filter((each) => each !== one));
            },
          },
          h("bdi", {}, one.name),
          h("span", { "aria-hidden": "true" }, "×"),
        ),
      );
    show();
    const group = h("div", { role: "group", "aria-label": common.label, class: "names-field" }, list, box);
    return { element: group, focus: input, read: () => chosen };
  },
});

/** What a label says beside its name. */
export const hintOf = ({ hint }: Field): Child => hint !== undefined && h("small", {}, ` ${hint}`);
