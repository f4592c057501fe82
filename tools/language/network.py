"""The network: word features → two bidirectional LSTMs → tags, lemma scripts, arcs, labels; a third, small one → names."""
import torch
from torch import nn
from torch.nn import functional as F
import lexical
from recurrent import BiLstm

AFFIX_SIZES = [8, 16, 24, 8, 16, 24, 24]
SHAPE_SIZE, WORD_SIZE, VECTOR_SIZE, FLAG_SIZE = 12, 48, 100, 8
INPUT = VECTOR_SIZE + WORD_SIZE + sum(AFFIX_SIZES) + SHAPE_SIZE + FLAG_SIZE
HEADS = ["upos", "xpos", "feats", "lemma"]


def variational(x, p, sentence_of, training):
    """Dropout with one mask a sentence (Gal & Ghahramani 2016)."""
    if not training or p == 0:
        return x
    mask = torch.empty(int(sentence_of.max()) + 1, x.shape[1]).bernoulli_(1 - p).div_(1 - p)
    return x * mask[sentence_of]


class Network(nn.Module):
    def __init__(self, vectors, words, sizes, hidden=192, names_hidden=64, arc=192, label=128, tag=160, layers=2, dropout=0.3):
        super().__init__()
        self.dropout = dropout
        self.register_buffer("vectors", torch.tensor(vectors), persistent=False)
        self.word = nn.Embedding(words, WORD_SIZE)
        self.affix = nn.ModuleList(nn.Embedding(size, d) for (_, _, size), d in zip(lexical.AFFIXES, AFFIX_SIZES))
        self.shape = nn.Embedding(lexical.SHAPES, SHAPE_SIZE)
        for e in [self.word, self.shape, *self.affix]:
            nn.init.normal_(e.weight, std=0.1)
        self.layers = nn.ModuleList(BiLstm(INPUT if i == 0 else 2 * hidden, hidden, 0.15) for i in range(layers))
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.arc_dep, self.arc_head = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.label_dep, self.label_head = nn.Linear(2 * hidden, label), nn.Linear(2 * hidden, label)
        self.arc_weight = nn.Parameter(torch.eye(arc) * 0.1)
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.label_out = nn.Linear(3 * label, sizes["label"])
        self.tag = nn.Linear(2 * hidden, tag)
        self.out = nn.ModuleDict({h: nn.Linear(tag, sizes[h]) for h in HEADS})
        self.names = BiLstm(2 * hidden, names_hidden, 0.1)
        self.names_out = nn.Linear(2 * names_hidden, sizes["names"])

    def embed(self, ids, sentence_of):
        """ids: [n, 3 + affixes + 1] as Vocabulary.lookup gives them."""
        def drop(x, p):
            return x * (torch.rand(x.shape[0], 1) >= p) if self.training else x
        bits = (ids[:, 2:3] >> torch.arange(FLAG_SIZE) & 1).float()
        affixes = torch.cat([e(ids[:, 3 + i]) for i, e in enumerate(self.affix)], 1)
        parts = [drop(self.vectors[ids[:, 0]], 0.1), drop(self.word(ids[:, 1]), 0.15), drop(affixes, 0.1), drop(self.shape(ids[:, -1]), 0.05), drop(bits, 0.2)]
        return variational(torch.cat(parts, 1), self.dropout * 0.6, sentence_of, self.training)

    def encode(self, ids, sentence_of, packing):
        x = self.embed(ids, sentence_of)
        for layer in self.layers:
            x = variational(layer(x, packing), self.dropout, sentence_of, self.training)
        return x

    def mlp(self, layer, x):
        return F.dropout(F.leaky_relu(layer(x), 0.1), self.dropout, self.training)

    def tags(self, x):
        t = self.mlp(self.tag, x)
        return {h: self.out[h](t) for h in HEADS}

    def name_scores(self, x, packing, sentence_of):
        return self.names_out(variational(self.names(x, packing), self.dropout, sentence_of, self.training))

    def with_root(self, x, packing):
        """Packed → [sentences, 1 + longest, d] with the root vector first; positions past the end hold the root too."""
        longest = len(packing.sizes)
        index = torch.zeros(len(packing.lengths), 1 + longest, dtype=torch.long)
        for k, rows in enumerate(packing.of_sentence):
            index[k, 1:1 + len(rows)] = rows + 1
        return torch.cat([self.root[None], x])[index], index > 0

    def arcs(self, padded, real):
        """Score of each head (last axis, 0 = root) for each word; heads past the end at minus infinity."""
        dep, head = self.mlp(self.arc_dep, padded[:, 1:]), self.mlp(self.arc_head, padded)
        scores = (dep @ self.arc_weight + self.arc_bias) @ head.transpose(1, 2)
        valid = real.clone()
        valid[:, 0] = True
        return scores.masked_fill(~valid[:, None, :], -1e9)

    def labels(self, padded, sentence, word, head):
        """Label scores of given arcs; words 1-based, head 0 = root."""
        dep = self.mlp(self.label_dep, padded)[sentence, word]
        top = self.mlp(self.label_head, padded)[sentence, head]
        return self.label_out(torch.cat([dep, top, dep * top], 1))
