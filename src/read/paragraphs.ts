/** Lines → the text of an article: paragraphs separated by a blank line. */

/**
 * Longest line of text that an editor wraps; the paragraphs of a file with one paragraph a line are mostly longer.
 */
const WRAPPED_LINE = 120;

/** Lines of a body as paragraphs, one blank line between two. Space at the ends of lines is dropped. */
export function paragraphs(lines: readonly string[]): string {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") blocks.push([]);
    else blocks[blocks.length - 1]!.push(line.trim());
  }
  return blocks.flatMap((block) => (isWrapped(block) ? [block.join(" ")] : block)).join("\n\n");
}

/** Short lines of which most stop in the middle of a sentence are one paragraph: "The two sides\nmet in Oslo on\nMonday." */
function isWrapped(block: readonly string[]): boolean {
  const broken = block.slice(0, -1);
  const cut = broken.filter((line) => !/[.!?:;…]["'”’)\]]*$/.test(line));
  return block.every((line) => line.length <= WRAPPED_LINE) && cut.length * 2 > broken.length;
}
