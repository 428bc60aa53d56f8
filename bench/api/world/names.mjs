/** Names, words and chances of a made-up world; the same number gives the same world on every machine. */

/** A stream of numbers from 0 to 1 (mulberry32). */
export function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (chance, list) => list[Math.floor(chance() * list.length)];

/** One of a list of `[share, value]`. */
export function weighted(chance, shares) {
  let left = chance() * shares.reduce((sum, [share]) => sum + share, 0);
  for (const [share, value] of shares) if ((left -= share) < 0) return value;
  return shares.at(-1)[1];
}

/** Draws 0 to n - 1, the first far more often than the last: rank r with a share of 1 / (r + shift) ^ slope. */
export function skewed(n, slope = 1, shift = 2) {
  const sums = new Float64Array(n);
  let sum = 0;
  for (let rank = 0; rank < n; rank++) sums[rank] = sum += (rank + shift) ** -slope;
  return (chance) => {
    const wanted = chance() * sum;
    let [low, high] = [0, n - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const STARTS = "b br d dr f g gr h k kl l m n p pr r s sk st t tr v z sh th qu".split(" ");
const MIDDLES = "a e i o u ai ea ou".split(" ");
const ENDS = "l m n r s t x nd rk lm".split(" ");

/** New words that sound like names. */
export function words(chance) {
  const known = new Set();
  return (syllables = 3) => {
    for (;;) {
      let word = "";
      for (let i = 0; i < syllables; i++) word += pick(chance, STARTS) + pick(chance, MIDDLES);
      word += pick(chance, ENDS);
      if (known.has(word)) continue;
      known.add(word);
      return word[0].toUpperCase() + word.slice(1);
    }
  };
}

/** Each type with its share among events, and verbs for it. */
export const ACTS = [
  [14, ["CONSULT", ["meets", "hosts", "calls"]]],
  [13, ["ASSAULT", ["shells", "raids", "strikes"]]],
  [11, ["ACCUSE", ["accuses", "blames", "denounces"]]],
  [9, ["REQUEST", ["urges", "asks", "presses"]]],
  [8, ["SUPPORT", ["backs", "praises", "endorses"]]],
  [7, ["REJECT", ["rebuffs", "rejects", "refuses"]]],
  [7, ["COERCE", ["detains", "blocks", "fines"]]],
  [6, ["AGREE", ["signs with", "promises", "accepts"]]],
  [5, ["THREATEN", ["warns", "threatens"]]],
  [4, ["AID", ["supplies", "funds"]]],
  [4, ["SANCTION", ["sanctions", "expels"]]],
  [3, ["COOPERATE", ["trains with", "trades with"]]],
  [3, ["PROTEST", ["protests against", "marches against"]]],
  [2, ["MOBILIZE", ["deploys against", "masses near"]]],
  [1, ["CONCEDE", ["frees", "yields to"]]],
  [1, ["RETREAT", ["withdraws from", "leaves"]]],
  [1, ["INVESTIGATE", ["probes", "audits"]]],
  [1, ["OTHER", ["joins", "visits"]]],
];

export const OBJECTS =
  "gas pipeline,border crossing,fishing rights,grain exports,prisoner list,water supply,election result,air corridor,arms depot,tariff schedule,refugee camp,data centre,rail link,port fees,dam project,visa rules,nuclear site,relief convoy,budget vote,spy case".split(
    ",",
  );
