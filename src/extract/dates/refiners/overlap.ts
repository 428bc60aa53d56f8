import type { Finding } from "../phrase.js";

/** Of findings that overlap the longest wins, then that of the earlier finder. The result is in the order of the text. */
export function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const longestFirst = [...findings].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Finding[] = [];
  const taken = new Set<number>();
  for (const finding of longestFirst) {
    let isFree = true;
    for (let at = finding.start; isFree && at < finding.end; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = finding.start; at < finding.end; at++) taken.add(at);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
