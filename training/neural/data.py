"""Documents of sentences → windows of pieces, as the model will meet them: several sentences of one text at a time."""

import json
import random

import torch

CLS, SEP, MASK = 101, 102, 103
LOWER, TITLE, UPPER, LETTER, MIXED = 1, 2, 3, 4, 5
NONE, SPACE, LINE, PARAGRAPH = 0, 1, 2, 3


def read_documents(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def collect_labels(documents):
    upos, xpos, deprel, names = set(), set(), set(), {}
    for document in documents:
        for sentence in document["sentences"]:
            for tag, fine, _, relation in sentence["words"] or []:
                upos.add(tag)
                xpos.add(fine)
                deprel.add(relation)
            for style, tags in (sentence["names"] or {}).items():
                names.setdefault(style, set()).update(tag[2:] for tag in tags if tag != "O")
    bio = lambda types: ["O", *(f"{part}-{one}" for one in sorted(types) for part in "BI")]
    return {
        "upos": sorted(upos),
        "xpos": sorted(xpos),
        "deprel": sorted(deprel),
        "names": {style: bio(types) for style, types in sorted(names.items())},
    }


def windows(document, rng, lengths):
    """Consecutive sentences of a document in groups of at most so many pieces (drawn from `lengths` for each group)."""
    group, size, limit = [], 0, rng.choice(lengths)
    for sentence in document["sentences"]:
        pieces = sum(len(one) for one in sentence["pieces"])
        if group and size + pieces > limit:
            yield group
            group, size, limit = [], 0, rng.choice(lengths)
        group.append(sentence)
        size += pieces
    if group:
        yield group


def vary(group, rng):
    """The same sentences as other papers print them: in capitals, as headlines, without a full stop, with hard line breaks, or cut
    into words already. Only what surrounds the words changes."""
    if rng.random() < 0.08:
        to = rng.choice([TITLE, TITLE, UPPER, LOWER])
        group = [{**one, "shapes": [to if LOWER <= shape <= MIXED else shape for shape in one["shapes"]]} for one in group]
    if rng.random() < 0.08:
        group = [
            {**one, "gaps": [SPACE if gap == NONE and begins else gap for gap, begins in zip(one["gaps"], one["begins"])]}
            if one["begins"]
            else one
            for one in group
        ]
    draw = rng.random()
    if draw < 0.05:
        wrap = lambda gap: LINE if gap == SPACE and rng.random() < 0.08 else gap
        group = [{**one, "gaps": [wrap(gap) for gap in one["gaps"]]} for one in group]
    elif draw < 0.15:
        group = [{**one, "gaps": [LINE if gap == PARAGRAPH else gap for gap in one["gaps"]]} for one in group]
    return [drop_stop(one) if one["words"] and rng.random() < 0.06 else one for one in group]


def drop_stop(sentence):
    words = sentence["words"]
    last = len(words) - 1
    if last < 1 or words[last][3] != "punct" or any(head == last for _, _, head, _ in words) or not sentence["begins"][-1]:
        return sentence
    cut = lambda column: column[:-1] if column else column
    names = {style: tags[:-1] for style, tags in sentence["names"].items()} if sentence["names"] else None
    columns = {name: cut(sentence[name]) for name in ("pieces", "shapes", "gaps", "begins", "words")}
    return {**sentence, **columns, "names": names}


class Encoder:
    """Windows → tensors. Targets of −100 are not learnt from."""

    def __init__(self, labels):
        self.upos = {tag: index for index, tag in enumerate(labels["upos"])}
        self.xpos = {tag: index for index, tag in enumerate(labels["xpos"])}
        self.deprel = {tag: index for index, tag in enumerate(labels["deprel"])}
        self.styles = list(labels["names"])
        self.names = {style: {tag: index for index, tag in enumerate(tags)} for style, tags in labels["names"].items()}

    def window(self, group, rng=None, word_dropout=0.0):
        ids, shapes, gaps, first = [CLS], [0], [PARAGRAPH], []
        begins, upos, xpos, heads, deprel, sentence_of, part = [], [], [], [], [], [], []
        names = {style: [] for style in self.styles}
        for number, sentence in enumerate(group):
            offset = len(first)
            starts = [index for index, begin in enumerate(sentence["begins"] or []) if begin]
            for index, pieces in enumerate(sentence["pieces"]):
                first.append(len(ids))
                hide = rng is not None and rng.random() < word_dropout
                ids += [MASK if hide else piece for piece in pieces]
                shapes += [sentence["shapes"][index]] * len(pieces)
                gaps += [sentence["gaps"][index], *[0] * (len(pieces) - 1)]
                known = sentence["begins"] is not None
                begins.append([sentence["begins"][index], int(index == 0)] if known else [-100, -100])
                part.append(number)
                sentence_of.append(number if known and sentence["begins"][index] and sentence["words"] else -1)
            count = len(sentence["pieces"])
            columns = [[-100] * count for _ in range(4)]
            for start, (tag, fine, head, relation) in zip(starts, sentence["words"] or []):
                columns[0][start], columns[1][start] = self.upos.get(tag, -100), self.xpos.get(fine, -100)
                columns[2][start] = 0 if head < 0 else offset + starts[head] + 1
                columns[3][start] = self.deprel.get(relation, -100)
            for target, column in zip((upos, xpos, heads, deprel), columns):
                target += column
            for style in self.styles:
                tags = (sentence["names"] or {}).get(style)
                names[style] += [self.names[style].get(tag, 0) for tag in tags] if tags else [-100] * count
        pad = [ids + [SEP], shapes + [0], gaps + [PARAGRAPH]]
        return {
            "ids": pad[0], "shapes": pad[1], "gaps": pad[2], "first": first, "begins": begins, "upos": upos, "xpos": xpos,
            "heads": heads, "deprel": deprel, "sentence": sentence_of, "part": part, "names": [names[style] for style in self.styles],
        }


def batch(items):
    length = max(len(item["ids"]) for item in items)
    atoms = max(len(item["first"]) for item in items)

    def column(name, size, fill):
        return torch.tensor([item[name] + [fill] * (size - len(item[name])) for item in items])

    return {
        "ids": column("ids", length, 0),
        "mask": torch.tensor([[True] * len(item["ids"]) + [False] * (length - len(item["ids"])) for item in items]),
        "shapes": column("shapes", length, 0),
        "gaps": column("gaps", length, 0),
        **{name: column(name, atoms, -100) for name in ("upos", "xpos", "heads", "deprel")},
        "first": column("first", atoms, 0),
        "sentence": column("sentence", atoms, -2),
        "part": column("part", atoms, -2),
        "begins": torch.tensor([item["begins"] + [[-100, -100]] * (atoms - len(item["begins"])) for item in items]),
        "names": torch.tensor(
            [[tags + [-100] * (atoms - len(tags)) for tags in item["names"]] for item in items]
        ),
    }


def batches(items, size, rng):
    """Windows of like length together, about `size` padded pieces a batch, the batches in random order."""
    items = sorted(items, key=lambda item: (len(item["ids"]), rng.random()))
    groups, current = [], []
    for item in items:
        if current and (len(current) + 1) * len(item["ids"]) > size:
            groups.append(current)
            current = []
        current.append(item)
    groups.append(current)
    rng.shuffle(groups)
    return groups
