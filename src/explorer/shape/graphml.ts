/** A network as GraphML (http://graphml.graphdrawing.org/), which Gephi, yEd, Cytoscape, igraph and NetworkX read. */
import type { Network } from "../draw/network.js";
import { el, escape } from "../draw/svg.js";

const data = (key: string, value: string | number): string => el("data", { key }, escape(String(value)));
const key = (id: string, target: "node" | "edge", type: "string" | "int"): string =>
  el("key", { id, for: target, "attr.name": id, "attr.type": type });

export function toGraphml({ nodes, edges }: Network): string {
  const keys = [
    ...[key("name", "node", "string"), key("kind", "node", "string"), key("events", "node", "int")],
    ...[
      key("family", "edge", "string"),
      key("weight", "edge", "int"),
      key("types", "edge", "string"),
      key("eventIds", "edge", "string"),
    ],
  ];
  const parts = [
    ...nodes.map(({ id, name, kind, weight }) =>
      el("node", { id }, data("name", name), data("kind", kind), data("events", weight)),
    ),
    ...edges.map(({ source, target, family, events }) =>
      el(
        "edge",
        { source, target },
        data("family", family),
        data("weight", events.length),
        data("types", [...new Set(events.map(({ type }) => type))].join(" ")),
        data("eventIds", events.map(({ id }) => id).join(" ")),
      ),
    ),
  ];
  const graph = el("graph", { id: "dateline", edgedefault: "directed" }, ...parts);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, ...keys, graph)}\n`;
}
