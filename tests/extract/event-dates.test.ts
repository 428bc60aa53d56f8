/** Each act has the date that its clause governs, else that of its narrative frame, else none. Published 14 January 2026. */
import { describe, expect, test } from "@jest/globals";
import { eventsOf } from "./extract-text.js";

/** "REJECT 2026-01-12": type and date of each act, in the order of the text. */
async function dated(text: string): Promise<string[]> {
  const events = await eventsOf(text);
  return events.map(({ type, date }) => `${type} ${String(date)}`);
}

describe("the date that the clause governs", () => {
  test.each([
    ["Norway rejected Iceland's offer on Monday.", "REJECT 2026-01-12"],
    ["On 3 May 2025 Norway rejected Iceland's offer.", "REJECT 2025-05-03"],
    ["Norway seized a tanker, owned by Iceland, on 21 December.", "COERCE 2025-12-21"],
    ["Norway, which joined the pact in 1949, rejected Iceland's offer on Monday.", "REJECT 2026-01-12"],
    ["Norway rejected the 1974 agreement on Monday.", "REJECT 2026-01-12"],
    ["Norway bombed Iceland from 3 March to 5 June 2025.", "ASSAULT 2025-03-03/2025-06-05"],
    ["Norway bombed Iceland between May and July 2025.", "ASSAULT 2025-05/2025-07"],
    ["Norway will withdraw its troops from Iceland in March.", "RETREAT 2026-03"],
    ["Norway withdraws its troops from Iceland on 21 May.", "RETREAT 2026-05-21"],
    ["When the rebels bombed Oslo in May 2020, Norway broke off the talks.", "REJECT 2020-05"],
    ["In May 2020 Norway broke off the talks when the rebels bombed Oslo.", "ASSAULT 2020-05"],
  ])("%s → %s", async (text, expected) => {
    expect(await dated(text)).toContain(expected);
  });
});

test("a date of another clause is not the act's", async () => {
  const told = await dated(
    "The talks went on in the old town hall. Iceland, which Norway had bombed in 2009, has rejected the offer.",
  );
  expect(told).toContain("REJECT null");
});

test("what is said on a day did not happen on that day", async () => {
  const told = await dated("A storm is near. Iceland said on Monday that Norway had bombed its harbour.");
  expect(told).toContain("ASSAULT null");
});

describe("the narrative frame", () => {
  test("the next sentence in the simple past goes on where the last one stood", async () => {
    const told = await dated("Norway bombed a harbour of Iceland on 3 May 2025. Its ships seized two tankers.");
    expect(told).toEqual(["ASSAULT 2025-05-03", "COERCE 2025-05-03"]);
  });

  test("what had happened before does not take the day of what followed", async () => {
    const told = await dated("Norway bombed a harbour of Iceland on 3 May 2025. Iceland had seized two tankers.");
    expect(told).toContain("COERCE null");
  });

  test.each([
    "Hours earlier, Iceland had seized two tankers.",
    "Some hours later Iceland seized two tankers.",
    "Within hours Iceland seized two tankers.",
    "Two tankers had been seized minutes before.",
  ])("what is hours apart is of the same day: %s", async (next) => {
    const told = await dated(`Norway bombed a harbour of Iceland on 3 May 2025. ${next}`);
    expect(told).toContain("COERCE 2025-05-03");
  });
});

test("a day before the noun of an act is the act's, of other nouns not", async () => {
  const told = await dated("The breakthrough followed Sunday talks between Norway and Iceland.");
  expect(told).toContain("CONSULT 2026-01-11");
});

test("a date behind the verb of saying does not open the sentence for what was said", async () => {
  const told = await dated("A storm is near. Moss said last Monday that Norway had bombed the harbour of Iceland.");
  expect(told).toContain("ASSAULT null");
});

describe("the day of publication", () => {
  test("is that of what a party refuses in the article's own present", async () => {
    const told = await dated(
      "Norway bombed Iceland on 3 May 2025. The sea is cold. Iceland refuses to withdraw its ships.",
    );
    expect(told).toContain("REJECT 2026-01-14");
  });

  test("is that of the lead in the past tense", async () => {
    expect(await dated("Norway rejected Iceland's offer.")).toEqual(["REJECT 2026-01-14"]);
  });

  test("is not that of what is planned or may be", async () => {
    expect(await dated("Norway may reject Iceland's offer.")).toEqual(["REJECT null"]);
    expect(await dated("Norway will reject Iceland's offer.")).toEqual(["REJECT null"]);
  });

  test("is not given to an act far below the lead", async () => {
    const told = await dated(
      "Norway rejected Iceland's offer. The sea is cold. The harbour is small. Fish is dear. Norway seized two tankers.",
    );
    expect(told.at(-1)).toBe("COERCE null");
  });
});
