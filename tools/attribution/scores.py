"""Marks readings as the corpus's scorer does: exact spans of each role, and linked attributions."""
import collections, re

TRIM = " \t\r\n\u00a0“”‘’\"'«»,.;:!?—–-…()[]"
ROLES = ["source", "cue", "content"]
BARS = [0.8, 0.5]


class Tally:
    def __init__(self):
        self.right = self.found = self.wanted = 0

    def add(self, right, found, wanted):
        self.right, self.found, self.wanted = self.right + right, self.found + found, self.wanted + wanted

    @property
    def f1(self):
        return 200 * self.right / max(1, self.found + self.wanted)

    def __str__(self):
        return f"P {100 * self.right / max(1, self.found):.1f}  R {100 * self.right / max(1, self.wanted):.1f}  F1 {self.f1:.1f}  ({self.right} right, {self.found} found, {self.wanted} wanted)"


def trim(text, start, end):
    """The span without outer punctuation, quotation marks, or a leading "that"."""
    while start < end and text[start] in TRIM:
        start += 1
    while end > start and text[end - 1] in TRIM:
        end -= 1
    that = re.match(r"that\b[\s“”\"]*", text[start:end], re.I)
    return (start + that.end(), end) if that and that.end() < end - start else (start, end)


def offsets(text, spans):
    return {s + m.start() for s, e in spans for m in re.finditer(r"\w+", text[s:e])}


def alike(a, b):
    return 1.0 if not a and not b else 2 * len(a & b) / (len(a) + len(b))


def mark(texts, readings):
    """readings: for each text a list of {source, cue, content: spans of characters}; → {name: Tally}"""
    tallies = {name: Tally() for name in [*ROLES, *(f"linked {bar}" for bar in BARS)]}
    for t, found in zip(texts, readings):
        for role in ROLES:
            g, f = exact(t, t.gold, role), exact(t, found, role)
            tallies[role].add(sum((g & f).values()), sum(f.values()), sum(g.values()))
        for bar in BARS:
            tallies[f"linked {bar}"].add(linked(t, found, bar), len(found), len(t.gold))
    return tallies


def exact(t, rows, role):
    return collections.Counter(tuple(sorted(trim(t.text, *span) for span in row[role])) for row in rows if row[role])


def linked(t, found, bar):
    spans = [{role: offsets(t.text, row[role]) for role in ROLES} for row in found]
    used = set()
    for row in t.gold:
        gold = {role: offsets(t.text, row[role]) for role in ROLES}
        best, at = 0.0, None
        for i, f in enumerate(spans):
            if i in used or (row["cue"] and not gold["cue"] & f["cue"]):
                continue
            source, content = alike(gold["source"], f["source"]), alike(gold["content"], f["content"])
            if min(source, content) >= bar and source + content > best:
                best, at = source + content, i
        if at is not None:
            used.add(at)
    return len(used)
