"""The forest that decides where the nets are in doubt: boosted trees over a block's measurements and what the nets think around it.

It learns from what nets think of pages of sites they have not seen, for that is what it will read. XGBoost (Chen and Guestrin 2016) trains it,
BlockForest.cs reads it: each tree is filled up to full depth, so that the way down is arithmetic."""
import json

import numpy as np
import xgboost

import views

# Depth 5 to 7 and more rounds did equally well; two trees a round, each learnt from other blocks, did a little better than one.
ROUNDS, TREES, DEPTH = 150, 300, 6
SETTINGS = dict(objective="binary:logistic", base_score=.5, eta=.1, max_depth=DEPTH, subsample=.7, colsample_bynode=.25, min_child_weight=20, reg_lambda=10,
                num_parallel_tree=TREES // ROUNDS, tree_method="hist", max_bin=64, nthread=1, seed=1)
# Where the nets are surer nothing is asked, and a little beyond that nothing learnt.
ASKED, LEARNT = .05, .02
# The forest's share of what is decided, the nets have the rest: the other way about F1 is .0005 to .001 worse.
SHARE = {"html": .7, "text": 1}


def inputs(page, chances):
    """[blocks, measurements and views] float32."""
    return np.concatenate([page.dense, views.view(chances, page.counts, page.kinds, page.content)], 1)


def train(judged):
    """(page with target and weight, chances of nets that have not seen it, what the page weighs)."""
    rows, targets, weights = [], [], []
    for p, chances, share in judged:
        kept = chances[:, 1] + chances[:, 2]
        at = (p.weight > 0) & (kept > LEARNT) & (kept < 1 - LEARNT)
        rows.append(inputs(p, chances)[at]); targets.append(p.target[at, 1:3].sum(1)); weights.append(share * p.weight[at])
    weight = np.concatenate(weights)
    learnt = xgboost.DMatrix(np.concatenate(rows), label=np.clip(np.concatenate(targets), 0, 1), weight=weight / weight.mean(), nthread=1)
    return xgboost.train(SETTINGS, learnt, ROUNDS)


def decide(booster, kind, page, chances, link):
    """The chances anew, body and heading together as the forest says where the nets are in doubt; what is but a link (the measurement so numbered) is no likelier for it."""
    kept = chances[:, 1] + chances[:, 2]
    asked = (kept > ASKED) & (kept < 1 - ASKED)
    found = booster.predict(xgboost.DMatrix(inputs(page, chances), nthread=1))
    found = np.where(page.dense[:, link] > 0, np.minimum(found, kept), found)
    decided = np.where(asked, SHARE[kind] * found + (1 - SHARE[kind]) * kept, kept)
    inside = np.array([0, 1, 1, 0, 0], bool)
    return chances * np.where(inside, (decided / np.maximum(kept, 1e-9))[:, None], ((1 - decided) / np.maximum(1 - kept, 1e-9))[:, None])


def write(booster, kind, path, names):
    """One line of JSON, then of all trees the inputs of the forks (uint16), their thresholds and the leaves (float32)."""
    forks, thresholds, leaves = [], [], []
    for tree in booster.get_dump(dump_format="json"):
        filled = fill(json.loads(tree), DEPTH)
        forks += [f for f, _ in filled[0]]; thresholds += [t for _, t in filled[0]]; leaves += filled[1]
    head = {"format": "variorum-forest/1", "names": [*names, *views.NAMES], "trees": TREES, "depth": DEPTH, "start": 0, "share": SHARE[kind]}
    with open(path, "wb") as out:
        out.write(json.dumps(head, separators=(",", ":")).encode() + b"\n")
        for numbers, kind in ((forks, "<u2"), (thresholds, "<f4"), (leaves, "<f4")): out.write(np.array(numbers, kind).tobytes())


def fill(root, depth):
    """((input, threshold) of each fork, leaves), level by level from the left; below a leaf every way leads to its value."""
    level, forks = [root], []
    for _ in range(depth):
        below = []
        for node in level:
            is_leaf = "leaf" in node
            forks.append((0, 0.0) if is_leaf else (int(node["split"][1:]), node["split_condition"]))
            by_id = {} if is_leaf else {c["nodeid"]: c for c in node["children"]}
            below += [node, node] if is_leaf else [by_id[node["yes"]], by_id[node["no"]]]
        level = below
    return forks, [node["leaf"] for node in level]
