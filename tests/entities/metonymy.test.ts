/** A seat of government that acts is the state; behind a preposition of place it is the town. And words that are no names. */
import { describe, expect, test } from "@jest/globals";
import { extractText } from "../extract/extract-text.js";

/** Ids of what the words in brackets mean, as they stand in the text. */
async function meant(marked: string): Promise<readonly string[]> {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { entities } = await extractText(marked.replace(/[[\]]/g, ""));
  return entities
    .filter(({ mentions }) => mentions.some((one) => one.start < end && one.end > start && one.form !== "PRONOUN"))
    .map(({ type, kind, name }) => `${type} ${kind} ${name}`)
    .sort();
}

const means = (expected: string, phrases: readonly string[]): void => {
  describe(expected, () => {
    test.each(phrases)("%s", async (phrase) => {
      expect(await meant(phrase)).toEqual([expected]);
    });
  });
};

describe("the state, by its seat of government", () => {
  means("ACTOR STATE Israel", [
    "[Tel Aviv] rejected the plan.",
    "[Tel Aviv] has rejected the plan again.",
    "Damascus signed a deal with [Tel Aviv].",
    "Talks between Damascus and [Tel Aviv] failed.",
    "Relations with [Tel Aviv] are frozen.",
    "The envoy urged [Tel Aviv] to withdraw.",
    "The plan was rejected by [Tel Aviv].",
  ]);
  means("ACTOR STATE Russia", [
    "[Moscow] rejected the plan.",
    "[Moscow]'s demand was refused.",
    "[Moscow] and Kyiv agreed to talk.",
    "Kyiv accused [Moscow] of shelling the port.",
    "[The Kremlin] made clear that it would not withdraw.",
    "Ukraine rejected a proposal from [the Kremlin].",
    "[Russian] patrols attacked the convoy.",
    "[Moscow] denied the report.",
    "The minister said [Moscow] had broken the truce.",
    "Sanctions against [Moscow] were extended.",
  ]);
  means("ACTOR STATE Ukraine", [
    "[Kyiv] rejected the plan.",
    "[Kiev]'s demand was refused.",
    "Russia and [Ukraine] exchanged prisoners.",
    "Aid for [Kyiv] was approved.",
  ]);
  means("ACTOR STATE United States", [
    "[Washington] imposed sanctions.",
    "[The White House] rejected the plan.",
    "[The US] rejected the plan.",
    "[The U.S.] rejected the plan.",
    "[America] rejected the plan.",
    "Iran called on [Washington] to lift the sanctions.",
  ]);
  means("ACTOR STATE France", [
    "[Paris] recalled its ambassador.",
    "Algiers accused [Paris] of meddling.",
    "[France]'s offer was refused.",
  ]);
  means("ACTOR STATE China", [
    "[Beijing] protested against the visit.",
    "[Beijing] and New Delhi agreed to talk.",
    "[Chinese] warships attacked the ferry.",
  ]);
  means("ACTOR STATE United Kingdom", [
    "[London] expelled two diplomats.",
    "[Downing Street] rejected the plan.",
    "[Britain] expelled two diplomats.",
    "[British] ships left the port.",
  ]);
  means("ACTOR STATE Iran", ["[Tehran] threatened to quit the treaty.", "The deal with [Tehran] was signed."]);
});

describe("the town, where something is", () => {
  means("PLACE CITY Tel Aviv", [
    "The ministers met in [Tel Aviv].",
    "A rocket fell near [Tel Aviv].",
    "The envoy flew from [Tel Aviv] to Cairo.",
    "The envoy arrived at [Tel Aviv].",
  ]);
  means("PLACE CITY Moscow", [
    "The ministers met in [Moscow].",
    "A drone fell near [Moscow].",
    "Protesters marched through [Moscow].",
    "A fire outside [Moscow] killed two people.",
  ]);
  means("PLACE CITY Kyiv", ["A rocket hit a school in [Kyiv].", "The mayor of [Kyiv] rejected the plan."]);
  means("PLACE CITY Paris", [
    "The leaders signed the accord in [Paris].",
    "Police arrested two men near [Paris].",
    "A court in [Paris] convicted the banker.",
  ]);
  means("PLACE CITY London", ["The leaders signed the accord in [London].", "Police raided a flat in [London]."]);
  means("PLACE CITY Beijing", ["The ministers met in [Beijing] on Monday."]);
  means("PLACE COUNTRY Syria", [
    "Turkish troops shelled villages in [Syria].",
    "Aid was flown to [Syria].",
    "The army withdrew its troops from [Syria].",
  ]);
});

describe("Brussels by context", () => {
  means("ACTOR INTERGOVERNMENTAL European Union", [
    "[Brussels] fined the firm.",
    "[Brussels] imposed tariffs on Chinese cars.",
    "[Brussels] accused Hungary of breaking the treaty.",
  ]);
  means("PLACE CITY Brussels", ["The leaders met in [Brussels].", "Farmers protested near [Brussels]."]);
});

describe("bodies are not their states", () => {
  means("ACTOR GOVERNMENT_BODY Italian Ministry of Foreign Affairs", [
    "[The Italian Foreign Ministry] summoned the envoy.",
    "[Italy's Foreign Ministry] summoned the envoy.",
    "[Italy's foreign ministry] summoned the envoy.",
  ]);
  means("ACTOR MILITARY Israel Defense Forces", [
    "[The Israeli army] shelled the town.",
    "[The IDF] shelled the town.",
    "[The Israeli military] shelled the town.",
  ]);
  means("ACTOR MILITARY French Armed Forces", ["[French troops] left the base."]);
  means("ACTOR STATE Syria", [
    "[The Syrian government] rejected the plan.",
    "[Syrian authorities] rejected the plan.",
    "[Syria]'s government rejected the plan.",
  ]);
});

const meansNothing = (what: string, phrases: readonly string[]): void => {
  describe(what, () => {
    test.each(phrases)("%s", async (phrase) => {
      expect(await meant(phrase)).toEqual([]);
    });
  });
};

describe("no name at all", () => {
  meansNothing("pronouns", [
    "They told [us] to leave.",
    "Help [us], the sign read.",
    "The choice [is] ours.",
    "[Who] signed the deal?",
  ]);
  meansNothing("verbs", [
    "The army [may] withdraw.",
    "Protesters [march] every Friday.",
    "They [polish] the silver.",
    "The firm [can] appeal.",
  ]);
  meansNothing("birds, crockery, nuts", [
    "The cook carved a roast [turkey] for the guests.",
    "They served tea in bone [china].",
    "She shelled a [brazil] nut.",
    "He kept a [guinea] pig in the shed.",
  ]);
  meansNothing("days and months", [
    "The court sits in [March].",
    "The vote is on [Friday].",
    "Rain is forecast for [May].",
  ]);
});

describe("names that hold another", () => {
  const holds = (not: string, phrases: readonly string[]): void => {
    describe(`not ${not}`, () => {
      test.each(phrases)("%s", async (phrase) => {
        expect(await meant(phrase)).not.toContainEqual(expect.stringContaining(not));
      });
    });
  };
  holds("STATE United States", ["[The Washington Post] reported the deal.", "[Washington Monthly] reported the deal."]);
  holds("CITY Washington", ["[The Washington Post] reported the deal.", "[Denzel Washington] signed the letter."]);
  holds("CITY Berlin", ["Tourists visited [the Berlin Wall].", "[Isaiah Berlin] wrote the essay."]);
  holds("STATE France", [
    "[Anatole France] wrote the novel.",
    "[Air France] cancelled flights.",
    "[France 24] reported the deal.",
  ]);
  holds("STATE China", ["[The South China Morning Post] reported the deal.", "Ships crossed the [South China Sea]."]);
  holds("STATE Jordan", ["[Michael Jordan] sold his house.", "The fans cheered [Jordan Pickford]."]);
  holds("STATE Israel", ["[Israel Katz] rejected the plan.", "[The Times of Israel] reported the deal."]);
  holds("STATE Georgia", [
    "The senator from [Atlanta, Georgia] voted no.",
    "[Georgia Meloni Bianchi] signed the letter.",
  ]);
  holds("STATE Chad", ["[Chad Wolf] resigned.", "[Chad Smith] signed the letter."]);
  holds("CITY", [
    "[Mr. May] signed the letter.",
    "[Jack London] wrote the novel.",
    "[Paris Hilton] signed the letter.",
    "[Mrs. Florence Hart] sued the firm.",
  ]);
});
