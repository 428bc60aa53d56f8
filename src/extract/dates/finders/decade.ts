import { pad } from "../calendar.js";
import { anyOf, phrase } from "../phrase.js";
import { ordinalNumber } from "../words.js";

const TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Decades and centuries: "the 1980s", "the late '60s", "the nineties", "the 19th century". */
export const findDecades = anyOf(
  // "the 1800s" are the century, "the 2000s" the decade
  phrase("(?:the )?{PART}?(?:the )?(?<decade>1\\d\\d|20\\d)0(?<mark>[’']?)s", ({ groups, all }) => {
    const decade = groups["decade"]!;
    // "2030's goals" are those of a year
    if (groups["mark"] && !/^the/i.test(all)) return undefined;
    return decade.endsWith("0") && decade !== "200" ? `${decade.slice(0, 2)}XX` : `${decade}X`;
  }),
  phrase("the (?:(?:early|mid|late)[ -])?[’']?(?<tens>[2-9])0[’']?s(?!°)", ({ groups }) => `19${groups["tens"]!}X`),
  phrase(
    `the (?:(?:early|mid|late)[ -])?(?<tens>${TENS.join("|")})`,
    ({ groups }) => `19${TENS.indexOf(groups["tens"]!.toLowerCase()) + 2}X`,
  ),
  // "from the 15th to the 19th century", "the 16th and 17th centuries": each is one
  phrase(
    "(?:the )?{PART}?(?:the )?{ORDINAL}(?=(?:,| and| or| to|–|-) ?(?:the )?{ORDINALTWO}[- ]centur)",
    ({ groups }) => {
      const century = ordinalNumber(groups["ordinal"]!);
      return century < 2 || century > 22 ? undefined : `${pad(century - 1)}XX`;
    },
  ),
  phrase("(?:the )?{PART}?(?:the )?{ORDINAL}(?:[- ]centur(?:y|ies))(?<bc> (?:BCE?|B\\.C\\.))?", ({ groups, all }) => {
    const century = ordinalNumber(groups["ordinal"]!);
    if (groups["bc"] || century < 2) return null;
    return /centur/i.test(all) && century <= 22 ? `${pad(century - 1)}XX` : undefined;
  }),
);
