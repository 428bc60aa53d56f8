"""Trains the model: python train.py DATA.jsonl BASE OUT.pt [--epochs N]. BASE is the folder of the encoder's weights."""

import argparse
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from data import Encoder, batch, batches, collect_labels, read_documents, vary, windows
from distil import imitate, probe, prune
from model import Model, load_model, read_config

LENGTHS = [32, 64, 96, 128, 160, 224]
SEEN = {"wikigold": 2, "re3d": 2}
SIZE = 1024


def losses(model, said, one):
    """Each task's summed loss and the count of its targets."""
    begins, tags, names, arcs, dep, head = said[:6]
    upos = len(model.labels["upos"])
    cross = lambda scores, target: F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=-100, reduction="sum")
    known = one["begins"] >= 0
    parts = {"begins": (F.binary_cross_entropy_with_logits(begins[known], one["begins"][known].float(), reduction="sum"), known.sum() / 2)}
    words = (one["upos"] >= 0).sum()
    parts["upos"] = (cross(tags[..., :upos], one["upos"]), words)
    parts["xpos"] = (cross(tags[..., upos:], one["xpos"]), words)
    same = one["sentence"][:, :, None] == one["sentence"][:, None, :]
    same = same & (one["sentence"][:, :, None] >= 0)
    allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
    parts["arcs"] = (cross(arcs.float().masked_fill(~allowed, -1e4), one["heads"]), words)
    row, column = (one["deprel"] >= 0).nonzero(as_tuple=True)
    scores = model.relations(dep[row, column], head[row, one["heads"][row, column]])
    parts["deprel"] = (F.cross_entropy(scores, one["deprel"][row, column], reduction="sum"), words)
    start = 0
    total, count = 0.0, 0
    for index, tags_of_style in enumerate(model.labels["names"].values()):
        end = start + len(tags_of_style)
        target = one["names"][:, index]
        total = total + cross(names[..., start:end], target)
        count = count + (target >= 0).sum()
        start = end
    parts["names"] = (total, count)
    return parts


@torch.no_grad()
def score(model, encoder, documents, size=2048):
    """Tags and trees of given words and sentences: UPOS, UAS, LAS without punctuation; and F of the boundaries."""
    model.eval()
    rng = random.Random(0)
    items = [encoder.window(group) for document in documents for group in windows(document, rng, [160])]
    punct = {encoder.deprel.get("punct")}
    words = right = upos_right = upos_all = las = 0
    boundary = [[0, 0, 0], [0, 0, 0]]
    for group in batches(items, size, rng):
        one = batch(group)
        begins, tags, _, arcs, dep, head, _ = model(one["ids"], one["shapes"], one["gaps"], one["first"], one["mask"])
        known = one["upos"] >= 0
        upos_right += (tags[..., : len(encoder.upos)].argmax(-1)[known] == one["upos"][known]).sum().item()
        upos_all += known.sum().item()
        same = (one["sentence"][:, :, None] == one["sentence"][:, None, :]) & (one["sentence"][:, :, None] >= 0)
        allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        best = arcs.masked_fill(~allowed, -1e4).argmax(-1)
        row, column = (one["deprel"] >= 0).nonzero(as_tuple=True)
        relation = model.relations(dep[row, column], head[row, best[row, column]]).argmax(-1)
        counted = torch.tensor([value not in punct for value in one["deprel"][row, column].tolist()])
        correct = (best[row, column] == one["heads"][row, column]) & counted
        words += counted.sum().item()
        right += correct.sum().item()
        las += (correct & (relation == one["deprel"][row, column])).sum().item()
        sure = one["begins"][..., 0] >= 0
        for kind in (0, 1):
            forced = one["gaps"].gather(1, one["first"]) > (0 if kind == 0 else 2)
            said, gold = (begins[..., kind] > 0) | forced, one["begins"][..., kind] == 1
            boundary[kind][0] += (said & gold & sure).sum().item()
            boundary[kind][1] += (said & sure).sum().item()
            boundary[kind][2] += (gold & sure).sum().item()
    model.train()
    f = lambda hit, said, gold: 2 * hit / max(1, said + gold)
    return f"UPOS {upos_right / upos_all:.4f} UAS {right / words:.4f} LAS {las / words:.4f} word F {f(*boundary[0]):.4f} sentence F {f(*boundary[1]):.4f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("base")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--teacher", help="a trained checkpoint: its smaller copy learns from it as well as from the data")
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--inner", type=int, default=1024)
    parser.add_argument("--relation-size", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder; the heads' is ten times that")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, default=0, help="documents to learn from, for a try")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    rng = random.Random(1)
    documents = read_documents(options.data)
    dev = [document for document in documents if document["set"] == "dev"]
    train = [document for document in documents if document["set"] != "dev"]
    if options.limit:
        train, dev = train[:: len(train) // options.limit], dev[:20]
    labels = collect_labels(train)
    encoder = Encoder(labels)
    teacher = None
    if options.teacher:
        teacher = load_model(options.teacher).eval()
        model = prune(teacher, options.layers, options.inner, options.relation_size, probe(encoder, train, rng))
    else:
        model = Model(read_config(options.base), labels)
        model.load_encoder(options.base)
    new = ("begins", "tags", "names", "arc", "rel", "mixes", "shapes", "gaps")
    slow = [value for name, value in model.named_parameters() if not name.startswith(new)]
    flat = lambda value: value.ndim < 2 or value is model.words.weight or value is model.positions.weight
    fast = [value for name, value in model.named_parameters() if name.startswith(new)]
    optimizer = torch.optim.AdamW(
        [
            {"params": [value for value in slow if not flat(value)], "lr": options.rate, "weight_decay": 0.01},
            {"params": [value for value in slow if flat(value)], "lr": options.rate, "weight_decay": 0.0},
            {"params": fast, "lr": 10 * options.rate, "weight_decay": 0.0},
        ],
        betas=(0.9, 0.98),
        fused=True,
    )

    def epoch_batches():
        groups = []
        for document in train:
            for _ in range(SEEN.get(document["set"], 1)):
                version = rng.choice([document, *document["variants"]]) if document.get("variants") else document
                groups += [vary(group, rng) for group in windows(version, rng, LENGTHS)]
        return batches([encoder.window(group, rng, 0.03) for group in groups], SIZE, rng)

    steps = len(epoch_batches()) * options.epochs
    warm = 0.06 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    weights = {"begins": 1.0, "upos": 1.0, "xpos": 0.5, "arcs": 1.0, "deprel": 1.0, "names": 1.0, "teacher": 1.0}
    averaged, rate = None, 0.998
    model.train()
    step = 0
    done = 0
    if Path(options.out).exists():  # An interrupted training goes on after its last whole epoch.
        state = torch.load(options.out, weights_only=False)
        model.load_state_dict(state["weights"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        averaged, step, done = state["averaged"], state["step"], state["epoch"]
        rng.setstate(state["rng"])
        torch.set_rng_state(state["torch"])
    for epoch in range(done + 1, options.epochs + 1):
        started, sums = time.time(), {}
        for group in epoch_batches():
            one = batch(group)
            said = model(one["ids"], one["shapes"], one["gaps"], one["first"], one["mask"])
            parts = losses(model, said, one)
            if teacher is not None:
                parts["teacher"] = (imitate(model, said, teacher, one), (one["first"] > 0).sum())
            # Each task by the count of its own targets, as if every batch had a full share of them.
            atoms = (one["first"] > 0).sum()
            loss = sum(weights[name] * value / atoms for name, (value, _) in parts.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step > 0.5 * steps:
                if averaged is None:
                    averaged = {name: value.detach().clone() for name, value in model.state_dict().items()}
                for name, value in model.state_dict().items():
                    averaged[name].lerp_(value, 1 - rate) if value.is_floating_point() else None
            for name, (value, count) in parts.items():
                total = sums.setdefault(name, [0.0, 0])
                total[0] += float(value.detach()) if torch.is_tensor(value) else value
                total[1] += float(count)
            if step % 50 == 0:
                print(step, steps, " ".join(f"{name} {a / max(1, b):.3f}" for name, (a, b) in sums.items()), f"{time.time() - started:.0f}s", flush=True)
        print("epoch", epoch, score(model, encoder, dev), f"{time.time() - started:.0f}s", flush=True)
        state = {
            "labels": labels, "config": model.config, "weights": model.state_dict(), "averaged": averaged, "optimizer": optimizer.state_dict(),
            "schedule": schedule.state_dict(), "step": step, "epoch": epoch, "rng": rng.getstate(), "torch": torch.get_rng_state(),
        }
        torch.save(state, options.out + ".part")
        Path(options.out + ".part").rename(options.out)
    if averaged is not None:
        model.load_state_dict(averaged)
        print("averaged", score(model, encoder, dev), flush=True)


if __name__ == "__main__":
    main()
