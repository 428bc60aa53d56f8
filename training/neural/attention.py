"""Puts one MultiHeadAttention of onnxruntime in the place of the dozen nodes that PyTorch writes for attention: fewer passes over memory."""

import re

import numpy as np
from onnx import helper, numpy_helper

SPLIT = "attention.split"


def fuse_attention(model, heads=12):
    """Changes an exported graph in place. Each layer's `qkv` gives queries, keys and values side by side; what comes of them enters `out`."""
    graph = model.graph
    makers = {out: node for node in graph.node for out in node.output}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    layers = 0
    for softmax in [node for node in graph.node if node.op_type == "Softmax" and re.search(r"layers\.\d+/Softmax", node.output[0])]:
        weighted = users[softmax.output[0]][0]
        mixed = users[users[weighted.output[0]][0].output[0]][0]
        split = makers[makers[weighted.input[1]].input[0]]
        cut = makers[makers[split.input[0]].input[0]]
        assert (weighted.op_type, mixed.op_type, split.op_type, cut.op_type) == ("MatMul", "Reshape", "Split", "Reshape"), softmax.name
        prefix = mixed.output[0]
        parts = [f"{prefix}.{part}" for part in ("queries", "keys", "values")]
        at = list(graph.node).index(mixed)
        graph.node.insert(at, helper.make_node("MultiHeadAttention", parts, [prefix], domain="com.microsoft", num_heads=heads))
        graph.node.insert(at, helper.make_node("Split", [cut.input[0], SPLIT], parts, axis=-1))
        graph.node.remove(mixed)
        layers += 1
        width = numpy_helper.to_array(next(one for one in graph.initializer if one.name == bias_of(cut.input[0], makers))).shape[0]
    assert layers > 0, "the graph has no attention of the expected form"
    graph.initializer.append(numpy_helper.from_array(np.full(3, width // 3), SPLIT))
    remove_unused(graph)
    if not any(one.domain == "com.microsoft" for one in model.opset_import):
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


def bias_of(added, makers):
    return next(name for name in makers[added].input if name.endswith("bias"))


def remove_unused(graph):
    """Drops the nodes and weights that no output needs any more."""
    needed = {one.name for one in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed & set(node.output):
            kept.append(node)
            needed |= set(node.input)
    del graph.node[:]
    graph.node.extend(reversed(kept))
    weights = [one for one in graph.initializer if one.name in needed]
    del graph.initializer[:]
    graph.initializer.extend(weights)
