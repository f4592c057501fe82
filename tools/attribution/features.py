"""Paragraphs, how their words stand to a cue, and where spans may lie: as src/Variorum/Language/Networks/Speech*.cs, PairFeatures.cs and SpanChooser.cs have it."""
import numpy as np

LONGEST = 300                                       # words of a paragraph read at once
WORD_ROWS = 180                                     # of the table of word features; the numbers come with the states
LEMMA_ROWS = 8192                                   # of the table of lemmas, by hash
DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 25, 50]
LEVELS, RELATIONS, DEEPEST = 5, 80, 6
BASES = np.cumsum([0, 21, (LEVELS + 2) * RELATIONS, 8, 8, 12])
PAIR_ROWS = int(BASES[-1])
CUE, SOURCE, BEFORE, BEHIND = range(4)
REACH_BEFORE, REACH_BEHIND = 6, 7                   # words of a cue around its head


def paragraphs(t):
    """[first, end): blocks, cut between sentences where they are too long."""
    found, first = [], 0
    for start, end in t.sentences:
        if start > first and (t.block[start] != t.block[first] or end - first > LONGEST):
            found.append((first, start))
            first = start
    return [*found, (first, t.words)] if t.words > first else found


def distance(d):
    near = np.searchsorted(DISTANCES, np.abs(d), side="right")
    return np.where(d == 0, 0, np.where(d > 0, near, near + len(DISTANCES)))


def pair_features(t, cue, first, end):
    """Rows of the table of pairs for each word of a paragraph: [end - first, 5]."""
    features = np.zeros((end - first, 5), np.int64)
    own = t.sentence[cue]
    features[:, 0] = distance(np.arange(first, end) - cue)
    features[:, 1] = (LEVELS + 1) * RELATIONS
    for word, (level, relation, depth) in ways(t, cue, *t.sentences[own]).items():
        features[word - first, 1] = level * RELATIONS + relation
        features[word - first, 2] = min(depth, DEEPEST)
    quotation, mine = t.quotation[first:end], t.quotation[cue]
    features[:, 3] = np.where(quotation < 0, 0, np.where(quotation == mine, 1, 2)) + 3 * (mine >= 0)
    features[:, 4] = np.clip(t.sentence[first:end] - own, -4, 6) + 5
    return features + BASES[:5]


def ways(t, cue, start, end):
    """For each word of the cue's sentence: steps up from the cue to where the two meet, the relation by which the word's
    branch hangs there, and the depth of the word in that branch."""
    known, at, level = {}, cue, 0
    while at >= 0:
        known[at] = (min(level, LEVELS), RELATIONS - 1, 0)
        at, level = t.head[at], level + 1
    for word in range(start, end):
        path, at = [], word
        while at >= 0 and at not in known:
            path.append(at)
            at = t.head[at]
        if at < 0:
            continue
        level, relation, depth = known[at]
        for step in reversed(path):
            relation = t.relation[step] if depth == 0 else relation
            depth += 1
            known[step] = (level, relation, depth)
    return known


def allowed(t, cue, first, end):
    """Where the spans of the four roles may begin and end: [4, 2, words]."""
    j, edge = np.arange(first, end), ~t.outer[first:end]
    start, stop = t.sentences[t.sentence[cue]]
    may = np.zeros((4, 2, end - first), bool)
    may[CUE, 0] = edge & (j <= cue) & (j >= max(start, cue - REACH_BEFORE))
    may[CUE, 1] = edge & (j >= cue) & (j <= min(stop - 1, cue + REACH_BEHIND))
    may[CUE, :, cue - first] = True
    may[SOURCE] = edge & (j >= start) & (j < stop) & (j != cue)
    may[BEFORE] = edge & (j < cue)
    may[BEHIND] = edge & (j > cue)
    return may


def targets(a, first, end):
    """The spans of an attribution by role, both ends included, in words of the paragraph; None for none or outside."""
    spans = [a.cue, a.source, a.before, a.behind]
    return [(s[0] - first, s[1] - 1 - first) if s and s[0] >= first and s[1] <= end else None for s in spans]
