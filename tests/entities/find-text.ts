/** Runs words, tree and entity finding on a text, before anything is dropped for lack of events. */
import { findEntities, type FoundEntities } from "../../src/extract/entities/find-entities.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import type { LanguageEngine } from "../../src/language/document.js";
import { openLanguage } from "../../src/language/open.js";

let engine: LanguageEngine | undefined;

export async function find(text: string): Promise<FoundEntities> {
  engine ??= await openLanguage();
  const [document] = await engine.read([text]);
  return findEntities(document!, loadKnowledge());
}

/** "ACTOR STATE Norway" for each entity. */
export async function namesIn(text: string): Promise<string[]> {
  const { entities } = await find(text);
  return entities.map(({ type, kind, name }) => `${type} ${kind} ${name}`);
}
