"""Writes the trained model as int8 ONNX: python export.py CHECKPOINT BASE FOLDER [--last]

Two graphs. `encoder.onnx` reads a window of pieces; `relations.onnx` names the relation of pairs once the tree is known.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from attention import fuse_attention
from model import load_model


class EncoderGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        self.upos = len(model.labels["upos"])
        self.names = [len(tags) for tags in model.labels["names"].values()]

    def forward(self, ids, shapes, gaps, first):
        begins, tags, names, arcs, dep, head, states = self.model(*(one.long()[None] for one in (ids, shapes, gaps, first)))
        upos, xpos = tags[0, :, : self.upos], tags[0, :, self.upos :]
        styles = [torch.softmax(part, -1) for part in torch.split(names[0], self.names, -1)]
        return (
            torch.sigmoid(begins[0]), torch.softmax(upos, -1), torch.softmax(xpos, -1), torch.cat(styles, -1), arcs[0], dep[0], head[0],
            states[0],
        )


class RelationGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, dep, head):
        return torch.softmax(self.model.relations(dep, head), -1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("base")
    parser.add_argument("folder")
    parser.add_argument("--last", action="store_true", help="the last weights, not the averaged ones")
    parser.add_argument("--float", action="store_true", help="keep 32-bit floats, to see what int8 costs")
    options = parser.parse_args()
    model = load_model(options.checkpoint, averaged=not options.last)
    model.eval()
    relation = model.config["relation_size"]
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(1000, 2000, (12,), dtype=torch.int32)
    zeros, first = torch.zeros(12, dtype=torch.int32), torch.arange(1, 11, dtype=torch.int32)
    graphs = {
        "encoder": (
            EncoderGraph(model), (ids, zeros, zeros, first), ["ids", "shapes", "gaps", "first"],
            ["begins", "upos", "xpos", "names", "arcs", "dependents", "heads", "states"],
            {**{name: {0: "pieces"} for name in ("ids", "shapes", "gaps")}, "first": {0: "atoms"}},
        ),
        "relations": (
            RelationGraph(model), (torch.randn(5, relation), torch.randn(5, relation)), ["dependents", "heads"], ["relations"],
            {"dependents": {0: "words"}, "heads": {0: "words"}},
        ),
    }
    with tempfile.TemporaryDirectory() as work:
        for name, (graph, inputs, given, said, axes) in graphs.items():
            path = f"{work}/{name}.onnx"
            torch.onnx.export(graph, inputs, path, input_names=given, output_names=said, dynamic_axes=axes, opset_version=17, dynamo=False)
            onnx.checker.check_model(path)
            if name == "encoder":
                onnx.save(fuse_attention(onnx.load(path)), path)
            if options.float:
                shutil.copy(path, folder / f"{name}.onnx")
            else:
                # Seven bits: processors without VNNI add pairs of products in 16 bits, which eight bits overflow.
                quantize_dynamic(
                    path, str(folder / f"{name}.onnx"), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                    op_types_to_quantize=["MatMul", "Gather"],
                )
            print(name, round((folder / f"{name}.onnx").stat().st_size / 1e6, 1), "MB")
    shutil.copy(Path(options.base) / "vocab.txt", folder / "vocabulary.txt")
    files = ("encoder.onnx", "relations.onnx", "vocabulary.txt")
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    (folder / "model.json").write_text(json.dumps({"labels": model.labels, "sha256": sums}, indent=1) + "\n")


if __name__ == "__main__":
    main()
