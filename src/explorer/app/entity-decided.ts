/** What people decided about an actor, a place or an agreement: its name as it was read, and what was merged into it. */
import type { EntityAnswer } from "./answers.js";
import { DECIDED, rulingOn, signed, type Decided } from "./decisions.js";
import { h } from "./dom.js";

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
