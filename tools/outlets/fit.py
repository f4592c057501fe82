#!/usr/bin/env python3
"""Fits data/outlet-weights.tsv: a softmax over the names on a scraped page that may be its outlet's, and "none of them".

    dotnet run -c Release --project bench/Variorum.Bench outlet-traits CORPORA > traits.tsv
    python3 tools/outlets/fit.py CORPORA data/outlet-weights.tsv traits.tsv [--aside]

Right is what the page's own markup calls the site; where the text has no such name, "none". The likelihood of a page is the sum over its right names. A host counts as one
page, however many pages it has. With --aside prints, for sites set aside, precision and recall of the first choice in each way a page was read. Deterministic; needs numpy."""
import gzip, itertools, json, re, sys, zlib
from urllib.parse import urlparse
import numpy

STEPS, RATE, PENALTY, FOLDS = 400, 0.08, 0.003, 5
# How much a page counts in each way it is read.
WORTH = {"stored": 1.0, "copied": 1.0, "addressed": 0.2, "copied addressed": 0.2, "cut": 0.5, "logo": 0.3}


def sites(corpora):
    hosts = {}
    for corpus in ("articles-naeb", "articles-wcxb"):
        with gzip.open(f"{corpora}/{corpus}/accounts.jsonl.gz", "rt", encoding="utf-8") as f:
            for row in map(json.loads, f):
                host = re.sub(r"^(www|m|amp)\.", "", urlparse(row.get("url") or "").netloc)
                hosts[row["id"]] = host or row["id"]
    return hosts


def read(path, hosts):
    pages = []
    with open(path, encoding="utf-8") as f:
        names = f.readline().rstrip("\n").split("\t")[4:]
        rows = (line.rstrip("\n").split("\t") for line in f)
        for key, lines in itertools.groupby(rows, lambda r: r[0]):
            lines = list(lines)
            corpus, page, world = key.split(" ", 2)
            right = numpy.array([r[1] == "1" for r in lines])
            pages.append((corpus, hosts[page], world, right, numpy.array([r[4:] for r in lines], dtype=numpy.float32), [r[2] for r in lines], page, lines[0][3]))
    return names, pages


def fit(pages, width):
    pages = [p for p in pages if p[3].any() and not p[3].all()]
    of_host = {}
    for p in pages: of_host[p[1], p[2]] = of_host.get((p[1], p[2]), 0) + 1
    features = numpy.concatenate([p[4] for p in pages])
    right = numpy.concatenate([p[3] for p in pages])
    sizes = [len(p[3]) for p in pages]
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
    owner = numpy.repeat(numpy.arange(len(sizes)), sizes)
    each = numpy.array([WORTH[p[2]] / of_host[p[1], p[2]] for p in pages], dtype=numpy.float32)
    worth = each[owner]
    weights, first, second = (numpy.zeros(width, dtype=numpy.float64) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = features @ weights
        scores -= numpy.maximum.reduceat(scores, starts)[owner]
        p = numpy.exp(scores)
        all_, good = numpy.add.reduceat(p, starts), numpy.add.reduceat(p * right, starts)
        gradient = features.T @ (worth * (p / all_[owner] - p * right / numpy.maximum(good, 1e-12)[owner])) / each.sum() + PENALTY * weights / 10
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient ** 2
        weights -= RATE * (first / (1 - 0.9 ** step)) / (numpy.sqrt(second / (1 - 0.999 ** step)) + 1e-8)
    return weights


def aside(pages, width):
    fold = lambda p: zlib.crc32(p[1].encode()) % FOLDS
    seen, said, right = {}, {}, {}
    for k in range(FOLDS):
        weights = fit([p for p in pages if fold(p) != k], width)
        for p in pages:
            if fold(p) != k: continue
            key, best = (p[0], p[2]), int(numpy.argmax(p[4] @ weights))
            seen[key] = seen.get(key, 0) + 1
            said[key] = said.get(key, 0) + (best > 0)
            right[key] = right.get(key, 0) + (best > 0 and bool(p[3][best]))
    for key in seen: print(f"{key[0]:14} {key[1]:17} P {right[key] / max(1, said[key]):.3f}  R {right[key] / seen[key]:.3f}  ({right[key]} of {said[key]} said, {seen[key]} pages)")


def told(path):
    """The phrases, which people write: they stay."""
    with open(path, encoding="utf-8") as f:
        return {row[0]: row[2] for row in (line.rstrip("\n").split("\t") for line in f if not line.startswith("#"))}


def main():
    hosts, out = sites(sys.argv[1]), sys.argv[2]
    names, pages = read(sys.argv[3], hosts)
    if "--aside" in sys.argv: aside(pages, len(names))
    weights, phrases = fit(pages, len(names)), told(out)
    with open(out, "w", encoding="utf-8") as f:
        f.write("# How much each trait of a name on a page speaks for its being the outlet's.\n# Columns: trait (OutletTrait), weight, how a reader is told of it.\n"
                "# Made by tools/outlets/fit.py. Origin: fitted on the pages of WCXB (CC BY 4.0) and NAEB (labels Apache-2.0), read as text, against what their markup calls the site. Licence: CC BY 4.0.\n")
        for name, weight in zip(names, weights): f.write(f"{name}\t{weight:.4f}\t{phrases.get(name, '')}\n")


if __name__ == "__main__": main()
