/** Actors and agreements with what passed between them: grown by a click, narrowed by time, walked by paths. */
import type { DrawnEvent } from "../../draw/drawn.js";
import { networkOf, strongEdges, tiesOf, type Network, type NetworkNode } from "../../draw/network.js";
import { boxAround, drawNetwork, reach, type Box } from "../../draw/network-drawing.js";
import { layOut, type Point } from "../../draw/network-layout.js";
import { titled } from "../../draw/families.js";
import { inline, type Drawing } from "../../draw/svg.js";
import { eventPage, viewPage, entityPage } from "../addresses.js";
import { counted } from "../answers.js";
import { announce, drawn, h, link, roomIn } from "../dom.js";
import { eventList, eventRow, eventTable, names } from "../event-parts.js";
import { filterBar } from "../filter-bar.js";
import { readFilter, writeFilter } from "../filter.js";
import { legend } from "../legend.js";
import { readNames } from "../names.js";
import { readNetwork, readPaths, withPaths, type NetworkData, type PathAnswer } from "../network-data.js";
import { change, go, type View, type ViewMaker } from "../router.js";
import { searchBox } from "../search-box.js";
import { timeSlider } from "../time-slider.js";
import { table } from "../table.js";

/** As many names as a page has room for; a telephone has room for fewer. */
const mostNodes = (): number => Math.min(Math.max(Math.round(innerWidth / 30), 14), 60);
/** How many more a grown node may bring, and how many there may be in all. */
const BY_GROWING = 14;
const MOST_GROWN = 64;
/** Where the nodes of the last network stood and what of the plane was seen, so that an expansion leaves them there. */
let stood: ReadonlyMap<string, Point> = new Map();
let seen: Box | undefined;

export const network: ViewMaker = async (address, signal): Promise<View> => {
  const query = address.searchParams;
  const filter = readFilter(query);
  const between = query.getAll("between").slice(0, 2);
  const grown = query.getAll("grow");
  const [read, paths, nameOf] = await Promise.all([
    readNetwork(filter, between, grown, signal),
    between.length === 2 ? readPaths(between[0]!, between[1]!, signal) : null,
    readNames(
      { actors: [...filter.actors, ...between, ...grown], places: filter.places, agreements: filter.agreements },
      signal,
    ),
  ]);
  const data = paths === null ? read : withPaths(read, paths);
  const hops = paths?.flatMap((path) => path.hops) ?? [];
  const keep = new Set([...filter.actors, ...between, ...grown, ...hops.flatMap(({ from, to }) => [from.id, to.id])]);
  const net = networkOf(
    data.events,
    Math.min(mostNodes() + grown.length * BY_GROWING, Math.max(mostNodes(), MOST_GROWN)),
    keep,
  );
  const held = new Map([...stood].filter(([id]) => net.nodes.some((node) => node.id === id)));
  const stays = held.size > 0 && (held.size * 2 > net.nodes.length || grown.length > 0);
  const at = layOut(
    net.nodes.map((node) => ({ id: node.id, reach: reach(node) })),
    tiesOf(net),
    stays ? held : undefined,
  );
  seen = boxAround(at.values(), stays ? seen : undefined);
  stood = at;
  const box = seen;

  let picture: Drawing | null = null;
  const figure = h("div", { class: "figure network" });
  const aside = h("aside", { class: "card note", "aria-live": "polite" });
  const draw = (): void => {
    const width = roomIn(figure);
    const crowded = net.nodes.length > 45 ? 0.78 : 0.62;
    const tall = Math.round(Math.min(Math.max(width * crowded, 420), 900));
    // A handful of names needs no wall; but what is grown keeps its room.
    const height = grown.length > 0 ? tall : Math.min(tall, 200 + net.nodes.length * 40);
    picture = drawNetwork({
      ...{
        title: "Network",
        network: net,
        at,
        width,
        height,
        box,
        chosen: new Set([...filter.actors, ...between, ...grown]),
      },
      path: new Set(hops.map(({ event }) => event.id)),
      linkTo: ({ id }) => growPage(id),
    });
    figure.replaceChildren(drawn(inline(picture)));
  };
  const growPage = (id: string): string => {
    const next = new URLSearchParams(location.search);
    if (!next.getAll("grow").includes(id)) next.append("grow", id);
    return viewPage("/network", Object.fromEntries([...new Set(next.keys())].map((key) => [key, next.getAll(key)])));
  };
  const tell = (node: NetworkNode): void => {
    const events = data.events.filter((event) =>
      [...event.initiators, ...event.targets, ...event.agreements].some(({ id }) => id === node.id),
    );
    aside.replaceChildren(
      h("h2", { dir: "auto" }, link(entityPage(node.id), node.name)),
      h(
        "p",
        { class: "hint" },
        `In ${node.weight} of the events here. `,
        link(growPage(node.id), "Show its neighbours"),
      ),
      eventList(events.slice(0, 8)),
    );
  };
  figure.addEventListener("click", (event) => {
    const [source, target, family] =
      (event.target as Element).closest("[data-edge]")?.getAttribute("data-edge")?.split(" ") ?? [];
    const edge = net.edges.find((each) => each.source === source && each.target === target && each.family === family);
    if (edge !== undefined)
      aside.replaceChildren(
        h(
          "h2",
          {},
          names(net.nodes.filter(({ id }) => id === source)),
          " → ",
          names(net.nodes.filter(({ id }) => id === target)),
        ),
        eventList(edge.events),
      );
  });
  for (const kind of ["focusin", "mouseover"] as const)
    figure.addEventListener(kind, (event) => {
      const id = (event.target as Element).closest("a[data-id]")?.getAttribute("data-id");
      const node = net.nodes.find((each) => each.id === id);
      light(figure, node?.id ?? null);
      if (node !== undefined) tell(node);
    });
  for (const kind of ["focusout", "mouseleave"] as const)
    figure.addEventListener(kind, () => {
      light(figure, null);
    });
  aside.append(
    h(
      "p",
      { class: "hint" },
      "Point at a name or a line for the events behind it; press a name to show its neighbours.",
    ),
  );
  const setBetween = (place: 0 | 1, id: string): void => {
    const next = new URLSearchParams(location.search);
    const pair = place === 0 ? [id, between[1]] : [between[0], id];
    next.delete("between");
    for (const each of pair) if (each !== undefined) next.append("between", each);
    go(`/network?${next.toString()}`);
  };
  return {
    title: between.length === 2 ? `${nameOf(between[0]!)} and ${nameOf(between[1]!)}` : "Network",
    kicker: between.length === 2 ? "What passed between" : "Who acts on whom",
    wide: true,
    exports: {
      name: "network",
      saveAs: "NETWORK",
      question: () => data.question,
      rows: () => data.events.map(eventRow),
      network: () => net,
      drawing: () => picture,
    },
    shown: () => {
      draw();
      const resized = new ResizeObserver(draw);
      resized.observe(figure);
      signal.addEventListener("abort", () => {
        resized.disconnect();
      });
      if (grown.length > 0) announce(`${net.nodes.length} actors and agreements.`);
    },
    content: [
      filterBar(filter, nameOf, (next) => {
        change(writeFilter(next, new URLSearchParams(location.search)));
      }),
      h("div", { class: "tools" }, pathBoxes(between, nameOf, setBetween), legend()),
      paths !== null && pathList(paths),
      h("p", { class: "hint", role: "status" }, extent(data, net)),
      timeSlider(data.buckets, filter, (next) => {
        change(writeFilter({ ...filter, ...next }, new URLSearchParams(location.search)));
      }),
      net.nodes.length === 0
        ? h("p", { class: "empty" }, "No two actors meet in these events. Widen the time or take a filter away.")
        : h("div", { class: "beside" }, figure, aside),
      h("h2", {}, "As tables"),
      edgeTable(net),
      eventTable(data.events, `${data.events.length} events`),
    ],
  };
};

/** Lights a node with its edges and neighbours, so that one actor can be followed through many lines; null ends it. */
function light(figure: HTMLElement, id: string | null): void {
  const drawing = figure.querySelector("svg");
  if (drawing === null) return;
  drawing.classList.toggle("pointed", id !== null);
  const near = new Set([id]);
  for (const tie of drawing.querySelectorAll("[data-edge]")) {
    const [source = "", target = ""] = tie.getAttribute("data-edge")!.split(" ");
    const own = source === id || target === id;
    tie.classList.toggle("near", own);
    if (own) near.add(source).add(target);
  }
  for (const part of drawing.querySelectorAll("a[data-id], [data-name]"))
    part.classList.toggle("near", near.has(part.getAttribute("data-id") ?? part.getAttribute("data-name")));
}

function extent({ events, total }: NetworkData, net: Network): string {
  const faint = net.edges.length - strongEdges(net).size;
  const drawn = `${net.nodes.length} actors and agreements${net.leftOut > 0 ? ` of ${net.nodes.length + net.leftOut}, those with the most events` : ""}`;
  const read = events.length < total ? `the ${events.length} most told of ${counted(total)}` : counted(total);
  return `${drawn}, from ${read} events.${faint > 0 ? ` ${faint} weaker connections are drawn faintly.` : ""}`;
}

function pathBoxes(
  between: readonly string[],
  nameOf: (id: string) => string,
  choose: (place: 0 | 1, id: string) => void,
): HTMLElement {
  const box = (place: 0 | 1, label: string): HTMLElement =>
    searchBox({
      label,
      placeholder: between[place] === undefined ? label : nameOf(between[place]),
      fits: ({ id }) => id.startsWith("actor:"),
      choose: ({ id }) => {
        choose(place, id);
      },
    });
  return h(
    "div",
    { class: "path-boxes", role: "group", "aria-label": "Paths between two actors" },
    h("span", {}, "Paths between"),
    box(0, "First actor"),
    h("span", {}, "and"),
    box(1, "Second actor"),
  );
}

function pathList(paths: readonly PathAnswer[]): HTMLElement {
  const item = ({ hops }: PathAnswer): HTMLElement =>
    h(
      "li",
      {},
      hops.map(({ from, event, to }, index) => [
        index === 0 && link(entityPage(from.id), from.name),
        " — ",
        link(eventPage(event.id), event.headline),
        " — ",
        link(entityPage(to.id), to.name),
      ]),
    );
  return h(
    "section",
    { class: "card" },
    h("h2", {}, "Shortest paths"),
    paths.length === 0
      ? h("p", { class: "empty" }, "No chain of four events or fewer joins them.")
      : h("ol", { class: "paths" }, paths.map(item)),
  );
}

function edgeTable(net: Network): HTMLElement {
  const nameOf = new Map(net.nodes.map(({ id, name }) => [id, name]));
  const first = (events: readonly DrawnEvent[]): DrawnEvent => events[0]!;
  return table({
    caption: `${net.edges.length} connections`,
    rows: net.edges,
    sort: "-events",
    columns: [
      {
        key: "source",
        label: "From",
        value: ({ source }) => nameOf.get(source)!,
        cell: ({ source }) => link(entityPage(source), nameOf.get(source)),
      },
      {
        key: "target",
        label: "To",
        value: ({ target }) => nameOf.get(target)!,
        cell: ({ target }) => link(entityPage(target), nameOf.get(target)),
      },
      {
        key: "types",
        label: "Types",
        value: ({ events }) => [...new Set(events.map(({ type }) => titled(type)))].join(", "),
      },
      { key: "events", label: "Events", value: ({ events }) => events.length, numeric: true },
      {
        key: "example",
        label: "Such as",
        value: ({ events }) => first(events).headline,
        cell: ({ events }) => link(eventPage(first(events).id), first(events).headline),
      },
    ],
  });
}
