/** Where words can begin: what the model can't split, it can't get right. */
import { describe, expect, test } from "@jest/globals";
import { packageFile } from "../../src/config.js";
import { cutAtoms, GAPS, readSplitForms } from "../../src/language/neural/atoms.js";
import { gluedWords } from "../../src/language/neural/spacing.js";
import { shapeOf, SHAPES, WordPieces } from "../../src/language/neural/word-pieces.js";

const forms = readSplitForms(packageFile("src", "language", "data", "split-forms.txt"));

test.each([
  ["They don't.", "They do n ' t ."],
  ["They DON’T.", "They DO N ’ T ."],
  ["She cannot, dont ask.", "She can not , do nt ask ."],
  ["at 7pm, 30km on", "at 7 pm , 30 km on"],
  ["the 1990s and B2B", "the 1990s and B2B"],
  ["U.S.-led", "U . S . - led"],
  ["Erdoğan’s naïve café", "Erdoğan ’ s naïve café"],
  ["a soft\u00adhyphen 🙂!", "a soft\u00adhyphen 🙂 !"],
  ["Kant n'ts", "Kant n ' ts"],
  ["", ""],
])("%s", (text, expected) => {
  const atoms = cutAtoms(text, forms);
  expect(atoms.map((atom) => atom.text).join(" ")).toBe(expected);
  for (const { text: form, start, end } of atoms) expect(text.slice(start, end)).toBe(form);
});

test("white space before an atom is told apart", () => {
  expect(cutAtoms("  A b,\nc\r\n\r\n d", forms).map(({ gap }) => gap)).toEqual([
    ...[GAPS.paragraph, GAPS.space, GAPS.none, GAPS.line, GAPS.paragraph],
  ]);
});

test("an atom is cut into the longest pieces, without case and accents", () => {
  const pieces = new WordPieces(["[CLS]", "[SEP]", "[UNK]", "re", "##ject", "reject", "##ed", "'"].join("\n"));
  const encode = (text: string): number[] => pieces.encode(cutAtoms(text, forms)).ids;
  expect(encode("Réjected")).toEqual([0, 5, 6, 1]);
  expect(encode("Zürich rejects")).toEqual([0, 2, 2, 1]);
  expect(encode("’")).toEqual([0, 7, 1]);
});

test.each([
  ["Rome", SHAPES.title],
  ["NATO", SHAPES.upper],
  ["B", SHAPES.letter],
  ["iPhone", SHAPES.mixed],
  ["2026", SHAPES.digits],
  ["B2B", SHAPES.alphanumeric],
  ["talks", SHAPES.lower],
  ["—", SHAPES.mark],
  ["İstanbul", SHAPES.title],
])("the shape of %s", (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});

describe("spaces put back between given words", () => {
  test.each([
    ["( the U.N. , he said )", "(the U.N., he said)"],
    ['" We ca n\'t , " she said .', '"We can\'t," she said.'],
    ["Rome 's firm paid $ 3 .", "Rome's firm paid $3."],
    ["They won - at last - the cup", "They won - at last - the cup"],
  ])("%s", (given, expected) => {
    const words = given.split(" ");
    const glued = gluedWords(words);
    expect(words.map((word, index) => (index > 0 && !glued[index] ? " " : "") + word).join("")).toBe(expected);
  });
});
