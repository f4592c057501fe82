"""Reads Universal Dependencies treebanks (CoNLL-U) into plain records."""
import gzip
from dataclasses import dataclass, field


@dataclass
class Sentence:
    """One sentence: parallel lists, one item a word; a layer that is not annotated is None."""
    words: list
    upos: list = None
    xpos: list = None
    feats: list = None
    lemmas: list = None
    heads: list = None          # 0 = root, else 1-based
    labels: list = None
    names: list = None          # BIOES tags, "?" where the source does not say
    misc: list = field(default_factory=list)
    doc: str = ""


def read(path):
    """All sentences of a treebank file, multiword tokens and empty nodes left out."""
    rows, doc, out = [], "", []
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id = "):
                doc = line[14:].strip()
            elif line[:1].isdigit():
                f = line.rstrip("\n").split("\t")
                if f[0].isdigit():
                    rows.append(f)
            elif not line.strip() and rows:
                out.append(_sentence(rows, doc))
                rows = []
    if rows:
        out.append(_sentence(rows, doc))
    return out


def _sentence(rows, doc):
    column = lambda i: [r[i] for r in rows]
    return Sentence(column(1), column(3), column(4), column(5), column(2), [int(r[6]) for r in rows], column(7), None, column(9), doc)


def distinct(sentences):
    """The sentences without repeats of the same words and tree (boilerplate repeats in web text)."""
    seen, out = set(), []
    for s in sentences:
        key = (tuple(s.words), tuple(s.heads or ()))
        if key not in seen:
            seen.add(key)
            out.append(s)
    return out
