"""Trains the head that finds acts on the frozen encoder's states: python train.py FOLDER MODEL_FOLDER [--folds 5]

FOLDER is what prepare.mjs wrote. With --folds the annotated articles (kind "gold") are measured by cross-validation over articles, with all
other articles in every training part; without it the head is trained on everything and written into MODEL_FOLDER as acts.onnx.
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

TYPES = "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT INVESTIGATE OTHER".split()
STATUSES = "OCCURRED ONGOING PLANNED DEMANDED POSSIBLE DISPUTED".split()
SIZES = {"self": 160, "head": 48, "subject": 32, "object": 32}
SEEDS = 3
PRINCIPAL = 320
# Floats of the states of a word: four layers of the encoder.
WIDTH = 4 * 384
GOLD_WEIGHT = 2
# Candidates that are weighed beside each other, as src/language/neural/acts.ts has them: an article's are parted evenly.
BESIDE = 96


class Head(nn.Module):
    """Is the word an act; of which type; of which status: seen beside the article's other candidates."""

    def __init__(self, size, features):
        super().__init__()
        self.parts = nn.ModuleDict({name: nn.Linear(size, width) for name, width in SIZES.items()})
        self.features = nn.Linear(features, 96)
        self.mix = nn.Linear(sum(SIZES.values()) + 96, 192)
        self.beside = Beside(192, drop=0.4)
        self.out = nn.Linear(192, 1 + len(TYPES) + len(STATUSES))
        self.drop, self.inner = nn.Dropout(0.5), nn.Dropout(0.4)

    def forward(self, states, features, groups, seats):
        """states: [4, N, size] in the order of SIZES, zeros for none; features [N, F]; groups and seats as Beside has them."""
        parts = [layer(self.drop(states[at])) for at, layer in enumerate(self.parts.values())]
        x = F.gelu(torch.cat([*parts, self.features(self.inner(features))], -1))
        return self.out(self.inner(self.beside(F.gelu(self.mix(self.inner(x))), groups, seats)))


def principal(states, rows=20000):
    """The directions in which the states vary most, as a linear layer that scales each to a variance of one."""
    sample = torch.from_numpy(np.array(states[np.sort(np.random.RandomState(1).permutation(len(states))[:rows])]))
    mean = sample.mean(0)
    _, values, directions = torch.pca_lowrank(sample - mean, q=PRINCIPAL, center=False, niter=3)
    scale = values / len(sample) ** 0.5
    layer = nn.Linear(states.shape[1], PRINCIPAL)
    layer.weight.data = (directions / scale).T.contiguous()
    layer.bias.data = -(layer.weight.data @ mean)
    return layer.requires_grad_(False)


def answer(outs):
    """The mean of several heads: probabilities of act, types and statuses a candidate."""
    said = [split(one) for one in outs]
    act = torch.stack([torch.sigmoid(one[0]) for one in said]).mean(0)
    types = torch.stack([torch.softmax(one[1], -1) for one in said]).mean(0)
    statuses = torch.stack([torch.softmax(one[2], -1) for one in said]).mean(0)
    return torch.cat([act, types, statuses], -1)


def projected(flat):
    """The layer of the principal directions, and all states by it."""
    project = principal(flat.reshape(-1, WIDTH))
    return project, np.concatenate([project(torch.from_numpy(np.array(part))).numpy() for part in np.array_split(flat.reshape(-1, WIDTH), 50)])


def split(out):
    return out[..., :1], out[..., 1 : 1 + len(TYPES)], out[..., 1 + len(TYPES) :]


def load(folder):
    articles = [json.loads(line) for line in (Path(folder) / "candidates.jsonl").read_text().splitlines()]
    states = np.memmap(Path(folder) / "states.f32", dtype=np.float32, mode="r")

    return articles, states


def flatten(articles):
    """One dictionary a candidate, with the rows of its states."""
    out = []
    for index, article in enumerate(articles):
        for sentence in article["sentences"]:
            for one in sentence["candidates"]:
                at = [one["token"], one["head"], one["subject"], one["object"]]
                out.append({**one, "article": index, "kind": article["kind"], "sentence": sentence["index"], "rows": [sentence["row"] + p if p >= 0 else -1 for p in at]})
    return out


def tensors(candidates, states, names):
    number = {name: at for at, name in enumerate(names)}
    picked = np.zeros((4, len(candidates), states.shape[1]), np.float32)
    features = np.zeros((len(candidates), len(names)), np.float32)
    act, kinds, status = (np.zeros(len(candidates), np.float32) for _ in range(3))
    kinds = np.zeros((len(candidates), len(TYPES)), np.float32)
    status = np.full(len(candidates), -1)
    # Which acts are news is for the annotated articles to tell; the corpus has many more, and more to the sentence.
    weight = np.array([GOLD_WEIGHT if one["kind"] == "gold" else 1 for one in candidates], np.float32)
    for at, one in enumerate(candidates):
        for part, row in enumerate(one["rows"]):
            if row >= 0:
                picked[part, at] = states[row]
        for name in one["features"]:
            if name in number:
                features[at, number[name]] = 1
        gold = one["gold"]
        if gold and gold.get("repeat"):
            weight[at] = 0  # A repeat is neither an act of its own nor none.
        elif gold:
            act[at] = 1
            for kind in gold["types"]:
                kinds[at, TYPES.index(kind)] = 1 / len(gold["types"])
            status[at] = STATUSES.index(gold["status"])
    return [torch.from_numpy(x) for x in (picked, features, act, kinds, status, weight)]


def groups_of(candidates):
    """Arrays of candidates that are weighed beside each other: an article's, parted evenly where they are many."""
    articles = np.array([one["article"] for one in candidates])
    parts = []
    for whole in np.split(np.arange(len(candidates)), np.flatnonzero(np.diff(articles)) + 1):
        each = -(-len(whole) // -(-len(whole) // BESIDE))
        parts += np.split(whole, np.arange(each, len(whole), each))
    return parts


def train(data, parts, seed, epochs, rate, batch=64):
    """A head that learnt from `parts`, arrays of candidates as groups_of has them; a step takes about `batch` candidates."""
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    states, features, act, kinds, status, weight = data
    head = Head(states.shape[-1], features.shape[-1])
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.02)
    steps = sum(map(len, parts)) // batch + 1
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=epochs * steps, pct_start=0.1)
    for _ in range(epochs):
        head.train()
        for some in np.array_split(random.permutation(len(parts)), min(steps, len(parts))):
            index, groups, seats = together([parts[one] for one in some])
            is_act, type_, stat = split(head(states[:, index], features[index], groups, seats))
            target, w = act[index], weight[index]
            loss = (F.binary_cross_entropy_with_logits(is_act[:, 0], target, reduction="none") * w).mean()
            found = target > 0
            if found.any():
                share = found.float().mean()
                loss = loss + share * F.cross_entropy(type_[found], kinds[index][found])
                loss = loss + 0.5 * share * F.cross_entropy(stat[found], status[index][found])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    return head.eval()


@torch.no_grad()
def predict(heads, data, parts):
    """The candidates of `parts` and what the heads say of each: that it is an act, of which type, of which status."""
    states, features = data[:2]
    said = []
    for some in np.array_split(np.arange(len(parts)), len(parts) // 10 + 1):
        index, groups, seats = together([parts[one] for one in some])
        said.append((index, answer([head(states[:, index], features[index], groups, seats) for head in heads]).numpy()))
    out = np.concatenate([one for _, one in said])
    return np.concatenate([at for at, _ in said]), out[:, 0], out[:, 1 : 1 + len(TYPES)], out[:, 1 + len(TYPES) :]


def measure(act, kinds, status, candidates):
    gold = np.array([bool(one["gold"]) and not one["gold"].get("repeat") for one in candidates])
    masked = np.array([bool(one["gold"] and one["gold"].get("repeat")) for one in candidates])
    for threshold in (0.3, 0.35, 0.4, 0.45, 0.5):
        said = (act > threshold) & ~masked
        hit = (said & gold).sum()
        p, r = hit / max(1, said.sum()), hit / gold.sum()
        print(f"  over {threshold}: P {p:.3f} R {r:.3f} F {2 * p * r / (p + r):.3f}")
    rows = np.flatnonzero(gold)
    right = [TYPES[kinds[at].argmax()] in candidates[at]["gold"]["types"] for at in rows]
    stat = [STATUSES[status[at].argmax()] == candidates[at]["gold"]["status"] for at in rows]
    print(f"  of {len(rows)} gold triggers: type {np.mean(right):.3f} status {np.mean(stat):.3f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("model", nargs="?")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--predictions", help="where to write the cross-validated answers")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    articles, flat = load(options.folder)
    candidates = flatten(articles)
    project, states = projected(flat)
    counts = Counter(name for one in candidates for name in one["features"])
    names = sorted(name for name, count in counts.items() if count >= 8)
    data = tensors(candidates, states, names)
    parts = groups_of(candidates)
    if options.folds:
        gold = [at for at, article in enumerate(articles) if article["kind"] == "gold"]
        order = np.random.RandomState(7).permutation(gold)
        fold = {article: at % options.folds for at, article in enumerate(order)}
        folds = np.array([fold.get(one["article"], -1) for one in candidates])
        rows = np.flatnonzero(folds >= 0)
        act, kinds, status = np.zeros(len(candidates)), np.zeros((len(candidates), len(TYPES))), np.zeros((len(candidates), len(STATUSES)))
        for at in range(options.folds):
            learnt = [part for part in parts if folds[part[0]] != at]
            heads = [train(data, learnt, seed, options.epochs, options.rate, options.batch) for seed in range(options.seeds)]
            held, *said = predict(heads, data, [part for part in parts if folds[part[0]] == at])
            act[held], kinds[held], status[held] = said
        print(f"{len(gold)} annotated articles by {options.folds}-fold cross-validation, {len(articles) - len(gold)} others")
        measure(act[rows], kinds[rows], status[rows], [candidates[at] for at in rows])
        if options.predictions:
            said = [
                {"id": articles[candidates[at]["article"]]["id"], "sentence": candidates[at]["sentence"], "token": candidates[at]["token"], "probability": act[at], "types": kinds[at].tolist(), "statuses": status[at].tolist()}
                for at in rows
            ]
            Path(options.predictions).write_text(json.dumps(said))
        return
    heads = Published(project, [train(data, parts, seed, options.epochs, options.rate, options.batch) for seed in range(options.seeds)], answer, by_word=False)
    publish_head(heads, "acts", names, Path(options.model), {"features": names, "types": TYPES, "statuses": STATUSES})


if __name__ == "__main__":
    main()
