import { anyOf, phrase } from "../phrase.js";

/** Words of time that fix no date: "recently", "soon", "the past", "the near future". They are found without value. */
export const findVagueTimes = anyOf(
  phrase(
    "(?:more )?recently|nowadays|lately|currently|presently|(?<=at )present|these days|(?:right )?now(?! (?:and|that))",
    // "Now, what follows is …" tells no time
    ({ all, after }) => (/^N/.test(all) && /^,/.test(after) ? undefined : null),
  ),
  phrase("(?<!(?:as|so|how|too|very) )soon(?! (?:after|afterward))", () => null),
  phrase(
    "(?:the )?(?:recent|coming|past|previous|ensuing|intervening) (?:hours|days|weeks|months|years|decades|times)",
    () => null,
  ),
  phrase(
    "(?<=(?:at|for|of|until) )(?:the moment|the time being|the present time|the present|this moment)",
    ({ after }) => (/^ (?:of|when|that)\b/.test(after) ? undefined : null),
  ),
  // "At the time he was a student", but "at the time of the vote", "by the time he left"
  phrase("(?<=at )(?:the|that|this) time", ({ before, after }) =>
    /^ (?:of|when|that|he|she|it|they|we|I)\b/.test(after) || / by $/.test(before) ? undefined : null,
  ),
  phrase("(?<=(?:since|by|until|before|after|during|from|of|around) )that (?:time|period|era)", () => null),
  phrase("(?<=(?:in|during|for|of|throughout|over) )(?:this|the same) (?:period|era)", () => null),
  phrase("(?<=(?:to|until|till|[–-]) ?)(?:the )?present(?=[).,;]|$)", () => null),
  phrase("(?:these|those) (?:weeks|months|years|decades)", () => null),
  // "in the past", "the distant past"; but "the past of the party", "walk past"
  phrase(
    "(?<=(?:in|of|from|to|than|for|into|like) )the (?:(?:recent|distant|very recent|remote|immediate) )?past",
    ({ after }) =>
      /^(?: (?:of|\p{L}+s?\b(?<! (?:and|or|but|but|by|he|she|it|they|to|for|as|is|was|has|had|have|when|with|that|at|on|in))))/u.test(
        after,
      )
        ? undefined
        : null,
  ),
  phrase("(?:the )?(?:near|foreseeable|immediate|distant|not[- ]too[- ]distant) future", () => null),
  phrase("(?<=(?:in|for|of|into|on|about|to|and) )(?:the )?future", ({ all, after }) =>
    /Future/.test(all) ||
    /^ (?:of|\p{L}+s\b(?<! (?:is|was|has|as)))|^[’']s/u.test(after) ||
    /^ (?:generation|tax|government|king|president|role|law|price|earning|deal|talk|growth|use|war|state|work)/.test(
      after,
    )
      ? undefined
      : null,
  ),
  phrase("(?:in )?(?:the )?(?:not[- ]so[- ]distant|recent) past", () => null),
);
