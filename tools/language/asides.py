"""Trees with a report put in behind the subject ("The bridge, officials said, was closed", "Prices, according to the bank, fell"): common in news, rare in
the treebanks."""
from conllu import Sentence

PAST = {"s": "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin", "p": "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"}
PRESENT = {"s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"}
VERBS = [("said", "say")] * 6 + [("added", "add"), ("claimed", "claim"), ("noted", "note"), ("reported", "report"), ("warned", "warn"), ("insisted", "insist"), ("argued", "argue"), ("told reporters", "tell")]
PERSON = "Case=Nom|Gender={}|Number=Sing|Person=3|PronType=Prs"
THE = ("the", "DET", "DT", "Definite=Def|PronType=Art", "the", "det", "O")


def noun(word, tag, number):
    lemma = word[:-1] if tag == "NNS" else word
    return (word, "NOUN", tag, f"Number={'Plur' if number == 'p' else 'Sing'}", lemma, "nsubj", "O")


SUBJECTS = ([("s", [("he", "PRON", "PRP", PERSON.format("Masc"), "he", "nsubj", "O")]), ("s", [("she", "PRON", "PRP", PERSON.format("Fem"), "she", "nsubj", "O")]),
             ("s", [("it", "PRON", "PRP", "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs", "it", "nsubj", "O")]),
             ("p", [("they", "PRON", "PRP", "Case=Nom|Number=Plur|Person=3|PronType=Prs", "they", "nsubj", "O")])] * 2
            + [("p", [noun(w, "NNS", "p")]) for w in ("officials", "witnesses", "experts", "doctors", "reports")]
            + [("s", [THE, noun(w, "NN", "s")]) for w in ("ministry", "minister", "president", "report", "agency", "army", "company", "spokesman", "group", "newspaper")]
            + [("s", [(w, "PROPN", "NNP", "Number=Sing", w, "nsubj", "S-person")]) for w in ("Keller", "Santos", "Park", "Novak", "Haddad", "Smith")])
TAILS = [[]] * 5 + [[("in", "ADP", "IN", "_", "in", "case", "O"), ("a", "DET", "DT", "Definite=Ind|PronType=Art", "a", "det", "O"), ("statement", "NOUN", "NN", "Number=Sing", "statement", "obl", "O")],
                    [("on", "ADP", "IN", "_", "on", "case", "O"), ("Monday", "PROPN", "NNP", "Number=Sing", "Monday", "obl", "O")]]
ACCORDING = [("according", "VERB", "VBG", "Tense=Pres|VerbForm=Part", "accord", "case", "O"), ("to", "ADP", "IN", "_", "to", "fixed", "O")]
COMMA = (",", "PUNCT", ",", "_", ",", "punct", "O")


def interrupted(s, rng):
    """The sentence with such an aside, or None where its subject does not come first."""
    n = len(s.words)
    if s.heads is None or n < 6 or n > 45 or s.words[-1] != "." or 0 not in s.heads:
        return None
    root = s.heads.index(0)
    subjects = [i for i in range(root) if s.heads[i] == root + 1 and s.labels[i].startswith("nsubj")]
    if len(subjects) != 1:
        return None
    inside = [_under(s, i, subjects[0]) for i in range(n)]
    end = inside.index(False)
    if end < 2 or end > root or any(inside[end:]) or s.upos[end] == "PUNCT" or s.lemmas[root] in ("say", "tell", "add", "report"):
        return None
    return _insert(s, end, root, rng)


def _under(s, i, top):
    for _ in range(len(s.words)):
        if i == top:
            return True
        if s.heads[i] == 0:
            return False
        i = s.heads[i] - 1
    return False


def _insert(s, at, root, rng):
    rows, top, heads_inside = _according(rng) if rng.random() < 0.2 else _saying(rng)
    m = len(rows)
    moved = lambda h: h if h <= at else h + m
    inside = [moved(root + 1) if k == top else at + 1 + heads_inside.get(k, top) for k in range(m)]
    heads = [moved(h) for h in s.heads[:at]] + inside + [moved(h) for h in s.heads[at:]]
    column = lambda old, j: old[:at] + [r[j] for r in rows] + old[at:] if old else old
    return Sentence(column(s.words, 0), column(s.upos, 1), column(s.xpos, 2), column(s.feats, 3), column(s.lemmas, 4), heads, column(s.labels, 5), column(s.names, 6), [], s.doc)


def _according(rng):
    """The rows of ", according to Y,", the row that hangs on the sentence's root, and the heads of rows that hang elsewhere than on it."""
    subject = rng.choice([words for _, words in SUBJECTS if words[0][1] != "PRON"])
    rows = [COMMA, *ACCORDING, *subject[:-1], (*subject[-1][:5], "obl", subject[-1][6]), COMMA]
    return rows, len(rows) - 2, {2: 1}


def _saying(rng):
    """The same of ", Y said,"."""
    number, subject = rng.choice(SUBJECTS)
    form, lemma = rng.choice(VERBS)
    present = rng.random() < 0.15 and form == "said"
    verb = (("says" if number == "s" else "say") if present else form.split()[0], "VERB", ("VBZ" if number == "s" else "VBP") if present else "VBD", (PRESENT if present else PAST)[number], lemma, "parataxis", "O")
    tail = rng.choice(TAILS)
    if " " in form:
        tail = [("reporters", "NOUN", "NNS", "Number=Plur", "reporter", "obj", "O")] + tail
    rows = [COMMA, *subject, verb, *tail, COMMA]
    inside = {k: k + (2 if row[5] == "case" and rows[k + 1][5] == "det" else 1) for k, row in enumerate(rows) if row[5] in ("det", "case")}
    return rows, 1 + len(subject), inside
