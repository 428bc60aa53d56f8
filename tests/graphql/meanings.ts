/** Two made-up articles in which each act is there to be misunderstood: what may be, what is denied, what both do at once. */
import type { AgreementNode } from "../../src/model/graph.js";
import { envoyLong, envoyShort, israel, russia, syria, usa } from "../store/deltas.js";
import { makeDelta } from "../store/make-delta.js";

export const pact: AgreementNode = {
  id: "agreement:treaty:harbour-pact",
  name: "Harbour Pact",
  kind: "TREATY",
  aliases: ["the pact"],
};

/** An act that the first article expects and the second tells as done: one event. */
const RELEASE = { type: "CONCEDE", initiators: [syria], targets: [usa], object: "crew", date: "2026-02-09" } as const;

const asks = { type: "REQUEST", trigger: "asked", date: "2026-02-01" } as const;

export const post = makeDelta({
  name: "post",
  title: "Asked and answered",
  outlet: "The Post",
  published: "2026-02-02",
  sentences: [
    "Syria asked Russia to sign the pact.",
    "Russia may agree with Syria.",
    "Israel asked Syria for a map.",
    "Syria did not refuse Israel.",
    "Israel asked Russia for time.",
    "Russia met Israel on Monday.",
    "Israel never asked the United States for help.",
    "Israel and Syria exchanged fire.",
    "Syria and Russia held talks from 3 to 5 February.",
    "Over the winter Russia armed Syria.",
    "Syria will sign the pact on 10 February.",
    "America wants Syria to let the crew go.",
    "Syria will free the crew on 9 February.",
    "Barrack met Russia.",
  ],
  actors: [israel, russia, syria, usa, envoyShort],
  agreements: [pact],
  acts: [
    {
      ...asks,
      sentence: 0,
      initiators: [syria],
      targets: [russia],
      headline: "Syria asks Russia to sign",
      agreements: [pact],
    },
    {
      sentence: 1,
      type: "AGREE",
      initiators: [russia],
      targets: [syria],
      trigger: "agree",
      headline: "Russia may agree",
      date: "2026-02-04",
      status: "POSSIBLE",
    },
    { ...asks, sentence: 2, initiators: [israel], targets: [syria], object: "map", headline: "Israel asks for a map" },
    {
      sentence: 3,
      type: "REJECT",
      initiators: [syria],
      targets: [israel],
      trigger: "refuse",
      headline: "Syria does not refuse",
      date: "2026-02-02",
      polarity: "NEGATED",
    },
    { ...asks, sentence: 4, initiators: [israel], targets: [russia], object: "time", headline: "Israel asks for time" },
    {
      sentence: 5,
      type: "CONSULT",
      initiators: [russia],
      targets: [israel],
      trigger: "met",
      headline: "Russia meets Israel",
      date: "2026-02-02",
    },
    {
      ...asks,
      sentence: 6,
      initiators: [israel],
      targets: [usa],
      object: "help",
      headline: "Israel does not ask for help",
      polarity: "NEGATED",
    },
    {
      sentence: 7,
      type: "ASSAULT",
      initiators: [israel, syria],
      targets: [israel, syria],
      trigger: "exchanged",
      headline: "Israel and Syria exchange fire",
      date: "2026-02-02",
    },
    {
      sentence: 8,
      type: "CONSULT",
      initiators: [russia, syria],
      targets: [],
      trigger: "talks",
      headline: "Syria and Russia hold talks",
      date: "2026-02-03/2026-02-05",
    },
    {
      sentence: 9,
      type: "AID",
      initiators: [russia],
      targets: [syria],
      trigger: "armed",
      headline: "Russia arms Syria",
      date: "2025-24",
    },
    {
      sentence: 10,
      type: "AGREE",
      initiators: [syria],
      targets: [pact],
      trigger: "sign",
      headline: "Syria will sign the pact",
      date: "2026-02-10",
      status: "PLANNED",
    },
    {
      sentence: 11,
      type: "CONCEDE",
      initiators: [syria],
      targets: [usa],
      trigger: "let",
      headline: "Syria is to let the crew go",
      date: "2026-02-01",
      status: "DEMANDED",
      speakers: [usa],
    },
    { ...RELEASE, sentence: 12, trigger: "free", headline: "Syria will free the crew", status: "PLANNED" },
    {
      sentence: 13,
      type: "CONSULT",
      initiators: [envoyShort],
      targets: [russia],
      trigger: "met",
      headline: "Barrack meets Russia",
      date: "2026-02-01",
    },
  ],
  mentions: [
    [0, syria, "Syria"],
    [0, russia, "Russia"],
    [0, pact, "the pact"],
    [13, envoyShort, "Barrack"],
  ],
});

export const wire = makeDelta({
  name: "wire",
  title: "Done",
  outlet: "The Wire",
  published: "2026-02-12",
  sentences: [
    "Syria signed the pact on 11 February.",
    "Syria freed sailors of the crew on 9 February.",
    "Thomas Barrack praised Syria.",
  ],
  actors: [syria, usa, envoyLong],
  agreements: [pact],
  acts: [
    {
      sentence: 0,
      type: "AGREE",
      initiators: [syria],
      targets: [pact],
      trigger: "signed",
      headline: "Syria signs the pact",
      date: "2026-02-11",
    },
    { ...RELEASE, sentence: 1, trigger: "freed", headline: "Syria frees sailors", confidence: 0.9 },
    {
      sentence: 2,
      type: "SUPPORT",
      initiators: [envoyLong],
      targets: [syria],
      trigger: "praised",
      headline: "Thomas Barrack praises Syria",
      date: "2026-02-11",
    },
  ],
  mentions: [[2, envoyLong, "Thomas Barrack"]],
  roles: [[2, envoyLong, usa, "envoy"]],
});

export const MEANINGS = [post, wire];
