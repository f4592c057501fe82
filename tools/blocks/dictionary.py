"""English texts in words of other languages: those of pages' furniture and function words from the program's own lists, the rest from FreeDict's dictionaries as
Debian packs them (dict-freedict-eng-deu and so on).

What comes out is no translation: a word of a list becomes any word of the same kind, others the first that the dictionary gives. It is enough for pages to learn from
whose shape is known and whose words are not English."""
import collections
import functools
import gzip
import pathlib
import re
import zlib

HOME = pathlib.Path("/usr/share/dictd")
# Those with some thousand words and more. Spanish, Italian and Catalan are left out: the test of all this is in languages that were not learnt.
LANGUAGES = {"ara": "ar", "ces": "cs", "deu": "de", "ell": "el", "fra": "fr", "hrv": "hr", "hun": "hu", "nld": "nl", "pol": "pl", "por": "pt", "swe": "sv", "tur": "tr"}
DATA = pathlib.Path(__file__).parents[2] / "data"
DIGITS = {c: i for i, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
LETTERS = {"ara": "ابكديفجهيجكلمنوبقرستوفوكيز", "ell": "αβκδεφγχιγκλμνοπκρστυβωξυζ"}
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*[A-Za-z]|[A-Za-z]")
ASIDE = re.compile(r"\[[^\]]*\]|\([^)]*\)|<[^>]*>|/[^/]*/|\{[^}]*\}|\b[IVX]+\.|\d+\.|\b[a-z]\.|[*~|]")
ENDINGS = (("'s", ""), ("’s", ""), ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""), ("er", ""), ("n't", ""), ("n’t", ""))
LONGEST, VOWELS, CONSONANTS = 24, "aeiou", "bdfgklmnprstvz"


def listed(file):
    """Rows of a lexicon."""
    return [line.split("\t") for line in (DATA / file).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


KINDS = {row[0]: "function" for row in listed("en/function-words.tsv")} | {row[0]: row[1] for row in listed("en/page-words.tsv")}
PHRASES = {row[0]: row[1] for row in listed("en/page-phrases.tsv")}
PHRASE = re.compile(r"(?i)\b(?:" + "|".join(re.escape(p) for p in sorted(PHRASES, key=len, reverse=True)) + r")\b")


def number(digits):
    return functools.reduce(lambda n, c: n * 64 + DIGITS[c], digits, 0)


class Dictionary:
    """Texts in one language (ISO 639-3)."""

    def __init__(self, language):
        self.language, self.entries, self.said = language, {}, 0
        at = HOME / f"freedict-eng-{language}"
        if not at.with_suffix(".index").exists(): raise SystemExit(f"no {at}.index: apt-get install " + " ".join(f"dict-freedict-eng-{l}" for l in LANGUAGES))
        text = gzip.open(f"{at}.dict.dz").read()
        for line in open(f"{at}.index", encoding="utf-8"):
            word, start, length = line.rstrip("\n").split("\t")[:3]
            if " " not in word and not word.startswith("00"):
                self.entries.setdefault(word.lower(), []).append(text[number(start):number(start) + number(length)].decode("utf-8", "replace"))
        self.known = functools.lru_cache(None)(self.of)
        self.kinds, self.phrases = collections.defaultdict(list), collections.defaultdict(list)
        for word, kind, languages in listed("page-words-abroad.tsv"):
            if LANGUAGES[language] in languages.split(","): self.kinds[kind].append(word)
        for phrase, kind, of in listed("page-phrases-abroad.tsv"):
            if of == LANGUAGES[language]: self.phrases[kind].append(phrase)

    def text(self, english):
        """Known phrases first, the rest word for word."""
        out, at = [], 0
        for found in PHRASE.finditer(english):
            out += [self.words(english[at:found.start()]), self.phrase(found.group())]
            at = found.end()
        return "".join(out) + self.words(english[at:])

    def phrase(self, english):
        """Another one each time: pages of a language use many."""
        self.said += 1
        choice = self.phrases[PHRASES[english.lower()]]
        found = choice[self.said % len(choice)]
        return found[0].upper() + found[1:] if english[0].isupper() else found

    def words(self, english):
        return WORD.sub(lambda m: self.word(m.group()), english)

    def word(self, english):
        if len(english) == 1 and english not in "aAI": return english
        found = self.known(english.lower())
        if found is None: return self.invented(english)
        return found.upper() if english.isupper() and len(english) > 1 else found[0].upper() + found[1:] if english[0].isupper() else found

    def of(self, lower):
        if choice := self.kinds.get(KINDS.get(lower.replace("'", "").replace("’", ""))): return choice[zlib.crc32(lower.encode()) % len(choice)]
        stems = [lower] + [lower[:len(lower) - len(e)] + new for e, new in ENDINGS if lower.endswith(e) and len(lower) - len(e) >= 2]
        return next((found for stem in stems if (found := self.first(stem))), None)

    def first(self, lower):
        """The first short translation of a headword."""
        for entry in self.entries.get(lower, ()):
            head, *lines = entry.split("\n")
            if not re.match(re.escape(lower) + r"( |$|,)", head.lower()): continue
            for line in lines:
                if line.strip().startswith(("Note", "Syn", "\"", "see:")): continue
                found = " ".join(re.split("[,;:]", ASIDE.sub(" ", line))[0].strip(" .-'\"!?").split())
                if found and len(found.split()) <= 2 and len(found) < LONGEST: return found
        return None

    def invented(self, english):
        """What stands for a word that the dictionary does not have: a name as it is, in another script letter for letter; else a word of no meaning, always the same."""
        lower = english.lower()
        if self.language in LETTERS: return "".join(dict(zip("abcdefghijklmnopqrstuvwxyz", LETTERS[self.language])).get(c, c) for c in lower)
        if english[0].isupper() and len(english) > 2: return english
        seed, out = zlib.crc32((lower + self.language).encode()), []
        for c in lower[:9]:
            seed = (seed * 1103515245 + 12345) & 0x7fffffff
            out.append(VOWELS[seed % len(VOWELS)] if c in "aeiouy" else CONSONANTS[seed % len(CONSONANTS)] if c.isalpha() else c)
        return "".join(out)
