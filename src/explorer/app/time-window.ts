/** The stretch of time that a view shows: moved and zoomed by buttons, keys, wheel, drag and pinch. */
import { DAY, type Span } from "../draw/time-axis.js";
import { h } from "./dom.js";

const SHORTEST = 3 * DAY;
const LONGEST = 120 * 365.25 * DAY;

/** The span made so many times as long around a point of it, 0 at its beginning and 1 at its end. */
export function zoomed({ from, to }: Span, factor: number, around = 0.5): Span {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST);
  const fixed = from + (to - from) * around;
  return { from: fixed - length * around, to: fixed + length * (1 - around) };
}

/** The span moved by a share of its length. */
export function moved({ from, to }: Span, share: number): Span {
  const by = (to - from) * share;
  return { from: from + by, to: to + by };
}

/** Which part of a drawing's width is drawn on, in its own units. */
export interface Drawn {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Listens on a figure.
 * @param read the present span
 * @param change takes the new one, many times a second while a pointer moves
 */
export function listenForTime(
  figure: HTMLElement,
  read: () => Span,
  change: (span: Span) => void,
  drawn: () => Drawn,
): void {
  const share = (x: number): number => {
    const { left, right, width } = drawn();
    const box = figure.getBoundingClientRect();
    return (((x - box.left) / box.width) * width - left) / (right - left);
  };
  figure.addEventListener("keydown", (event) => {
    if (event.target !== figure) return;
    const next = keyed(event.key, read());
    if (next === null) return;
    event.preventDefault();
    change(next);
  });
  figure.addEventListener(
    "wheel",
    (event) => {
      // The wheel alone scrolls the page, as everywhere.
      if (event.ctrlKey || event.metaKey) change(zoomed(read(), Math.exp(event.deltaY * 0.004), share(event.clientX)));
      else if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
        change(moved(read(), event.deltaX / figure.clientWidth));
      else return;
      event.preventDefault();
    },
    { passive: false },
  );
  listenForPointers(figure, read, change, share);
}

function keyed(key: string, span: Span): Span | null {
  switch (key) {
    case "ArrowLeft":
      return moved(span, -0.15);
    case "ArrowRight":
      return moved(span, 0.15);
    case "+":
    case "=":
      return zoomed(span, 0.6);
    case "-":
      return zoomed(span, 1 / 0.6);
    default:
      return null;
  }
}

function listenForPointers(
  figure: HTMLElement,
  read: () => Span,
  change: (span: Span) => void,
  share: (x: number) => number,
): void {
  const pointers = new Map<number, number>();
  let travelled = 0;
  figure.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, event.clientX);
  });
  figure.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    const step = event.clientX - before;
    travelled += Math.abs(step);
    if (travelled < 4) return;
    figure.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, event.clientX);
    if (other === undefined) change(moved(read(), share(before) - share(event.clientX)));
    else {
      const factor = Math.abs(before - other) / Math.max(Math.abs(event.clientX - other), 1);
      change(zoomed(read(), factor, share(other)));
    }
  });
  for (const name of ["pointerup", "pointercancel"] as const)
    figure.addEventListener(name, (event) => {
      pointers.delete(event.pointerId);
    });
  // A drag that ends on a link does not follow it.
  figure.addEventListener(
    "click",
    (event) => {
      if (travelled < 4) return;
      event.preventDefault();
      event.stopPropagation();
      travelled = 0;
    },
    { capture: true },
  );
  figure.addEventListener("dragstart", (event) => {
    event.preventDefault();
  });
}

/** Earlier, later, closer, wider. */
export function timeButtons(read: () => Span, change: (span: Span) => void): HTMLElement {
  const button = (label: string, sign: string, next: (span: Span) => Span): HTMLElement =>
    h(
      "button",
      {
        type: "button",
        "aria-label": label,
        title: label,
        onclick: () => {
          change(next(read()));
        },
      },
      sign,
    );
  return h(
    "div",
    { class: "buttons", role: "group", "aria-label": "Time shown" },
    button("Earlier", "←", (span) => moved(span, -0.3)),
    button("Later", "→", (span) => moved(span, 0.3)),
    button("Closer", "+", (span) => zoomed(span, 0.5)),
    button("Wider", "−", (span) => zoomed(span, 2)),
  );
}
