/** Puts back the spaces of a text that came as words: "( the U.N. , he said )" → which words stand glued to the one before. */
const GLUED_BEFORE = /^(?:[,.;:!?%)\]}…]+|n['’]t|['’](?:s|re|ve|ll|d|m)?|''|”)$/iu;
const GLUED_AFTER = /^(?:[([{$€£#“‘`]+|``)$/u;

/** For each word whether it follows the one before without a space; straight quotes open and close in turn. */
export function gluedWords(words: readonly string[]): boolean[] {
  let open = false;
  let openedBefore = false;
  return words.map((word, index) => {
    const before = words[index - 1];
    let glued = before !== undefined && (GLUED_BEFORE.test(word) || GLUED_AFTER.test(before) || openedBefore);
    openedBefore = false;
    if (word === '"') {
      glued = open && before !== undefined;
      open = !open;
      openedBefore = open;
    }
    return glued;
  });
}
