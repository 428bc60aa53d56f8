/** Puts names beside their marks so that they neither overlap one another nor run out of the drawing. */
import { widthOf } from "./svg.js";

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** Heavier marks choose first. */
  readonly weight: number;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** How many square pixels of other names and marks it still covers; 0 where it stands free. */
  readonly covered: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a label pays for a point of a line that it covers, in square pixels. */
const LINE_COST = 12;
/** What a covered mark or name costs, against as much of a line. */
const COVER_COST = 4;

/**
 * One label for each mark, in their order: right, left, below or above, wherever it covers least.
 * @param lines points along lines that names had better not cover
 */
export function placeLabels(
  marks: readonly Mark[],
  size: number,
  width: number,
  height: number,
  lines: readonly { readonly x: number; readonly y: number }[] = [],
): Label[] {
  const boxes: Box[] = marks.map(({ x, y, radius: r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const labels: Label[] = Array.from({ length: marks.length });
  const order = marks.map((_, index) => index).sort((a, b) => marks[b]!.weight - marks[a]!.weight || a - b);
  for (const index of order) {
    const { x, y, radius, text } = marks[index]!;
    const candidates: Omit<Label, "covered">[] = [
      { x: x + radius + 4, y: y + size * 0.35, anchor: "start" },
      { x: x - radius - 4, y: y + size * 0.35, anchor: "end" },
      { x, y: y + radius + size, anchor: "middle" },
      { x, y: y - radius - 5, anchor: "middle" },
      { x: x + radius * 0.7 + 3, y: y - radius * 0.7 - 3, anchor: "start" },
      { x: x + radius * 0.7 + 3, y: y + radius * 0.7 + size, anchor: "start" },
      { x: x - radius * 0.7 - 3, y: y - radius * 0.7 - 3, anchor: "end" },
      { x: x - radius * 0.7 - 3, y: y + radius * 0.7 + size, anchor: "end" },
    ];
    const rated = candidates.map((label) => {
      const box = boxOf(label, widthOf(text, size) + 8, size);
      const outside =
        Math.max(-box.left, 0) +
        Math.max(box.right - width, 0) +
        Math.max(-box.top, 0) +
        Math.max(box.bottom - height, 0);
      const covered = boxes.reduce((sum, other, at) => (at === index ? sum : sum + shared(box, other)), 0);
      const crossed = lines.filter((at) => holds(box, at)).length;
      return { label, box, covered, cost: covered * COVER_COST + crossed * LINE_COST + outside * 1000 };
    });
    const best = rated.reduce((a, b) => (b.cost < a.cost ? b : a));
    boxes.push(best.box);
    labels[index] = { ...best.label, covered: best.covered };
  }
  return labels;
}

function boxOf({ x, y, anchor }: Omit<Label, "covered">, width: number, size: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}

const holds = ({ left, top, right, bottom }: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x > left && x < right && y > top && y < bottom;

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
