/** `dateline ingest PATH…` */
import type { Command } from "commander";
import type { IngestReport } from "../ingest.js";
import { minConfidence } from "./min-confidence.js";
import { example, storeOption, type Session } from "./session.js";
import { failureTable, table } from "./table.js";

export function addIngest(program: Command, session: Session): void {
  const command = program
    .command("ingest")
    .description("Read articles into the graph: files, folders, or - for standard input.")
    .argument("<path...>", ".txt, .md, .html, .json or .jsonl files, folders of them, or -")
    .addOption(minConfidence())
    .action(async (paths: string[], options: { store?: string; minConfidence?: number }) => {
      const { runIngest } = await import("./run-ingest.js");
      await session.withStore(options.store, async (store) => {
        const report = await runIngest(session, store, paths, options.minConfidence);
        printReport(session, report);
        if (!report.stopped) return;
        session.note(`Stopped: ${report.added} articles were added before; the same command goes on from there.`);
        session.exitCode = 130;
      });
    });
  example(storeOption(command), "dateline ingest news/ extra.html --store .dateline");
}

function printReport(session: Session, { added, unchanged, sentences, claims, errors, stopped }: IngestReport): void {
  const counts = { added, unchanged, failed: errors.length, sentences, claims };
  if (session.json)
    session.print(JSON.stringify({ ...counts, stopped, errors: errors.map(({ message }) => message) }, null, 2));
  else if (!session.quiet) {
    session.print(table(["Articles added", "Known before", "Failed", "Sentences", "Claims"], [Object.values(counts)]));
    if (errors.length > 0) session.print(failureTable(errors));
  }
}
