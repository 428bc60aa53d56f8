/** What stands in a sentence is looked up by it: an article of a thousand sentences is read once, not once a sentence. */

/** The parts of a list by the sentence that they stand in, each in the order of the list. */
export function bySentence<Part extends { readonly sentence: number }>(
  parts: readonly Part[],
): ReadonlyMap<number, readonly Part[]> {
  const found = new Map<number, Part[]>();
  for (const part of parts) {
    const beside = found.get(part.sentence);
    if (beside) beside.push(part);
    else found.set(part.sentence, [part]);
  }
  return found;
}
