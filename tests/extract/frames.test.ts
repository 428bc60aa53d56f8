/** One verb, several acts: what its object, particle or complement makes of it. Corpus of our own sentences. */
import { expect, test } from "@jest/globals";
import { eventsOf } from "./extract-text.js";

test.each([
  ["Norway called off talks with Sweden on Monday.", "called off", "SANCTION"],
  ["The miners called off their strike on Monday.", "called off", "CONCEDE"],
  ["Norway cancelled a visit to Sweden on Monday.", "cancelled", "SANCTION"],
  ["Norway cancelled the contract with Sweden on Monday.", "cancelled", "REJECT"],
  ["The rebels declared a ceasefire on Monday.", "declared", "RETREAT"],
  ["Peru declared a state of emergency on Monday.", "declared", "COERCE"],
  ["Norway offered to mediate between Chad and Niger.", "offered", "AGREE"],
  ["Farmers blocked a road near Lyon on Monday.", "blocked", "PROTEST"],
  ["Italy blocked the resolution on Monday.", "blocked", "REJECT"],
  ["Swedish nurses handed over medicine to a clinic in Chad.", "handed over", "AID"],
  ["The rebels handed over two prisoners to Niger.", "handed over", "CONCEDE"],
  ["The president ordered an investigation into the crash.", "ordered", "INVESTIGATE"],
  ["The president ordered the deployment of troops to the border.", "ordered", "MOBILIZE"],
  ["Chad and Niger renewed talks on Monday.", "renewed", "CONSULT"],
  ["The rebels resumed the shelling of the town on Monday.", "resumed", "ASSAULT"],
  ["Norway resumed aid to Chad on Monday.", "resumed", "AID"],
  ["Chad reopened its border with Niger on Monday.", "reopened", "CONCEDE"],
  ["The army reimposed a curfew in the town on Monday.", "reimposed", "COERCE"],
  ["Students organised a rally against the government on Monday.", "organised", "PROTEST"],
  ["Zambia extradited the banker to Norway on Monday.", "extradited", "COOPERATE"],
  ["Soldiers tortured two prisoners in the camp.", "tortured", "ASSAULT"],
  ["Peru extended the curfew on Monday.", "extended", "COERCE"],
  ["Chad and Niger extended the ceasefire on Monday.", "extended", "AGREE"],
  ["Protesters threw stones at the police on Monday.", "threw", "PROTEST"],
  ["The king received the Norwegian premier on Monday.", "received", "CONSULT"],
])("%s", async (text, trigger, type) => {
  const told = await eventsOf(text);
  expect(told.map((one) => `${one.trigger} ${one.type}`)).toContain(`${trigger} ${type}`);
});
