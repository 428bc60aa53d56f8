/**
 * A timeline that moves with a hand: what stands in the page is moved along, and drawn anew only where time is another
 * one. Drawing anew means some thousand new elements, which a slow machine does not make in one frame.
 */
import { inline } from "../draw/svg.js";
import type { Span } from "../draw/time-axis.js";
import type { DrawnTimeline } from "../draw/timeline.js";
import { drawn } from "./dom.js";

/** How many times as long, or as short, a time may be with the words where they are; longer, and words would run together. */
const [LONGER, SHORTER] = [1.35, 2];

export interface MovingTimeline {
  /** Draws anew. */
  readonly draw: () => void;
  /** Shows another time: by moving what is drawn where it is like the one drawn last. */
  readonly move: (span: Span) => void;
  readonly picture: () => DrawnTimeline | null;
}

/**
 * @param figure where the drawing stands
 * @param make makes the drawing of a time, from what was read last
 * @param read the time that is shown
 */
export function movingTimeline(
  figure: HTMLElement,
  make: (span: Span) => DrawnTimeline,
  read: () => Span,
): MovingTimeline {
  let picture: DrawnTimeline | null = null;
  let span = read();
  let parts: Parts | null = null;

  const draw = (): void => {
    const focused = document.activeElement?.getAttribute("data-id");
    span = read();
    picture = make(span);
    const svg = drawn(inline(picture));
    parts = partsOf(svg);
    figure.replaceChildren(svg);
    if (focused != null && focused !== "")
      figure.querySelector<SVGElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  };
  const move = (next: Span): void => {
    if (picture === null || parts === null || !alike(span, next)) draw();
    else place(parts, picture, next);
  };
  return { draw, move, picture: () => picture };
}

/** Whether the words of one time can stand in the other: it is about as long, and a good part of it is the same. */
function alike(drawn: Span, now: Span): boolean {
  const [before, after] = [drawn.to - drawn.from, now.to - now.from];
  const apart = Math.abs(drawn.from + drawn.to - now.from - now.to) / 2;
  return after < before * LONGER && after > before / SHORTER && apart < before * 0.6;
}

interface Parts {
  readonly axis: Element;
  readonly strips: Element;
  readonly marks: readonly { readonly link: SVGElement; readonly bar: Element; readonly words: Element | null }[];
}

function partsOf(svg: SVGSVGElement): Parts {
  return {
    axis: svg.querySelector(".axis")!,
    strips: svg.querySelector(".strips")!,
    marks: [...svg.querySelectorAll<SVGElement>(".marks > a")].map((link) => ({
      link,
      bar: link.querySelector("rect")!,
      words: link.querySelector("text"),
    })),
  };
}

/** Only writes: asking the page where something stands would make it lay out everything first. */
function place({ axis, strips, marks }: Parts, picture: DrawnTimeline, span: Span): void {
  const now = picture.at(span);
  axis.innerHTML = now.axis;
  strips.setAttribute("transform", now.strips);
  marks.forEach(({ link, bar, words }, index) => {
    const mark = now.marks[index] ?? null;
    link.style.visibility = mark === null ? "hidden" : "";
    if (mark === null) return;
    bar.setAttribute("x", mark.x.toFixed(1));
    bar.setAttribute("width", mark.width.toFixed(1));
    words?.setAttribute("x", mark.words.toFixed(1));
  });
}
