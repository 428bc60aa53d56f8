import { anyOf, phrase } from "../phrase.js";

const PAST = "PAST_REF";
const PRESENT = "PRESENT_REF";
const FUTURE = "FUTURE_REF";

/** Words of time that fix no date: "recently", "soon", "the near future", "once". Found without value, but with TIMEX3's mark. */
export const findVagueTimes = anyOf(
  phrase("(?:more |most |very |just )?recently|lately|(?<=(?:until|til|till) )(?:very )?recently", () => PAST),
  phrase(
    "nowadays|currently|presently|(?<=at )present|these days|(?:right |even |just )?now(?! (?:and|that) )",
    // "Now, what follows is …" and "now the chairman of" in a name tell no time
    ({ all, after, before }) =>
      (/^N/.test(all) && /^,/.test(after)) || (/^N/.test(all) && /(?<!\p{L})\p{Lu}\p{L}+ $/u.test(before))
        ? undefined
        : PRESENT,
  ),
  phrase("(?<!(?:as|so|how|too|very) )(?:sometime )?soon(?! (?:after|afterward))", () => FUTURE),
  phrase("(?:the )?(?:most )?recent (?:hours|days|weeks|months|years|decades|times)", () => PAST),
  phrase("(?:the )?coming (?:hours|days|weeks|months|years|decades)", () => FUTURE),
  phrase("(?:the )?(?:hours|days|weeks|months|years|decades) (?:to come|ahead)(?! of)", () => FUTURE),
  phrase("(?:the )?(?:past|previous|ensuing|intervening) (?:days|weeks|months|years|decades|times)", () => PAST),
  phrase(
    "(?<=(?:at|for|of|until) )(?:the moment|the time being|the present time|the present|this moment)",
    ({ after }) => (/^ (?:of|when|that)\b/.test(after) ? undefined : PRESENT),
  ),
  // "At the time he was a student", but "at the time of the vote", "by the time he left", "at the time we met"
  phrase("(?<=(?<at>at) )(?:the|that) time", ({ groups, after }) =>
    /^ (?:of|when|that)\b/.test(after) || (/^a/.test(groups["at"]!) && /^ (?:he|she|it|they|we|I)\b/.test(after))
      ? undefined
      : PAST,
  ),
  phrase("(?<=(?:at|by|around|about|until|since) )this time(?: of (?:the )?year)?(?! (?:last|next)\\b)", () => PRESENT),
  phrase("this time (?<which>last|next) year", ({ groups }) => ({
    is: "shift",
    by: groups["which"]!.toLowerCase() === "last" ? -1 : 1,
    unit: "year",
    from: "published",
  })),
  phrase("(?<=(?:since|by|until|before|after|during|from|of|around) )that (?:time|period|era)", () => PAST),
  phrase("(?<=(?:in|during|for|of|throughout|over) )(?:this|the same) (?:period|era)", () => null),
  phrase("(?<=(?:to|until|till|[–-]) ?)(?:the )?present(?=[).,;]|$)", () => PRESENT),
  phrase("these (?:weeks|months|years|decades)", () => PRESENT),
  phrase("those (?:days|weeks|months|years|decades)(?! (?:when|that|who)\\b)", () => PAST),
  phrase("the other (?:day|night|week)", () => PAST),
  phrase("(?<=[Oo]n )this (?:very )?day(?! (?:in|of)\\b)", () => ({
    is: "shift",
    by: 0,
    unit: "day",
    from: "published",
  })),
  phrase(
    "some ?day(?! (?:in|last|next)\\b)|one day(?= (?:be|have|become|return|play|rule|lead|rise)\\b)",
    () => FUTURE,
  ),
  // "They were once rich": in the past, unlike "once a year", "once again", "once he had left"
  phrase(
    "(?<=(?<!\\p{L})(?:was|were|had|has|have|is|are|who|that|which|and|it|he|she|they|we|I|the|a|his|her|their|’d|'d),? )once(?=[- ](?:had (?:an?|the|no|some|been)|\\p{L}{4}))(?!(?:[- ](?:again|more|and|every|each|per|they|that|their|this|there|these|when|with|were|have|been|daily|weekly|only|upon|before|since|after|during|from|inside|over|under)\\b))",
    () => PAST,
  ),
  // "in the past", "the distant past"; but "the past of the party", "walk past"
  phrase(
    "(?<=(?:in|of|from|to|than|for|into|like) )the (?:(?:recent|distant|very recent|remote|immediate) )?past",
    ({ after }) =>
      /^(?: (?:of|\p{L}+s?\b(?<! (?:and|or|but|but|by|he|she|it|they|to|for|as|is|was|has|had|have|when|with|that|at|on|in))))/u.test(
        after,
      )
        ? undefined
        : PAST,
  ),
  phrase("(?:the )?(?:near|foreseeable|immediate|distant|not[- ]too[- ]distant) future", () => FUTURE),
  phrase("(?<=(?:in|for|of|into|on|about|to|and) )(?:the )?future", ({ all, after }) =>
    /Future/.test(all) ||
    /^ (?:of|\p{L}+s\b(?<! (?:is|was|has|as)))|^[’']s/u.test(after) ||
    /^ (?:generation|tax|government|king|president|role|law|price|earning|deal|talk|growth|use|war|state|work)/.test(
      after,
    )
      ? undefined
      : FUTURE,
  ),
  phrase("(?:in )?(?:the )?(?:not[- ]so[- ]distant|recent) past", () => PAST),
);
