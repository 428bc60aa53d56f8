/** Chains of events between two actors. */
import { DatelineError } from "../../errors.js";
import { rows } from "../connections.js";
import { findOne } from "../names.js";
import type { PathCutResolvers, PathResolvers, QueryResolvers } from "../generated/resolver-types.js";
import type { PathCutSource } from "../sources.js";

const MOST_HOPS = 6;
const MOST_PATHS = 20;

export const pathQueries: QueryResolvers = {
  async paths(_root, { from, to, maxHops, first }, context) {
    const hops = rows(maxHops, "maxHops", MOST_HOPS);
    const limit = rows(first, "first", MOST_PATHS);
    const read = async (trusting: boolean) => {
      const [start, end] = await Promise.all([
        findOne(context, "Actor", from, "from", trusting),
        findOne(context, "Actor", to, "to", trusting),
      ]);
      if (start === end)
        throw new DatelineError(
          "BAD_INPUT",
          `\`from\` and \`to\` are one actor (${start}); expected two different ones.`,
          { argument: "to" },
        );
      return context.store.paths(start, end, hops, limit);
    };
    const found = await read(true);
    return found.paths.length > 0 ? found : read(false);
  },
};

const CUTS: Readonly<Record<PathCutSource, string>> = {
  LIMIT: "More chains are as short as these; raise `first`, at most 20.",
  HOPS: "No chain is as short as `maxHops`; raise it, at most 6, to look for longer ones.",
  EFFORT: "So many actors lie between the two that the search was given up; lower `maxHops`, or begin nearer.",
};

export const PathCut: PathCutResolvers = {
  reason: (cut) => cut,
  message: (cut) => CUTS[cut],
};

export const Path: PathResolvers = {
  length: ({ events }) => events.length,
  hops: ({ actors, events }) => events.map((event, index) => ({ from: actors[index]!, event, to: actors[index + 1]! })),
};
