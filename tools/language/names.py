"""Named-entity layers of the open corpora, brought to one scheme: BIOES over four types, "?" where a source is silent."""
import gzip, re
from conllu import Sentence

TYPES = ["person", "organization", "location", "norp"]
TAGS = ["O"] + [p + "-" + t for t in TYPES for p in "BIES"]
MAP = {"per": "person", "person": "person", "org": "organization", "organization": "organization", "loc": "location", "location": "location",
       "facility": "location", "place": "location", "norp": "norp"}
DEMONYM, CREED = 1 << 3, 1 << 6
TITLES = set("""president mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame king queen prince princess pope saint st. general gen. gen
colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral senator sen. representative rep. governor gov. mayor minister secretary chairman
judge justice coach uncle aunt father brother sister rabbi imam sheikh shaykh chancellor director officer detective inspector congressman congresswoman
chief premier ambassador commissioner deputy vice prime archbishop bishop cardinal reverend rev. emperor empress sultan emir duke duchess count baron""".split())
PARTICLES = {"de", "la", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "di", "du", "-", "of", "the", "and", "&", "for", "in", "'s"}
PERSON_PARTICLES = {"de", "la", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "di", "du", "-", "'s"} - {"'s"}


def bioes(spans, n, unknown=()):
    """Tags of n words from (start, end, type) spans, earlier spans winning."""
    tags = ["O"] * n
    for i in unknown:
        tags[i] = "?"
    taken = [False] * n
    for a, b, t in spans:
        if any(taken[a:b]):
            continue
        for i in range(a, b):
            taken[i] = True
            tags[i] = ("S-" if b - a == 1 else "B-" if i == a else "E-" if i == b - 1 else "I-") + t
    return tags


def read_bio(path, flags, silent_on_norp):
    """Sentences of a word-a-line file with B-/I- tags; MISC names of peoples become norp, other MISC nothing."""
    out, words, tags, doc = [], [], [], ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            f = line.rstrip("\n").split("\t")
            if line.startswith("# doc"):
                doc = line[5:].strip()
            elif len(f) > 1 and f[0]:
                words.append(f[0])
                tags.append(f[1])
            elif words:
                out.append(_bio_sentence(words, tags, flags, silent_on_norp, doc))
                words, tags = [], []
    return out


def _bio_sentence(words, tags, flags, silent_on_norp, doc):
    spans, unknown, start = [], set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            kind = MAP.get(tags[start][2:].lower())
            if kind is None and tags[start][2:] == "MISC" and all(is_people(w, flags) for w in words[start:i]):
                kind = "norp"
            if kind:
                spans.append((start, i, kind))
            start = None
        if tag != "O" and start is None:
            start = i
    if silent_on_norp:
        unknown = {i for i, w in enumerate(words) if is_people(w, flags)}
    return Sentence(words, names=bioes(spans, len(words), unknown), doc=doc)


def is_people(word, flags):
    return word[:1].isupper() and flags.get(word.lower(), 0) & (DEMONYM | CREED) != 0


OPEN = re.compile(r"\((\d+)(?:\[\d+/\d+\])?-([a-z]+)-[^()]*|(\d+)(?:\[\d+/\d+\])?\)")


def label_gum(sentences, flags):
    """Adds `names` to GUM's sentences from its Entity= layer: mentions headed by a proper noun, cut down to the name."""
    for s in sentences:
        mentions = _mentions(s)
        spans = sorted({x for x in (_name(s, m, mentions) for m in mentions) if x}, key=lambda x: (x[0] - x[1], x[0]))
        covered = {i for a, b, _ in mentions for i in range(a, b)}
        unknown = {i for i, p in enumerate(s.upos) if p == "PROPN" and i not in covered}
        inside = {i for a, b, _ in spans for i in range(a, b)}
        spans += [(i, i + 1, "norp") for i, w in enumerate(s.words) if i not in inside and is_people(w, flags) and s.upos[i] in ("ADJ", "PROPN", "NOUN")]
        s.names = bioes(spans, len(s.words), unknown)
    return sentences


def _mentions(s):
    open_, out = {}, []
    for i, misc in enumerate(s.misc):
        for part in misc.split("|"):
            if not part.startswith("Entity="):
                continue
            for m in re.finditer(r"\((\d+)-([a-z]+)-[^()]*|(\d+)\)|\)", part[7:]):
                if m.group(1):
                    open_.setdefault(m.group(1), []).append((i, m.group(2)))
                    if part[7 + m.end():][:1] == ")":
                        a, t = open_[m.group(1)].pop()
                        out.append((a, i + 1, t))
                elif m.group(3) and open_.get(m.group(3)):
                    a, t = open_[m.group(3)].pop()
                    out.append((a, i + 1, t))
    return out


def _name(s, mention, mentions):
    a, b, kind = mention
    kind = MAP.get(kind)
    heads = [i for i in range(a, b) if not a <= s.heads[i] - 1 < b]
    if kind is None or not heads or not _proper(s, heads[0]):
        return None
    start = end = heads[0]
    particles = PERSON_PARTICLES if kind == "person" else PARTICLES
    while start > a and (_proper(s, start - 1) or start - 2 >= a and s.words[start - 1].lower() in PERSON_PARTICLES and _proper(s, start - 2)):
        start -= 1
    while end + 1 < b:
        step = end + 1
        while step < b - 1 and step - end < 3 and s.words[step].lower() in particles:
            step += 1
        if not _proper(s, step):
            break
        end = step
    if kind == "person":
        inner = [y for x, y, t in mentions if t in ("place", "organization") and start <= x and y <= heads[0]]
        start = max([start] + inner)
        while start < end and s.words[start].lower() in TITLES | {"-"}:
            start += 1
        if s.xpos[heads[0]] == "NNPS":
            return None
    if end == start and s.words[start].lower() in TITLES:
        return None
    return (start, end + 1, kind)


def _proper(s, i):
    return s.xpos[i] in ("NNP", "NNPS") and not s.words[i].islower()


CALENDAR = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter""".split())
JOINTS = {"of", "the", "and", "&", "-", "'s", "for", "in", "/", ",", "."}
FORENAME, SURNAME, COUNTRY, CAPITAL = 1, 2, 4, 128


def label_silver(sentences, flags):
    """Adds `names` to trees without a name layer: what is no proper noun is no name, gazetteers decide the sure ones, the rest is "?"."""
    flag = lambda w: flags.get(w.lower(), 0)
    for s in sentences:
        n = len(s.words)
        proper = [s.xpos[i] in ("NNP", "NNPS") and s.words[i].lower().rstrip(".") not in CALENDAR for i in range(n)]
        unknown = {i for i in range(n) if proper[i]}
        for i in range(1, n - 1):
            if not proper[i] and (s.words[i].lower() in JOINTS or s.words[i][:1].isupper()) and (proper[i - 1] and (proper[i + 1] or s.words[i + 1] == "the")):
                unknown.add(i)
        spans, i = [], 0
        while i < n:
            end = i
            while end < n and proper[end]:
                end += 1
            if end == i + 1 and i not in (x - 1 for x in unknown if x > i + 1) and flag(s.words[i]) & (COUNTRY | CAPITAL) and not flag(s.words[i]) & (FORENAME | SURNAME):
                spans.append((i, end, "location"))
            elif 2 <= end - i <= 3 and flag(s.words[i]) & FORENAME and flag(s.words[end - 1]) & SURNAME and s.words[i].lower() not in TITLES:
                spans.append((i, end, "person"))
            i = max(end, i + 1)
        spans += [(i, i + 1, "norp") for i in range(n) if is_people(s.words[i], flags) and s.upos[i] in ("ADJ", "PROPN", "NOUN")
                  and not (i + 1 < n and proper[i + 1]) and not (i and proper[i - 1])]
        inside = {i for a, b, _ in spans for i in range(a, b)}
        s.names = bioes(sorted(spans), n, unknown - inside)
    return sentences
