// The cross-validated answers of the heads for acts and arguments, as the language engine would give them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UNLIKELY_ACT } from "../../dist/language/neural/acts.js";
import { UNLIKELY_ARGUMENT } from "../../dist/language/neural/arguments.js";

/** A function from the id of an annotated article to its acts. */
export function answersOf(folder) {
  const links = new Map();
  for (const { id, sentence, trigger, token, parts } of JSON.parse(
    readFileSync(join(folder, "arguments.json"), "utf8"),
  )) {
    const act = `${id}:${sentence}:${trigger}`;
    const [initiator, target, place] = parts;
    if (Math.max(...parts) >= UNLIKELY_ARGUMENT)
      links.set(act, [...(links.get(act) ?? []), { token, initiator, target, place }]);
  }
  const answers = JSON.parse(readFileSync(join(folder, "answers.json"), "utf8"));
  const byArticle = new Map();
  for (const one of answers)
    if (one.probability >= UNLIKELY_ACT) byArticle.set(one.id, [...(byArticle.get(one.id) ?? []), one]);
  return (id) =>
    (byArticle.get(id) ?? []).map((act) => ({
      ...act,
      arguments: links.get(`${id}:${act.sentence}:${act.token}`) ?? [],
    }));
}
