/**
 * The best tree with one root over scores of arcs: maximum spanning arborescence (Chu and Liu 1965; Edmonds 1967), as McDonald et
 * al. (2005) use it for dependency parsing.
 */

/** `scores[d][h]` for dependent d and head h, both from 0; `scores[d][n]` is the root's. Returns heads, −1 for the root. */
export function bestTree(scores: readonly Float64Array[]): number[] {
  const n = scores.length;
  const heads = scores.map((row, dependent) => best(row, dependent));
  if (heads.filter((head) => head === n).length === 1 && findCycle(heads, n) === null)
    return heads.map((head) => (head === n ? -1 : head));
  // A tree with two roots must cost more than any tree with one.
  const range = scores.reduce((sum, row) => sum + spread(row), 1);
  const single = scores.map((row) => row.map((score, head) => (head === n ? score - range : score)));
  return arborescence(single).map((head) => (head === n ? -1 : head));
}

function best(row: Float64Array, dependent: number): number {
  let at = dependent === 0 ? 1 : 0;
  for (let head = 0; head < row.length; head++) if (head !== dependent && row[head]! > row[at]!) at = head;
  return at;
}

function spread(row: Float64Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (const score of row) {
    if (score === -Infinity) continue;
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  return high - low;
}

function findCycle(heads: readonly number[], root: number): number[] | null {
  const state = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at !== root && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at]!;
    }
    if (at !== root && state[at] === 1) return path.slice(path.indexOf(at));
    for (const node of path) state[node] = 2;
  }
  return null;
}

/** Chu–Liu–Edmonds over nodes 0…n−1 and the root n: a cycle is contracted to one node, solved, and opened where it is entered. */
function arborescence(scores: readonly Float64Array[]): number[] {
  const n = scores.length;
  const heads = scores.map((row, dependent) => best(row, dependent));
  const cycle = findCycle(heads, n);
  if (cycle === null) return heads;
  const inCycle = new Set(cycle);
  const outside = scores.map((_, node) => node).filter((node) => !inCycle.has(node));
  const m = outside.length + 1; // the last of the new nodes is the cycle
  const cycleNode = m - 1;
  const enter = new Array<number>(m + 1).fill(0);
  const leave = new Array<number>(m).fill(0);
  const smaller = Array.from({ length: m }, () => new Float64Array(m + 1).fill(-Infinity));
  const cycleScore = cycle.reduce((sum, node) => sum + scores[node]![heads[node]!]!, 0);
  [...outside, n].forEach((node, position) => {
    const to = node === n ? m : position;
    // Entering the cycle at `member` gives up that member's arc within it.
    for (const member of cycle) {
      const score = scores[member]![node]! - scores[member]![heads[member]!]! + cycleScore;
      if (score > smaller[cycleNode]![to]!) {
        smaller[cycleNode]![to] = score;
        enter[to] = member;
      }
    }
    if (node === n) return;
    for (const member of cycle)
      if (scores[node]![member]! > smaller[position]![cycleNode]!) {
        smaller[position]![cycleNode] = scores[node]![member]!;
        leave[position] = member;
      }
    outside.forEach((head, at) => (smaller[position]![at] = scores[node]![head]!));
    smaller[position]![m] = scores[node]![n]!;
  });
  const solved = arborescence(smaller);
  outside.forEach((node, position) => {
    const head = solved[position]!;
    heads[node] = head === m ? n : head === cycleNode ? leave[position]! : outside[head]!;
  });
  const entry = solved[cycleNode]!;
  const broken = enter[entry]!;
  heads[broken] = entry === m ? n : outside[entry]!;
  return heads;
}
