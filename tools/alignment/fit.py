#!/usr/bin/env python3
"""Fits the weights by which two statements are judged to be about one thing: fit.py FEATURES OUT

FEATURES is what `Variorum.Bench alignment-features CORPORA` prints: story, judgement, features. OUT is data/alignment/pair-weights.tsv.
A logistic regression with a quadratic penalty, by Newton's method: no random numbers. Prints precision and recall with each story
judged by weights fitted to the others. The proving story is never fitted to."""
import sys
import numpy as np

NAMES = ["cosine", "information", "names", "no shared name", "no event", "days apart", "one day", "core of one", "core of the other", "one speaker"]
PENALTY, HELD = 0.5, "proving-story"
HEADER = """# What each feature of two statements says for or against their being about one thing: weights of a logistic model (log-odds).
# Origin: tools/alignment/fit.py on bench/labels/statement-pairs.tsv. Licence: CC0 1.0. Columns: feature, weight.
"""


def fit(x, y, steps=50):
    a = np.c_[x, np.ones(len(x))]
    w = np.zeros(a.shape[1])
    penalty = PENALTY * np.diag([1.0] * x.shape[1] + [0.0])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-a @ w))
        w -= np.linalg.solve((a * (p * (1 - p))[:, None]).T @ a + penalty + 1e-9 * np.eye(len(w)), a.T @ (p - y) + penalty @ w)
    return w


def probabilities(x, w):
    return 1 / (1 + np.exp(-np.c_[x, np.ones(len(x))] @ w))


def main(features, out):
    rows = [line.rstrip("\n").split("\t") for line in open(features)]
    story = np.array([r[0] for r in rows])
    y = np.array([float(r[1]) for r in rows])
    x = np.array([[float(v) for v in r[2:]] for r in rows])
    judged = np.zeros(len(y))
    for s in sorted(set(story)):
        judged[story == s] = probabilities(x[story == s], fit(x[(story != s) & (story != HELD)], y[(story != s) & (story != HELD)]))
    for bar in (0.4, 0.5, 0.6, 0.7, 0.8):
        above = judged >= bar
        print(f"probability {bar}: precision {100 * y[above].mean():.0f}, recall {100 * y[above].sum() / y.sum():.0f}")
    w = fit(x[story != HELD], y[story != HELD])
    with open(out, "w") as f:
        f.write(HEADER)
        for name, weight in zip(NAMES + ["bias"], w):
            f.write(f"{name}\t{weight:.3f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
