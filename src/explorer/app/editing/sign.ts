/** The sign at the head of every page that editing is on, and as whom. */
import { h } from "../dom.js";
import { readEditor } from "./editor.js";

/** Shows it or takes it away, as it is now. */
export function showEditor(): void {
  const editor = readEditor();
  document
    .querySelector("#editor")!
    .replaceChildren(
      ...(editor === null ? [] : [h("a", { href: "/editing", class: "editor" }, "Editing as ", h("bdi", {}, editor))]),
    );
  document.documentElement.toggleAttribute("data-editing", editor !== null);
  document.querySelector("#edit")!.textContent = editor === null ? "Edit" : "Editing";
}
