"""Which blocks of a page stand in the gold body: a monotone chain of matches, heaviest first.

A short block ("Advertisement", a heading, a name) is found in most bodies somewhere; it counts only where its match
lies between those of the blocks around it."""
import collections
import re

WORD = re.compile(r"\w+")


def candidates(words, gold_index, gold_words):
    """(position in gold, words matched) of the block's likeliest places, at most four."""
    n = min(4, len(words))
    votes = collections.Counter()
    grams = len(words) - n + 1
    for i in range(grams):
        for at in gold_index[n].get(tuple(words[i:i + n]), ())[:50]:
            votes[at - i] += 1
    if not votes:
        return []
    best = votes.most_common(4)
    # Words left out of the gold inside a block split its diagonal: neighbours of the best one count with it.
    out = []
    for at, _ in best:
        near = sum(v for d, v in votes.items() if abs(d - at) <= 12)
        if near * 2 >= grams:
            out.append((max(at, 0), min(near + n - 1, len(words))))
    return out


def chain(found):
    """found: (block, start, length, weight) → the blocks of the heaviest chain with rising block and position."""
    found = sorted(found, key=lambda f: (f[0], -f[1]))
    ends = sorted({f[1] + f[2] for f in found})
    rank = {e: i + 1 for i, e in enumerate(ends)}
    import bisect
    tree = [(0.0, -1)] * (len(ends) + 1)

    def query(i):
        best = (0.0, -1)
        while i > 0:
            best = max(best, tree[i]); i -= i & -i
        return best

    total, back = [], []
    pending, last = [], None
    for k, (block, start, length, weight) in enumerate(found):
        if block != last:
            for key, value in pending:
                i = key
                while i <= len(ends):
                    tree[i] = max(tree[i], value); i += i & -i
            pending, last = [], block
        value, previous = query(bisect.bisect_right(ends, start + 1))
        total.append(value + weight); back.append(previous)
        pending.append((rank[start + length], (value + weight, k)))
    chosen, k = set(), max(range(len(found)), key=lambda i: total[i], default=-1)
    while k >= 0:
        chosen.add(found[k][0]); k = back[k]
    return chosen


def labels(block_texts, gold_body):
    """One bool a block."""
    gold = WORD.findall(gold_body)
    index = {n: collections.defaultdict(list) for n in (1, 2, 3, 4)}
    for n in index:
        for i in range(len(gold) - n + 1):
            index[n][tuple(gold[i:i + n])].append(i)
    found, coverage = [], []
    for b, text in enumerate(block_texts):
        words = WORD.findall(text)
        places = candidates(words, index, gold) if words else []
        coverage.append(max((m / len(words) for _, m in places), default=0))
        for at, matched in places:
            found.append((b, at, len(words), matched if len(words) > 3 else 0.3 * matched))
    chosen = chain(found) if found else set()
    seen = {block_texts[b] for b in chosen}
    for b, text in enumerate(block_texts):
        if b not in chosen and coverage[b] >= .8 and len(WORD.findall(text)) >= 8 and text not in seen:
            chosen.add(b); seen.add(text)
    return [b in chosen for b in range(len(block_texts))]
