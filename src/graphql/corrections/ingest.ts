/** Articles as the API takes them. */
import { DatelineError } from "../../errors.js";
import type { Article } from "../../model/article.js";
import { draftFromFields } from "../../read/fields.js";
import type { ArticleInput } from "../generated/resolver-types.js";

const MOST_ARTICLES = 50;
const LONGEST_TEXT = 200_000;

/** Throws BAD_INPUT that names the first article and field that can't be used. */
export function articlesOf(input: readonly ArticleInput[]): Article[] {
  if (input.length === 0 || input.length > MOST_ARTICLES)
    throw new DatelineError("BAD_INPUT", `\`articles\` has ${input.length} values; expected 1 to ${MOST_ARTICLES}.`, {
      argument: "articles",
    });
  return input.map((fields, at) => {
    const fault = (field: string, message: string): DatelineError =>
      new DatelineError("BAD_INPUT", message, { argument: `articles.${at}.${field}` });
    if (fields.title.trim() === "")
      throw fault("title", `\`articles.${at}.title\` is empty; expected the title of the article.`);
    if (fields.text.length > LONGEST_TEXT)
      throw fault(
        "text",
        `\`articles.${at}.text\` has ${fields.text.length} characters; at most ${LONGEST_TEXT} are read.`,
      );
    const draft = draftFromFields({ ...fields });
    if ("field" in draft)
      throw fault(draft.field, `\`articles.${at}.${draft.field}\`: found ${draft.found}; expected ${draft.expected}.`);
    return { ...draft, sourceId: `article-${at + 1}` };
  });
}
