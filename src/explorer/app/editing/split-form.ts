/** Says that in some sentences a name means somebody else: a new one, or one that the graph has. */
import type { ArticleRef, Page } from "../answers.js";
import { ask } from "../api.js";
import { printed } from "../article-parts.js";
import { h, type Child } from "../dom.js";
import type { Chosen, Values } from "./drafts.js";
import type { Entity } from "./entity-tools.js";
import { namesField, textField, type Field } from "./fields.js";
import { decisionForm, type FormParts } from "./form.js";

const SENTENCES = `query Sentences($id: ID!, $before: String) {
  node(id: $id) {
    ... on Entity {
      sentences(last: 40, before: $before) {
        nodes {
          id text start
          article { id title outlet published }
          mentions { start end node { ... on Entity { id } } }
        }
        totalCount
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly article: ArticleRef;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly node: { readonly id?: string };
  }[];
}
type Sentences = Omit<Page<Sentence>, "pageInfo"> & {
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
};

export function splitForm({ id, name, version }: Entity): FormParts {
  const sort = id.split(":")[0]!;
  return decisionForm({
    mutation: "splitEntity",
    about: id,
    heading: `Split another ${sort} off ${name}`,
    opener: "Split off",
    submit: "Split it off",
    intro: `Where do these words mean another ${sort}? To part what was merged as a whole, undo the merge instead.`,
    fields: [
      sentencesField(id),
      namesField({ name: "into", label: "One that the graph has" }, [], {
        sorts: [sort],
        except: [id],
        most: 1,
      }),
      textField({ name: "name", label: "Or a new one, called" }, "", { maxlength: 200 }),
    ],
    input: (values) => inputOf(values, { id, version }, name),
  });
}

function inputOf(
  values: Values,
  entity: { readonly id: string; readonly version: number },
  name: string,
): Readonly<Record<string, unknown>> | readonly [string, string] {
  const sentences = (values["sentences"] as readonly Chosen[]).map(({ id }) => id);
  const [into] = values["into"] as readonly Chosen[];
  const called = (values["name"] as string).trim();
  if (sentences.length === 0) return ["sentences", `Mark at least one sentence that does not mean ${name}.`];
  if (into !== undefined && called !== "")
    return ["name", `Leave this empty, or take ${into.name} out above: it is either of them.`];
  if (into !== undefined) return { entity, sentences, into: { id: into.id, version: into.version ?? 0 } };
  return called === ""
    ? ["name", "Give it a name, or choose above whom they mean."]
    : { entity, sentences, name: called };
}

/** The sentences that name it, the latest first, to be marked one by one or by the article. */
const sentencesField = (entity: string): Field => ({
  name: "sentences",
  label: "Sentences in which it is another",
  now: [],
  words: (value) => `${value.length} sentences`,
  make: (id, value, changed) => {
    const marked = new Map((value as readonly Chosen[]).map((one) => [one.id, one]));
    const list = h("div", {
      id,
      tabindex: -1,
      class: "sentence-list",
      role: "group",
      "aria-label": "Sentences in which it is another",
    });
    const more = h("button", { type: "button", class: "quiet" }, "Show the sentences");
    let before: string | null = null;
    const mark = (sentence: Sentence, on: boolean): void => {
      if (on) marked.set(sentence.id, { id: sentence.id, name: sentence.text });
      else marked.delete(sentence.id);
    };
    const load = async (): Promise<void> => {
      const { node } = await ask<{ node: { sentences: Sentences } | null }>({
        query: SENTENCES,
        variables: { id: entity, before },
      });
      const { nodes, pageInfo } = node!.sentences;
      for (const group of byArticle([...nodes].reverse())) list.append(groupOf(group, entity, marked, mark, changed));
      before = pageInfo.startCursor;
      more.hidden = !pageInfo.hasPreviousPage;
      more.textContent = "Earlier sentences";
    };
    const press = (): void => {
      load().catch(() => {
        more.textContent = "The sentences could not be read; try again";
      });
    };
    more.addEventListener("click", press);
    press();
    return { element: h("div", {}, list, more), focus: list, read: () => [...marked.values()] };
  },
});

function byArticle(sentences: readonly Sentence[]): Sentence[][] {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences)
    groups.set(sentence.article.id, [...(groups.get(sentence.article.id) ?? []), sentence]);
  return [...groups.values()];
}

function groupOf(
  sentences: readonly Sentence[],
  entity: string,
  marked: ReadonlyMap<string, Chosen>,
  mark: (sentence: Sentence, on: boolean) => void,
  changed: () => void,
): HTMLElement {
  const boxes = sentences.map((sentence) => {
    const box = h("input", { type: "checkbox", checked: marked.has(sentence.id) });
    box.addEventListener("change", () => {
      mark(sentence, box.checked);
      changed();
    });
    return box;
  });
  const all = (): void => {
    const on = boxes.some(({ checked }) => !checked);
    for (const [index, box] of boxes.entries()) {
      box.checked = on;
      mark(sentences[index]!, on);
    }
    changed();
  };
  const { article } = sentences[0]!;
  return h(
    "fieldset",
    {},
    h("legend", { dir: "auto" }, `${article.title}, ${printed(article)}`),
    sentences.map((sentence, index) =>
      h("label", {}, boxes[index], h("span", { dir: "auto" }, named(sentence, entity))),
    ),
    sentences.length > 1 &&
      h(
        "button",
        { type: "button", class: "quiet", "aria-label": `All of ${article.title}`, onclick: all },
        "All of this article",
      ),
  );
}

/** The sentence with the words that mean it marked. */
function named({ text, start, mentions }: Sentence, entity: string): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.node.id !== entity || mention.start - start < at) continue;
    parts.push(
      text.slice(at, mention.start - start),
      h("mark", {}, text.slice(mention.start - start, mention.end - start)),
    );
    at = mention.end - start;
  }
  return [...parts, text.slice(at)];
}
