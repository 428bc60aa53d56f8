/** Writing what articles tell: to standard output for one, to a file each in a folder. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatelineError } from "../errors.js";
import { toExtractFormat, type FormattedArticle } from "../extract/format.js";
import { openExtractor } from "../extract/open.js";
import { quoted } from "../read/fault.js";
import { batches } from "../read/batches.js";
import { readArticles } from "../read/read-articles.js";
import { watchSignals } from "./io.js";
import { makeProgress } from "./progress.js";
import type { Session } from "./session.js";
import { failureTable, table } from "./table.js";

/** Articles that are read at the same time. */
const BATCH = 8;

interface Counts {
  written: number;
  entities: number;
  events: number;
}

export interface ExtractSettings {
  /** The folder; undefined for standard output, which takes a single article. */
  readonly out?: string;
  /** See {@link openExtractor}. */
  readonly minConfidence?: number;
}

/**
 * Reads the paths and writes each article's extract. A signal ends the run behind the article at hand.
 *
 */
export async function runExtract(
  session: Session,
  paths: readonly string[],
  { out, minConfidence }: ExtractSettings,
): Promise<void> {
  const sink = out === undefined ? new StandardOutput(session) : await Folder.make(out);
  const progress = makeProgress(session);
  const counts: Counts = { written: 0, entities: 0, events: 0 };
  const errors: DatelineError[] = [];
  const signals = watchSignals(session.io);
  const fail = (error: DatelineError): void => {
    errors.push(error);
    progress.interrupt(() => {
      session.fail(error.message);
    });
  };
  try {
    for await (const article of extracted(session, paths, { minConfidence, progress, fail })) {
      const refusal = await sink.take(article);
      if (refusal === null) {
        counts.written++;
        counts.entities += article.entities.length;
        counts.events += article.events.length;
      } else fail(refusal);
      progress.update(counts.written);
      if (signals.hasCome()) break;
    }
    sink.finish();
  } finally {
    progress.stop();
    signals.off();
  }
  if (out !== undefined) printCounts(session, counts, errors);
  if (signals.hasCome()) session.exitCode = 130;
}

interface Extracting {
  readonly minConfidence: number | undefined;
  readonly progress: ReturnType<typeof makeProgress>;
  readonly fail: (error: DatelineError) => void;
}

/** Articles with what they tell; why one can't be read goes to `fail`. */
async function* extracted(
  session: Session,
  paths: readonly string[],
  { minConfidence, progress, fail }: Extracting,
): AsyncGenerator<FormattedArticle> {
  const extractor = await openExtractor(undefined, minConfidence);
  const results = readArticles(paths, {
    stdin: session.io.stdin,
    onListed: ({ files }) => {
      progress.start(files.length);
    },
    onFileRead: () => {
      progress.fileDone();
    },
  });
  try {
    for await (const batch of batches(results, BATCH)) {
      const articles = batch.flatMap((result) => (result.ok ? [result.article] : []));
      for (const result of batch) if (!result.ok) fail(result.error);
      const extractions = await extractor.extract(articles);
      for (const [index, article] of articles.entries()) yield toExtractFormat(article, extractions[index]!);
    }
  } finally {
    await extractor.close();
  }
}

const toJson = (article: FormattedArticle): string => `${JSON.stringify(article, null, 2)}\n`;

/** One file an article; an article is refused where it would be written over another one of this run. */
class Folder {
  private readonly names = new Set<string>();

  private constructor(private readonly folder: string) {}

  static async make(folder: string): Promise<Folder> {
    try {
      await mkdir(folder, { recursive: true });
    } catch (cause) {
      const message = `--out is "${folder}", which can't be made or is no folder; expected a folder to write to.`;
      throw new DatelineError("BAD_INPUT", message, { argument: "out" }, { cause });
    }
    return new Folder(folder);
  }

  /** Gives the error that says why the article is not written, null where it is. */
  async take(article: FormattedArticle): Promise<DatelineError | null> {
    const name = `${article.id}.json`;
    if (this.names.has(name))
      return new DatelineError(
        "BAD_INPUT",
        `--out: found a second article that would be ${name} (${quoted(article.title)}), expected file names that differ; extract it into another folder.`,
        { argument: "out", file: name, found: `a second article of this name, ${quoted(article.title)}` },
      );
    this.names.add(name);
    await this.write(name, toJson(article));
    return null;
  }

  private async write(name: string, json: string): Promise<void> {
    try {
      await writeFile(join(this.folder, name), json);
    } catch (cause) {
      const message = `${join(this.folder, name)} can't be written (${(cause as Error).message}); expected --out to be a folder with room for files.`;
      throw new DatelineError("BAD_INPUT", message, { argument: "out" }, { cause });
    }
  }

  finish(): void {
    // All files are written.
  }
}

/** Keeps the first article back until it is known to be the only one, so that what is printed is one JSON value. */
class StandardOutput {
  private article: FormattedArticle | undefined;

  constructor(private readonly session: Session) {}

  take(article: FormattedArticle): Promise<null> {
    if (this.article !== undefined)
      throw new DatelineError(
        "BAD_INPUT",
        "--out is missing: found several articles, expected a single one for standard output or a folder, --out DIR.",
        { argument: "out" },
      );
    this.article = article;
    return Promise.resolve(null);
  }

  finish(): void {
    if (this.article !== undefined) this.session.io.stdout.write(toJson(this.article));
  }
}

function printCounts(session: Session, { written, entities, events }: Counts, errors: readonly DatelineError[]): void {
  const counts = { written, failed: errors.length, entities, events };
  if (session.json) session.print(JSON.stringify(counts, null, 2));
  else if (!session.quiet) {
    session.print(table(["Articles written", "Failed", "Entities", "Events"], [Object.values(counts)]));
    if (errors.length > 0) session.print(failureTable(errors));
  }
}
