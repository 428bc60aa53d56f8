/** Cooperation and conflict between two actors on a published scale. */
import { conflictScale } from "../../knowledge/goldstein.js";
import { byType } from "../buckets.js";
import type { AgreementCountResolvers, BalanceResolvers } from "../generated/resolver-types.js";
import type { BalanceSource } from "../sources.js";

/** Each type that the scale knows, with how many events have it. */
function weighed({ counts }: BalanceSource): readonly { readonly weight: number; readonly count: number }[] {
  const { weights } = conflictScale();
  return byType(counts).flatMap(({ type, count }) => {
    const weight = weights.get(type);
    return weight === undefined ? [] : [{ weight, count }];
  });
}

function sumOf(source: BalanceSource, sign: (weight: number) => boolean): number {
  return rounded(weighed(source).reduce((sum, { weight, count }) => sum + (sign(weight) ? weight * count : 0), 0));
}
const eventsOf = (source: BalanceSource): number => weighed(source).reduce((sum, { count }) => sum + count, 0);
const rounded = (value: number): number => Math.round(value * 100) / 100;

export const Balance: BalanceResolvers = {
  mean: (source) => {
    const events = eventsOf(source);
    return events === 0 ? null : rounded(sumOf(source, () => true) / events);
  },
  cooperation: (source) => sumOf(source, (weight) => weight > 0),
  conflict: (source) => sumOf(source, (weight) => weight < 0),
  events: eventsOf,
  scale: () => {
    const { weights, ...scale } = conflictScale();
    return { ...scale, weights: [...weights].map(([type, weight]) => ({ type, weight })) };
  },
};

export const AgreementCount: AgreementCountResolvers = {
  agreement: ({ agreementId }, _args, { loaders }) => loaders.referred("Agreement", agreementId),
};
