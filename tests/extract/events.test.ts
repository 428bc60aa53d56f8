/** Acts by corpus: one expected value, many phrases; and a negative corpus of sentences that tell no act. */
import { describe, expect, test } from "@jest/globals";
import { eventsOf } from "./extract-text.js";

describe("Norway rejects Iceland", () => {
  test.each([
    "Norway rejected Iceland's offer on Monday.",
    "On Monday Norway turned down Iceland's offer.",
    "Iceland's offer was rejected by Norway.",
    "Norway, which borders Sweden, rejected Iceland's offer.",
    "Oslo rejected Icelandic patrols in the harbour.",
    "Norway has refused Iceland's request.",
    "Norway met its neighbours and rejected Iceland's offer.",
  ])("%s", async (text) => {
    const events = await eventsOf(text);
    const found = events.filter((event) => event.type === "REJECT");
    expect(found.map(({ initiators, targets }) => [initiators, targets])).toEqual([[["Norway"], ["Iceland"]]]);
  });
});

describe("type of the act", () => {
  test.each([
    ["France condemned Hungary over the law.", "ACCUSE"],
    ["France praised Hungary for its restraint.", "SUPPORT"],
    ["France urged Hungary to free the reporters.", "REQUEST"],
    ["France imposed sanctions on Hungary.", "SANCTION"],
    ["France threatened Hungary with a blockade.", "THREATEN"],
    ["France deployed two battalions near Hungary.", "MOBILIZE"],
    ["France withdrew its troops from Hungary.", "RETREAT"],
    ["French jets bombed Hungary.", "ASSAULT"],
    ["France delivered food aid to Hungary.", "AID"],
    ["France signed a treaty with Hungary.", "AGREE"],
    ["France held talks with Hungary.", "CONSULT"],
    ["Prosecutors in France opened an inquiry into Hungary.", "INVESTIGATE"],
    ["France lifted sanctions against Hungary.", "CONCEDE"],
    ["France seized a Hungarian tanker.", "COERCE"],
  ])("%s → %s", async (text, type) => {
    const events = await eventsOf(text);
    expect(events.map((event) => event.type)).toContain(type);
  });
});

test.each([
  ["Bergen prosecutors asked a judge to close the ferry inquiry.", "INVESTIGATE"],
  ["The Bergen Public Prosecutor’s Office has asked the court to close the inquiry.", "INVESTIGATE"],
  ["Norway asked Sweden to close the border.", "REQUEST"],
])("asking to close: %s → %s", async (text, type) => {
  expect((await eventsOf(text)).map((event) => event.type)).toEqual([type]);
});

test.each(["Norway accused Denmark of seizing a trawler.", "Norway criticised Denmark for blocking the port."])(
  "what one is blamed for is no act of its own: %s",
  async (text) => {
    const events = await eventsOf(text);
    expect(events.map(({ type, initiators, targets }) => [type, initiators, targets])).toEqual([
      ["ACCUSE", ["Norway"], ["Denmark"]],
    ]);
  },
);

test.each([
  ["Northern troops seized Halden on 21 May.", "COERCE", ["Northern troops"]],
  ["Astrid Vollan, the premier, proposed a truce.", "REQUEST", ["Astrid Vollan"]],
  ["In Bergen that morning Astrid Vollan, the premier, had rejected the plan.", "REJECT", ["Astrid Vollan"]],
])("the subject of a sentence that is easily misread: %s", async (text, type, initiators) => {
  const event = (await eventsOf(text)).find((one) => one.type === type);
  expect(event?.initiators).toEqual(initiators);
});

test("a pronoun means the subject of the sentence, not the name that stands nearest", async () => {
  const events = await eventsOf("Norway left the parts of Denmark it had seized, while rejecting Icelandic patrols.");
  const found = events.find(({ type }) => type === "REJECT");
  expect([found?.initiators, found?.targets]).toEqual([["Norway"], ["Iceland"]]);
});

describe("status and polarity", () => {
  test.each([
    ["Norway signed the treaty.", "OCCURRED", "AFFIRMED"],
    ["Norway will sign the treaty.", "PLANNED", "AFFIRMED"],
    ["Norway is due to sign the treaty.", "PLANNED", "AFFIRMED"],
    ["Norway signs the treaty on 21 May.", "PLANNED", "AFFIRMED"],
    ["Norway plans to sign the treaty.", "PLANNED", "AFFIRMED"],
    ["Norway may sign the treaty.", "POSSIBLE", "AFFIRMED"],
    ["Norway did not sign the treaty.", "OCCURRED", "NEGATED"],
    ["Norway has never signed the treaty.", "OCCURRED", "NEGATED"],
    ["Norway is signing the treaty.", "ONGOING", "AFFIRMED"],
  ])("%s → %s %s", async (text, status, polarity) => {
    const [event] = await eventsOf(text);
    expect([event?.type, event?.status, event?.polarity]).toEqual(["AGREE", status, polarity]);
  });
});

describe("who says so", () => {
  test.each([
    "Finland shelled the island, Sweden said.",
    "Sweden said Finland shelled the island.",
    "According to Sweden, Finland shelled the island.",
    "Sweden said on Monday that Finland shelled the island.",
  ])("%s", async (text) => {
    const event = (await eventsOf(text)).find(({ type }) => type === "ASSAULT");
    expect([event?.initiators, event?.speakers]).toEqual([["Finland"], ["Sweden"]]);
  });

  test.each([
    "“Finland shelled the island on Monday,” Sweden said.",
    "Sweden said: “It was a dark night. Finland shelled the island.”",
    "“It was a dark night,” Sweden said. “Finland shelled the island. Nobody helped.”",
    '"It was a dark night. Finland shelled the island," Sweden said.',
    "Sweden said: “It was a dark night.\n\n“Finland shelled the island.”",
  ])("in a quotation: %s", async (text) => {
    const event = (await eventsOf(text)).find(({ type }) => type === "ASSAULT");
    expect([event?.initiators, event?.speakers]).toEqual([["Finland"], ["Sweden"]]);
  });

  test("the article's own voice has no speaker, and the outlet is never one", async () => {
    const [event] = await eventsOf("Finland shelled the island on Monday.");
    expect(event?.speakers).toEqual([]);
  });
});

describe("date of the act", () => {
  test.each([
    ["Norway rejected the plan on 6 January 2026. The sea was calm.", "2026-01-06"],
    ["Norway rejected the plan in December 2025.", "2025-12"],
    ["In 2019 Norway rejected the plan.", "2019"],
    ["Norway rejected the plan yesterday.", "2026-01-13"],
  ])("%s → %s", async (text, date) => {
    const event = (await eventsOf(text)).find(({ type }) => type === "REJECT");
    expect(event?.date).toBe(date);
  });

  test("a later sentence without a date fixes none", async () => {
    const events = await eventsOf("The sea was calm.\n\nNorway rejected the plan.");
    expect(events.map((event) => event.date)).toEqual([null]);
  });
});

test.each([
  ["Norway rejected Russian patrols.", "Norway rejects Russian patrols"],
  ["Norway turned down the offer.", "Norway turns down offer"],
  ["Norway and Sweden rejected the plan.", "Norway and Sweden reject plan"],
  ["Norway did not sign the treaty.", "Norway does not sign treaty"],
  ["Norway signed no treaty with Sweden.", "Norway signs no treaty with Sweden"],
])("headline of %s → %s", async (text, headline) => {
  const [event] = await eventsOf(text);
  expect(event?.headline).toBe(headline);
});

test("the evidence is an exact piece of the text, from subject to object", async () => {
  const text = "Late on Monday, Norway rejected the new plan for the port, and it rained.";
  const [event] = await eventsOf(text);
  expect(text).toContain(event?.evidence);
  expect(event?.evidence).toContain("Norway rejected the new plan");
});

describe("no act", () => {
  test.each([
    "Norway is a country in the north.",
    "Norway believes in the plan.",
    "If Norway rejects the plan, the port will stay closed.",
    "The port has three cranes.",
    "Norway has a population of five million.",
    "It was a cold morning.",
  ])("%s", async (text) => {
    expect(await eventsOf(text)).toEqual([]);
  });
});
