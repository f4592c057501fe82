"""Weighted sums that choose among a page's candidates, "none of them" being one: what tools/headlines and tools/outlets share.

A page's likelihood is the sum over its right candidates (softmax; Adam over all pages at once). Deterministic; needs numpy."""
import collections, gzip, itertools, json, re, zlib
from urllib.parse import urlparse
import numpy

RATE, PENALTY, FOLDS = 0.08, 0.003, 5

# world: the way the page was read; right: of each candidate; features: candidates x traits.
Page = collections.namedtuple("Page", "corpus host world right features")


def sites(corpora):
    """Page id → host: pages of a site are never split."""
    hosts = {}
    for corpus in ("articles-naeb", "articles-wcxb"):
        with gzip.open(f"{corpora}/{corpus}/accounts.jsonl.gz", "rt", encoding="utf-8") as f:
            for row in map(json.loads, f):
                host = re.sub(r"^(www|m|amp)\.", "", urlparse(row.get("url") or "").netloc)
                hosts[row["id"]] = host or row["id"]
    return hosts


def read(path, hosts, beside):
    """(names of the traits, pages) of a table: page, 1 where right, then so many columns for a person to read, then the traits."""
    pages = []
    with open(path, encoding="utf-8") as f:
        names = f.readline().rstrip("\n").split("\t")[2 + beside:]
        for key, rows in itertools.groupby((line.rstrip("\n").split("\t") for line in f), lambda row: row[0]):
            rows, (corpus, page, world) = list(rows), key.split(" ", 2)
            pages.append(Page(corpus, hosts[page], world, numpy.array([row[1] == "1" for row in rows]), numpy.array([row[2 + beside:] for row in rows], dtype=numpy.float32)))
    return names, pages


def fit(pages, worths, steps):
    """The traits' weights. worths: pages → (what each counts, by what the whole is divided)."""
    pages = [p for p in pages if p.right.any() and not p.right.all()]
    features, right = numpy.concatenate([p.features for p in pages]), numpy.concatenate([p.right for p in pages])
    sizes = [len(p.right) for p in pages]
    starts, owner = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]]), numpy.repeat(numpy.arange(len(sizes)), sizes)
    each, whole = worths(pages)
    worth = numpy.array(each, dtype=numpy.float32)[owner]
    weights, first, second = (numpy.zeros(features.shape[1], dtype=numpy.float64) for _ in range(3))
    for step in range(1, steps + 1):
        scores = features @ weights
        scores -= numpy.maximum.reduceat(scores, starts)[owner]
        p = numpy.exp(scores)
        all_, good = numpy.add.reduceat(p, starts), numpy.add.reduceat(p * right, starts)
        gradient = features.T @ (worth * (p / all_[owner] - p * right / numpy.maximum(good, 1e-12)[owner])) / whole + PENALTY * weights / 10
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient ** 2
        weights -= RATE * (first / (1 - 0.9 ** step)) / (numpy.sqrt(second / (1 - 0.999 ** step)) + 1e-8)
    return weights


def aside(pages, worths, steps):
    """Each page with its first choice by weights that have not seen its site."""
    fold = lambda page: zlib.crc32(page.host.encode()) % FOLDS
    for k in range(FOLDS):
        weights = fit([p for p in pages if fold(p) != k], worths, steps)
        for p in pages:
            if fold(p) == k: yield p, int(numpy.argmax(p.features @ weights))


def write(path, remarks, names, weights):
    """Trait, weight, phrase; the phrases, which people write, stay."""
    with open(path, encoding="utf-8") as f:
        phrases = {row[0]: row[2] for row in (line.rstrip("\n").split("\t") for line in f if not line.startswith("#"))}
    with open(path, "w", encoding="utf-8") as f:
        f.write(remarks)
        for name, weight in zip(names, weights): f.write(f"{name}\t{weight:.4f}\t{phrases.get(name, '')}\n")
