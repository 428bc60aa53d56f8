/** A sentence with its mentions as links and its claims' words marked; either says what it is when pointed at. */
import { titled } from "../draw/families.js";
import { entityPage, eventPage } from "./addresses.js";
import { h, link, type Child } from "./dom.js";
import { readEditor } from "./editing/editor.js";
import { names } from "./event-parts.js";
import type { ArticleClaim } from "./views/article.js";

export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly node:
    | { readonly __typename: "Actor" | "Place" | "Agreement"; readonly id: string; readonly name: string }
    | { readonly __typename: "DateValue"; readonly edtf: string; readonly text: string };
}

interface Marked {
  readonly text: string;
  readonly start: number;
  readonly mentions: readonly Mention[];
}

/**
 * The sentence is cut wherever a mention or a claim begins or ends, because claims overlap.
 * @param chosen id of the claim that the reader came for
 * @param tell takes what is to be said about the words that are pointed at
 */
export function markUp(
  sentence: Marked,
  chosen: string | null,
  tell: (content: readonly Child[]) => void,
  claims: readonly ArticleClaim[],
): Child[] {
  const { text, start, mentions } = sentence;
  const spans = [...mentions, ...claims].flatMap((span) => [span.start - start, span.end - start]);
  const cuts = [...new Set([0, ...spans.filter((at) => at > 0 && at < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    const covers = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start - start <= from && span.end - start >= to;
    const mention = mentions.find(covers);
    const telling = claims.filter(covers);
    let part: Child = text.slice(from, to);
    if (mention !== undefined) part = mentionMark(mention, part, telling, tell);
    if (telling.length === 0) return part;
    const here = telling.some(({ id }) => id === chosen) ? "here" : null;
    // Words that are no mention take the focus themselves, once for each claim: at its first words.
    const first = mention === undefined && telling.some((claim) => claim.start - start === from);
    const say = (): void => {
      tell(telling.map(claimNote));
    };
    return h("mark", { class: here, tabindex: first ? 0 : null, onmouseenter: say, onfocus: say }, part);
  });
}

function mentionMark(
  mention: Mention,
  text: Child,
  claims: readonly ArticleClaim[],
  tell: (content: readonly Child[]) => void,
): HTMLElement {
  const { node, reason } = mention;
  const kind = node.__typename === "DateValue" ? "date" : node.__typename.toLowerCase();
  const name = node.__typename === "DateValue" ? `${node.text} (${node.edtf})` : node.name;
  const say = (event: Event): void => {
    event.stopPropagation();
    const heading = node.__typename === "DateValue" ? name : link(entityPage(node.id), name);
    const what = [h("h3", { dir: "auto" }, heading), h("p", {}, `${titled(kind)}. ${reason}`)];
    tell([...what, ...claims.map(claimNote)]);
  };
  // A finger can't point: its first touch says what the words are, and the note leads on.
  const touch = (event: Event): void => {
    if (matchMedia("(hover: none)").matches) event.preventDefault();
    say(event);
  };
  const listening = { class: `span ${kind}`, onmouseover: say, onfocus: say, onclick: touch };
  return node.__typename === "DateValue"
    ? h("span", { ...listening, tabindex: 0 }, text)
    : h("a", { ...listening, href: entityPage(node.id) }, text);
}

/** What the claim made in the graph: who did it, and to whom or what. */
function edges({ initiators, targets }: ArticleClaim["event"]): Child {
  const parts = [
    initiators.length > 0 && [names(initiators), " ", h("code", {}, "INITIATES")],
    targets.length > 0 && [h("code", {}, "TARGETS"), " ", names(targets)],
  ].filter((part) => part !== false);
  return parts.length === 0 ? "No actor is named." : parts.map((part, index) => [index > 0 && ", ", part]);
}

const claimNote = (claim: ArticleClaim): HTMLElement =>
  h(
    "div",
    { class: "claim-note" },
    h("h3", { dir: "auto" }, link(eventPage(claim.event.id), claim.headline)),
    h(
      "p",
      {},
      `${titled(claim.event.type)}, ${claim.status.toLowerCase()}${claim.polarity === "NEGATED" ? ", negated" : ""}; trigger “${claim.trigger}”.`,
    ),
    h("p", {}, edges(claim.event)),
    claim.attributedTo.length > 0 &&
      h(
        "p",
        {},
        "Said by ",
        claim.attributedTo.map(({ id, name }) => [link(entityPage(id), name), " "]),
      ),
    h("p", { class: "hint" }, "Rule ", h("code", {}, claim.rule), `, ${Math.round(claim.confidence * 100)} % sure.`),
    readEditor() !== null && h("p", {}, link(eventPage(claim.event.id), "Correct or reject it")),
  );
