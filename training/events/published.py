"""Heads as they are published: their mean in one graph that does the same with less work, written into the model's folder.

A word stands in many pairs of act and argument, so what a head makes of it is worked out once a word and then picked: the layer behind the parts is
linear, so that each part goes through its own columns of it alone. Acts are fewer than words: there the words are picked first.
"""

import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Published(nn.Module):
    """The mean of heads of one shape: `parts` (a linear layer for each of four words), `table` and `bias` of features, `mix`, maybe `beside`, `out`.

    Inputs are the states of a window's words [A, S]; `words` [W], the rows of those that are looked at; `places` [N, 4], where a candidate's four words
    stand among them, -1 for none; `told` [D], the numbers of the features that hold for any candidate; `held` [N, D], which of those hold for which;
    and for heads that see candidates beside each other `groups` and `seats` (see beside.py)."""

    def __init__(self, project, heads, answer, by_word):
        super().__init__()
        self.project, self.answer, self.by_word, self.count = project, answer, by_word, len(heads)
        side_by_side = lambda layers: linear(torch.cat([one.weight for one in layers]), torch.cat([one.bias for one in layers]))
        parts = [list(head.parts.values()) if isinstance(head.parts, nn.ModuleDict) else list(head.parts) for head in heads]
        self.parts = nn.ModuleList(side_by_side([one[at] for one in parts]) for at in range(4))
        self.table = nn.Parameter(torch.cat([table_of(head) for head in heads], 1))
        self.bias = nn.Parameter(torch.cat([bias_of(head) for head in heads]))
        widths = [layer.out_features for layer in parts[0]]
        self.mixes = nn.ModuleList()
        for head in heads:
            columns = head.mix.weight.split([*widths, table_of(head).shape[1]], 1)
            self.mixes.append(nn.ModuleList(linear(one, head.mix.bias if at == 4 else None) for at, one in enumerate(columns)))
        self.outs = nn.ModuleList(head.out for head in heads)
        self.besides = nn.ModuleList(head.beside for head in heads if hasattr(head, "beside"))

    def forward(self, states, words, places, told, held, groups=None, seats=None):
        x = self.project(states[words.long()])
        x = torch.cat([torch.zeros_like(x[:1]), x], 0)
        mixed = 0
        for at, layer in enumerate(self.parts):
            place = places[:, at].long() + 1
            mixed = mixed + (self.mix(at, layer(x))[place] if self.by_word else self.mix(at, layer(x[place])))
        mixed = F.gelu(mixed + self.mix(4, held @ self.table[told.long()] + self.bias)).chunk(self.count, 1)
        if self.besides:
            mixed = [beside(one, groups.long(), seats.long()) for beside, one in zip(self.besides, mixed)]
        return self.answer([out(one) for out, one in zip(self.outs, mixed)])

    def mix(self, at, x):
        return torch.cat([layers[at](one) for layers, one in zip(self.mixes, F.gelu(x).chunk(self.count, 1))], 1)


def linear(weight, bias=None):
    layer = nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
    layer.weight = nn.Parameter(weight.detach().clone())
    if bias is not None:
        layer.bias = nn.Parameter(bias.detach().clone())
    return layer


def table_of(head):
    """A row a feature."""
    return head.features.weight[:-1] if isinstance(head.features, nn.EmbeddingBag) else head.features.weight.T


def bias_of(head):
    return head.bias if isinstance(head.features, nn.EmbeddingBag) else head.features.bias


def publish_head(heads, name, names, folder, labels):
    """Writes NAME.onnx, a head on the encoder's states, beside the encoder and its labels and checksum into model.json."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    width = heads.project.in_features
    inputs = (torch.randn(9, width), torch.zeros(7, dtype=torch.int32), torch.zeros(3, 4, dtype=torch.int32), torch.zeros(5, dtype=torch.int32), torch.zeros(3, 5))
    if heads.besides:
        inputs = (*inputs, torch.tensor([[0, 1], [2, -1]], dtype=torch.int32), torch.arange(3, dtype=torch.int32))
    axes = {"states": {0: "atoms"}, "words": {0: "words"}, "places": {0: "candidates"}, "told": {0: "told"}, "held": {0: "candidates", 1: "told"}, "groups": {0: "groups", 1: "most"}, "seats": {0: "candidates"}}
    axes = dict(list(axes.items())[: len(inputs)])
    with tempfile.TemporaryDirectory() as work:
        torch.onnx.export(
            heads.eval(), inputs, f"{work}/dense.onnx", input_names=list(axes), output_names=[name], dynamic_axes=axes, opset_version=17, dynamo=False
        )
        onnx.save(with_bytes(onnx.load(f"{work}/dense.onnx")), f"{work}/head.onnx")
        quantize_dynamic(
            f"{work}/head.onnx", str(folder / f"{name}.onnx"), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"]
        )
    manifest = json.loads((folder / "model.json").read_text())
    manifest["labels"][name] = labels
    manifest["sha256"][f"{name}.onnx"] = hashlib.sha256((folder / f"{name}.onnx").read_bytes()).hexdigest()
    (folder / "model.json").write_text(json.dumps(manifest, indent=1) + "\n")
    print(name, round((folder / f"{name}.onnx").stat().st_size / 1e6, 1), "MB")


def with_bytes(graph):
    """The same graph with the table of features in eight bits and `held` as bytes: of thousands of features some hundred hold in a window."""
    from onnx import TensorProto, helper, numpy_helper

    body = graph.graph
    weights = {one.name: one for one in body.initializer}
    sums = next(node for node in body.node if node.op_type == "MatMul" and node.input[0] == "held")
    rows = next(node for node in body.node if sums.input[1] in node.output)
    table = numpy_helper.to_array(weights[rows.input[0]])
    scale = np.maximum(np.abs(table).max(0), 1e-9) / 127
    body.initializer.remove(weights[rows.input[0]])
    body.initializer.append(numpy_helper.from_array(np.round(table / scale).astype(np.int8), rows.input[0]))
    body.initializer.append(numpy_helper.from_array(scale.astype(np.float32), "table.scale"))
    at = list(body.node).index(sums)
    told = sums.output[0]
    body.node.remove(sums)
    for place, node in enumerate(
        [
            helper.make_node("MatMulInteger", ["held", sums.input[1]], ["held.sum"]),
            helper.make_node("Cast", ["held.sum"], ["held.cast"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["held.cast", "table.scale"], [told]),
        ]
    ):
        body.node.insert(at + place, node)
    held = next(one for one in body.input if one.name == "held")
    held.type.tensor_type.elem_type = TensorProto.UINT8
    return graph
