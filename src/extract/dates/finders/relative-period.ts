import { anyOf, phrase, type Match, type Reading } from "../phrase.js";
import { unitOf } from "../words.js";

const PERIOD = "(?<unit>week|weekend|month|quarter|year|decade|century)";

/** Periods told from the day of publication: "last month", "earlier this week", "the end of the year", "over the weekend". */
export const findRelativePeriods = anyOf(
  phrase(
    `{PART}?(?:(?:earlier|later|early|late|sometime|some time) )?(?:(?<which>last|this|next|this past|this coming|the current|the present) )${PERIOD}`,
    ({ groups, before }) => {
      // "the last week" and "over the next year" are durations, "the next day" is told from the date mentioned last
      if (/\bthe $/i.test(before)) return undefined;
      return period(groups);
    },
  ),
  phrase("(?:the|this|last) (?:long|holiday|bank[- ]holiday) (?<unit>weekend)", ({ groups }) => period(groups)),
  phrase(`{PART}the ${PERIOD}(?! of)`, ({ groups }) => period(groups)),
  phrase(`(?:earlier|later|early|late) in the ${PERIOD}`, ({ groups }) => period(groups)),
  phrase(
    "(?<=(?:over|at|during|on|for|by|until|till|through|throughout|of|after|before) )the (?<unit>weekend)",
    ({ groups, before, after }) =>
      /^ (?:of|after|before|when|that)\b/.test(after)
        ? undefined
        : /(?:by|until|till|before|of) $/i.test(before)
          ? { is: "shift", by: 0, unit: "weekend", from: "published" }
          : period(groups),
  ),
  phrase("the (?<unit>week|month|year) (?<which>before last|after next)", ({ groups }) => {
    const by = groups["which"]!.toLowerCase() === "before last" ? -2 : 2;
    return { is: "shift", by, unit: unitOf(groups["unit"]!), from: "told" };
  }),
);

function period(groups: Match["groups"]): Reading {
  const which = groups["which"]?.toLowerCase() ?? "this";
  // "the weekend" of a Wednesday's article is the one that has been
  const by = /last|past/.test(which) || (groups["unit"]!.toLowerCase() === "weekend" && !groups["which"]) ? -1 : 0;
  return { is: "shift", by: /next|coming/.test(which) ? 1 : by, unit: unitOf(groups["unit"]!), from: "told" };
}
