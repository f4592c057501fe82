#!/usr/bin/env python3
"""Fits data/outlet-weights.tsv: a softmax over the names on a scraped page that may be its outlet's, and "none of them".

    dotnet run -c Release --project bench/Variorum.Bench outlet-traits CORPORA > traits.tsv
    python3 tools/outlets/fit.py CORPORA data/outlet-weights.tsv traits.tsv [--aside]

Right is what the page's own markup calls the site; where the text has no such name, "none". The likelihood of a page is the sum over its right names. A host counts as one
page, however many pages it has. With --aside prints, for sites set aside, precision and recall of the first choice in each way a page was read. Deterministic; needs numpy."""
import collections, pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import numpy
import ranking

STEPS = 400
# How much a page counts in each way it is read.
WORTH = {"stored": 1.0, "copied": 1.0, "addressed": 0.2, "copied addressed": 0.2, "cut": 0.5, "logo": 0.3}

REMARKS = """# How much each trait of a name on a page speaks for its being the outlet's.
# Columns: trait (OutletTrait), weight, how a reader is told of it.
# Made by tools/outlets/fit.py. Origin: fitted on the pages of WCXB (CC BY 4.0) and NAEB (labels Apache-2.0), read as text, against what their markup calls the site. Licence: CC BY 4.0.
"""


def worths(pages):
    of_host = collections.Counter((p.host, p.world) for p in pages)
    each = numpy.array([WORTH[p.world] / of_host[p.host, p.world] for p in pages], dtype=numpy.float32)
    return each, each.sum()


def report(pages):
    seen, said, right = {}, collections.Counter(), collections.Counter()
    for p, best in ranking.aside(pages, worths, STEPS):
        key = p.corpus, p.world
        seen[key] = seen.get(key, 0) + 1
        said[key] += best > 0
        right[key] += best > 0 and bool(p.right[best])
    for key in seen: print(f"{key[0]:14} {key[1]:17} P {right[key] / max(1, said[key]):.3f}  R {right[key] / seen[key]:.3f}  ({right[key]} of {said[key]} said, {seen[key]} pages)")


def main():
    names, pages = ranking.read(sys.argv[3], ranking.sites(sys.argv[1]), beside=2)
    if "--aside" in sys.argv: report(pages)
    ranking.write(sys.argv[2], REMARKS, names, ranking.fit(pages, worths, STEPS))


if __name__ == "__main__": main()
