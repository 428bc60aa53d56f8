"""A smaller model from a trained one: the upper layer left out and the least used inner units cut (structured pruning), then taught
by the larger one's probabilities beside the data (distillation, Hinton et al. 2015), also on text that nobody annotated."""

import random

import torch
import torch.nn.functional as F

from data import batch, batches, windows
from model import Model


def probe(encoder, documents, rng, count=40):
    """Some batches to see which inner units are used."""
    items = [encoder.window(group) for document in rng.sample(documents, min(len(documents), 60)) for group in windows(document, rng, [160])]
    return [batch(group) for group in batches(items, 1024, random.Random(0))[:count]]


@torch.no_grad()
def prune(teacher, layers, inner, relation, samples):
    """The first `layers` layers with the `inner` inner units that move their output most, and shorter vectors for relations."""
    use = [torch.zeros(layer.up.out_features) for layer in teacher.layers]
    hooks = [
        layer.down.register_forward_pre_hook(lambda _, given, at=at: use[at].add_(given[0].abs().sum((0, 1))))
        for at, layer in enumerate(teacher.layers)
    ]
    for one in samples:
        teacher(one["ids"], one["shapes"], one["gaps"], one["first"], one["mask"])
    for hook in hooks:
        hook.remove()
    config = {**teacher.config, "num_hidden_layers": layers, "intermediate_size": inner, "relation_size": relation}
    model = Model(config, teacher.labels)
    own = model.state_dict()
    for name, value in teacher.state_dict().items():
        if name in own and own[name].shape == value.shape:
            own[name].copy_(value)
    for at, layer in enumerate(model.layers):
        large = teacher.layers[at]
        kept = (use[at] * large.down.weight.norm(dim=0)).topk(inner).indices.sort().values
        layer.up.weight.copy_(large.up.weight[kept])
        layer.up.bias.copy_(large.up.bias[kept])
        layer.down.weight.copy_(large.down.weight[:, kept])
    # A mix of the last four layers now begins one layer lower; equal weights are where it starts from.
    for mix in model.mixes.values():
        mix.weights.zero_()
    return model


def divergence(student, teacher, rows, allowed=None):
    """KL of the student's distribution from the teacher's, summed over the chosen rows."""
    student, teacher = student[rows], teacher[rows]
    if allowed is not None:
        student, teacher = (one.masked_fill(~allowed[rows], -1e4) for one in (student, teacher))
    return F.kl_div(F.log_softmax(student, -1), F.log_softmax(teacher, -1), log_target=True, reduction="sum")


def imitate(model, said, teacher, one):
    """How far the student's probabilities are from the teacher's, over all tasks and all atoms, annotated or not."""
    with torch.no_grad():
        told = teacher(one["ids"], one["shapes"], one["gaps"], one["first"], one["mask"])
    begins, tags, names, arcs, dep, head = said[:6]
    atoms = one["first"] > 0
    known = one["sentence"] >= 0
    words = known | (atoms & (one["begins"][..., 0] == -100) & ((told[0][..., 0] > 0) | (one["gaps"].gather(1, one["first"]) > 0)))
    upos = len(model.labels["upos"])
    total = F.binary_cross_entropy_with_logits(begins[atoms], told[0][atoms].sigmoid(), reduction="sum")
    total = total + divergence(tags[..., :upos], told[1][..., :upos], words) + 0.5 * divergence(tags[..., upos:], told[1][..., upos:], words)
    start = 0
    for labels in model.labels["names"].values():
        end = start + len(labels)
        total = total + divergence(names[..., start:end], told[2][..., start:end], atoms)
        start = end
    same = (one["part"][:, :, None] == one["part"][:, None, :]) & words[:, None, :]
    allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
    total = total + divergence(arcs, told[3], words, allowed)
    row, column = words.nonzero(as_tuple=True)
    heads = told[3].masked_fill(~allowed, -1e4).argmax(-1)
    heads = torch.where(one["heads"] >= 0, one["heads"], heads)[row, column]
    student = model.relations(dep[row, column], head[row, heads])
    target = teacher.relations(told[4][row, column], told[5][row, heads])
    return total + F.kl_div(F.log_softmax(student, -1), F.log_softmax(target, -1), log_target=True, reduction="sum")
