"""Pages as other scrapers would have saved them: without blank lines, cut to the article, readers' comments run on.

A scraped page often ends where its comments end, with no mark where they begin; labelled corpora hold whole pages, so
such pages are made here, from the corpora's own lines and from what people wrote on the web."""
import gzip
import re

import numpy as np


def talk(conllu_paths):
    """Paragraphs of reviews, answers and newsgroups in UD English-EWT (CC BY-SA 4.0)."""
    out, keep, paragraph = [], False, []

    def flush():
        text = " ".join(paragraph); paragraph.clear()
        if 15 < len(text) < 700: out.append(text)

    for path in conllu_paths:
        for line in gzip.open(path, "rt", encoding="utf-8"):
            if line.startswith("# newdoc"):
                flush(); keep = re.search(r"= (reviews|answers|newsgroup)", line) is not None
            elif line.startswith("# newpar"): flush()
            elif line.startswith("# text = ") and keep: paragraph.append(line[9:].strip())
        flush()
    return out


def looser(text, rng):
    """The same with the habits of people who type fast."""
    if rng.random() < .4: text = text.lower()
    if rng.random() < .4: text = text.rstrip(".!? ")
    if rng.random() < .2: text = text.replace(".", "…", 1)
    if rng.random() < .2: text = text.replace("you", "u")
    if rng.random() < .2: text = text.replace("'", "")
    return text


def interrupted(lines, gaps, roles, furniture, rng):
    """The same with runs of another page's furniture between paragraphs: adverts, forms, lists of headlines."""
    spots = [i for i in range(1, len(roles)) if roles[i] in (1, 2) and roles[i - 1] in (1, 2)]
    if not spots: return lines, gaps, roles
    for _ in range(rng.integers(1, 4)):
        run = furniture[rng.integers(len(furniture))]
        at = spots[-1] if rng.random() < .45 else spots[rng.integers(len(spots))]
        lines[at:at] = run; roles[at:at] = [0] * len(run); gaps[at:at] = [int(rng.integers(0, 3))] * len(run)
        spots = [i for i in range(1, len(roles)) if roles[i] in (1, 2) and roles[i - 1] in (1, 2)] or [at]
    return lines, gaps, roles


def furniture_of(pages, rng):
    """Short runs of lines that stand outside bodies, and of which nobody doubts it."""
    out = []
    for page in pages:
        for _ in range(4):
            at = int(rng.integers(0, len(page.texts)))
            end = min(len(page.texts), at + int(rng.integers(1, 8)))
            if not any(page.y[i] or page.weight[i] == 0 for i in range(at, end)): out.append(page.texts[at:end])
    return out


def variant(page, comments, furniture, rng):
    """(lines, blank lines before each, y) of one page, changed at random."""
    n = len(page.texts)
    body = [i for i in range(n) if page.y[i] in (1, 2)]
    lines, blanks, y = list(page.texts), list(page.blank), list(page.y)
    if not body: return lines, blanks, y
    first, last = body[0], body[-1] + 1
    start = max(0, first - rng.integers(0, 8)) if rng.random() < .5 else 0
    end = min(n, last + rng.integers(0, 12)) if rng.random() < .5 else n
    if rng.random() < .25: start = first
    added = []
    if rng.random() < .45:
        for _ in range(rng.integers(1, 12)): added.append(looser(comments[rng.integers(len(comments))], rng))
        if rng.random() < .6: end = last
    before = list(range(start, last))
    if rng.random() < .35 and len(body) > 4:
        # Short articles: what is left out behind a paragraph is the rest of the body, never what follows it.
        cut = body[int(rng.integers(2, min(9, len(body))))]
        before = list(range(start, cut))
    keep = before, list(range(last, end))
    out = [lines[i] for i in keep[0]] + added + [lines[i] for i in keep[1]]
    gaps = [blanks[i] for i in keep[0]] + [blanks[last - 1]] * len(added) + [blanks[i] for i in keep[1]]
    roles = [y[i] for i in keep[0]] + [4] * len(added) + [y[i] for i in keep[1]]
    if rng.random() < .6: out, gaps, roles = interrupted(out, gaps, roles, furniture, rng)
    style = rng.random()
    if style < .3: gaps = [0] * len(gaps)
    elif style < .5: gaps = [1] * len(gaps)
    return out, gaps, roles


def text_of(lines, gaps):
    return "\n".join("\n" * min(int(g), 3) + " ".join(t.split()) for t, g in zip(lines, gaps))
