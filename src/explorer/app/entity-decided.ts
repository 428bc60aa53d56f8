/** What people decided about an actor, a place or an agreement: its name as it was read, and what was merged into it. */
import type { EntityAnswer } from "./answers.js";
import { DECIDED, rulingOn, signed, type Decided } from "./decisions.js";
import { entityPage } from "./addresses.js";
import { h, type Child } from "./dom.js";
import { Moved } from "./moved.js";

export const ENTITY_DECIDED = `${DECIDED} machine { name } merged { id name by reason at }`;

export interface DecidedEntity extends EntityAnswer, Decided {
  readonly machine: { readonly name: string } | null;
  readonly merged: readonly {
    readonly id: string;
    readonly name: string;
    readonly by: string;
    readonly reason: string;
    readonly at: string;
  }[];
}

/** Goes on to the page of the one that another was merged into, where the address names that other. */
export function followMerge(asked: string, { id, merged }: DecidedEntity): void {
  if (asked === id) return;
  const merge = merged.find((one) => one.id === asked);
  const said: Child =
    merge === undefined
      ? "The address that you followed leads here now."
      : [h("bdi", {}, merge.name), " was merged into this by ", signed(merge), " Its address leads here now."];
  throw new Moved(entityPage(id) + location.search + location.hash, said);
}

export function entityDecided(entity: DecidedEntity): HTMLElement | false {
  const { machine, merged } = entity;
  const renaming = rulingOn(entity, "name");
  if (machine === null && merged.length === 0) return false;
  return h(
    "ul",
    { class: "decided" },
    machine !== null &&
      h(
        "li",
        {},
        "Articles call it ",
        h("bdi", { class: "as-read" }, machine.name),
        ". ",
        renaming !== undefined && h("small", {}, "Renamed by ", signed(renaming)),
      ),
    merged.map((one) =>
      h(
        "li",
        {},
        "Merged into it: ",
        h("bdi", { class: "as-read" }, one.name),
        " ",
        h("small", {}, "by ", signed(one)),
      ),
    ),
  );
}
