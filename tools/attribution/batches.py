"""Paragraphs with what is asked of them, and batches of paragraphs of like length."""
import random
import numpy as np
import torch
import features
from network import Packing

WORDS = 1500                                        # of a batch


class Paragraph:
    def __init__(self, t, first, end):
        self.text, self.first, self.end, self.length = t, first, end, end - first
        inside = [a for a in t.attributions if first <= a.head < end]
        self.cues = [(a.head - first, features.pair_features(t, a.head, first, end).astype(np.int16), features.targets(a, first, end)) for a in inside]


def paragraphs(texts):
    return [Paragraph(t, first, end) for t in texts for first, end in features.paragraphs(t)]


def batches(found, shuffled):
    keys = {p: -p.length * (random.uniform(0.85, 1.15) if shuffled else 1) for p in found}
    result, words = [[]], 0
    for p in sorted(found, key=keys.get):
        if result[-1] and words + p.length > WORDS:
            result.append([])
            words = 0
        result[-1].append(p)
        words += p.length
    if shuffled:
        random.shuffle(result)
    return [sorted(b, key=lambda p: -p.length) for b in result]


def encode(network, batch, inputs):
    """Words and states in order of the text, paragraph after paragraph."""
    lengths = [p.length for p in batch]
    packing = Packing(lengths)
    place = torch.empty(sum(lengths), dtype=torch.long)
    place[packing.order] = torch.arange(len(place))

    def packed(values, dtype):
        return torch.from_numpy(np.concatenate([values(p) for p in batch])).to(dtype)[place]

    paragraph_of = torch.repeat_interleave(torch.arange(len(batch)), torch.tensor(lengths))[place]
    x, h = network.encode(packed(lambda p: p.text.states[p.first:p.end], torch.float), packed(lambda p: p.text.inputs[p.first:p.end, :inputs], torch.float),
                          packed(lambda p: p.text.features[p.first:p.end], torch.long), packing, paragraph_of)
    return x[packing.order], h[packing.order]


def pairs(network, batch, h, cues):
    """cues: (paragraph's place in the batch, word, pair features) → scores, of having none, where spans may lie"""
    starts = np.cumsum([0] + [p.length for p in batch])
    longest = max(batch[k].length for k, *_ in cues)
    rows, real = torch.zeros(len(cues), longest, dtype=torch.long), torch.zeros(len(cues), longest)
    table, may = torch.zeros(len(cues), longest, 5, dtype=torch.long), np.zeros((len(cues), 4, 2, longest), bool)
    for c, (k, word, pair, *_) in enumerate(cues):
        p = batch[k]
        rows[c, :p.length] = torch.arange(starts[k], starts[k + 1])
        real[c, :p.length] = 1
        table[c, :p.length] = torch.from_numpy(pair.astype(np.int64))
        may[c, :, :, :p.length] = features.allowed(p.text, p.first + word, p.first, p.end)
    heads = h[[int(starts[k]) + word for k, word, *_ in cues]]
    return (*network.pairs(heads, h[rows], table, real), torch.from_numpy(may))
