// Which annotated entity each found one is, as shared/eval/GUIDE.md has it.

const key = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, "")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/^(the|a|an) /, "")
    .replace(/\s+/g, " ")
    .trim();

/** By index of the found entity the name of the annotated one that shares most of its forms, whatever their types. */
export function alignEntities(found, gold) {
  const wanted = gold.map(({ name, mentions }) => ({ name, forms: new Set([name, ...(mentions ?? [])].map(key)) }));
  return new Map(
    found.flatMap(({ name, mentions }, index) => {
      const forms = new Set(
        [name, ...mentions.filter(({ form }) => form !== "PRONOUN").map(({ text }) => text)].map(key),
      );
      const shared = wanted.map((one) => [[...forms].filter((form) => one.forms.has(form)).length, one.name]);
      const [count, best] = shared.reduce((a, b) => (b[0] > a[0] ? b : a), [0, null]);
      return count > 0 ? [[index, best]] : [];
    }),
  );
}
