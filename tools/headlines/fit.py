#!/usr/bin/env python3
"""Fits data/headline-weights.tsv: a softmax over the lines of a scraped page that may be its headline, and "none of them".

    python3 tools/headlines/abroad.py CORPORA ABROAD
    dotnet run -c Release --project bench/Variorum.Bench headline-traits CORPORA > traits.tsv
    dotnet run -c Release --project bench/Variorum.Bench headline-traits ABROAD > abroad.tsv
    python3 tools/headlines/fit.py CORPORA data/headline-weights.tsv traits.tsv abroad.tsv [--aside]

The likelihood of a page is the sum over all its right lines, as headlines are repeated; pages of which no line is right are left out. With --aside prints, for
sites set aside, how often the first choice is right in each way a page was read. Deterministic; needs numpy."""
import collections, pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import ranking

STEPS = 250
# How much a page counts in each way it is read: as people copy it, most.
WORTH = {"stored": 1.0, "copied": 1.0, "cut": 0.3, "none": 0.05, "none cut": 0.05}

REMARKS = """# How much each trait of a line of scraped text speaks for its being the headline.
# Columns: trait (HeadlineTrait), weight, how a reader is told of it.
# Made by tools/headlines/fit.py. Origin: fitted on the labelled pages of WCXB (CC BY 4.0) and NAEB (labels Apache-2.0), read as text in five ways. Licence: CC BY 4.0.
"""


def worths(pages):
    return [WORTH[p.world] for p in pages], len(pages)


def report(pages):
    right, seen = collections.Counter(), {}
    for p, best in ranking.aside(pages, worths, STEPS):
        key = p.corpus, p.world
        seen[key] = seen.get(key, 0) + 1
        right[key] += bool(p.right[best])
    for key in seen: print(f"{key[0]:22} {key[1]:9} {right[key] / seen[key]:.3f}  ({right[key]} of {seen[key]})")


def main():
    hosts, out = ranking.sites(sys.argv[1]), sys.argv[2]
    names, pages = None, []
    for path in (path for path in sys.argv[3:] if path != "--aside"):
        names, more = ranking.read(path, hosts, beside=1)
        pages += [p._replace(corpus=f"{pathlib.Path(path).stem} {p.corpus}") for p in more]
    if "--aside" in sys.argv: report(pages)
    ranking.write(out, REMARKS, names, ranking.fit(pages, worths, STEPS))


if __name__ == "__main__": main()
