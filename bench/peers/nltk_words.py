"""nltk_words.py TEXTS.jsonl ROUNDS [TREEBANK.conllu.gz ...]: words and sentences that NLTK finds, as `Variorum.Bench peers` reads them.

Needs Debian's python3-nltk. Its trained Punkt models are a download of their own and not used: sentences are those of Punkt without
parameters, or trained, unsupervised as it is meant, on the raw text of the treebanks named. Words are its Treebank rules."""
import gzip, itertools, json, sys, time
from nltk.tokenize import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer


def raw(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return " ".join(line[9:].strip() for line in lines if line.startswith("# text = "))


def reader(treebanks):
    words, punkt = NLTKWordTokenizer(), PunktSentenceTokenizer()
    if treebanks:
        trainer = PunktTrainer()
        for path in treebanks:
            trainer.train(raw(path), finalize=False)
        trainer.finalize_training()
        punkt = PunktSentenceTokenizer(trainer.get_params())

    def read(text):
        sentences = list(punkt.span_tokenize(text))
        return [(s + a, s + b) for s, e in sentences for a, b in words.span_tokenize(text[s:e])], sentences
    return read


def main(path, rounds, *treebanks):
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    read = reader(treebanks)
    for text in texts:
        units = [0, *itertools.accumulate(2 if ord(c) > 0xFFFF else 1 for c in text)]
        words, sentences = read(text)
        print(json.dumps({"words": [(units[a], units[b]) for a, b in words], "sentences": [(units[a], units[b]) for a, b in sentences]}))
    start, tokens = time.process_time(), 0
    for _ in range(int(rounds)):
        tokens += sum(len(read(text)[0]) for text in texts)
    print(json.dumps({"tokens": tokens, "seconds": time.process_time() - start}))


if __name__ == "__main__":
    main(*sys.argv[1:])
