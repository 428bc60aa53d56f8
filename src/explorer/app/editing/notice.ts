/** What was just decided, said at the foot of the screen, with a way to take it back at once. */
import { announce, h } from "../dom.js";
import { refresh } from "../router.js";
import { decide, type Mutation } from "./decide.js";
import { readEditor } from "./editor.js";

/** Stays until it is closed or another page is opened. */
export function notice(decision: { readonly id: string; readonly summary: string }, mutation: Mutation): void {
  const undone = mutation === "undo";
  const said = `${undone ? "Undone: " : "Saved: "}${decision.summary}.`;
  const back = async (): Promise<void> => {
    const { userErrors, decision: taken } = await decide("undo", {
      ...{ decision: decision.id, by: readEditor() ?? "" },
      reason: "Taken back at once.",
    });
    await refresh();
    if (taken === null) say(userErrors[0]?.message ?? "");
    else notice(taken, "undo");
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  };
  show(
    h("span", { class: "words", dir: "auto", title: said }, said),
    !undone && h("button", { type: "button", onclick: () => void back() }, "Undo"),
  );
  announce(said);
}

/** Says something at the foot of the screen that is no decision. */
export function say(words: string): void {
  show(h("span", { class: "words", dir: "auto" }, words));
  announce(words);
}

function show(...content: readonly (Node | false)[]): void {
  document.querySelector(".notice")?.remove();
  const close = (): void => {
    bar.remove();
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  };
  const bar = h(
    "div",
    { class: "notice", role: "group", "aria-label": "What was decided" },
    content,
    h("button", { type: "button", class: "quiet", "aria-label": "Close this note", onclick: close }, "×"),
  );
  document.querySelector("main .page-head")?.after(bar);
}
