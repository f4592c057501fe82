"""Sentences → tensors, with the noise that makes the network bear raw text."""
import random
import numpy as np
import torch
import asides, lexical
from conllu import Sentence
from network import HEADS
from recurrent import Packing


FROZEN = "frozen"   # mark of sentences that must not train the encoder


class Batch:
    """Packed ids and targets; -1 is "not annotated"."""

    def __init__(self, sentences, vocabulary, index, words=None):
        sentences = sorted(sentences, key=lambda s: -len(s.words))
        self.sentences = sentences
        self.packing = Packing([len(s.words) for s in sentences])
        order = self.packing.order
        n = len(order)
        ids = np.array([vocabulary.lookup(w) for s in sentences for w in s.words], dtype=np.int64)
        self.ids = torch.empty(n, ids.shape[1], dtype=torch.long)
        self.ids[order] = torch.from_numpy(ids)
        self.sentence_of = torch.empty(n, dtype=torch.long)
        self.sentence_of[order] = torch.tensor([k for k, s in enumerate(sentences) for _ in s.words])
        self.has_tree = any(s.heads for s in sentences)
        self.frozen = any(s.doc == FROZEN for s in sentences)
        self.targets = {}
        for h in HEADS + ["names"]:
            column = [index[h].get(v, -1) for s in sentences for v in values(s, h)]
            self.targets[h] = torch.empty(n, dtype=torch.long)
            self.targets[h][order] = torch.tensor(column)
        trees = [(k, i + 1, s.heads[i], index["label"].get(s.labels[i], -1)) for k, s in enumerate(sentences) if s.heads for i in range(len(s.words))]
        self.arcs = torch.tensor(trees, dtype=torch.long).reshape(-1, 4)


def values(s, head):
    if head == "lemma":
        return [lexical.lemma_script(w, l) for w, l in zip(s.words, s.lemmas)] if s.lemmas else [None] * len(s.words)
    return getattr(s, head) or [None] * len(s.words)


def in_batches(sentences, limit, rng):
    """Groups of similar length with at most `limit` words, in random order."""
    ranked = sorted(sentences, key=lambda s: len(s.words) + rng.random() * 4)
    groups, group = [], []
    for s in ranked:
        if group and sum(len(x.words) for x in group) + len(s.words) > limit:
            groups.append(group)
            group = []
        group.append(s)
    if group:
        groups.append(group)
    rng.shuffle(groups)
    return groups


def noisy(s, rng):
    """Sometimes the sentence without its full stop, in lower, upper or Title case: headlines, captions, careless typing; or with
    an aside."""
    r = rng.random()
    if r > 0.92:
        return asides.interrupted(s, rng) or s
    if r < 0.06 and s.heads and len(s.words) > 3 and s.upos[-1] == "PUNCT" and len(s.words) not in s.heads:
        return cut(s, len(s.words) - 1)
    if r < 0.08:
        return with_words(s, [w.lower() for w in s.words])
    if r < 0.10:
        return with_words(s, [w.upper() for w in s.words])
    if r < 0.13:
        return with_words(s, [w[:1].upper() + w[1:] if len(w) > 3 else w for w in s.words])
    if r < 0.20:
        return with_words(s, [CURLY.get(w, w) for w in s.words])
    return s


CURLY = {"'": "\u2019", "--": "\u2014", "-": "\u2013", "'s": "\u2019s", "n't": "n\u2019t", "...": "\u2026"}


def with_words(s, words):
    # The lemma stays what the annotators say: its edit script is taken anew from the changed form.
    return Sentence(words, s.upos, s.xpos, s.feats, s.lemmas, s.heads, s.labels, s.names, [], s.doc)


def cut(s, n):
    part = lambda x: x[:n] if x else x
    return Sentence(s.words[:n], part(s.upos), part(s.xpos), part(s.feats), part(s.lemmas), part(s.heads), part(s.labels), part(s.names), [], s.doc)
