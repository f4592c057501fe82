"""What the program makes of pages of sites its block models have not seen: unseen.py html|text CORPORA WORK OUT.

Needs WORK/fold-K-html.bin (or -text) and -forest.bin, as train.py … --folds N leaves them there. For each fold the program is built with these in
the place of models/ (under OUT, a minute for the first) and reads that fold's pages; OUT/naeb-html.jsonl holds what it wrote. To score: score/articles.py CORPUS OUT/….jsonl,
which calls pages of folds that were not held out empty, or compare.mjs CORPUS --folds N --ours OUT/….jsonl."""
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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=ROWS)
    for name in ("corpora", "work", "out"): parser.add_argument(name, type=pathlib.Path)
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    written = {name: open(a.out / f"{name}-{a.kind}.jsonl", "wb") for name in SETS}
    for fold in range(FOLDS):
        models = a.work / f"fold-{fold}-{a.kind}"
        if not models.with_suffix(".bin").exists(): continue
        reader = program(models, a.kind, a.out)
        for name in SETS:
            at = a.corpora / f"articles-{name}"
            urls = {row["id"]: row["url"] for row in data.rows(str(at / "accounts.jsonl.gz"))}
            pages = a.out / "pages.jsonl"
            held = [row for row in data.rows(str(at / f"{ROWS[a.kind]}.jsonl.gz")) if data.part_of(urls[row["id"]], row["id"], FOLDS) == fold]
            pages.write_text("".join(json.dumps(row) + "\n" for row in held))
            written[name].write(subprocess.run(["dotnet", reader, "annotate", "--articles-only", pages], check=True, stdout=subprocess.PIPE).stdout)
        print(f"fold {fold} read", flush=True)


if __name__ == "__main__":
    main()
