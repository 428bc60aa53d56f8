/** What is pasted into another page to show a saved query there. */
import { announce, h } from "./dom.js";

export function snippets(name: string, title: string): readonly HTMLElement[] {
  const { origin } = location;
  const quoted = title.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return [
    snippet(
      "As a frame",
      `<iframe src="${origin}/embed/${name}" title="${quoted}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`,
    ),
    snippet(
      "As an element that fits its width",
      `<script type="module" src="${origin}/dateline-embed.js"></script>\n<dateline-embed query="${name}" heading="${quoted}" height="560"></dateline-embed>`,
    ),
  ];
}

function snippet(label: string, text: string): HTMLElement {
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => {
      announce("It is on the clipboard.");
    });
  };
  return h(
    "div",
    { class: "snippet" },
    h("p", {}, label, h("button", { type: "button", class: "quiet", onclick: copy }, "Copy")),
    h("pre", { tabindex: 0, "aria-label": label }, h("code", {}, text)),
  );
}
