"""What the network sees of a word. Mirrored by src/Variorum/Language/Model/WordFeatures.cs; change both or neither."""
from functools import lru_cache

MASK = (1 << 64) - 1
# name, hash buckets; 0 is kept for "absent". Sizes: a few times the distinct values seen in 335,000 words of training.
AFFIXES = [("prefix", 1, 256), ("prefix", 2, 1024), ("prefix", 3, 4096),
           ("suffix", 1, 256), ("suffix", 2, 1024), ("suffix", 3, 4096), ("suffix", 4, 8192)]
SHAPES = 1024
FLAGS = ["forename", "surname", "country", "demonym", "city", "place-part", "creed", "capital"]


def plain(word):
    """Lower case with straight quotes: the form under which vectors and affixes are looked up."""
    return word.translate(QUOTES).lower()


QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"'})


def fnv(text):
    """FNV-1a, 64 bits, over UTF-16 units."""
    h = 0xcbf29ce484222325
    raw = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(raw), 2):
        h = ((h ^ (raw[i] | raw[i + 1] << 8)) * 0x100000001b3) & MASK
    return h


def bucket(text, size):
    """1 … size-1; the high half of the hash, as FNV's low bits are weak for short strings."""
    return 1 + (fnv(text) >> 32) % (size - 1)


def shape(word):
    """Case and character classes in order, runs cut at three: McDonald → XxXxxx, 2,000 → d,ddd."""
    out, run, last = [], 0, ""
    for c in word.translate(QUOTES):
        k = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        run = run + 1 if k == last else 1
        last = k
        if run <= 3:
            out.append(k)
    return "".join(out)


@lru_cache(maxsize=None)
def ids(word):
    """The affix and shape buckets of a word, in the order of AFFIXES, the shape last."""
    w = plain(word)
    out = []
    for kind, n, size in AFFIXES:
        out.append(0 if len(w) < n else bucket(w[:n] if kind == "prefix" else w[-n:], size))
    out.append(bucket(shape(word), SHAPES))
    return tuple(out)


def lemma_script(form, lemma):
    """How to make the lemma from the form: case, characters cut from the end, characters added (Chrupała 2006).
    Case: l lower, u upper, t title, k as it stands."""
    low = form.lower()
    target = lemma.lower()
    k = 0
    while k < min(len(low), len(target)) and low[k] == target[k]:
        k += 1
    if lemma == target:
        case = "l"
    elif lemma == target.upper():
        case = "u"
    elif lemma == form[:k] + lemma[k:]:
        case = "k"
    elif lemma == target[:1].upper() + target[1:]:
        case = "t"
    else:
        case = "k"
    return f"{case}{len(low) - k}|{target[k:]}"


def apply_script(form, script):
    """The inverse of lemma_script; characters asked to be cut from a shorter word leave it whole."""
    cut, add = script[1:].split("|", 1)
    cut = int(cut)
    if cut > len(form):
        return form
    base = form[:len(form) - cut] + add
    case = script[0]
    return base.lower() if case == "l" else base.upper() if case == "u" else base[:1].upper() + base[1:].lower() if case == "t" else base
