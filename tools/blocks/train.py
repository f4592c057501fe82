"""Trains the block nets: train.py html|text CORPORA WORK OUT.bin, or train.py html|text CORPORA WORK --folds N.

CORPORA holds articles-wcxb, articles-naeb and ud-ewt; WORK keeps the measurements that BlockFeatures dumps (made when
absent). Each net learns from all sites but those of one part; from what they think of pages they have not seen learns the forest that decides where they are in
doubt. Reading takes the average of all, of scraped text of the first three. With --folds N the first N of five folds by site are held out in turn and scored, and what was learnt without them is left in WORK. The same
seed gives the same file on the same machine. The nets for scraped text learn beside the labels what nets for markup think of
the same pages (opinion.py), which are trained first."""
import argparse
import collections
import copy
import json
import os
import pathlib
import pickle
import subprocess
import sys

import numpy as np
import torch

import augment
import data
import doubt
import export
import forest
import net
import opinion

SETS, FOLDS, HERE = ("naeb", "wcxb"), 5, pathlib.Path(__file__).parent
# Sites are split into so many parts, a fold being every fifth: a net leaves one out.
PARTS = {"html": 10, "text": 5}
# So many of the nets read; more read scraped text no better and cost a tenth of its time each.
READ = {"html": 10, "text": 3}
# Of so many pages a net learns the twin in another language. Markup says most without words, and loses by more.
ABROAD = {"html": .1, "text": .25}
# What a page may do without: in markup what the markup shows, in text anything.
FIRST = {"html": lambda names: names.index("LinkShare"), "text": lambda names: 0}
# Nets of a fold that differ in their seed, and epochs; the rest is alike (net.py). More nets than these read no better (docs/block-models.md).
SETTINGS = {"html": dict(nets=1, epochs=8, drop=.25), "text": dict(nets=1, epochs=12, drop=.15)}


def dump(rows, prefix):
    if not os.path.exists(f"{prefix}.bin"):
        subprocess.run(["dotnet", "run", "-c", "Release", "--project", HERE / "BlockFeatures", "--", rows, prefix], check=True)
    return data.load(str(prefix))


def abroad(rows, prefix):
    """The measurements of the same pages in other languages."""
    if not os.path.exists(f"{prefix}-abroad.bin"): subprocess.run([sys.executable, HERE / "abroad.py", rows, f"{prefix}-abroad-rows.jsonl"], check=True)
    return dump(f"{prefix}-abroad-rows.jsonl", f"{prefix}-abroad")[1]


def pages_of(kind, corpora, work):
    """(names, pages with labels and folds, the same pages as markup, gold bodies, doubts about these)."""
    golds, pages, markup, doubts = {}, [], [], (set(), {})
    for name in SETS:
        at = corpora / f"articles-{name}"
        golds |= {g["id"]: g["body"] for g in data.rows(str(at / "gold.jsonl.gz"))}
        urls = {a["id"]: a["url"] for a in data.rows(str(at / "accounts.jsonl.gz"))}
        names, html = dump(at / "accounts.jsonl.gz", work / f"{name}-html")
        known = data.silver_of(html)
        for p in html: data.label(p, golds[p.id])
        whole, paragraphs = doubt.find(html, names)
        doubts[0].update(whole); doubts[1].update(paragraphs)
        found = html if kind == "html" else dump(at / "text.jsonl.gz", work / f"{name}-text")[1]
        data.pair(html, abroad(at / "accounts.jsonl.gz", work / f"{name}-html"))
        if kind == "text": data.pair(found, abroad(at / "text.jsonl.gz", work / f"{name}-text"))
        for p in found + html: p.corpus, p.part = name, data.part_of(urls[p.id], p.id, PARTS[kind])
        if kind == "text":
            for p in found: data.label(p, golds[p.id], data.silver_lines(p.texts, known[p.id]))
        pages += found; markup += html
    return names, pages, markup, golds, doubts


def variants(names, pages, corpora, work, copies=1):
    """Scraped pages changed at random, measured; comments and furniture come from the page's own part of the sites."""
    rng, roles, path = np.random.default_rng(7), {}, work / "variants-rows.jsonl"
    talk = augment.talk([corpora / "ud-ewt" / "train.conllu.gz"])
    none, one = names.index("BlankNone"), names.index("BlankOne")
    by_part = collections.defaultdict(list)
    for p in pages:
        p.blank = np.where(p.dense[:, none] > 0, 0, np.where(p.dense[:, one] > 0, 1, 2))
        by_part[p.part].append(p)
    furniture = {f: augment.furniture_of(ps, rng) for f, ps in by_part.items()}
    comments = {f: talk + 2 * [t for p in ps for t, y in zip(p.texts, p.y) if y == 4 and 20 < len(t) < 700] for f, ps in by_part.items()}
    with open(path, "w") as out:
        for number in range(copies):
            for p in pages:
                lines, gaps, y = augment.variant(p, comments[p.part], furniture[p.part], rng)
                roles[f"{p.id}#{number}"] = np.array(y), p.part
                out.write(json.dumps({"id": f"{p.id}#{number}", "text": augment.text_of(lines, gaps)}) + "\n")
    # Where lines look hard-wrapped the reader joins them, and the labels no longer fit: such variants are left out.
    found = [p for p in dump(path, work / "variants")[1] if len(p.texts) == len(roles[p.id][0])]
    data.pair(found, abroad(path, work / "variants"))
    for p in found:
        p.y, p.part = roles[p.id]
        data.weigh(p)
    return found


class Learner:
    """Nets and forests by the parts of the sites that they have not seen; nets are kept, for they serve more than once."""

    def __init__(self, kind, names, learnt, markup, doubts, abroad):
        self.kind, self.abroad, self.first, self.learnt, self.markup, self.doubts, self.known = kind, abroad, FIRST[kind](names), learnt, markup, doubts, {}
        self.teacher = Learner("html", names, doubt.teachable(markup, doubts), None, doubts, abroad) if kind == "text" else None

    def nets(self, without):
        """Nets of pages outside these parts."""
        if without not in self.known:
            settings, pages = SETTINGS[self.kind], self.pages(without)
            self.known[without] = [train_one(pages, settings, self.first, self.abroad, self.kind == "html", seed) for seed in range(settings["nets"])]
        return self.known[without]

    def pages(self, without):
        """What is learnt from outside these parts; scraped text with the opinion of nets for markup that have seen neither them nor the page's own."""
        pages = [p for p in self.learnt if p.part not in without]
        if self.teacher:
            seen = [p for p in self.markup if p.part not in without]
            opinion.teach(pages, {p.id: p for p in seen}, self.teacher.judged(without, seen), self.doubts)
        return pages

    def judged(self, without, pages):
        """id → chances[blocks, classes] of each page by the nets that have seen neither these parts nor its own."""
        return {p.id: chances(self.nets(without | {p.part}), [p])[0] for p in pages}

    def learn(self, without=frozenset()):
        """(nets, each of which has not seen one part more, and the forest that learns from what they think of that one)."""
        known = [p for p in self.learnt if p.part not in without]
        judged, abroad = self.judged(without, known), self.judged(without, [data.twin(p) for p in known if p.abroad is not None])
        pages = self.pages(without)
        models = [net for part in sorted({p.part for p in self.learnt} - without) for net in self.nets(without | {part})]
        return models[:READ[self.kind]], forest.train([(p, judged[p.id], 1) for p in pages] + [(data.twin(p), abroad[p.id], self.abroad) for p in pages if p.id in abroad])


def train_one(pages, settings, first, abroad, marks, seed):
    """first: the first measurement that a page may do without; abroad: the share of pages learnt in another language."""
    torch.manual_seed(seed)
    rng, size = np.random.default_rng(seed), 8
    model = net.Net(pages[0].dense.shape[1], len(data.CLASSES), marks, settings["drop"])
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.02)
    steps = settings["epochs"] * -(-len(pages) // size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=steps, pct_start=.2)
    average = copy.deepcopy(model)
    for _ in range(settings["epochs"]):
        model.train()
        order = rng.permutation(len(pages))
        for i in range(0, len(order), size):
            batch = net.batch([data.window(data.thinned(data.travelled(pages[j], abroad, rng), first, rng), rng) for j in order[i:i + size]], max(net.DILATIONS))
            loss = loss_of(model(batch), batch) / len(order[i:i + size])
            optimizer.zero_grad(); loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step(); schedule.step()
            smooth(average, model)
    return average


def smooth(average, model, keep=.99):
    """A running average of the weights reads unseen sites better than the last step's."""
    with torch.no_grad():
        for a, w in zip(average.parameters(), model.parameters()): a.mul_(keep).add_(w, alpha=1 - keep)


def loss_of(logits, batch):
    """Kept or not counts most; which role within either counts a third."""
    kept = torch.logsumexp(logits[:, 1:3], 1) - torch.logsumexp(logits[:, [0, 3, 4]], 1)
    gold = batch["target"][:, 1:3].sum(1)
    binary = torch.nn.functional.binary_cross_entropy_with_logits(kept, gold, reduction="none")
    role = torch.nn.functional.cross_entropy(logits, batch["target"], reduction="none")
    return ((binary + .3 * role) * batch["weight"]).sum()


def chances(models, pages):
    for model in models: model.eval()
    with torch.no_grad():
        return [np.mean([torch.softmax(model(batch), 1).numpy() for model in models], 0) for batch in (net.batch([p], 0) for p in pages)]


def score(pages, kept, golds, threshold=.5):
    """The scorer's own measure: F1, precision, recall of 4-word shingles, share of whole articles."""
    precision, recall, whole = [], [], []
    for p, q in zip(pages, kept):
        body = "\n".join(t for t, k in zip(p.texts, q) if k >= threshold)
        gold, found = data.shingles(golds[p.id]), data.shingles(body)
        both = sum((gold & found).values())
        if found: precision.append(both / sum(found.values()))
        recall.append(both / max(1, sum(gold.values())))
        whole.append(data.WORD.findall(body) == data.WORD.findall(golds[p.id]))
    p, r = np.mean(precision), np.mean(recall)
    return 2 * p * r / (p + r), p, r, np.mean(whole)


def cross_validate(names, pages, learner, save, golds, folds, work):
    done, travelled = [], []
    for fold in folds:
        models, trees = learner.learn(frozenset(range(fold, PARTS[learner.kind], FOLDS)))
        save(models, trees, work / f"fold-{fold}-{learner.kind}.bin")
        held = [p for p in pages if p.part % FOLDS == fold]
        decided = lambda pages: [(p, forest.decide(trees, learner.kind, p, q, names.index("AllLink"))) for p, q in zip(pages, chances(models, pages))]
        done += decided(held); travelled += decided([data.twin(p) for p in held if p.abroad is not None])
        for name, where, judged in ((name, where, judged) for name in SETS for where, judged in (("", done), (" abroad", travelled))):
            chosen = [(p, q[:, 1] + q[:, 2]) for p, q in judged if p.corpus == name]
            for threshold in (.35, .5, .65):
                print(f"folds {folds[0]}-{fold} {name}{where} at {threshold}: F1 %.4f P %.4f R %.4f whole %.3f" % score(*zip(*chosen), golds, threshold), flush=True)
        pickle.dump([(p.id, p.corpus, p.texts, p.y, q) for p, q in done], open(work / f"cv-{learner.kind}-{folds[0]}.pkl", "wb"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("html", "text")); parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path); parser.add_argument("out", type=pathlib.Path, nargs="?")
    parser.add_argument("--folds", type=int)
    parser.add_argument("--first", type=int, default=0, help="first fold to hold out")
    a = parser.parse_args()
    torch.set_num_threads(1)
    a.work.mkdir(parents=True, exist_ok=True)
    names, pages, markup, golds, doubts = pages_of(a.kind, a.corpora, a.work)
    learnt = doubt.teachable(pages, doubts)
    if a.kind == "text": learnt = pages + doubt.teachable(variants(names, learnt, a.corpora, a.work), doubts)
    learner = Learner(a.kind, names, learnt, markup, doubts, ABROAD[a.kind])

    def save(models, trees, out):
        means = np.mean(np.concatenate([p.dense for p in learnt]), 0)
        export.write(models, out, names, data.CLASSES, net.DILATIONS, means)
        forest.write(trees, a.kind, f"{out.parent / out.stem}-forest.bin", names)

    if a.folds: return cross_validate(names, pages, learner, save, golds, range(a.first, a.first + a.folds), a.work)
    save(*learner.learn(), a.out)


if __name__ == "__main__":
    main()
