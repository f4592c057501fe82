"""What markup nets think of pages they have not seen, for the scraped text of the same pages to learn beside the labels.

Scraped text shows less than markup: which block is a caption, a teaser, a note. The net that reads markup is right more
often, and where it is unsure the label is often a matter of taste. Every page is judged by a net that learnt from other
sites; a page held out for a test is not seen by any of them, for what they learnt from it would reach the pupil."""
import collections
import difflib

import numpy as np

import data
import doubt

# The opinion's share of what is learnt, the label has the rest; .5 did a little worse. Where the label is in doubt it is all.
SHARE = .8
LONGEST_COMPARISON = 4_000_000


def on_lines(texts, judged):
    """The opinion of each line: that of the blocks it has its words from; not a number where fewer than half are found."""
    fold = lambda t: " ".join(data.WORD.findall(t))
    lines, blocks, q = [fold(t) for t in texts], [fold(t) for t in judged[0]], judged[1]
    out = np.full((len(lines), q.shape[1]), np.nan, np.float32)
    at_line = at_block = 0
    for i, j, n in difflib.SequenceMatcher(None, lines, blocks, autojunk=False).get_matching_blocks():
        by_words(lines, range(at_line, i), blocks, range(at_block, j), q, out)
        out[i:i + n] = q[j:j + n]
        at_line, at_block = i + n, j + n
    anywhere = {}
    for text, chance in zip(blocks, q): anywhere.setdefault(text, chance)
    for i in np.flatnonzero(np.isnan(out[:, 0])): out[i] = anywhere.get(lines[i], np.nan)
    return out


def by_words(lines, here, blocks, there, q, out):
    """Lines and blocks that are cut otherwise: word by word between two that agree."""
    left = [(w, i) for i in here for w in lines[i].split()]
    right = [(w, j) for j in there for w in blocks[j].split()]
    if not left or not right or len(left) * len(right) > LONGEST_COMPARISON: return
    found = collections.defaultdict(list)
    for i, j, n in difflib.SequenceMatcher(None, [w for w, _ in left], [w for w, _ in right], autojunk=False).get_matching_blocks():
        for k in range(n): found[left[i + k][1]].append(q[right[j + k][1]])
    for i, chances in found.items():
        if 2 * len(chances) >= len(lines[i].split()): out[i] = np.mean(chances, 0)


def teach(pages, markup, judged, doubts):
    """Sets what each page's lines teach, from the chances of the blocks of the same page as markup, both by id; a variant has its page's opinions by line, and its own labels for what was added."""
    whole, paragraphs = doubts
    known = {}
    for p in (p for p in pages if "#" not in p.id):
        q = on_lines(p.texts, (markup[p.id].texts, judged[p.id]))
        by_text = known[p.id] = {}
        for text, chance in zip(p.texts, q): by_text.setdefault(text, chance)
        mix(p, q, p.id in whole, paragraphs.get(p.id, ()))
    for p in (p for p in pages if "#" in p.id):
        page = p.id.split("#")[0]
        unknown = np.full(len(data.CLASSES), np.nan, np.float32)
        mix(p, np.array([unknown if y == 4 else known[page].get(t, unknown) for t, y in zip(p.texts, p.y)]), False, paragraphs.get(page, ()))


def mix(page, q, whole, paragraphs):
    data.weigh(page)
    share = np.where(np.isnan(q[:, :1]), 0, SHARE)
    doubtful = np.arange(len(q)) if whole else doubt.doubtful(page, paragraphs)
    page.weight[[i for i in doubtful if share[i] == 0]] = 0
    share[doubtful] = np.where(share[doubtful] > 0, 1, 0)
    page.target = ((1 - share) * data.certain(page.y) + share * np.nan_to_num(q)).astype(np.float32)
