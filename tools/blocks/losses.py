"""Where held-out pages lose F1: losses.py CORPORA WORK CV.pkl [THRESHOLD], on what train.py --folds left in WORK.

A page's loss (1 - its F1) beyond that of the right choice of blocks is shared out among the blocks wrongly kept or lost by
their words; the classes are averaged over all pages of a corpus."""
import collections
import pathlib
import pickle
import sys

import numpy as np

import data
import doubt
import train

SHORT = 9


def f1(texts, keep, gold):
    gold, found = data.shingles(gold), data.shingles("\n".join(t for t, k in zip(texts, keep) if k))
    return 2 * sum((gold & found).values()) / max(1, sum(gold.values()) + sum(found.values()))


def cause(i, y, first, last, silver, texts, partial):
    inside = y[i] in (1, 2)
    short = len(data.WORD.findall(texts[i])) < SHORT or silver[i] == "heading"
    if inside: return "lost: first or last block" if i in (first, last) else "lost: headings, items, short lines" if short else "lost: paragraphs inside"
    if partial: return "the gold is a part of what stands there"
    if y[i] in (3, 4): return "kept: captions, comments"
    return "kept above the start" if i < first else "kept behind the end" if i > last else "kept between paragraphs"


def losses(done, markup, golds, doubts, threshold):
    """corpus → cause → mean loss of a page."""
    out, pages = collections.defaultdict(collections.Counter), collections.Counter()
    for name, corpus, texts, y, chances in done:
        keep, right = chances[:, 1] + chances[:, 2] >= threshold, np.isin(y, (1, 2))
        silver = markup[name].silver if texts == markup[name].texts else [""] * len(texts)
        lost, least = 1 - f1(texts, keep, golds[name]), 1 - f1(texts, right, golds[name])
        wrong = np.flatnonzero(keep != right)
        words = np.array([len(data.WORD.findall(texts[i])) + 1 for i in wrong], float)
        body = np.flatnonzero(right) if right.any() else [0]
        partial = name in doubts[0] or name in doubts[1]
        for i, w in zip(wrong, words): out[corpus][cause(i, y, body[0], body[-1], silver, texts, partial)] += max(0, lost - least) * w / words.sum()
        out[corpus]["not in the visible text, or cut otherwise"] += min(lost, least)
        out[corpus]["all"] += lost
        pages[corpus] += 1
    return {c: {k: v / pages[c] for k, v in found.items()} for c, found in out.items()}


def main():
    corpora, work, done = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), pickle.load(open(sys.argv[3], "rb"))
    _, _, markup, golds, doubts = train.pages_of("html", corpora, work)
    found = losses(done, {p.id: p for p in markup}, golds, doubts, float(sys.argv[4]) if len(sys.argv) > 4 else .5)
    for corpus, causes in found.items():
        for name, loss in sorted(causes.items(), key=lambda c: -c[1]): print(f"{corpus} {loss:.4f} {name}")


if __name__ == "__main__":
    main()
