/** Says that two are one, and shows first what would be joined. */
import { titled } from "../../draw/families.js";
import { articlePage, entityPage } from "../addresses.js";
import { counted, type EntityAnswer } from "../answers.js";
import { ask } from "../api.js";
import { printed } from "../article-parts.js";
import { announce, h, link } from "../dom.js";
import { arrive, refresh } from "../router.js";
import type { Chosen, Values } from "./drafts.js";
import type { Entity } from "./entity-tools.js";
import { choiceField, namesField } from "./fields.js";
import { decisionForm, type DecisionForm, type FormParts } from "./form.js";

const CANDIDATES = `query Joined($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id name aliases
      events { totalCount }
      sentences(last: 3) { nodes { id text article { id title outlet published } } totalCount }
    }
    ... on Actor { actorKind: kind country }
    ... on Place { placeKind: kind country }
    ... on Agreement { agreementKind: kind }
  }
}`;

interface Joined extends Pick<EntityAnswer, "id" | "name" | "aliases" | "sentences"> {
  readonly actorKind?: string;
  readonly placeKind?: string;
  readonly agreementKind?: string;
  readonly country?: string | null;
  readonly events: { readonly totalCount: number };
}

export function mergeForm(entity: Entity): FormParts {
  const { id, name, version } = entity;
  const sort = id.split(":")[0]!;
  const here = { id, version };
  const preview = joined(entity);
  const chosenOf = (values: Values): readonly Chosen[] => values["from"] as readonly Chosen[];
  let staying: Chosen | null = null;
  const form: DecisionForm = {
    mutation: "mergeEntities",
    about: id,
    heading: `Merge another ${sort} into ${name}`,
    opener: "Merge another into it",
    submit: "Merge them",
    intro:
      "The one that stays keeps its id, name and kind; the others become names of it. Undoing the decision parts them again.",
    fields: [
      namesField(
        { name: "from", label: "The same as this one", hint: "Kind, country and count tell namesakes apart." },
        [],
        { sorts: [sort], except: [id] },
      ),
      choiceField({ name: "stays", label: "Which one stays" }, "this", [
        ["this", `This one: ${name}`],
        ["other", "The one chosen above"],
      ]),
    ],
    preview,
    input: (values) => {
      const chosen = chosenOf(values);
      const others = chosen.map((one) => ({ id: one.id, version: one.version ?? 0 }));
      staying = null;
      if (others.length === 0) return ["from", `Choose the ${sort} that is the same as ${name}.`];
      if (values["stays"] !== "other") return { into: here, from: others };
      if (others.length > 1) return ["stays", "Several are chosen; only this one can stay then, or choose one alone."];
      staying = chosen[0]!;
      return { into: others[0], from: [here] };
    },
    after: () => (staying === null ? refresh() : arrive(entityPage(staying.id))),
  };
  return decisionForm(form);
}

/** What would be joined: each side with its kind, its counts and the sentences that speak of it last. */
function joined(entity: Entity): NonNullable<DecisionForm["preview"]> {
  const element = h("div", { class: "joined" });
  let shown = "";
  const show = async (ids: readonly string[], stays: string): Promise<void> => {
    const { nodes } = await ask<{ nodes: readonly (Joined | null)[] }>({ query: CANDIDATES, variables: { ids } });
    // A later choice has its own answer.
    if (shown !== `${stays} ${ids.join(" ")}`) return;
    const found = nodes.filter((node) => node !== null);
    const kinds = new Set(found.map(kindOf));
    announce(`What is joined is shown: ${found.map(({ name }) => name).join(" and ")}.`);
    element.replaceChildren(
      h("h3", {}, "What is joined"),
      kinds.size > 1
        ? h("p", { class: "warning" }, `They are of different kinds: ${[...kinds].join(" and ")}. Are they one?`)
        : "",
      h(
        "div",
        { class: "sides" },
        found.map((node) => side(node, (node.id === entity.id) === (stays === "this"))),
      ),
    );
  };
  return {
    element,
    follow: (values) => {
      const chosen = values["from"] as readonly Chosen[];
      const ids = [entity.id, ...chosen.map(({ id }) => id)];
      const stays = chosen.length === 1 ? (values["stays"] as string) : "this";
      const next = `${stays} ${ids.join(" ")}`;
      if (next === shown) return;
      shown = next;
      if (chosen.length === 0) element.replaceChildren();
      else
        show(ids, stays).catch(() => {
          element.replaceChildren();
        });
    },
  };
}

const kindOf = ({ actorKind, placeKind, agreementKind }: Joined): string =>
  titled(actorKind ?? placeKind ?? agreementKind ?? "");

const many = (count: number, word: string): string => `${counted(count)} ${word}${count === 1 ? "" : "s"}`;

function side(node: Joined, stays: boolean): HTMLElement {
  const { id, name, aliases, events, sentences, country } = node;
  return h(
    "div",
    { class: "side" },
    h(
      "h4",
      {},
      link(entityPage(id), name),
      " ",
      h("span", { class: "status" }, stays ? "stays" : "becomes a name of it"),
    ),
    h(
      "p",
      { class: "hint" },
      [kindOf(node), country ?? "", many(events.totalCount, "event"), many(sentences.totalCount, "sentence")]
        .filter((part) => part !== "")
        .join(" · "),
    ),
    aliases.length > 0 && h("p", { class: "hint", dir: "auto" }, `Also: ${aliases.slice(0, 6).join(", ")}`),
    h(
      "ul",
      { class: "plain" },
      [...sentences.nodes]
        .reverse()
        .map(({ text, article }) =>
          h(
            "li",
            {},
            h("span", { dir: "auto" }, text),
            h("small", {}, link(articlePage(article.id), article.title), ` ${printed(article)}`),
          ),
        ),
    ),
  );
}
