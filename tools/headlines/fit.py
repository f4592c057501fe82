#!/usr/bin/env python3
"""Fits data/headline-weights.tsv: a softmax over the lines of a scraped page that may be its headline, and "none of them".

    python3 tools/headlines/abroad.py CORPORA ABROAD
    dotnet run -c Release --project bench/Variorum.Bench headline-traits CORPORA > traits.tsv
    dotnet run -c Release --project bench/Variorum.Bench headline-traits ABROAD > abroad.tsv
    python3 tools/headlines/fit.py CORPORA data/headline-weights.tsv traits.tsv abroad.tsv [--aside]

The likelihood of a page is the sum over all its right lines, as headlines are repeated; pages of which no line is right are left out. With --aside prints, for
sites set aside, how often the first choice is right in each way a page was read. Deterministic; needs numpy."""
import gzip, itertools, json, pathlib, re, sys, zlib
from urllib.parse import urlparse
import numpy

STEPS, RATE, PENALTY, FOLDS = 250, 0.08, 0.003, 5
# How much a page counts in each way it is read: as people copy it, most.
WORTH = {"stored": 1.0, "copied": 1.0, "cut": 0.3, "none": 0.05, "none cut": 0.05}


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
        names = f.readline().rstrip("\n").split("\t")[3:]
        rows = (line.rstrip("\n").split("\t") for line in f)
        for key, lines in itertools.groupby(rows, lambda r: r[0]):
            lines = list(lines)
            corpus, page, world = key.split(" ", 2)
            corpus = f"{pathlib.Path(path).stem} {corpus}"
            right = numpy.array([r[1] == "1" for r in lines])
            pages.append((corpus, hosts[page], world, right, numpy.array([r[3:] for r in lines], dtype=numpy.float32), [r[2] for r in lines], page))
    return names, pages


def fit(pages, width):
    pages = [p for p in pages if p[3].any() and not p[3].all()]
    features = numpy.concatenate([p[4] for p in pages])
    right = numpy.concatenate([p[3] for p in pages])
    sizes = [len(p[3]) for p in pages]
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
    owner = numpy.repeat(numpy.arange(len(sizes)), sizes)
    worth = numpy.array([WORTH[p[2]] for p in pages], dtype=numpy.float32)[owner]
    weights, first, second = (numpy.zeros(width, dtype=numpy.float64) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = features @ weights
        scores -= numpy.maximum.reduceat(scores, starts)[owner]
        p = numpy.exp(scores)
        all_, good = numpy.add.reduceat(p, starts), numpy.add.reduceat(p * right, starts)
        gradient = features.T @ (worth * (p / all_[owner] - p * right / numpy.maximum(good, 1e-12)[owner])) / len(sizes) + PENALTY * weights / 10
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient ** 2
        weights -= RATE * (first / (1 - 0.9 ** step)) / (numpy.sqrt(second / (1 - 0.999 ** step)) + 1e-8)
    return weights


def aside(pages, width):
    fold = lambda p: zlib.crc32(p[1].encode()) % FOLDS
    right, seen = {}, {}
    for k in range(FOLDS):
        weights = fit([p for p in pages if fold(p) != k], width)
        for p in pages:
            if fold(p) != k: continue
            key = p[0], p[2]
            seen[key] = seen.get(key, 0) + 1
            right[key] = right.get(key, 0) + bool(p[3][int(numpy.argmax(p[4] @ weights))])
    for key in seen: print(f"{key[0]:22} {key[1]:9} {right[key] / seen[key]:.3f}  ({right[key]} of {seen[key]})")


def told(path):
    """The phrases, which people write: they stay."""
    with open(path, encoding="utf-8") as f:
        return {row[0]: row[2] for row in (line.rstrip("\n").split("\t") for line in f if not line.startswith("#"))}


def main():
    hosts, out = sites(sys.argv[1]), sys.argv[2]
    files = [read(path, hosts) for path in sys.argv[3:] if path != "--aside"]
    names, pages = files[0][0], [page for _, more in files for page in more]
    if "--aside" in sys.argv: aside(pages, len(names))
    weights, phrases = fit(pages, len(names)), told(out)
    with open(out, "w", encoding="utf-8") as f:
        f.write("# How much each trait of a line of scraped text speaks for its being the headline.\n# Columns: trait (HeadlineTrait), weight, how a reader is told of it.\n"
                "# Made by tools/headlines/fit.py. Origin: fitted on the labelled pages of WCXB (CC BY 4.0) and NAEB (labels Apache-2.0), read as text in five ways. Licence: CC BY 4.0.\n")
        for name, weight in zip(names, weights): f.write(f"{name}\t{weight:.4f}\t{phrases.get(name, '')}\n")


if __name__ == "__main__": main()
