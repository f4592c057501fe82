#!/usr/bin/env python3
"""The labelled pages as scraped text in other languages, with their headlines: abroad.py CORPORA OUT. The twins are those of tools/blocks/abroad.py."""
import gzip, json, pathlib, re, sys, zlib

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "blocks"))
import dictionary

fold = lambda s: " ".join(re.findall(r"\w+", (s or "").lower()))


def rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as f: return [json.loads(line) for line in f]


def write(path, out):
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as f:
        for row in out: f.write(json.dumps(row, ensure_ascii=False) + "\n")


def main():
    into = [dictionary.Dictionary(language).text for language in dictionary.LANGUAGES]
    for corpus in ("articles-naeb", "articles-wcxb"):
        gold = {row["id"]: row.get("title") for row in rows(f"{sys.argv[1]}/{corpus}/gold.jsonl.gz")}
        texts, titles = [], []
        for row in rows(f"{sys.argv[1]}/{corpus}/text.jsonl.gz"):
            page = into[zlib.crc32(row["id"].encode()) % len(into)]
            lines = row["text"].split("\n")
            put = [page(line) for line in lines]
            # The headline is the line that was it: some phrases are put otherwise each time.
            at = next((i for i, line in enumerate(lines) if i > 0 and fold(line) == fold(gold.get(row["id"]))), None)
            texts.append({"id": row["id"], "text": "\n".join(put)})
            titles.append({"id": row["id"], "title": put[at] if at is not None else page(gold.get(row["id"]) or "")})
        write(pathlib.Path(sys.argv[2], corpus, "text.jsonl.gz"), texts)
        write(pathlib.Path(sys.argv[2], corpus, "gold.jsonl.gz"), titles)


if __name__ == "__main__": main()
