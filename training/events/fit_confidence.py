"""Fits the weights of src/extract/events/confidence.ts by logistic regression: python fit_confidence.py evidence.jsonl own.jsonl [confidence-weights.ts]

evidence.jsonl is what calibrate.mjs wrote of the annotated articles of the evaluation, own.jsonl of our own, which tell more acts in as many words: what they
teach is how to weigh the evidence, not how often an act is news. Prints, of the former, the best F1 of finding acts and how often acts of each confidence are
right, both by cross-validation over articles; with a third argument the weights are fitted to everything and written.
"""

import json
import sys

import numpy as np

PENALTY = 4.0
FOLDS = 11
LEAST_WEIGHT = 0.06


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def fit(x, y, penalty=PENALTY):
    """Newton's method with a ridge on all weights but the first, which is constant."""
    w = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], penalty)
    ridge[0] = 1e-3
    for _ in range(50):
        p = sigmoid(x @ w)
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (p - y) + ridge * w)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def folds_of(articles):
    """A fold for each row; the rows of an article share theirs."""
    ids = sorted(set(articles))
    order = np.random.RandomState(5).permutation(len(ids))
    fold = {ids[index]: position % FOLDS for position, index in enumerate(order)}
    return np.array([fold[one] for one in articles])


def held_out(x, y, folds, penalty=PENALTY):
    """Log odds of each row by weights that did not see its fold."""
    scores = np.zeros(len(y))
    for part in range(FOLDS):
        scores[folds == part] = x[folds == part] @ fit(x[folds != part], y[folds != part], penalty)
    return scores


def write_weights(file, declaration, weights, least=LEAST_WEIGHT):
    """A table of weights by name as TypeScript, without those that hardly weigh."""
    lines = ["/** Fitted by logistic regression on cross-validated answers: a script of training/events writes this file. */", declaration]
    row = lambda name, value: f"  {name if name.isidentifier() else json.dumps(name)}: {value:.2f},"
    lines += [row(*one) for one in weights.items() if abs(one[1]) >= least]
    open(file, "w").write("\n".join([*lines, "};"]) + "\n")


def main():
    acts = [{**json.loads(line), "own": own} for own, file in enumerate(sys.argv[1:3]) for line in open(file)]
    acts = [one for one in acts if not one["evidence"]["condition"]]
    names = ["always", *sorted({name for one in acts for name in one["evidence"]} - {"always", "condition"})]
    own = np.array([one["own"] for one in acts], float)
    x = np.array([[one["evidence"].get(name, 0) for name in names] for one in acts], float)
    # In our own articles an act is likelier to be news, and the model surer of it.
    x = np.column_stack([x, own, own * x[:, names.index("model")]])
    y = np.array([one["is"] for one in acts], float)
    folds = folds_of([one["id"] for one in acts])
    wanted = own == 0
    print(f"{int(wanted.sum())} acts and {int(own.sum())} of our own, {len(names)} features")
    for penalty in (2.0, PENALTY, 8.0, 16.0):
        p, is_act = sigmoid(held_out(x, y, folds, penalty))[wanted], y[wanted]
        best = max((2 * (is_act * (p >= t)).sum() / ((p >= t).sum() + is_act.sum()), t) for t in np.arange(0.2, 0.6, 0.02))
        print(f"ridge {penalty}: best F1 {best[0]:.3f} at {best[1]:.2f}, log loss {-(is_act * np.log(p) + (1 - is_act) * np.log(1 - p)).mean():.4f}")
    p, is_act = sigmoid(held_out(x, y, folds))[wanted], y[wanted]
    for low in np.arange(0, 1, 0.1):
        rows = (p >= low) & (p < low + 0.1)
        if rows.any():
            print(f"  {low:.1f} - {low + 0.1:.1f}: {rows.sum():4d} acts, mean {p[rows].mean():.2f}, right {is_act[rows].mean():.2f}")
    if len(sys.argv) > 3:
        write_weights(sys.argv[3], "export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {", dict(zip(names, fit(x, y))))


if __name__ == "__main__":
    main()
