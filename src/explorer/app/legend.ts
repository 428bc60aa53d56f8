/** What colours and shapes mean. */
import { FAMILIES, titled } from "../draw/families.js";
import { h } from "./dom.js";

export const legend = (): HTMLElement =>
  h(
    "details",
    { class: "legend-holder menu" },
    h("summary", {}, "What the marks mean"),
    h(
      "ul",
      { class: "legend" },
      FAMILIES.map(({ family, label, types }) =>
        h(
          "li",
          {},
          h("i", { class: `swatch ${family}` }),
          h("span", {}, label, h("small", {}, types.map(titled).join(", "))),
        ),
      ),
      h("li", {}, h("i", { class: "swatch filled" }), "Happened or goes on"),
      h("li", {}, h("i", { class: "swatch hollow" }), "Planned, demanded or possible"),
      h("li", {}, h("i", { class: "swatch ringed" }), "Disputed"),
      h("li", {}, h("i", { class: "swatch faded" }), "Day not known: month, season or year"),
    ),
  );
