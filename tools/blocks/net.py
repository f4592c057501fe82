"""The block net: a linear part that explains itself, and a stack of dilated convolutions over the blocks of a page."""
import torch
from torch import nn

BUCKETS = 8192
MARK_BUCKETS = 4096
EMBED = 12
CHANNELS = 48
# How far a layer of the net looks on each side, in blocks: thirty altogether.
DILATIONS = (1, 2, 4, 8, 16)


class Net(nn.Module):
    def __init__(self, width, classes, marks, drop):
        super().__init__()
        self.words = nn.EmbeddingBag(BUCKETS, EMBED, mode="sum")
        self.word_votes = nn.EmbeddingBag(BUCKETS, classes, mode="sum")
        self.marks = nn.EmbeddingBag(MARK_BUCKETS, EMBED, mode="sum") if marks else None
        for e in (self.words, self.word_votes, self.marks):
            if e is not None: nn.init.normal_(e.weight, 0, 0.02)
        self.enter = nn.Linear(width + EMBED + (EMBED if marks else 0), CHANNELS)
        self.layers = nn.ModuleList(nn.Conv1d(CHANNELS, CHANNELS, 3, padding=d, dilation=d) for d in DILATIONS)
        self.page = nn.Linear(CHANNELS, CHANNELS)
        # The page's average is mostly furniture; beside it stands that of the blocks that look like what is sought.
        self.gate = nn.Linear(CHANNELS, 1)
        self.gated = nn.Linear(CHANNELS, CHANNELS, bias=False)
        self.leave = nn.Linear(CHANNELS, classes)
        self.votes = nn.Linear(width, classes, bias=False)
        nn.init.zeros_(self.votes.weight)
        self.drop = nn.Dropout(drop)
        self.wordless = 0.6 * drop

    def forward(self, b):
        """b: dense [T, width], word and mark bags, mask [T], page number [T] → logits [T, classes]."""
        sw = b["word_scale"]
        # Now and then a block is judged without its words, so that the rest must carry it too.
        sw = sw * (torch.rand(sw.shape[0], 1) > self.wordless).float() if self.training else sw
        e = [b["dense"], self.drop(self.words(b["words"], b["word_at"]) * sw)]
        if self.marks is not None:
            # A site's own class names say nothing of other sites: a page in three is learnt without them.
            keep = (torch.rand(int(b["page"].max()) + 1) > .33).float()[b["page"]][:, None] if self.training else 1
            e.append(self.drop(self.marks(b["marks"], b["mark_at"]) * b["mark_scale"]) * keep)
        mask = b["mask"][:, None]
        h = torch.relu(self.enter(torch.cat(e, 1))) * mask
        whole = self.page(average(h, b["mask"], b["page"])) + self.gated(average(h, b["mask"] * torch.sigmoid(self.gate(h))[:, 0], b["page"]))
        h = torch.relu(h + whole[b["page"]]) * mask
        h = self.drop(h)
        for layer in self.layers:
            h = h + torch.relu(layer(h.t()[None])[0].t())
            h = h * mask
        return self.leave(self.drop(h)) + self.votes(b["dense"]) + self.word_votes(b["words"], b["word_at"]) * sw


def average(h, weight, page):
    """Of each page's rows, weighted."""
    n = int(page.max()) + 1
    return torch.zeros(n, h.shape[1]).index_add_(0, page, h * weight[:, None]) / torch.zeros(n).index_add_(0, page, weight)[:, None].clamp(min=1e-3)


def batch(pages, gap):
    """Pages laid end to end with a gap of zeros as long as the widest reach, so that none sees another."""
    import numpy as np
    width = pages[0].dense.shape[1]
    size = sum(len(p.dense) + gap for p in pages)
    out = {"dense": np.zeros((size, width), np.float32), "mask": np.zeros(size, np.float32), "page": np.zeros(size, np.int64),
           "target": np.zeros((size, pages[0].target.shape[1]), np.float32), "weight": np.zeros(size, np.float32)}
    lengths = {"words": np.zeros(size, np.int64), "marks": np.zeros(size, np.int64)}
    flat = {"words": [], "marks": []}
    at = 0
    for k, p in enumerate(pages):
        n = len(p.dense)
        out["dense"][at:at + n] = p.dense; out["mask"][at:at + n] = 1; out["page"][at:at + n + gap] = k
        out["target"][at:at + n] = p.target; out["weight"][at:at + n] = p.weight
        for kind, buckets in (("words", BUCKETS), ("marks", MARK_BUCKETS)):
            hashes, counts = getattr(p, kind)
            flat[kind].append((hashes % buckets).astype(np.int64)); lengths[kind][at:at + n] = counts
        at += n + gap
    t = {k: torch.from_numpy(v) for k, v in out.items()}
    for kind, name in (("words", "word"), ("marks", "mark")):
        t[kind] = torch.from_numpy(np.concatenate(flat[kind])) if flat[kind] else torch.zeros(0, dtype=torch.int64)
        t[name + "_at"] = torch.from_numpy(np.cumsum(lengths[kind]) - lengths[kind])
        t[name + "_scale"] = torch.from_numpy(1 / np.sqrt(np.maximum(lengths[kind], 1))).float()[:, None]
    return t
