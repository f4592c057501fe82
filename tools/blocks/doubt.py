"""Where a gold body stops short of its article: pages and paragraphs that would teach the opposite of what they show.

Of 1,212 labelled pages 26 give as body only a part of what stands there: the first paragraphs of a ranking, one entry of
a live blog, the text up to an advert. Markup tells: the paragraphs left out are set exactly as those kept."""
import collections

import numpy as np

import data

# Left out, set like the body, in words of the body: from half on the page teaches nothing, from a tenth on its paragraphs
# left out do not count. Below that stand notes on the author and corrections, which are rightly left out.
PAGE, PARAGRAPHS = .5, .1
FEWEST_WORDS, MAIN_KIND = 15, .25


def fold(text):
    return " ".join(data.WORD.findall(text))


def left_out(page, names):
    """(words left out as a share of the body's, which blocks): full sentences set like the body's paragraphs."""
    inside = (page.y == 1) | (page.y == 2)
    column = lambda name: page.dense[:, names.index(name)]
    paragraph = (page.count >= FEWEST_WORDS) & (column("EndsStop") > 0) & (column("LinkShare") < .5)
    words = collections.Counter()
    for i in np.flatnonzero(inside & paragraph): words[page.kinds[i]] += page.count[i]
    body = sum(words.values())
    main = {k for k, n in words.items() if n >= MAIN_KIND * body}
    out = [i for i in np.flatnonzero(paragraph & ~inside) if page.kinds[i] in main and page.y[i] != 4]
    return (sum(page.count[i] for i in out) / body if body else 0), out


def find(html_pages, names):
    """(ids of pages that teach nothing, id → folded texts of the paragraphs that do not count)."""
    pages, paragraphs = set(), {}
    for page in html_pages:
        share, out = left_out(page, names)
        if share >= PAGE: pages.add(page.id)
        elif share >= PARAGRAPHS: paragraphs[page.id] = {fold(page.texts[i]) for i in out}
    return pages, paragraphs


def teachable(pages, doubts):
    """The pages to learn from, doubtful paragraphs weighing nothing; a variant's id is its page's with a number."""
    whole, paragraphs = doubts
    kept = [p for p in pages if p.id.split("#")[0] not in whole]
    for p in kept:
        for i in doubtful(p, paragraphs.get(p.id.split("#")[0], ())): p.weight[i] = 0
    return kept


def doubtful(page, texts):
    return [i for i, t in enumerate(page.texts) if page.y[i] == 0 and fold(t) in texts] if texts else []
