/**
 * Cuts a text into atoms, the smallest units that a word can begin or end at: runs of letters and digits, and single marks.
 * The model then says at which atoms words and sentences begin: `U . S .` is one word, `do | n ' t` two.
 */
import { readFileSync } from "node:fs";
import { everyMatch } from "../every-match.js";

/** White space before an atom: none, a space, the end of a line, the end of a paragraph (or the start of the text). */
export const GAPS = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

export interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

export interface SplitForms {
  /** "cannot" → 3: where a written form may be two words. */
  readonly forms: ReadonlyMap<string, number>;
  /** "pm", "km": units that stand glued to a number. */
  readonly units: ReadonlySet<string>;
}

/** Reads the table of forms that may be two words: `can|not`, and units as `#|km`. */
export function readSplitForms(file: string): SplitForms {
  const forms = new Map<string, number>();
  const units = new Set<string>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || line.startsWith("# ")) continue;
    const [left, right] = line.split("|") as [string, string];
    if (left === "#") units.add(right);
    else forms.set(left + right, left.length);
  }
  return { forms, units };
}

const RUN = /[\p{L}\p{M}\p{N}\p{Cf}]+|\S/gu;

/** The atoms of a text in order, with UTF-16 offsets; white space is in none. */
export function cutAtoms(text: string, { forms, units }: SplitForms): Atom[] {
  const atoms: Atom[] = [];
  let before = 0;
  for (const { 0: run, index: start } of everyMatch(RUN, text)) {
    const gap = atoms.length === 0 ? GAPS.paragraph : gapOf(text, before, start);
    before = start + run.length;
    const cut = run.length === 1 ? 0 : cutOf(run, text.slice(before, before + 3), forms, units);
    if (cut === 0) atoms.push({ text: run, start, end: before, gap });
    else
      atoms.push(
        { text: run.slice(0, cut), start, end: start + cut, gap },
        { text: run.slice(cut), start: start + cut, end: before, gap: GAPS.none },
      );
  }
  return atoms;
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return GAPS.none;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines === 0 ? GAPS.space : lines === 1 ? GAPS.line : GAPS.paragraph;
}

/** Where a run may be two words, 0 for nowhere: "do|n't", "can|not", "30|pm". */
function cutOf(run: string, next: string, forms: ReadonlyMap<string, number>, units: ReadonlySet<string>): number {
  if (/n$/i.test(run) && /^['’]t(?![\p{L}\p{N}])/iu.test(next)) return run.length - 1;
  const lower = run.toLowerCase();
  const form = forms.get(lower);
  if (form !== undefined) return form;
  const digits = /^\d+(?=\p{L}+$)/u.exec(lower)?.[0].length ?? 0;
  return digits > 0 && units.has(lower.slice(digits)) ? digits : 0;
}
