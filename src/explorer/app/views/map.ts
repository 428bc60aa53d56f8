/** Where things happen: a circle for each place, as large as its events are many. */
import { drawMap, frameOf, projectionFor, type Frame, type MapPlace } from "../../draw/map.js";
import { inline, type Drawing } from "../../draw/svg.js";
import { entityPage } from "../addresses.js";
import { counted } from "../answers.js";
import { drawn, h, link, roomIn } from "../dom.js";
import { eventTable } from "../event-parts.js";
import { filterBar } from "../filter-bar.js";
import { readFilter, writeFilter } from "../filter.js";
import { loadLand } from "../land.js";
import { readMap } from "../map-data.js";
import { readNames } from "../names.js";
import { change, note, type View, type ViewMaker } from "../router.js";
import { table } from "../table.js";

export const map: ViewMaker = async (address, signal): Promise<View> => {
  const filter = readFilter(address.searchParams);
  const [{ places, events, total, question }, nameOf] = await Promise.all([
    readMap(filter, signal),
    readNames(filter, signal),
  ]);
  let frame = readFrame(address.searchParams.get("frame")) ?? frameOf(places, innerWidth < 600 ? 0.7 : 0.86);
  let land = await loadLand(frame);
  let picture: Drawing | null = null;
  const figure = h("div", {
    class: "figure map",
    tabindex: 0,
    role: "group",
    "aria-label": "Map. Arrow keys move it, plus and minus zoom.",
  });
  const size = (): readonly [number, number] => {
    const width = roomIn(figure);
    return [width, Math.round(Math.min(Math.max(width * 0.46, 380), 860))];
  };
  const draw = (): void => {
    const [width, height] = size();
    picture = drawMap({
      ...{ title: "Map", places, land, width, height, frame },
      linkTo: ({ id }) => entityPage(id),
      zoomTo: (closer) => `/map?${withFrame(closer).toString()}`,
    });
    figure.replaceChildren(drawn(inline(picture)));
  };
  const show = (next: Frame): void => {
    frame = next;
    draw();
    note(withFrame(frame));
    // A closer view gets finer outlines as soon as they are there.
    void loadLand(frame).then((found) => {
      if (found === land || frame !== next || signal.aborted) return;
      land = found;
      draw();
    });
  };
  listen(figure, () => frame, show, size);
  const button = (label: string, sign: string, next: () => Frame): HTMLElement =>
    h(
      "button",
      {
        type: "button",
        "aria-label": label,
        title: label,
        onclick: () => {
          show(next());
        },
      },
      sign,
    );
  return {
    title: "Map",
    wide: true,
    exports: {
      name: "map",
      saveAs: "MAP",
      question: () => question,
      drawing: () => picture,
      rows: () => places.map(({ id, name, latitude, longitude, count }) => ({ id, name, latitude, longitude, count })),
    },
    shown: () => {
      draw();
      const resized = new ResizeObserver(draw);
      resized.observe(figure);
      signal.addEventListener("abort", () => {
        resized.disconnect();
      });
    },
    content: [
      filterBar(filter, nameOf, (next) => {
        change(writeFilter(next, new URLSearchParams(location.search)));
      }),
      h(
        "div",
        { class: "tools" },
        h(
          "div",
          { class: "buttons", role: "group", "aria-label": "Part of the world shown" },
          button("Closer", "+", () => scaled(frame, 0.6)),
          button("Wider", "−", () => scaled(frame, 1 / 0.6)),
          button("All places", "⤢", () => frameOf(places)),
        ),
        h(
          "p",
          { class: "hint", role: "status" },
          `${counted(total)} events; ${places.length} places in them can be put on a map.`,
        ),
      ),
      figure,
      h("p", { class: "hint" }, "Outlines: Natural Earth, public domain. They say nothing about whose a place is."),
      h("h2", {}, "As tables"),
      placeTable(places),
      eventTable(
        events.filter((event) => event.places.length > 0),
        events.length < total
          ? `Those of the ${events.length} most told events that have a place`
          : "Events with a place",
      ),
    ],
  };
};

const placeTable = (places: readonly MapPlace[]): HTMLElement =>
  table({
    caption: `${places.length} places`,
    rows: places,
    columns: [
      { key: "name", label: "Place", value: ({ name }) => name, cell: ({ id, name }) => link(entityPage(id), name) },
      { key: "count", label: "Events", value: ({ count }) => count, numeric: true },
      { key: "latitude", label: "Degrees north", value: ({ latitude }) => latitude, numeric: true },
      { key: "longitude", label: "Degrees east", value: ({ longitude }) => longitude, numeric: true },
    ],
  });

/** The address's settings with another part of the world. */
function withFrame(frame: Frame): URLSearchParams {
  const query = new URLSearchParams(location.search);
  query.set("frame", frame.map((each) => each.toFixed(2)).join(","));
  return query;
}

function readFrame(text: string | null): Frame | null {
  const numbers = (text ?? "").split(",").map(Number);
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || numbers.some((each) => !Number.isFinite(each)) || east! <= west! || north! <= south!)
    return null;
  return [west!, south!, east!, north!];
}

function scaled(
  [west, south, east, north]: Frame,
  factor: number,
  x = (west + east) / 2,
  y = (south + north) / 2,
): Frame {
  const near = (edge: number, middle: number): number => middle + (edge - middle) * factor;
  const [left, right, below, above] = [near(west, x), near(east, x), near(south, y), near(north, y)];
  if (right - left > 340 || above - below > 150) return [-170, -55, 170, 75];
  return [left, Math.max(below, -80), right, Math.min(above, 83)];
}

const shifted = ([west, south, east, north]: Frame, x: number, y: number): Frame => {
  const up = Math.min(Math.max(y, -80 - south), 83 - north);
  return [west + x, south + up, east + x, north + up];
};

function listen(
  figure: HTMLElement,
  read: () => Frame,
  show: (frame: Frame) => void,
  size: () => readonly [number, number],
): void {
  figure.addEventListener("keydown", (event) => {
    if (event.target !== figure) return;
    const [west, south, east, north] = read();
    const [wide, high] = [(east - west) * 0.2, (north - south) * 0.2];
    const moves: Readonly<Record<string, Frame>> = {
      ...{ ArrowLeft: shifted(read(), -wide, 0), ArrowRight: shifted(read(), wide, 0) },
      ...{ ArrowUp: shifted(read(), 0, high), ArrowDown: shifted(read(), 0, -high) },
      ...{ "+": scaled(read(), 0.6), "=": scaled(read(), 0.6), "-": scaled(read(), 1 / 0.6) },
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  });
  figure.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const [width, height] = size();
      const box = figure.getBoundingClientRect();
      const scale = width / box.width;
      const at = projectionFor(read(), width, height).invert?.([
        (event.clientX - box.left) * scale,
        (event.clientY - box.top) * scale,
      ]);
      if (at != null) show(scaled(read(), Math.exp(event.deltaY * 0.003), at[0], at[1]));
    },
    { passive: false },
  );
  let from: { x: number; y: number } | null = null;
  figure.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType === "mouse") from = { x: event.clientX, y: event.clientY };
  });
  figure.addEventListener("pointermove", (event) => {
    const drawing = figure.querySelector<SVGElement>("svg");
    if (from === null || drawing === null) return;
    drawing.style.transform = `translate(${event.clientX - from.x}px, ${event.clientY - from.y}px)`;
  });
  const drop = (event: MouseEvent): void => {
    if (from === null) return;
    const scale = size()[0] / figure.clientWidth;
    const [dx, dy] = [(event.clientX - from.x) * scale, (event.clientY - from.y) * scale];
    from = null;
    if (Math.hypot(dx, dy) < 4) return;
    const [width, height] = size();
    const projection = projectionFor(read(), width, height);
    const [before, after] = [
      projection.invert?.([width / 2, height / 2]),
      projection.invert?.([width / 2 - dx, height / 2 - dy]),
    ];
    if (before != null && after != null) show(shifted(read(), after[0] - before[0], after[1] - before[1]));
    figure.addEventListener(
      "click",
      (click) => {
        click.preventDefault();
        click.stopPropagation();
      },
      { capture: true, once: true },
    );
  };
  figure.addEventListener("pointerup", drop);
  figure.addEventListener("pointerleave", drop);
  figure.addEventListener("dragstart", (event) => {
    event.preventDefault();
  });
}
