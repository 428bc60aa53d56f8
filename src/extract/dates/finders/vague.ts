import { anyOf, phrase } from "../phrase.js";

/** Words of time that fix no date: "recently", "in recent weeks", "now", "the coming days". They are found without value. */
export const findVagueTimes = anyOf(
  phrase(
    "(?:more )?recently|nowadays|lately|currently|presently|at present|these days|(?:right )?now(?! (?:and|that))",
    // "Now, what follows is …" tells no time
    ({ all, after }) => (/^N/.test(all) && /^,/.test(after) ? undefined : null),
  ),
  phrase(
    "(?:the )?(?:recent|coming|past|previous|ensuing) (?:hours|days|weeks|months|years|decades|times)",
    () => null,
  ),
  phrase("(?<=(?:at|for) )(?:the moment|the time being|the present time)", () => null),
);
