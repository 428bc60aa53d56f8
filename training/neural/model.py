"""A BERT encoder with heads for word and sentence boundaries, tags, tree and names, all at the atoms of a text."""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

SHAPES, GAPS = 8, 4
ARC = 256


class Layer(nn.Module):
    """One transformer layer (Vaswani et al. 2017) with BERT's order of norms."""

    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.norm1 = nn.LayerNorm(size, eps=1e-12)
        self.up = nn.Linear(size, inner)
        self.down = nn.Linear(inner, size)
        self.norm2 = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, size = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        p = self.dropout if self.training else 0.0
        if mask is None:
            mixed = torch.softmax(q @ k.transpose(-1, -2) * (size // self.heads) ** -0.5, -1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=p)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, length, size))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Mix(nn.Module):
    """The weights of a scalar mix of layers (Peters et al. 2018)."""

    def __init__(self, layers):
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(layers))
        self.scale = nn.Parameter(torch.ones(()))


class Model(nn.Module):
    """`config`: BERT's, with `relation_size`, the length of the vectors that relations are told from.
    `labels`: {"upos": […], "xpos": […], "deprel": […], "names": {style: [BIO labels]}}"""

    def __init__(self, config, labels, dropout=0.1):
        super().__init__()
        self.config, self.labels = config, labels
        size, relation = config["hidden_size"], config["relation_size"]
        self.words = nn.Embedding(config["vocab_size"], size)
        self.positions = nn.Embedding(config["max_position_embeddings"], size)
        self.segment = nn.Parameter(torch.zeros(size))
        self.shapes = nn.Embedding(SHAPES, size)
        self.gaps = nn.Embedding(GAPS, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(size, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])
        )
        self.drop, self.head_drop = nn.Dropout(dropout), nn.Dropout(0.25)
        self.mixes = nn.ModuleDict({task: Mix(4) for task in ("begins", "tags", "arcs", "relations", "names")})
        names = sum(len(one) for one in labels["names"].values())
        self.begins = nn.Linear(size, 2)
        self.tags = nn.Linear(size, len(labels["upos"]) + len(labels["xpos"]))
        self.names = nn.Sequential(nn.Linear(size, 256), nn.GELU(), nn.Dropout(0.25), nn.Linear(256, names))
        self.arc_dep, self.arc_head = nn.Linear(size, ARC), nn.Linear(size, ARC)
        self.arc = nn.Parameter(torch.empty(ARC + 1, ARC))
        self.rel_dep, self.rel_head = nn.Linear(size, relation), nn.Linear(size, relation)
        self.relation = nn.Parameter(torch.empty(len(labels["deprel"]), relation + 1, relation + 1))
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        nn.init.normal_(self.arc, std=ARC**-0.5)
        nn.init.zeros_(self.relation)

    def forward(self, ids, shapes, gaps, first, mask=None):
        """Pieces [B, L] and the first piece of each atom [B, A] → begins, tags, names [B, A, ·], arcs [B, A, A+1], the vectors
        that relations are told from: dependents [B, A, ·] and heads [B, A+1, ·]; head 0 is [CLS], the root; and the states of
        the last layers [B, A, 4 · size], which acts are told from."""
        position = self.positions.weight[: ids.shape[1]] if mask is not None else self.positions(torch.arange(ids.shape[1]))
        x = self.words(ids) + self.shapes(shapes) + self.gaps(gaps) + position + self.segment
        x = self.drop(self.norm(x))
        attention = None if mask is None else mask[:, None, None, :]
        kept = []
        for layer in self.layers:
            x = layer(x, attention)
            kept.append(x)
        stack = torch.stack(kept[-4:])
        rooted = torch.cat([torch.zeros_like(first[:, :1]), first], 1)
        atoms = torch.gather(stack, 2, rooted[None, ..., None].expand(len(stack), -1, -1, x.shape[-1]))
        weights = torch.stack([mix.scale * torch.softmax(mix.weights, 0) for mix in self.mixes.values()])
        mixed = (weights @ atoms.flatten(1)).view(len(weights), *atoms.shape[1:])
        at = {task: self.head_drop(values) for task, values in zip(self.mixes, mixed)}
        dep = self.head_drop(F.gelu(self.arc_dep(at["arcs"][:, 1:])))
        head = self.head_drop(F.gelu(self.arc_head(at["arcs"])))
        one = torch.ones_like(dep[..., :1])
        arcs = torch.cat([dep, one], -1) @ self.arc @ head.transpose(1, 2)
        return (
            self.begins(at["begins"][:, 1:]),
            self.tags(at["tags"][:, 1:]),
            self.names(at["names"][:, 1:]),
            arcs,
            self.head_drop(F.gelu(self.rel_dep(at["relations"][:, 1:]))),
            self.head_drop(F.gelu(self.rel_head(at["relations"]))),
            atoms[:, :, 1:].permute(1, 2, 0, 3).flatten(2),
        )

    def relations(self, dep, head):
        """Scores of relations for pairs of vectors [N, ·] → [N, R] (biaffine, Dozat and Manning 2017)."""
        one = torch.ones_like(dep[:, :1])
        count, size, _ = self.relation.shape
        left = torch.cat([dep, one], -1) @ self.relation.permute(1, 0, 2).reshape(size, -1)
        right = torch.cat([head, one], -1)
        return (left.view(-1, count, size) * right[:, None]).sum(-1)

    def load_encoder(self, folder):
        """Takes the weights of a BERT encoder from `folder`/model.safetensors."""
        weights = load_file(Path(folder) / "model.safetensors")
        weights = {name.removeprefix("bert."): value for name, value in weights.items()}
        take = lambda target, name: target.data.copy_(weights[name])
        take(self.words.weight, "embeddings.word_embeddings.weight")
        take(self.positions.weight, "embeddings.position_embeddings.weight")
        self.segment.data.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        take(self.norm.weight, "embeddings.LayerNorm.weight")
        take(self.norm.bias, "embeddings.LayerNorm.bias")
        for index, layer in enumerate(self.layers):
            base = f"encoder.layer.{index}."
            for part in ("weight", "bias"):
                layer.qkv.get_parameter(part).data.copy_(
                    torch.cat([weights[f"{base}attention.self.{one}.{part}"] for one in ("query", "key", "value")])
                )
                take(layer.out.get_parameter(part), f"{base}attention.output.dense.{part}")
                take(layer.norm1.get_parameter(part), f"{base}attention.output.LayerNorm.{part}")
                take(layer.up.get_parameter(part), f"{base}intermediate.dense.{part}")
                take(layer.down.get_parameter(part), f"{base}output.dense.{part}")
                take(layer.norm2.get_parameter(part), f"{base}output.LayerNorm.{part}")


def read_config(folder):
    return {**json.loads((Path(folder) / "config.json").read_text()), "relation_size": 128}


def load_model(path, averaged=True):
    """The model of a checkpoint; its averaged weights where there are some and they are wanted."""
    state = torch.load(path, weights_only=False)
    model = Model(state["config"], state["labels"])
    model.load_state_dict(state["averaged"] if averaged and state["averaged"] is not None else state["weights"])
    return model
