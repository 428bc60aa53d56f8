/** A text whose words stand one blank apart, so that the patterns of dates need to know no wider gaps. */

export interface FlatText {
  readonly text: string;
  /** The offset in the text as it was written. */
  readonly placeOf: (offset: number) => number;
}

/** Two to four blanks, or blanks at the end of a line. Wider ones hold columns apart, which are no phrase. */
const GAP = /(?<![ \u00a0\t])[ \u00a0\t](?:[ \u00a0\t]{1,3}\n?|\n)(?![ \u00a0\t])/g;

export function flatten(text: string): FlatText {
  const places: number[] = [];
  let written = 0;
  const flat = text.replace(GAP, (gap, at: number) => {
    for (; written <= at; written++) places.push(written);
    written = at + gap.length;
    return " ";
  });
  if (written === 0) return { text, placeOf: (offset) => offset };
  for (; written <= text.length; written++) places.push(written);
  return { text: flat, placeOf: (offset) => places[offset]! };
}
