"""Writes trained nets as one file: a line of JSON that says what a net is made of, then their half-precision numbers in that order, one net after the other."""
import json

import numpy as np


def parts(m):
    """(name, array) in file order; matrices as [in][out]."""
    t = lambda x: x.detach().numpy()
    yield "words", t(m.words.weight)
    yield "word_votes", t(m.word_votes.weight)
    if m.marks is not None: yield "marks", t(m.marks.weight)
    yield "enter", t(m.enter.weight).T
    yield "enter_bias", t(m.enter.bias)
    yield "page", t(m.page.weight).T
    yield "page_bias", t(m.page.bias)
    yield "gate", t(m.gate.weight).T
    yield "gate_bias", t(m.gate.bias)
    yield "gated", t(m.gated.weight).T
    for i, layer in enumerate(m.layers):
        w = t(layer.weight)
        for tap in range(3): yield f"layer{i}_{tap}", w[:, :, tap].T
        yield f"layer{i}_bias", t(layer.bias)
    yield "leave", t(m.leave.weight).T
    yield "leave_bias", t(m.leave.bias)
    yield "votes", t(m.votes.weight).T


def write(models, path, names, classes, dilations, means):
    nets = [list(parts(m)) + [("means", means)] for m in models]
    head = {"format": "variorum-blocks/1", "names": names, "classes": classes, "dilations": list(dilations),
            "parts": [[n, *a.shape] for n, a in nets[0]]}
    with open(path, "wb") as f:
        f.write(json.dumps(head, separators=(",", ":")).encode() + b"\n")
        for _, a in (part for parts in nets for part in parts): f.write(np.ascontiguousarray(a, np.float32).astype("<f2").tobytes())
