"""The word table: hash of the plain form → row of its vector, trained word, gazetteer flags."""
import collections, json
import numpy as np
import lexical


class Vocabulary:
    """Vectors as signed bytes with a scale a row; row 0 of the vectors and word 0 stand for "unknown"."""

    def __init__(self, package, size, counts, flags, least):
        source = json.load(open(package, encoding="utf-8"))
        names = [w for w in flags if flags[w]]
        chosen = list(source["words"][:size])
        have = set(chosen)
        # Names and training words from the less frequent part of the vectors: rare in general, not in news.
        for w in sorted(set(names) | {w for w in counts if counts[w] >= 2}):
            if w in source["vectors"] and w not in have:
                chosen.append(w)
                have.add(w)
        raw = np.array([source["vectors"][w][:100] for w in chosen], dtype=np.float32)
        scale = np.abs(raw).max(axis=1) / 127
        self.scales = np.concatenate([[0], scale]).astype(np.float16)
        body = np.rint(raw / np.maximum(self.scales[1:, None].astype(np.float32), 1e-8)).clip(-127, 127)
        self.vectors = np.concatenate([np.zeros((1, 100)), body]).astype(np.int8)
        self.row = {w: i + 1 for i, w in enumerate(chosen)}
        kept = sorted((w for w in counts if counts[w] >= least), key=lambda w: (-counts[w], w))
        self.word = {w: i + 1 for i, w in enumerate(kept)}
        self.count = [0] + [counts[w] for w in kept]
        self.flag = {w: flags[w] for w in names}
        self.cache = {}

    def lookup(self, word):
        """(vector row, trained word, flags, affix and shape buckets …) of a word."""
        out = self.cache.get(word)
        if out is None:
            p = lexical.plain(word)
            out = self.cache[word] = (self.row.get(p, 0), self.word.get(p, 0), self.flag.get(p, 0)) + lexical.ids(word)
        return out

    def table(self):
        """Sorted hashes and the parallel columns vector row, word, flags, as the artefact stores them."""
        words = set(self.row) | set(self.word) | set(self.flag)
        rows = sorted((lexical.fnv(w), self.row.get(w, 0), self.word.get(w, 0), self.flag.get(w, 0)) for w in words)
        if len({r[0] for r in rows}) != len(rows):
            raise ValueError("two words share a hash")
        columns = list(zip(*rows))
        return [np.array(c, dtype=t) for c, t in zip(columns, (np.uint64, np.uint32, np.uint16, np.uint8))]


def count_words(sentences):
    return collections.Counter(lexical.plain(w) for s in sentences for w in s.words)


def classes(values, least):
    """Class names by falling frequency; what is rarer than `least` has no class (index -1 in training)."""
    counts = collections.Counter(values)
    return [v for v in sorted(counts, key=lambda v: (-counts[v], v)) if counts[v] >= least]


def lemma_table(trees):
    """(hashes of form and tag, script numbers, scripts): the usual lemma script of each form seen with a Penn tag."""
    counts = collections.defaultdict(collections.Counter)
    for s in trees:
        for w, l, x in zip(s.words, s.lemmas, s.xpos):
            counts[(w if x.startswith("NNP") else lexical.plain(w)) + "\t" + x][lexical.lemma_script(w, l)] += 1
    best = {k: max(sorted(c), key=lambda v: c[v]) for k, c in counts.items()}
    scripts = sorted(set(best.values()))
    number = {v: i for i, v in enumerate(scripts)}
    rows = sorted((lexical.fnv(k), number[v]) for k, v in best.items())
    return np.array([r[0] for r in rows], dtype=np.uint64), np.array([r[1] for r in rows], dtype=np.uint16), scripts
