"""Which corpora train, which measure, under which licence."""
import hashlib, os
import conllu, names

TRAIN = [("ud-ewt/train.conllu.gz", "UD_English-EWT", "CC BY-SA 4.0"),
         ("ud-gum-open/train.conllu.gz", "UD_English-GUM without its non-commercial texts", "CC BY 4.0, CC BY-SA"),
         ("entities-open/wikigold.bio.gz", "Wikigold", "CC BY 4.0"),
         ("entities-open/meantime.bio.gz", "MEANTIME", "CC BY 4.0"),
         ("entities-open/uner-ewt-dev.bio.gz", "UNER English-EWT (names on the text of EWT's dev part: trains the name layers only, on frozen encoder states)", "CC BY-SA 4.0"),
         ("names/common-forenames-by-country.csv", "popular-names-by-country", "CC0"),
         ("names/common-surnames-by-country.csv", "popular-names-by-country", "CC0")]
DEV = ["ud-ewt/dev.conllu.gz", "ud-gum-open/dev.conllu.gz", "entities-worldwide/dev.bio.gz"]


class Corpora:
    def __init__(self, folder, flags):
        at = lambda name: os.path.join(folder, name)
        self.trees = conllu.distinct(names.label_silver(conllu.read(at(TRAIN[0][0])), flags) + names.label_gum(conllu.read(at(TRAIN[1][0])), flags))
        self.named = names.read_bio(at(TRAIN[2][0]), flags, False) + names.read_bio(at(TRAIN[3][0]), flags, True)
        self.ewt_dev, self.gum_dev = conllu.read(at(DEV[0])), conllu.read(at(DEV[1]))
        self.news_dev = [s for s in self.gum_dev if s.doc.startswith("GUM_news")]
        held = {tuple(s.words) for s in self.ewt_dev + self.gum_dev if len(s.words) > 6}
        self.trees = [s for s in self.trees if tuple(s.words) not in held]
        self.worldwide_dev = names.read_bio(at(DEV[2]), flags, False)
        self.named_only = names.read_bio(at(TRAIN[4][0]), flags, True)
        # Distinct words only: the two sources repeat nothing else.
        self.named = [s for s in self.named if len(s.words) > 1]

    def cut(self, limit):
        """The first sentences of everything, to try the tool."""
        for part in ("trees", "named", "named_only", "ewt_dev", "gum_dev", "news_dev", "worldwide_dev"):
            setattr(self, part, getattr(self, part)[:limit])


def provenance(folder):
    """What the manifest says of the data: file, name, licence, SHA-256."""
    out = []
    for file, name, licence in TRAIN:
        with open(os.path.join(folder, file), "rb") as f:
            out.append({"file": file, "name": name, "licence": licence, "sha256": hashlib.sha256(f.read()).hexdigest()})
    return out
