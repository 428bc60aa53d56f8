// Trains the perceptron tagger and parser of models/perceptron from CoNLL-U files and prints how good they are.
//   npm run build && node training/perceptron/train.mjs DATA_FOLDER [OUT_FOLDER]
// DATA_FOLDER holds ud-ewt/ and gum/dep/ as shared/data/README.md lays them out. Fixed seed; about three minutes on one core.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestClass, scoreClasses } from "../../dist/language/perceptron/hashed-perceptron.js";
import {
  MOVES,
  Configuration,
  LEFT,
  SHIFT,
  labelFeatures,
  moveFeatures,
  PARSER_FEATURES,
} from "../../dist/language/perceptron/parser.js";
import { TAGGER_FEATURES, taggerFeatures, tagSentence, wordHashes } from "../../dist/language/perceptron/tagger.js";
import { encodeModel, inputOf, analyse, decodeModel } from "../../dist/language/perceptron/model.js";
import { readTreebanks } from "./treebanks.mjs";

const [dataFolder, outFolder = "models/perceptron"] = process.argv.slice(2);
const TAGGER_EPOCHS = 8;
const PARSER_EPOCHS = 12;

/** Small deterministic generator (mulberry32), so that two runs give the same file. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const draw = random(20261123);

function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

class Learner {
  constructor(classes, bits) {
    this.classes = classes;
    this.table = new Float32Array(2 ** bits);
    this.sums = new Float64Array(2 ** bits);
    this.clock = 1;
  }
  update(features, count, right, wrong) {
    const mask = this.table.length - 1;
    for (let i = 0; i < count; i++) {
      const plus = (features[i] + right) & mask;
      const minus = (features[i] + wrong) & mask;
      this.table[plus] += 1;
      this.sums[plus] += this.clock;
      this.table[minus] -= 1;
      this.sums[minus] -= this.clock;
    }
  }
  /** The mean of the weights over all steps. */
  averaged() {
    const mean = new Float32Array(this.table.length);
    for (let i = 0; i < mean.length; i++) mean[i] = this.table[i] - this.sums[i] / this.clock;
    return { classes: this.classes, table: mean };
  }
}

function trainTagger(sentences, classes, bits, epochs) {
  const learner = new Learner(classes, bits);
  const scores = new Float32Array(classes.length);
  const features = new Uint32Array(TAGGER_FEATURES);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of shuffle([...sentences])) {
      const tags = [];
      for (let i = 0; i < sentence.words.length; i++) {
        const count = taggerFeatures(sentence.hashes, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1, features);
        scoreClasses(learner, features, count, scores);
        const guess = bestClass(scores, classes.length);
        if (guess !== sentence.gold[i]) learner.update(features, count, sentence.gold[i], guess);
        learner.clock++;
        tags.push(guess);
      }
    }
  return learner.averaged();
}

/** How many gold arcs each move puts out of reach (Goldberg & Nivre 2013, arc-hybrid). */
function moveCosts(state, heads) {
  const { stack, next, size } = state;
  const depth = stack.length;
  const s0 = stack[depth - 1];
  const inBuffer = (word) => word === 0 || word >= next;
  const costs = [Infinity, Infinity, Infinity];
  if (state.allows(SHIFT)) {
    let cost = 0;
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]] === next) cost++;
      if (i < depth - 1 && heads[next] === stack[i]) cost++;
    }
    costs[SHIFT] = cost;
  }
  let lost = 0;
  if (depth > 0) for (let word = next; word <= size; word++) if (heads[word] === s0) lost++;
  if (state.allows(LEFT)) {
    const head = heads[s0];
    costs[LEFT] = lost + (head !== state.front && (head === stack[depth - 2] || inBuffer(head)) ? 1 : 0);
  }
  if (state.allows(2)) costs[2] = lost + (heads[s0] !== stack[depth - 2] && inBuffer(heads[s0]) ? 1 : 0);
  return costs;
}

function trainParser(sentences, labels, epochs, onEpoch) {
  const moves = new Learner(MOVES, 22);
  const namer = new Learner(labels, 21);
  const features = new Uint32Array(PARSER_FEATURES);
  const scores = new Float32Array(Math.max(labels.length, 3));
  const root = labels.indexOf("root");
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffle([...sentences])) {
      const state = new Configuration(sentence.words.length);
      while (!state.done) {
        const count = moveFeatures(sentence.input, state, features);
        scoreClasses(moves, features, count, scores);
        const costs = moveCosts(state, sentence.heads);
        const lowest = Math.min(...costs);
        const guess = bestClass(scores, 3, (move) => state.allows(move));
        const right = bestClass(scores, 3, (move) => costs[move] === lowest);
        if (costs[guess] > lowest) moves.update(features, count, right, guess);
        moves.clock++;
        const move = epoch > 1 && draw() < 0.9 ? guess : right;
        if (move === SHIFT) {
          state.apply(move, -1);
          continue;
        }
        const head = state.headOf(move);
        const child = state.stack[state.stack.length - 1];
        const found = labelFeatures(sentence.input, state, head, child, features);
        scoreClasses(namer, features, found, scores);
        const label = bestClass(scores, labels.length, (one) => (one === root) === (head === 0));
        const gold = sentence.labelIds[child];
        if (head === sentence.heads[child] && label !== gold) namer.update(features, found, gold, label);
        namer.clock++;
        state.apply(move, label);
      }
    }
    onEpoch?.(epoch, moves, namer);
  }
  return { moves: moves.averaged(), labels: namer.averaged() };
}

const { train, dev, test } = readTreebanks(dataFolder);
const tagClasses = [...new Set(train.flatMap((s) => s.tags))].sort();
const labelClasses = [...new Set(train.flatMap((s) => s.deprels))].sort();
const tagIndex = new Map(tagClasses.map((tag, i) => [tag, i]));
const labelIndex = new Map(labelClasses.map((label, i) => [label, i]));
for (const sentence of train) {
  sentence.hashes = sentence.words.map((word, i) => wordHashes(word, i));
  sentence.gold = sentence.tags.map((tag) => tagIndex.get(tag));
  sentence.heads = [0, ...sentence.headList];
  sentence.labelIds = [-1, ...sentence.deprels.map((label) => labelIndex.get(label))];
}
console.log(`${train.length} sentences, ${tagClasses.length} tags, ${labelClasses.length} relations`);

// Tags as the parser will meet them: each quarter is tagged by a tagger that has not seen it.
const FOLDS = 4;
for (let fold = 0; fold < FOLDS; fold++) {
  const other = train.filter((_, i) => i % FOLDS !== fold);
  const tagger = trainTagger(other, tagClasses, 21, 4);
  for (const sentence of train.filter((_, i) => i % FOLDS === fold))
    sentence.input = inputOf(sentence.words, tagSentence(tagger, sentence.hashes), tagClasses);
}
const tagger = trainTagger(train, tagClasses, 21, TAGGER_EPOCHS);
console.log("tagger done");
const parser = trainParser(train, labelClasses, PARSER_EPOCHS, (epoch) => console.log(`parser epoch ${epoch + 1}`));

function measure(name, model, sentences) {
  let words = 0,
    upos = 0,
    xpos = 0,
    uas = 0,
    las = 0;
  for (const sentence of sentences) {
    const found = analyse(model, sentence.words);
    sentence.words.forEach((_, i) => {
      const [u, x] = sentence.tags[i].split(" ");
      if (found.upos[i] === u) upos++;
      if (found.xpos[i] === x) xpos++;
      if (u === "PUNCT") return;
      words++;
      if (found.heads[i] !== sentence.headList[i] - 1) return;
      uas++;
      if (found.labels[i] === sentence.deprels[i]) las++;
    });
  }
  const all = sentences.reduce((sum, s) => sum + s.words.length, 0);
  const percent = (a, b) => ((100 * a) / b).toFixed(1);
  console.log(
    `${name}: UPOS ${percent(upos, all)} XPOS ${percent(xpos, all)} UAS ${percent(uas, words)} LAS ${percent(las, words)}`,
  );
}
const exact = { tagger, moves: parser.moves, labels: parser.labels };
measure("EWT dev, exact weights", exact, dev);
const bytes = encodeModel(exact);
mkdirSync(outFolder, { recursive: true });
writeFileSync(join(outFolder, "model.bin"), bytes);
const small = decodeModel(bytes);
measure("EWT dev, 16-bit weights", small, dev);
measure("EWT test, 16-bit weights", small, test);
console.log(`${bytes.length} bytes`);
