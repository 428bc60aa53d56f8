"""Trains the head that finds the arguments of acts on the frozen encoder's states: python arguments.py FOLDER [MODEL_FOLDER] [--folds 5]

FOLDER is what prepare.mjs wrote. With --folds the annotated articles (kind "gold") are answered by cross-validation over articles, with all
other articles in every training part, and --predictions names the file for the answers; without it the head is trained on everything and written into
MODEL_FOLDER as arguments.onnx.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from beside import Beside, together
from published import Published, publish_head
from train import load, projected

PARTS = ["initiator", "target", "place"]
# The word itself, the trigger, the word's head and the trigger's head.
SIZES = {"self": 128, "trigger": 128, "head": 48, "above": 32}
SEEDS = 3
KEEP = 0.75
RAREST = 20


class Head(nn.Module):
    """Is the word the head of an initiator, of a target, of the act's place: three logits a pair of trigger and word, seen beside the act's other pairs."""

    def __init__(self, size, features):
        super().__init__()
        self.parts = nn.ModuleList(nn.Linear(size, width) for width in SIZES.values())
        # The last row stands for no feature.
        self.features = nn.EmbeddingBag(features + 1, 160, mode="sum", padding_idx=features)
        self.bias = nn.Parameter(torch.zeros(160))
        self.mix = nn.Linear(sum(SIZES.values()) + 160, 192)
        self.beside = Beside(192)
        self.out = nn.Linear(192, len(PARTS))
        self.drop, self.inner = nn.Dropout(0.4), nn.Dropout(0.3)

    def forward(self, states, features, groups, seats):
        """states: [4, N, size] in the order of SIZES; features [N, K] the numbers of those that hold; groups and seats as Beside has them, a group an act."""
        parts = [layer(self.drop(states[at])) for at, layer in enumerate(self.parts)]
        x = F.gelu(torch.cat([*parts, self.features(features) + self.bias], -1))
        return self.out(self.inner(self.beside(F.gelu(self.mix(self.inner(x))), groups, seats)))


def answer(outs):
    """The mean of several heads: three probabilities a pair."""
    return torch.stack([torch.sigmoid(one) for one in outs]).mean(0)


def pairs_of(articles):
    """One dictionary a pair, those of an act side by side; an act that no annotator gave arguments to has none, and may be answered without being learnt from."""
    out, acts = [], 0
    for index, article in enumerate(articles):
        for sentence in article["sentences"]:
            row = lambda at: sentence["row"] + at if at >= 0 else -1
            for act in sentence["candidates"]:
                acts += 1
                for one in act.get("args") or []:
                    rows = [row(one[name]) for name in ("token", "trigger", "head", "triggerHead")]
                    out.append({"article": index, "sentence": sentence["index"], "act": acts, "trigger": act["token"], "token": one["token"], "rows": rows, "features": one["features"], "is": one["is"], "learn": act["gold"] is not None and not one["unsure"]})
    return out


class Pairs:
    """What the head is given of all pairs, as arrays: rows of states, numbers of features, labels, whether to learn, and the number of the act."""

    def __init__(self, pairs, names, states):
        number = {name: at for at, name in enumerate(names)}
        self.states, self.none = states, len(names)
        self.rows = np.array([one["rows"] for one in pairs]) + 1
        found = [[number[name] for name in one["features"] if name in number] for one in pairs]
        self.numbers = np.full((len(found), max(map(len, found))), len(names))
        for row, one in enumerate(found):
            self.numbers[row, : len(one)] = one
        self.labels = np.array([one["is"] for one in pairs], np.float32)
        self.learn = np.array([one["learn"] for one in pairs])
        self.act = np.array([one["act"] for one in pairs])

    def acts(self, at):
        """The pairs `at`, in the order of the articles, as one array an act."""
        return np.split(at, np.flatnonzero(np.diff(self.act[at])) + 1)

    def given(self, acts, keep=1.0, random=np.random):
        """What the head takes for some acts; of the features only a share where `keep` is less than 1, as dropout does."""
        at, groups, seats = together(acts)
        told = self.numbers[at]
        if keep < 1:
            told = np.where(random.rand(*told.shape) < keep, told, self.none)
        return at, [torch.from_numpy(self.states[self.rows[at].T]), torch.from_numpy(told), groups, seats]


def train(pairs, acts, seed, epochs, rate, batch=192):
    """A head that learnt from `acts`, arrays of pairs; a step takes about `batch` pairs."""
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    head = Head(pairs.states.shape[1], pairs.none)
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.02)
    steps = sum(map(len, acts)) // batch + 1
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=epochs * steps, pct_start=0.1)
    for _ in range(epochs):
        head.train()
        for some in np.array_split(random.permutation(len(acts)), steps):
            at, given = pairs.given([acts[one] for one in some], KEEP, random)
            loss = F.binary_cross_entropy_with_logits(head(*given), torch.from_numpy(pairs.labels[at]), reduction="none").mean(1)
            loss = (loss * torch.from_numpy(pairs.learn[at])).sum() / max(1, pairs.learn[at].sum()) * len(PARTS)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    return head.eval()


@torch.no_grad()
def predict(pairs, heads, acts):
    """The pairs of `acts` and what the heads say of them."""
    said = []
    for some in np.array_split(np.arange(len(acts)), len(acts) // 100 + 1):
        at, given = pairs.given([acts[one] for one in some])
        said.append((at, answer([head(*given) for head in heads]).numpy()))
    return np.concatenate([at for at, _ in said]), np.concatenate([out for _, out in said])


def measure(said, labels):
    for at, name in enumerate(PARTS):
        best = max(((2 * h / max(1, s + labels[:, at].sum()), t, h / max(1, s), h / labels[:, at].sum()) for t in (0.3, 0.4, 0.5, 0.6) for s in [(said[:, at] > t).sum()] for h in [((said[:, at] > t) & (labels[:, at] > 0)).sum()]))
        print(f"  {name}: F {best[0]:.3f} P {best[2]:.3f} R {best[3]:.3f} over {best[1]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("model", nargs="?")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--predictions")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    articles, flat = load(options.folder)
    pairs = pairs_of(articles)
    project, states = projected(flat)
    states = np.concatenate([np.zeros_like(states[:1]), states])
    counts = Counter(name for one in pairs if one["learn"] for name in one["features"])
    names = sorted(name for name, count in counts.items() if count >= RAREST)
    given = Pairs(pairs, names, states)
    # An act is learnt from with all its pairs beside each other, though some of them may be unsure.
    acts = given.acts(np.arange(len(pairs)))
    told = [act for act in acts if given.learn[act].any()]
    print(f"{len(pairs)} pairs, {given.learn.sum()} to learn from, {len(names)} features")
    if options.folds:
        gold = [at for at, article in enumerate(articles) if article["kind"] == "gold"]
        order = np.random.RandomState(7).permutation(gold)
        fold = {article: at % options.folds for at, article in enumerate(order)}
        folds = np.array([fold.get(one["article"], -1) for one in pairs])
        said = np.zeros((len(pairs), len(PARTS)), np.float32)
        for at in range(options.folds):
            part = [act for act in told if folds[act[0]] != at]
            heads = [train(given, part, seed, options.epochs, options.rate) for seed in range(options.seeds)]
            held, answers = predict(given, heads, [act for act in acts if folds[act[0]] == at])
            said[held] = answers
        known = (folds >= 0) & given.learn
        print(f"{len(gold)} annotated articles by {options.folds}-fold cross-validation, {len(articles) - len(gold)} others")
        measure(said[known], given.labels[known])
        if options.predictions:
            answers = [
                {"id": articles[pairs[at]["article"]]["id"], "sentence": pairs[at]["sentence"], "trigger": pairs[at]["trigger"], "token": pairs[at]["token"], "parts": [round(float(x), 3) for x in said[at]]}
                for at in np.flatnonzero(folds >= 0)
            ]
            Path(options.predictions).write_text(json.dumps(answers))
        return
    heads = Published(project, [train(given, told, seed, options.epochs, options.rate) for seed in range(options.seeds)], answer, by_word=True)
    publish_head(heads, "arguments", names, Path(options.model), {"features": names, "parts": PARTS})


if __name__ == "__main__":
    main()
