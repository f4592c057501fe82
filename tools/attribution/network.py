"""The network: states of the language network → one bidirectional LSTM over a paragraph → cue scores; pairs of a cue and each
word of its paragraph → how well the spans of the four roles begin, end and go on there."""
import os, sys
import torch
from torch import nn
from torch.nn import functional as F
from features import PAIR_ROWS, WORD_ROWS
sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "language"))
from recurrent import BiLstm, Packing  # noqa: E402

ROLES = 4
WIDE = 3                                            # words to either side that the second convolution sees
NEVER = -1e9


class Network(nn.Module):
    def __init__(self, states, inputs, known, word=128, hidden=96, cue=64, pair=96, conv=64, none=48, dropout=0.3):
        super().__init__()
        self.dropout = dropout
        self.state, self.below, self.word = nn.Linear(states, word), nn.Linear(states, word, bias=False), nn.Linear(inputs, word, bias=False)
        self.feat, self.e = nn.Embedding(WORD_ROWS, word), nn.Embedding(PAIR_ROWS, pair)
        for table in [self.feat, self.e]:
            nn.init.normal_(table.weight, std=0.05)
        self.lemma, self.known = nn.Embedding(len(known), word), known
        nn.init.zeros_(self.lemma.weight)                                             # and so it stays where a lemma is not known
        self.lstm = BiLstm(word, hidden, 0.1)
        self.cue_h, self.cue_x, self.cue_o = nn.Linear(2 * hidden, cue), nn.Linear(word, cue, bias=False), nn.Linear(cue, 1)
        self.a, self.b = nn.Linear(2 * hidden, pair), nn.Linear(2 * hidden, pair, bias=False)
        self.conv, self.wide, self.out = nn.Linear(3 * pair, conv), nn.Linear(3 * conv, conv), nn.Linear(conv, 3 * ROLES)
        self.none_h, self.none = nn.Linear(2 * hidden, none), nn.Linear(none, ROLES)

    def variational(self, x, p, paragraph_of):
        """Dropout with one mask a paragraph."""
        if not self.training:
            return x
        mask = torch.empty(int(paragraph_of.max()) + 1, x.shape[1]).bernoulli_(1 - p).div_(1 - p)
        return x * mask[paragraph_of]

    def keep(self, x, p, *shape):
        """Whole rows dropped, not scaled up: as if nothing were known of them."""
        return x * (torch.rand(*shape) >= p) if self.training else x

    def encode(self, states, inputs, features, packing, paragraph_of):
        """Packed words and their states in the paragraph."""
        p = self.dropout
        top, below = self.variational(states, p, paragraph_of).chunk(2, 1)
        x = self.state(top) + self.below(below) + self.word(self.keep(inputs, 0.15, len(inputs), 1))
        x = x + self.keep(self.lemma(features[:, -1]) * self.known[features[:, -1], None], 0.3, len(x), 1)
        f = self.feat(features[:, :-1])
        x = F.leaky_relu(x + self.keep(f, 0.05, *f.shape[:2], 1).sum(1), 0.1)
        x = self.variational(x, 0.7 * p, paragraph_of)
        return x, self.variational(self.lstm(x, packing), p, paragraph_of)

    def cues(self, x, h):
        t = F.leaky_relu(self.cue_h(h) + self.cue_x(x), 0.1)
        return self.cue_o(F.dropout(t, self.dropout, self.training)).squeeze(1)

    def pairs(self, cues, words, features, real):
        """cues [c, d], words [c, n, d], features [c, n, 5] → scores [c, n, 3 × roles] and of having none [c, roles]"""
        p = 0.7 * self.dropout
        e = self.e(features)
        z = self.a(cues)[:, None] + self.b(words) + self.keep(e, 0.1, len(e), 1, e.shape[2], 1).sum(2)
        z = F.dropout(F.leaky_relu(z, 0.1), p, self.training) * real[:, :, None]
        m = F.leaky_relu(self.conv(neighbours(z, 1)), 0.1)
        m = m + F.leaky_relu(self.wide(neighbours(m * real[:, :, None], WIDE)), 0.1)
        return self.out(F.dropout(m, p, self.training)), self.none(F.leaky_relu(self.none_h(cues), 0.1))


def place(span, words):
    """Where span_scores has a span, both ends included, or None."""
    return words * words if span is None else span[0] * words + span[1]


def neighbours(rows, steps):
    """Each row between the one so many steps before it and the one as many behind."""
    rows = F.pad(rows, (0, 0, steps, steps))
    return torch.cat([rows[:, :-2 * steps], rows[:, steps:-steps], rows[:, 2 * steps:]], 2)


def span_scores(scores, none, allowed):
    """Scores of all spans of each role, first and last word in one number, and of none at the end: [c, roles, n² + 1]."""
    count, n, _ = scores.shape
    s = scores.view(count, n, ROLES, 3).permute(0, 2, 3, 1)
    inside = torch.cumsum(s[:, :, 2], 2)
    begin = (s[:, :, 0] + s[:, :, 2] - inside).masked_fill(~allowed[:, :, 0], NEVER)
    end = (s[:, :, 1] + inside).masked_fill(~allowed[:, :, 1], NEVER)
    backwards = torch.tril(torch.ones(n, n, dtype=torch.bool), -1)
    spans = (begin[:, :, :, None] + end[:, :, None, :]).masked_fill(backwards, NEVER)
    none = torch.cat([torch.full((count, 1), NEVER), none[:, 1:]], 1)                 # a cue has words
    return torch.cat([spans.reshape(count, ROLES, n * n), none[:, :, None]], 2)
