"""What the nets think of a block's surroundings: the forest's inputs beside the block's own measurements. NetView.cs is the same in C#."""
import json
import sys

import numpy as np

KEPT = .5               # A block of a stretch has this chance of body and heading together;
GAP = 3                 # one stretch goes on over up to two blocks that have not.
NEIGHBOURS = (1, 2, 3)
REACHES = (4, 15)
MOST_WORDS = 60         # No block counts for more words,
BEST_WORDS = 40         # the best paragraphs are as many as hold so many,
FEWEST_WORDS = 8        # each of so many at least.
FARTHEST = 50
LEAST_BEST = .02        # A page whose best paragraphs are less likely is measured as if they were so likely.
NOTHING = -1            # Beyond the page, or where nothing is set alike.
CLASSES = ("Kept", "Heading", "Caption", "Comment")
NAMES = [*CLASSES, "WordsSoFar", "AllWords", "Best", "BesideBest", "StretchShare", "FromStretch",
         *(f"{c}{sign}{by}" for by in NEIGHBOURS for sign in "-+" for c in CLASSES),
         *(f"{unit}{side}{reach}" for reach in REACHES for unit in ("Words", "Blocks") for side in ("Before", "After")),
         "AlikeKept", "Alike", "AlikeShare", "SharedKept", "SharedLeft"]


def view(chances, words, kinds, content):
    """chances [blocks, classes] of the nets, words of each block, how each is set (0: not known), the numbers of its words of content → [blocks, inputs] float32."""
    q = np.stack([chances[:, 1] + chances[:, 2], chances[:, 2], chances[:, 3], chances[:, 4]], 1).astype(np.float32)
    kept, weight = q[:, 0], np.minimum(words, MOST_WORDS) + 1
    columns = [q, page(kept, words), stretches(kept, words)]
    columns += [shifted(q, by) for n in NEIGHBOURS for by in (n, -n)]
    columns += [around(kept, w, reach) for reach in REACHES for w in (weight, np.ones_like(weight))]
    return np.concatenate(columns + [alike(kept, weight, kinds), shared(kept, content)], 1).astype(np.float32)


def page(kept, words):
    """The share of the body's words that stands up to here, their number, how likely the page's best paragraphs are, and this block beside them."""
    so_far = np.cumsum(kept * words)
    best = level(kept, words)
    return np.stack([so_far / max(1, so_far[-1]), np.full(len(kept), so_far[-1]), np.full(len(kept), best), kept / max(best, LEAST_BEST)], 1)


def level(kept, words):
    order = [i for i in np.argsort(-kept, kind="stable") if words[i] >= FEWEST_WORDS]
    total = count = 0
    for i in order:
        w = min(words[i], MOST_WORDS)
        if count and count + w > BEST_WORDS: break
        total += kept[i] * w; count += w
    return total / count if count else 1


def stretches(kept, words):
    """How heavy the stretch of kept blocks that holds this one is beside the heaviest, and how many blocks this one lies before (−) or behind that."""
    n, likely = len(kept), np.flatnonzero(kept >= KEPT)
    share, far = np.zeros(n), np.zeros(n)
    if len(likely):
        parts = np.split(likely, np.flatnonzero(np.diff(likely) > GAP) + 1)
        sizes = [words[p].sum() for p in parts]
        main = parts[int(np.argmax(sizes))]
        for p, size in zip(parts, sizes): share[p[0]:p[-1] + 1] = size / max(1, max(sizes))
        at = np.arange(n)
        far = np.clip(np.minimum(at - main[0], 0) + np.maximum(at - main[-1], 0), -FARTHEST, FARTHEST)
    return np.stack([share, far], 1)


def shifted(q, by):
    out = np.full_like(q, NOTHING)
    if by > 0: out[by:] = q[:-by]
    else: out[:by] = q[-by:]
    return out


def around(kept, weight, reach):
    """The mean of the blocks before and of those behind."""
    sums, weights = np.concatenate([[0], np.cumsum(kept * weight)]), np.concatenate([[0], np.cumsum(weight)])
    at, n = np.arange(len(kept)), len(kept)
    mean = lambda a, b: np.where(b > a, (sums[b] - sums[a]) / np.maximum(weights[b] - weights[a], 1), NOTHING)
    return np.stack([mean(np.maximum(0, at - reach), at), mean(at + 1, np.maximum(np.minimum(n, at + 1 + reach), at + 1))], 1)


def alike(kept, weight, kinds):
    """Of the blocks that are set as this one is: the mean of the others, how many they are, their share of the page."""
    if not any(kinds): return np.full((len(kept), 3), NOTHING)
    _, kind = np.unique(kinds, return_inverse=True)
    sums, weights, count = np.bincount(kind, kept * weight)[kind], np.bincount(kind, weight)[kind], np.bincount(kind)[kind]
    rest = np.where(count > 1, (sums - kept * weight) / np.maximum(weights - weight, 1), NOTHING)
    return np.stack([rest, count, weights / weight.sum()], 1)


def shared(kept, content):
    """How much of what a block speaks of other blocks speak of that are kept, and others that are left out: the paragraphs of one article share their things."""
    lengths = np.array([len(c) for c in content])
    flat, block = np.array([w for c in content for w in c], int), np.repeat(np.arange(len(kept)), lengths)
    out = np.full((len(kept), 2), NOTHING, np.float64)
    for column, chance in enumerate((kept.astype(np.float64), 1 - kept.astype(np.float64))):
        others = np.bincount(flat, chance[block])[flat] - chance[block] if len(flat) else flat
        of_block = np.bincount(block, np.clip(others, 0, 1), len(kept))
        out[lengths > 0, column] = (of_block / np.maximum(lengths, 1))[lengths > 0]
    return out


def example():
    """An invented page of each kind, with its views: what NetView's test compares itself with (python3 views.py > tests/Corpus/net-views.json)."""
    rng = np.random.default_rng(3)
    for blocks, settings in ((40, 6), (25, 0), (3, 2)):
        chances = rng.dirichlet((1, 1, .3, .2, .2), blocks).astype(np.float32)
        words, kinds = rng.integers(0, 90, blocks), rng.integers(1, settings + 1, blocks) if settings else np.zeros(blocks, int)
        content = [sorted(set(rng.integers(0, 60, n // 8).tolist())) for n in words]
        yield {"words": words.tolist(), "kinds": kinds.tolist(), "content": content, "chances": chances.ravel().tolist(),
               "views": [round(float(x), 5) for x in view(chances, words, kinds, content).ravel()]}


if __name__ == "__main__":
    json.dump(list(example()), sys.stdout)
