"""Reads texts with a network, as the program does: for each likely cue the best span of each role."""
import numpy as np
import torch
from torch.nn import functional as F
from batches import batches, encode, pairs
from features import CUE, SOURCE, BEFORE, BEHIND, pair_features
from network import place, span_scores

LEAST = 0.5                                         # probability below which a word is no cue
SPAN_WEIGHT = 0.5                                   # of the log-probability of the spans against that of the cue


def read(network, paragraphs, inputs):
    """[(text, certainty, {source, cue, content: spans of characters})]"""
    network.eval()
    found = []
    with torch.no_grad():
        for batch in batches(paragraphs, False):
            x, h = encode(network, batch, inputs)
            odds, at, cues = network.cues(x, h).numpy(), 0, []
            for k, p in enumerate(batch):
                likely = np.nonzero(odds[at:at + p.length] > np.log(LEAST / (1 - LEAST)))[0]
                cues += [(k, int(w), pair_features(p.text, p.first + int(w), p.first, p.end), float(odds[at + w])) for w in likely]
                at += p.length
            if cues:
                scores, none, may = pairs(network, batch, h, cues)
                likelihoods = F.log_softmax(span_scores(scores, none, may), 2).numpy()
                for c, (k, _, _, score) in enumerate(cues):
                    chosen = choose(scores[c].numpy(), none[c].numpy(), may[c].numpy())
                    found.append((batch[k].text, certainty(score, likelihoods[c], chosen, scores.shape[1]), spans(batch[k], chosen)))
    network.train()
    return found


def certainty(odds, likelihoods, chosen, words):
    """Log-probability of a cue and, weighted, of who says what."""
    likely = sum(likelihoods[role, place(chosen[role], words)] for role in (SOURCE, BEFORE, BEHIND))
    return SPAN_WEIGHT * likely - np.log1p(np.exp(-odds))


def choose(scores, none, may):
    """The best span of each role in turn, off what is taken, against the score of none. In one pass each."""
    taken, chosen = np.zeros(len(scores), bool), []
    for role in (CUE, SOURCE, BEFORE, BEHIND):
        best, span, running, start = -np.inf, None, -np.inf, -1
        for i, (begin, end, inside) in enumerate(scores[:, 3 * role:3 * role + 3]):
            if taken[i]:
                running = -np.inf
                continue
            running += inside
            if may[role, 0, i] and begin + inside > running:
                running, start = begin + inside, i
            if may[role, 1, i] and running + end > best:
                best, span = running + end, (start, i)
        if span is None or (role != CUE and none[role] > best):
            span = None
        else:
            taken[span[0]:span[1] + 1] = True
        chosen.append(span)
    return chosen


def spans(p, chosen):
    def characters(*found):
        return [(int(p.text.start[p.first + s[0]]), int(p.text.end[p.first + s[1]])) for s in found if s]
    return {"cue": characters(chosen[CUE]), "source": characters(chosen[SOURCE]), "content": characters(chosen[BEFORE], chosen[BEHIND])}


def by_text(texts, found, threshold):
    """The readings of each text that are sure enough and say something."""
    rows = {t.id: [] for t in texts}
    for t, score, row in found:
        if score > threshold and row["content"]:
            rows[t.id].append(row)
    return [rows[t.id] for t in texts]
