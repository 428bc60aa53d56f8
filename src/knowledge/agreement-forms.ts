/** The names that outlets give one agreement: accord, pact and deal are chosen freely, and dashes and "treaty" come and go. */

const ENDING = /\b(?:agreements?|accords?|pact|deal)$/i;
const ENDINGS = ["agreement", "agreements", "accord", "accords", "pact", "deal"];

/** "Dayton Agreement" → itself, "Dayton accord", "Dayton deal" …; other names have one form. */
export function agreementForms(name: string): string[] {
  // A bare "Accord" behind one short word may mean many things, so that it needs a name before it.
  if (!/\s/.test(name) || !ENDING.test(name)) return [name];
  return [name, ...ENDINGS.map((ending) => name.replace(ENDING, ending))];
}
