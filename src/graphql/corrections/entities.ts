/** What merging, splitting and renaming an actor, place or agreement come to. */
import { DatelineError } from "../../errors.js";
import type { MeantEntity } from "../../model/decision.js";
import { entityId, hashId } from "../../model/ids.js";
import { WHOLE_LIST } from "../loaders.js";
import type { GraphContext } from "../context.js";
import type { MergeEntitiesInput, RenameEntityInput, SplitEntityInput } from "../generated/resolver-types.js";
import { meant, seenEntity, seenNode, text, type EntityNode, type Proposal } from "./seen.js";

const MOST_MERGED = 20;
const LONGEST_NAME = 200;

export async function proposeMerge(context: GraphContext, { into, from }: MergeEntitiesInput): Promise<Proposal> {
  if (from.length === 0 || from.length > MOST_MERGED)
    throw new DatelineError("BAD_INPUT", `\`from\` has ${from.length} values; expected 1 to ${MOST_MERGED}.`, {
      argument: "from",
    });
  const target = await seenEntity(context, into, "into");
  const sources = await Promise.all(from.map((one, at) => seenEntity(context, one, `from.${at}`)));
  const ids = [into.id, ...from.map(({ id }) => id)];
  for (const [at, { label, node }] of sources.entries()) {
    const argument = `from.${at}.id`;
    if (ids.indexOf(node.id) !== at + 1)
      throw new DatelineError(
        "BAD_INPUT",
        `\`${argument}\` is "${node.id}", which is given twice; expected different ones.`,
        { argument },
      );
    if (label !== target.label)
      throw new DatelineError(
        "BAD_INPUT",
        `\`${argument}\` is "${node.id}"; expected the id of ${article(target.label)}, as \`into\` is one.`,
        { argument, found: node.id },
      );
    if (label === "Place") await mustLieApart(context, node, target.node, argument);
  }
  const nodes = sources.map(({ node }) => node);
  return {
    draft: {
      ruling: {
        kind: "MERGE_ENTITIES",
        from: nodes.map(({ id, name }) => ({ id, name })),
        into: await meant(context, target.label, target.node),
      },
      subjects: ids,
      summary: `merged ${nodes.map(({ name }) => name).join(" and ")} into ${target.node.name}`,
      changes: nodes.map(({ id }) => ({ nodeId: id, field: "id", before: id, after: into.id })),
    },
    seen: [{ ...into, argument: "into" }, ...from.map((one, at) => ({ ...one, argument: `from.${at}` }))],
  };
}

const article = (label: string): string => (label === "Place" ? "a place" : `an ${label.toLowerCase()}`);

/** A place that were merged into one around it would lie within itself. */
async function mustLieApart(
  context: GraphContext,
  one: EntityNode,
  other: EntityNode,
  argument: string,
): Promise<void> {
  for (const [inner, outer] of [
    [one, other],
    [other, one],
  ] as const)
    if ((await containers(context, inner.id)).has(outer.id))
      throw new DatelineError("BAD_INPUT", `${inner.name} lies within ${outer.name}; the two can't be one.`, {
        argument,
      });
}

async function containers({ loaders }: GraphContext, place: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let ring = [place]; ring.length > 0;) {
    const around = (await Promise.all(ring.map((id) => loaders.listed("Place.within", id)))).flat();
    ring = [...new Set(around.map(({ id }) => id))].filter((id) => !found.has(id));
    for (const id of ring) found.add(id);
  }
  return found;
}

const MOST_SENTENCES = 200;
const MOST_ARTICLES = 50;

export async function proposeSplit(context: GraphContext, input: SplitEntityInput): Promise<Proposal> {
  const { entity, into, name } = input;
  const { label, node } = await seenEntity(context, entity, "entity");
  const sentences = await sentencesOf(context, input);
  const mentions = await Promise.all(sentences.map((id) => context.loaders.mentions(id)));
  if (!mentions.flat().some(({ nodeId }) => nodeId === node.id))
    throw new DatelineError("BAD_INPUT", `None of these sentences mentions ${node.name} (${node.id}).`, {
      argument: input.sentences == null ? "articles" : "sentences",
    });
  if ((into == null) === (name == null))
    throw new DatelineError(
      "BAD_INPUT",
      "Give either `into`, where the graph has the other one, or `name`, where it is new.",
      {
        argument: "into",
      },
    );
  const other =
    into == null ? made(await meant(context, label, node), name!, sentences) : await known(context, input, label);
  return {
    draft: {
      ruling: { kind: "SPLIT_ENTITY", from: node.id, sentences, into: other },
      subjects: [node.id, other.id, ...sentences],
      summary: `split ${other.name} from ${node.name} in ${sentences.length} sentence${sentences.length === 1 ? "" : "s"}`,
      changes: [
        {
          nodeId: node.id,
          field: "mentions",
          before: `${node.name} (${node.id})`,
          after: `${other.name} (${other.id})`,
        },
      ],
    },
    seen: [{ ...entity, argument: "entity" }, ...(into == null ? [] : [{ ...into, argument: "into" }])],
  };
}

/** One that is new in the graph, of the same kind; where it is from is not known. */
function made(like: MeantEntity, given: string, sentences: readonly string[]): MeantEntity {
  const name = text(given, "name", LONGEST_NAME, "a name such as Alex Roe (judge)");
  const mark = hashId(like.id, name, ...sentences).slice(-6);
  return {
    ...like,
    id: entityId(like.type, like.kind, `${name} ${mark}`),
    name,
    country: null,
    latitude: null,
    longitude: null,
  };
}

async function known(context: GraphContext, { entity, into }: SplitEntityInput, label: string): Promise<MeantEntity> {
  const other = await seenEntity(context, into!, "into");
  if (other.label !== label || other.node.id === entity.id)
    throw new DatelineError(
      "BAD_INPUT",
      `\`into.id\` is "${other.node.id}"; expected the id of another ${label.toLowerCase()} than ${entity.id}.`,
      { argument: "into.id", found: other.node.id },
    );
  return meant(context, other.label, other.node);
}

/** Ids of the sentences that are given, and of all in the articles that are given. */
async function sentencesOf(context: GraphContext, { sentences, articles }: SplitEntityInput): Promise<string[]> {
  for (const [argument, given, most] of [
    ["sentences", sentences, MOST_SENTENCES],
    ["articles", articles, MOST_ARTICLES],
  ] as const)
    if ((given?.length ?? 0) > most)
      throw new DatelineError("BAD_INPUT", `\`${argument}\` has ${given!.length} values; at most ${most} are taken.`, {
        argument,
      });
  if ((sentences ?? []).length + (articles ?? []).length === 0)
    throw new DatelineError("BAD_INPUT", "Give `sentences`, `articles` or both: where is it another one?", {
      argument: "sentences",
    });
  await Promise.all((sentences ?? []).map((id, at) => seenNode(context, "Sentence", id, `sentences.${at}`)));
  await Promise.all((articles ?? []).map((id, at) => seenNode(context, "Article", id, `articles.${at}`)));
  const whole = await Promise.all((articles ?? []).map((id) => sentencesOfArticle(context, id)));
  return [...new Set([...(sentences ?? []), ...whole.flat()])].sort();
}

async function sentencesOfArticle({ loaders }: GraphContext, article: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = WHOLE_LIST; ;) {
    const { rows, hasMore } = await loaders.related("Article.sentences", article, page);
    ids.push(...rows.map(({ node }) => node.id));
    if (!hasMore) return ids;
    page = { ...WHOLE_LIST, after: rows.at(-1)!.key };
  }
}

export async function proposeRename(
  context: GraphContext,
  { entity, name: given }: RenameEntityInput,
): Promise<Proposal> {
  const { node } = await seenEntity(context, entity, "entity");
  const name = text(given, "name", LONGEST_NAME, "a name such as Thomas Barrack");
  if (name === node.name)
    throw new DatelineError("BAD_INPUT", `${node.id} is called "${name}" already.`, { argument: "name", found: name });
  return {
    draft: {
      ruling: { kind: "RENAME_ENTITY", id: node.id, name },
      subjects: [node.id],
      summary: `renamed ${node.name} to ${name}`,
      changes: [{ nodeId: node.id, field: "name", before: node.name, after: name }],
    },
    seen: [{ ...entity, argument: "entity" }],
  };
}
