"""Texts as word-states writes them, with the labels of the corpus laid on their words."""
import json, os
import numpy as np
from scores import TRIM, trim

COLUMNS = ["start", "end", "verb", "relation", "head", "quotation", "sentence", "block"]


class Text:
    """A text: columns over its words, states and inputs as 16-bit floats, attributions."""


class Attribution:
    """cue, source, before, behind: words [first, end), or None; head: the word the cue hangs on."""


def string(raw, at):
    length, shift = 0, 0
    while True:
        byte = int(raw[at])
        at += 1
        length |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return bytes(raw[at:at + length]).decode(), at + length


def read(states, folder):
    """(classes of the cue lexicon, texts)"""
    with open(os.path.join(folder, "accounts.jsonl"), encoding="utf-8") as f:
        accounts = {row["id"]: row["text"] for row in map(json.loads, f)}
    with open(os.path.join(folder, "gold.jsonl"), encoding="utf-8") as f:
        gold = {row["id"]: row["attributions"] for row in map(json.loads, f)}
    raw = np.memmap(states, dtype=np.uint8, mode="r")
    classes, at = string(raw, 0)
    texts = []

    def take(dtype, *shape):
        nonlocal at
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        values = np.frombuffer(raw[at:at + size], dtype).reshape(shape)
        at += size
        return values

    while at < len(raw):
        t = Text()
        t.id, at = string(raw, at)
        t.words, width, inputs, features = map(int, take(np.int32, 4))
        for name in COLUMNS:
            setattr(t, name, take(np.int32, t.words))
        t.features, t.states, t.inputs = take(np.int32, t.words, features), take(np.float16, t.words, width), take(np.float16, t.words, inputs)
        t.text, t.gold = accounts[t.id], gold[t.id]
        prepare(t)
        texts.append(t)
    return classes.split(" "), texts


def prepare(t):
    breaks = [0, *(np.nonzero(np.diff(t.sentence))[0] + 1).tolist(), t.words]
    t.sentences = list(zip(breaks, breaks[1:]))
    t.outer = np.array([all(c in TRIM for c in t.text[s:e]) for s, e in zip(t.start, t.end)], bool)
    t.attributions = [a for a in (attribution(t, row) for row in t.gold) if a]


def words(t, spans, trimmed=True):
    """The words of spans of characters, trimmed as the scorer trims them."""
    found = []
    for s, e in spans:
        if trimmed:
            s, e = trim(t.text, s, e)
        first, end = int(np.searchsorted(t.end, s, side="right")), int(np.searchsorted(t.start, e, side="left"))
        if s < e and first < end:
            found.append((first, end))
    return found


def attribution(t, row):
    cue = words(t, row["cue"]) or words(t, row["cue"], trimmed=False)
    if not cue:
        return None
    a = Attribution()
    a.cue = hull(cue)
    # The word nearest to the root; of equals a verb, then the first.
    a.head = min(range(*a.cue), key=lambda i: (depth(t, i), not t.verb[i], i))
    content = words(t, row["content"])
    a.source = hull(words(t, row["source"]))
    a.before = hull([s for s in content if s[0] < a.cue[0]])
    a.behind = hull([s for s in content if s[0] >= a.cue[0]])
    return a


def hull(spans):
    return (min(s for s, _ in spans), max(e for _, e in spans)) if spans else None


def depth(t, word):
    steps = 0
    while t.head[word] >= 0:
        word, steps = t.head[word], steps + 1
    return steps
