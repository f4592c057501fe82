"""What the program makes of pages of sites its block models have not seen: unseen.py html|text CORPORA WORK OUT.

Needs WORK/fold-K-html.bin (or -text) and -forest.bin, as train.py … --folds N leaves them there. For each fold the program is built with these in
the place of models/ (under OUT, a minute for the first) and reads that fold's pages; OUT/naeb-html.jsonl holds what it wrote. To score: score/articles.py CORPUS OUT/….jsonl,
which calls pages of folds that were not held out empty, or compare.mjs CORPUS --folds N --ours OUT/….jsonl.

With --abroad the same pages are also read in other languages (abroad.py; WORK/…-abroad-rows.jsonl, as train.py leaves them), and OUT/naeb-abroad-html/ holds, as a corpus and
OUT/naeb-abroad-html.jsonl as what was read, the pages that both readings cut alike: each block of the English page with the role that its twin was given."""
import argparse
import json
import pathlib
import shutil
import subprocess

import data

SETS, FOLDS, ROOT = ("naeb", "wcxb"), 5, pathlib.Path(__file__).parents[2]
ROWS = {"html": "accounts", "text": "text"}


def program(models, kind, out):
    """The program's path, built with the fold's models."""
    (out / "models").mkdir(parents=True, exist_ok=True)
    for file in (ROOT / "models").glob("blocks-*.bin"): shutil.copy(file, out / "models" / file.name)
    for end in ("", "-forest"): shutil.copy(f"{models}{end}.bin", out / "models" / f"blocks-{kind}{end}.bin")
    subprocess.run(["dotnet", "build", ROOT / "src" / "Variorum.Cli", "-c", "Release", "-v", "q", "-nologo", "--artifacts-path", out / "build",
                    f"-p:BlockModels={out.resolve() / 'models'}"], check=True, stdout=subprocess.DEVNULL)
    return out / "build" / "bin" / "Variorum.Cli" / "release" / "variorum.dll"


def read(reader, rows, out):
    """What the program writes of these pages."""
    pages = out / "pages.jsonl"
    pages.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return [json.loads(line) for line in subprocess.run(["dotnet", reader, "annotate", "--articles-only", pages], check=True, stdout=subprocess.PIPE).stdout.splitlines()]


def write(accounts, file):
    file.writelines(json.dumps(account) + "\n" for account in accounts)


def home(accounts, abroad):
    """The accounts that both readings cut alike, with the roles of their twins."""
    twins = {twin["id"]: twin["article"]["blocks"] for twin in abroad}
    for account in accounts:
        blocks, twin = account["article"]["blocks"], twins[account["id"]]
        if len(blocks) != len(twin): continue
        for block, other in zip(blocks, twin): block["role"] = other["role"]
        yield account


def golds_of(corpus, read):
    """The gold of the accounts that stand in read.jsonl, for the scorer."""
    ids = {account["id"] for account in data.rows(f"{read}.jsonl")}
    read.mkdir(exist_ok=True)
    (read / "gold.jsonl").write_text("".join(json.dumps(gold) + "\n" for gold in data.rows(str(corpus / "gold.jsonl.gz")) if gold["id"] in ids))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=ROWS)
    for name in ("corpora", "work", "out"): parser.add_argument(name, type=pathlib.Path)
    parser.add_argument("--abroad", action="store_true")
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    written = {end: open(a.out / f"{end}-{a.kind}.jsonl", "w") for name in SETS for end in (name, f"{name}-abroad")[:1 + a.abroad]}
    for fold in range(FOLDS):
        models = a.work / f"fold-{fold}-{a.kind}"
        if not models.with_suffix(".bin").exists(): continue
        reader = program(models, a.kind, a.out)
        for name in SETS:
            at = a.corpora / f"articles-{name}"
            urls = {row["id"]: row["url"] for row in data.rows(str(at / "accounts.jsonl.gz"))}
            held = lambda rows: [row for row in data.rows(str(rows)) if data.part_of(urls[row["id"]], row["id"], FOLDS) == fold]
            found = read(reader, held(at / f"{ROWS[a.kind]}.jsonl.gz"), a.out)
            write(found, written[name])
            if a.abroad: write(home(found, read(reader, held(a.work / f"{name}-{a.kind}-abroad-rows.jsonl"), a.out)), written[f"{name}-abroad"])
        print(f"fold {fold} read", flush=True)
    for file in written.values(): file.close()
    if a.abroad:
        for name in SETS: golds_of(a.corpora / f"articles-{name}", a.out / f"{name}-abroad-{a.kind}")


if __name__ == "__main__":
    main()
