"""Sorts the errors of a reading into classes and counts them: errors.py FOLDER PREDICTIONS.jsonl

FOLDER holds accounts.jsonl and gold.jsonl; the predictions are what `variorum annotate --plain FOLDER/accounts.jsonl` wrote."""
import collections, json, os, sys
from scores import offsets, trim


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def read(account):
    for statement in account["statements"]:
        a = statement.get("attribution")
        if a:
            source = a.get("source") or {}
            yield {"source": [(source["start"], source["end"])] if "start" in source else [],
                   "cue": [(a["cue"]["start"], a["cue"]["end"])] if a.get("cue") else [],
                   "content": [(c["start"], c["end"]) for c in a["content"]]}


def hull(text, spans):
    spans = [trim(text, *s) for s in spans]
    return (min(s for s, _ in spans), max(e for _, e in spans)) if spans else None


def parts(text, a):
    """Cue, source, content before and behind the cue: one span each, or None."""
    cue = hull(text, a["cue"])
    content = [trim(text, *s) for s in a["content"]]
    return {"cue": cue, "source": hull(text, a["source"]), "content before the cue": hull(text, [s for s in content if cue and s[0] < cue[0]]),
            "content behind the cue": hull(text, [s for s in content if not cue or s[0] >= cue[0]])}


def extent(found, gold):
    if gold is None or found is None:
        return "read where there is none" if gold is None else "missed"
    if found[1] <= gold[0] or gold[1] <= found[0]:
        return "elsewhere"
    if found[0] == gold[0]:
        return "ends too late" if found[1] > gold[1] else "ends too early"
    if found[1] == gold[1]:
        return "begins too early" if found[0] < gold[0] else "begins too late"
    return "wrong at both ends"


def classes(text, gold, found):
    unused = [(offsets(text, f["cue"]), f) for f in found]
    for g in gold:
        cue, content = offsets(text, g["cue"]), offsets(text, g["content"])
        fitting = [u for u in unused if cue & u[0]]
        if not fitting:
            yield "cue missed"
            continue
        best = max(fitting, key=lambda u: len(content & offsets(text, u[1]["content"])))
        unused.remove(best)
        mine, theirs = parts(text, best[1]), parts(text, g)
        yield from (f"{part} {extent(mine[part], theirs[part])}" for part in theirs if mine[part] != theirs[part])
    yield from ("cue not in the corpus" for _ in unused)


def main():
    folder, predictions = sys.argv[1:3]
    texts = {a["id"]: a["text"] for a in rows(os.path.join(folder, "accounts.jsonl"))}
    gold = {g["id"]: g["attributions"] for g in rows(os.path.join(folder, "gold.jsonl"))}
    count = collections.Counter(c for account in rows(predictions) for c in classes(texts[account["id"]], gold[account["id"]], list(read(account))))
    for name, number in sorted(count.items(), key=lambda c: (-c[1], c[0])):
        print(f"{number:5}  {name}")


if __name__ == "__main__":
    main()
