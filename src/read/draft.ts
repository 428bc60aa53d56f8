/** What a reader of one format gives: an article that has no file name yet, or why this one can't be read. */
import type { DatelineError } from "../errors.js";
import type { Article } from "../model/article.js";

export type Draft = Omit<Article, "sourceId">;

/**
 * Reads the text of one file. An article that can't be read stands as its error in its place, so that the others are
 * read; a fault of the whole file is thrown.
 */
export type FormatReader = (text: string, file: string) => Drafts | Promise<Drafts>;

export type Drafts = readonly (Draft | DatelineError)[];
