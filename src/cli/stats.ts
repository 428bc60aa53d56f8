/** `dateline stats` */
import type { Command } from "commander";
import { example, storeOption, type Session } from "./session.js";
import { table } from "./table.js";

export function addStats(program: Command, session: Session): void {
  const command = program
    .command("stats")
    .description("Count what the graph holds.")
    .action(async ({ store: url }: { store?: string }) => {
      await session.withStore(url, async (store) => {
        const stats = await store.stats();
        if (session.json) session.print(JSON.stringify({ driver: store.driver, ...stats }, null, 2));
        else {
          session.print(table(["Nodes", "Count"], Object.entries(stats.nodes)));
          session.print(table(["Edges", "Count"], Object.entries(stats.edges)));
        }
      });
    });
  example(storeOption(command), "dateline stats --json");
}
