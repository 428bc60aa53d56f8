/** The base forms of the treebanks, by tag. */
import { describe, expect, test } from "@jest/globals";
import { lemmatise } from "../../src/language/lemmatise.js";

const CORPUS: Readonly<Record<string, readonly (readonly [form: string, upos: string, xpos: string])[]>> = {
  find: [
    ["found", "VERB", "VBD"],
    ["finds", "VERB", "VBZ"],
  ],
  found: [["found", "VERB", "VB"]],
  leave: [["left", "VERB", "VBN"]],
  be: [
    ["'s", "AUX", "VBZ"],
    ["’re", "AUX", "VBP"],
    ["were", "AUX", "VBD"],
  ],
  have: [
    ["'ve", "AUX", "VBP"],
    ["'d", "AUX", "VBD"],
  ],
  would: [
    ["would", "AUX", "MD"],
    ["'d", "AUX", "MD"],
  ],
  could: [["could", "AUX", "MD"]],
  can: [["ca", "AUX", "MD"]],
  will: [["wo", "AUX", "MD"]],
  not: [["n't", "PART", "RB"]],
  "'s": [["’s", "PART", "POS"]],
  datum: [["data", "NOUN", "NNS"]],
  media: [["media", "NOUN", "NN"]],
  talk: [["talks", "NOUN", "NNS"]],
  heavy: [["heavier", "ADJ", "JJR"]],
  border: [["Border", "NOUN", "NN"]],
  Talks: [["Talks", "PROPN", "NNPS"]],
  she: [["her", "PRON", "PRP"]],
  her: [["her", "PRON", "PRP$"]],
  they: [["Them", "PRON", "PRP"]],
  I: [["me", "PRON", "PRP"]],
  that: [["those", "DET", "DT"]],
  a: [["An", "DET", "DT"]],
};

describe.each(Object.entries(CORPUS))("%s", (lemma, forms) => {
  test.each(forms)("%s as %s %s", (form, upos, xpos) => {
    expect(lemmatise(form, upos, xpos)).toBe(lemma);
  });
});
