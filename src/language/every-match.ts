/**
 * All matches of a pattern with the flag `g`, as `text.matchAll(pattern)` gives them. `matchAll` copies the pattern at each call, and V8 forgets
 * the copy's machine code with each full garbage collection: the date patterns alone were compiled anew for most articles.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
