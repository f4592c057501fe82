"""Reads what BlockFeatures wrote, labels the blocks, and packs pages for training."""
import collections
import copy
import gzip
import json
import re
import struct
from urllib.parse import urlparse
import zlib

import numpy as np

import align

CLASSES = ["other", "body", "heading", "caption", "comment"]
WORD = re.compile(r"\w+")


def rows(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def part_of(url, page_id, parts):
    """Sites, never pages, are split: pages of a site share their furniture."""
    host = re.sub(r"^(www|m|amp)\.", "", urlparse(url or "").netloc) or page_id
    return zlib.crc32(host.encode()) % parts


class Page:
    """One page: dense[n, width], words and marks as (flat hashes, lengths), texts, silver, kinds, counts, content, y, target[n, classes], weight."""


def load(prefix):
    """(names, pages) of one run of BlockFeatures."""
    pages, out = rows(prefix + ".jsonl"), []
    names = pages[0]["names"]
    with open(prefix + ".bin", "rb") as f:
        raw = f.read()
    at, width = 0, len(names)
    for meta in pages[1:]:
        p = Page()
        p.id, p.texts, p.silver, p.kinds, p.counts, p.content = meta["id"], meta["blocks"], meta["silver"], meta["kinds"], np.array(meta["words"]), meta["content"]
        n, = struct.unpack_from("<i", raw, at); at += 4
        p.dense = np.empty((n, width), np.float32)
        bags = ([], []), ([], [])
        for i in range(n):
            p.dense[i] = np.frombuffer(raw, "<f4", width, at); at += 4 * width
            for flat, lengths in bags:
                k, = struct.unpack_from("<i", raw, at); at += 4
                flat.append(np.frombuffer(raw, "<u4", k, at)); at += 4 * k
                lengths.append(k)
        p.words, p.marks = [(np.concatenate(f) if f else np.zeros(0, np.uint32), np.array(l, np.int64)) for f, l in bags]
        p.count = np.array([len(WORD.findall(t)) for t in p.texts], np.float32)
        out.append(p)
    return names, out


def label(page, gold_body, silver=None):
    """page.y by alignment with the gold body; the role outside and inside it by markup, page.silver or the given one."""
    silver = silver or page.silver
    inside = align.labels(page.texts, gold_body)
    page.y = np.array([(2 if s == "heading" else 1) if b else {"caption": 3, "comment": 4}.get(s, 0) for b, s in zip(inside, silver)], np.int64)
    weigh(page)


def certain(y):
    """Labels as chances."""
    return np.eye(len(CLASSES), dtype=np.float32)[y]


def weigh(page):
    """The labels are what is learnt; a block weighs its share of the body's words, as the scorer counts, plus a little so that short ones matter."""
    page.target = certain(page.y)
    body = max(20.0, page.count[(page.y == 1) | (page.y == 2)].sum())
    page.weight = (np.minimum(page.count, 150) + 4) / body
    page.weight *= 30 / max(30.0, page.weight.sum() * 6)


def silver_of(pages):
    """What markup said of each text of a page, for the same page's scraped lines."""
    fold = lambda t: " ".join(WORD.findall(t))
    return {p.id: {fold(t): s for t, s in zip(p.texts, p.silver) if s} for p in pages}


def silver_lines(texts, known):
    return [known.get(" ".join(WORD.findall(t)), "") for t in texts]


def shingles(text):
    words = WORD.findall(text)
    n = min(4, len(words)) or 1
    return collections.Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))


def pair(pages, abroad):
    """Gives each page its twin in another language, where both are cut alike."""
    twins = {p.id: p for p in abroad}
    for p in pages: p.abroad = twins[p.id] if len(twins[p.id].texts) == len(p.texts) else None


def twin(page):
    """The page in another language, with the page's labels; the page itself where there is none."""
    if page.abroad is None: return page
    out = copy.copy(page)
    for name in ("dense", "words", "marks", "counts", "content"): setattr(out, name, getattr(page.abroad, name))
    return out


def travelled(page, share, rng):
    return twin(page) if rng.random() < share else page


# A page in so many, and of its measurements as many: more or fewer did a little worse.
PAGES_THINNED, MEASUREMENTS_LOST = .7, .3


def thinned(page, first, rng):
    """A page some of whose measurements, from the first given on, say nothing: no site has all that others have."""
    if rng.random() > PAGES_THINNED: return page
    known = np.ones(page.dense.shape[1], np.float32)
    known[first:] = rng.random(len(known) - first) > MEASUREMENTS_LOST
    out = copy.copy(page)
    out.dense = page.dense * known
    return out


def window(page, rng, longest=400):
    """A long page cut to a window around its body: menus of thousands of links teach nothing further."""
    n = len(page.y)
    if n <= longest: return page
    body = np.flatnonzero((page.y == 1) | (page.y == 2))
    middle = int(body[len(body) // 2]) if len(body) else n // 2
    start = int(np.clip(middle - rng.integers(longest // 4, 3 * longest // 4), 0, n - longest))
    cut = Page()
    for name in ("dense", "target", "weight"): setattr(cut, name, getattr(page, name)[start:start + longest])
    for name in ("words", "marks"):
        flat, lengths = getattr(page, name)
        at = np.concatenate([[0], np.cumsum(lengths)])
        setattr(cut, name, (flat[at[start]:at[start + longest]], lengths[start:start + longest]))
    return cut
