/** `dateline remove ARTICLE_ID…` */
import type { Command } from "commander";
import { example, storeOption, type Session } from "./session.js";

export function addRemove(program: Command, session: Session): void {
  const command = program
    .command("remove")
    .description("Remove articles and what only they told.")
    .argument("<article_id...>", "ids of articles, as the API gives them: article:…")
    .action(async (ids: string[], { store: url }: { store?: string }) => {
      await session.withStore(url, async (store) => {
        const removed = await store.removeArticles(ids);
        const unknown = ids.filter((id) => !removed.includes(id));
        if (session.json) session.print(JSON.stringify({ removed, unknown }, null, 2));
        else for (const id of removed) session.print(`Removed ${id}.`);
        for (const id of unknown)
          session.fail(
            `ARTICLE_ID: found "${id}", expected the id of an article in this graph, such as article:0a1b….`,
          );
      });
    });
  example(storeOption(command), "dateline remove article:0jx4h8k2m1c9d7wq");
}
