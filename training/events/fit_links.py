"""Fits the weights of src/extract/events/links.ts by logistic regression: python fit_links.py links.jsonl [src/extract/events/link-weights.ts]

links.jsonl is what links.mjs wrote. Prints how often the whole set of initiators, targets and places of an act is right, by cross-validation over articles,
beside the rules alone and the model alone; with a second argument the weights are fitted to everything and written.
"""

import json
import sys

import numpy as np

from fit_confidence import fit, folds_of, held_out

PARTS = ["initiator", "target", "place"]
PENALTY = 2.0
LEAST_WEIGHT = 0.085


# As in links.ts: above the first each is taken, above the second only the likeliest.
SURE = 0.3
LEAST = [-0.7, -0.7, -0.3]


def choose(scores, acts):
    """The initiators, targets and places of each act, as links.ts takes them."""
    out = []
    for act in acts:
        said = scores[act["rows"]]
        most = said.max(0) if len(said) else []
        taken = [{at for at, row in enumerate(said) if row[part] > SURE or (row[part] == most[part] and row[part] > LEAST[part])} for part in range(len(PARTS))]
        initiators = {at for at in taken[0] if said[at][0] >= said[at][1]}
        targets = taken[1] - initiators
        out.append([initiators, targets, taken[2] - targets])
    return out


def right(chosen, acts):
    """Shares of acts whose set of each part is right, and of those whose initiators and targets both are."""
    hits = np.zeros(4)
    for sets, act in zip(chosen, acts):
        ok = []
        for at, part in enumerate(PARTS):
            names = {act["links"][one]["name"] for one in sets[at]}
            gold = {one["name"] for one in act["links"] if one[part]}
            ok.append(len(gold) == act["wanted"][part] and names == gold)
        hits += [*ok, ok[0] and ok[1]]
    return " ".join(f"{name} {value:.3f}" for name, value in zip([*PARTS, "initiators and targets"], hits / len(acts)))


def main():
    acts = [json.loads(line) for line in open(sys.argv[1])]
    names = ["always", *sorted({name for act in acts for one in act["links"] for name in one["evidence"]} - {"always"})]
    rows, row = [], 0
    for act in acts:
        act["rows"] = list(range(row, row + len(act["links"])))
        row += len(act["links"])
        rows += [[one["evidence"].get(name, 0) for name in names] for one in act["links"]]
    x = np.array(rows, float)
    y = np.array([[one[part] for part in PARTS] for act in acts for one in act["links"]], float)
    article = np.array([act["id"] for act in acts for _ in act["links"]])
    print(f"{len(acts)} acts, {len(x)} links")
    at = {name: index for index, name in enumerate(names)}
    ruled = np.stack([x[:, at[f"ruled {part}"]] - 0.5 for part in PARTS], 1)
    print("rules alone:", right(choose(ruled, acts), acts))
    print("model alone:", right(choose(np.stack([x[:, at[f"model {part}"]] for part in PARTS], 1), acts), acts))
    folds = folds_of(article)
    for penalty in (1.0, PENALTY, 5.0):
        scores = np.stack([held_out(x, y[:, column], folds, penalty) for column in range(len(PARTS))], 1)
        print(f"together, ridge {penalty}:", right(choose(scores, acts), acts))
    if len(sys.argv) > 2:
        weights = {part: dict(zip(names, fit(x, y[:, column], PENALTY))) for column, part in enumerate(PARTS)}
        write_link_weights(sys.argv[2], names, weights)


def write_link_weights(file, names, weights):
    """A table of weights as TypeScript, a row an evidence; those that hardly weigh are 0."""
    rows = [[name, [value if abs(value) >= LEAST_WEIGHT else 0 for value in (weights[part][name] for part in PARTS)]] for name in names]
    lines = [
        "/** Fitted by logistic regression on cross-validated answers: a script of training/events writes this file. */",
        "/** By evidence what it weighs for an initiator, a target and a place. */",
        "export const LINK_WEIGHTS: ReadonlyMap<string, readonly [number, number, number]> = new Map([",
        *(f"  [{json.dumps(name)}, [{', '.join(f'{value:.2f}' for value in row)}]]," for name, row in rows if any(row)),
    ]
    open(file, "w").write("\n".join([*lines, "]);"]) + "\n")


if __name__ == "__main__":
    main()
