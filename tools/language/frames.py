"""Trees as news builds them and the treebanks hardly do: a sentence in the frame of a report ("…, the Herald reported, citing officials."; "An
official, citing records, said …") and counted subjects ("At least twelve people, including two nurses, were …")."""
from asides import COMMA, PAST, SUBJECTS, THE, noun
from conllu import Sentence

# Rows are (form, upos, xpos, feats, lemma, label, name tag, head): the head an index among the frame's own rows, BODY, or ROOT.
BODY, ROOT = "body", "root"
VERBS = [("said", "say"), ("said", "say"), ("reported", "report"), ("wrote", "write"), ("announced", "announce")]
FIRST = ("Coast", "Valley", "Capital", "Northern", "Evening", "River", "National", "Morning", "Border", "City")
LAST = ("Herald", "Tribune", "Post", "Chronicle", "Courier", "Television", "Radio", "News")
CITED = ("officials", "documents", "witnesses", "records", "doctors", "police", "sources", "residents", "emails", "lawyers")
MEMBERS = ("women", "children", "nurses", "officers", "students", "tourists", "boys", "workers", "soldiers", "teachers")
COUNTS = ("two", "three", "four", "six", "12", "a", "several")
LEADS = (("At", "least", "JJS"), ("At", "least", "JJS"), ("At", "least", "JJS"), ("At", "most", "JJS"))


SAMPLE = 3000   # sentences that are tried in a frame of a report; a third of them fit


def some(sentences, rng):
    """Every counted subject there can be, and some reports."""
    return [f for f in [counted(s, rng) for s in sentences] + [framed(s, rng) for s in rng.sample(sentences, min(SAMPLE, len(sentences)))] if f]


def framed(s, rng):
    """The sentence as what somebody reported, or None where it does not fit."""
    if s.heads is None or not 4 < len(s.words) < 40 or s.words[-1] != "." or 0 not in s.heads or len(s.words) in s.heads or s.words[0] in ('"', "“", "("):
        return None
    root = s.heads.index(0)
    if s.upos[root] not in ("VERB", "ADJ", "NOUN") or not any(h == root + 1 and l.startswith("nsubj") for h, l in zip(s.heads, s.labels)):
        return None
    return reported(s, rng) if rng.random() < 0.6 else citing(s, rng)


def speaker(rng):
    """(rows of a subject with their inner heads, its head row, number)."""
    if rng.random() < 0.6:
        rows = [(*THE, 2), (w := rng.choice(FIRST), "PROPN", "NNP", "Number=Sing", w, "compound", "B-organization", 2),
                (w := rng.choice(LAST), "PROPN", "NNP", "Number=Sing", w, "nsubj", "E-organization", None)]
        return rows, 2, "s"
    number, words = rng.choice([x for x in SUBJECTS if x[1][0][1] != "PRON"])
    top = len(words) - 1
    return [(*w, top if k < top else None) for k, w in enumerate(words)], top, number


def source(rng, at, head):
    """", citing officials" whose first row is row `at`; "citing" hangs on row `head`."""
    word = rng.choice(CITED)
    return [(*COMMA, at + 1), (*CITING, head), (*noun(word, "NNS", "p")[:5], "obj", "O", at + 1)]


CITING = ("citing", "VERB", "VBG", "Tense=Pres|VerbForm=Part", "cite", "advcl", "O")


def reported(s, rng):
    """"…, the Herald reported, citing officials."""
    subject, top, number = speaker(rng)
    form, lemma = rng.choice(VERBS)
    verb = 1 + len(subject)
    rows = [(*COMMA, BODY), *shifted(subject, 1, verb), (form, "VERB", "VBD", PAST[number], lemma, "root", "O", ROOT)]
    if rng.random() < 0.6:
        rows += source(rng, len(rows), verb)
    rows.append((".", "PUNCT", ".", "_", ".", "punct", "O", verb))
    return joined([], s, rows, verb)


def citing(s, rng):
    """"The Herald, citing officials, said that …"."""
    subject, top, number = speaker(rng)
    k = len(subject)
    verb = k + 4
    tail = [(*COMMA, k + 1), ("said", "VERB", "VBD", PAST[number], "say", "root", "O", ROOT)]
    rows = [*shifted(subject, 0, verb), *source(rng, k, verb), *tail]
    rows[0] = (rows[0][0][:1].upper() + rows[0][0][1:], *rows[0][1:])
    if rng.random() < 0.5:
        rows.append(("that", "SCONJ", "IN", "_", "that", "mark", "O", BODY))
    return joined(rows, s, [(".", "PUNCT", ".", "_", ".", "punct", "O", verb)], verb)


def shifted(rows, by, outer):
    return [(*r[:7], outer if r[7] is None else r[7] + by) for r in rows]


def joined(before, s, after, verb):
    """Frame and sentence as one tree: the sentence, without its full stop, is what row `verb` says."""
    b, n = len(before), len(s.words) - 1
    place = lambda k: k + 1 if k < b else k + 1 + n
    top = b + s.heads.index(0) + 1
    head = lambda h: 0 if h == ROOT else top if h == BODY else place(h)
    first = s.words[0] if not b or s.upos[0] == "PROPN" or s.words[0] == "I" else s.words[0][:1].lower() + s.words[0][1:]
    column = lambda old, j: [r[j] for r in before] + old[:n] + [r[j] for r in after] if old else old
    words = column([first] + s.words[1:], 0)
    heads = [head(r[7]) for r in before] + [h + b if h else place(verb) for h in s.heads[:n]] + [head(r[7]) for r in after]
    labels = [r[5] for r in before] + [l if h else "ccomp" for l, h in zip(s.labels[:n], s.heads)] + [r[5] for r in after]
    return Sentence(words, column(s.upos, 1), column(s.xpos, 2), column(s.feats, 3), column(s.lemmas, 4), heads, labels, column(s.names, 6), [], s.doc)


def counted(s, rng):
    """A plural subject at the head of its sentence, counted: "At least twelve …, including two nurses, …"."""
    if s.heads is None or len(s.words) > 40:
        return None
    at = next((i for i in range(min(3, len(s.words))) if s.xpos[i] in ("NNS", "NNPS") and s.labels[i] in ("nsubj", "nsubj:pass")), None)
    if at is None or any(h - 1 != at for h in s.heads[:at]) or any(h - 1 in range(at + 1) for h in s.heads[at + 1:]) or any(x in ("DET", "PRON") for x in s.upos[:at]):
        return None
    lead, grade, tag = rng.choice(LEADS)
    digit = rng.random() < 0.5
    number = str(rng.choice((12, 20, 35, 40, 120, 600, "1,500", "10,000"))) if digit else rng.choice(("three", "four", "seven", "nine", "eleven", "forty", "sixty"))
    rest = [s.words[0][:1].lower() + s.words[0][1:] if s.upos[0] != "PROPN" else s.words[0]] + s.words[1:]
    front = [(lead, "ADP", "IN", "_", lead.lower(), "case", "O", 2), (grade, "ADJ", tag, "Degree=Sup", "little" if grade == "least" else "much", "nmod", "O", 3),
             (number, "NUM", "CD", "NumForm=Digit|NumType=Card" if digit else "NumForm=Word|NumType=Card", number, "nummod", "O", at + 4)]
    member, count = rng.choice(MEMBERS), rng.choice(COUNTS)
    m = at + 4 + 1
    inside = [] if rng.random() < 0.35 else [
        (",", "PUNCT", ",", "_", ",", "punct", "O", m + 3), ("including", "VERB", "VBG", "Tense=Pres|VerbForm=Part", "include", "case", "O", m + 3),
        quantity(count, m + 3), (member[:-1] if count == "a" and member.endswith("s") else member, "NOUN", "NN" if count == "a" and member.endswith("s") else "NNS",
         "Number=Sing" if count == "a" and member.endswith("s") else "Number=Plur", lemma(member), "nmod", "O", at + 4), (",", "PUNCT", ",", "_", ",", "punct", "O", m + 3)]
    moved = lambda h: 0 if h == 0 else h + 3 if h <= at + 1 else h + 3 + len(inside)
    body = [(w, u, x, f, l, d, t, moved(h)) for w, u, x, f, l, d, t, h in
            zip(rest, s.upos, s.xpos, s.feats, s.lemmas, s.labels, s.names or ["O"] * len(s.words), s.heads)]
    rows = front + body[:at + 1] + inside + body[at + 1:]
    c = [list(x) for x in zip(*rows)]
    return Sentence(c[0], c[1], c[2], c[3], c[4], c[7], c[5], c[6] if s.names else s.names, [], s.doc)


def quantity(word, head):
    if word == "a":
        return (word, "DET", "DT", "Definite=Ind|PronType=Art", "a", "det", "O", head)
    if word == "several":
        return (word, "ADJ", "JJ", "Degree=Pos", word, "amod", "O", head)
    return (word, "NUM", "CD", "NumForm=Digit|NumType=Card" if word.isdigit() else "NumForm=Word|NumType=Card", word, "nummod", "O", head)


def lemma(member):
    return {"women": "woman", "children": "child"}.get(member, member[:-1])
