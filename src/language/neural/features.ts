/**
 * Features of a candidate by name: "core:nsubj:active". Those of several parts are told part by part, since most of the names that could be
 * put together are none that a head knows, and to put one together takes longer than to look its parts up.
 */
export type Feature = string | readonly [string, string] | readonly [string, string, string];

export const nameOf = (feature: Feature): string => (typeof feature === "string" ? feature : feature.join(":"));

interface Known {
  number?: number;
  /** By the next part. */
  readonly next: Map<string, Known>;
}

/** From features to the numbers of those that a head knows. The first of several parts holds no colon; the others may. */
export function numbersOf(known: readonly string[]): (features: readonly Feature[]) => number[] {
  const root: Known = { next: new Map() };
  const note = (parts: readonly string[], number: number): void => {
    let at = root;
    for (const part of parts) {
      const next = at.next.get(part) ?? { next: new Map<string, Known>() };
      at.next.set(part, next);
      at = next;
    }
    at.number = number;
  };
  known.forEach((name, number) => {
    note([name], number);
    const colon = name.indexOf(":");
    if (colon < 0) return;
    const [first, rest] = [name.slice(0, colon), name.slice(colon + 1)];
    note([first, rest], number);
    for (let at = rest.indexOf(":"); at >= 0; at = rest.indexOf(":", at + 1))
      note([first, rest.slice(0, at), rest.slice(at + 1)], number);
  });
  const find = (feature: Feature): number | undefined => {
    if (typeof feature === "string") return root.next.get(feature)?.number;
    const second = root.next.get(feature[0])?.next.get(feature[1]);
    return feature.length === 2 ? second?.number : second?.next.get(feature[2])?.number;
  };
  return (features) => {
    const found: number[] = [];
    for (const feature of features) {
      const number = find(feature);
      if (number !== undefined) found.push(number);
    }
    return found;
  };
}
