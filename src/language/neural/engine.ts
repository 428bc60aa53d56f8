/** A language engine in this thread: what each worker runs. */
import { packageFile } from "../../config.js";
import type { Document, GivenWord } from "../document.js";
import { cutAtoms, GAPS, readSplitForms, type Atom, type SplitForms } from "./atoms.js";
import { loadEventLexicon } from "../../knowledge/event-lexicon.js";
import { openActs } from "./acts.js";
import { openModel } from "./model.js";
import { openNames, type NameStyle } from "./names.js";
import { readGiven, readText } from "./read.js";
import type { RuntimeKind } from "./runtime.js";

export interface EngineOptions {
  /** Folder of the model; the published one by default. */
  readonly model?: string;
  /** Which annotated set's idea of a name is followed; "news" by default. */
  readonly names?: NameStyle;
  /** Asks for one runtime; by default the native one, or WebAssembly where that can't be loaded. */
  readonly runtime?: RuntimeKind;
}

export interface Engine {
  read(text: string): Promise<Document>;
  readWords(sentences: readonly (readonly GivenWord[])[]): Promise<Document>;
  close(): Promise<void>;
}

export const MODEL = ["models", "minilm-ud-names"] as const;

/** Loads the model, a few tenths of a second. Throws BAD_INPUT where one of its files is missing or damaged. */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const model = await openModel(options.model ?? packageFile(...MODEL), options.runtime);
  const forms = readSplitForms(packageFile("src", "language", "data", "split-forms.txt"));
  const reader = {
    model,
    forms,
    names: openNames(model.labels.names, options.names ?? "news"),
    acts: openActs(model, loadEventLexicon()),
  };
  return {
    read: (text) => readText(text, reader),
    readWords: (sentences) => {
      const { text, words } = place(sentences, forms);
      return readGiven(text, words, reader);
    },
    close: () => model.close(),
  };
}

/** Writes given words down as a text, a sentence a line, and cuts them into atoms with offsets into it. */
function place(sentences: readonly (readonly GivenWord[])[], forms: SplitForms): { text: string; words: Atom[][][] } {
  let text = "";
  const words = sentences.map((sentence, index) => {
    if (index > 0) text += "\n";
    return sentence.map((word, position) => {
      if (position > 0 && !word.glued) text += " ";
      const start = text.length;
      text += word.text;
      const first = position > 0 ? (word.glued ? GAPS.none : GAPS.space) : index > 0 ? GAPS.space : GAPS.paragraph;
      return cutAtoms(word.text, forms).map((atom, at) => ({
        ...atom,
        start: start + atom.start,
        end: start + atom.end,
        gap: at === 0 ? first : atom.gap,
      }));
    });
  });
  return { text, words };
}
