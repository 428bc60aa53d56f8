/** Articles, their sentences and the words in them that mean something. */
import { related } from "../connections.js";
import { dateValue } from "../dates.js";
import type {
  ArticleResolvers,
  MentionedResolvers,
  MentionResolvers,
  NodeResolvers,
  SentenceResolvers,
} from "../generated/resolver-types.js";
import { typeAmong } from "../node-types.js";

export const Node: NodeResolvers = {
  __resolveType: typeAmong("Article", "Sentence", "Actor", "Place", "Agreement", "Event", "Claim", "Decision"),
};

export const Article: ArticleResolvers = {
  sentences: related("Article.sentences"),
  events: related("Article.events"),
};

export const Sentence: SentenceResolvers = {
  article: ({ articleId }, _args, { loaders }) => loaders.referred("Article", articleId),
  mentions: ({ id }, _args, { loaders }) => loaders.mentions(id),
  claims: related("Sentence.claims"),
  decisions: related("Node.decisions"),
};

export const Mention: MentionResolvers = {
  node: ({ label, nodeId }, _args, { loaders }) =>
    label === "Date" ? dateValue(nodeId) : loaders.referred(label, nodeId),
};

const namedType = typeAmong("Actor", "Place", "Agreement");

export const Mentioned: MentionedResolvers = {
  __resolveType: (value) => ("edtf" in value ? "DateValue" : namedType(value)),
};
