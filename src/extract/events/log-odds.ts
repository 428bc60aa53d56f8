/** ln(p / (1 − p)) of a probability, which is held between .01 and .99 so that no single answer decides alone. */
export function logOdds(probability: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(bounded / (1 - bounded));
}
