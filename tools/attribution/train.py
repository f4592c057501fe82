"""Trains the attribution network on the states of the language model: train.py TRAIN_FOLDER DEV_FOLDER OUTPUT [options]

A folder holds accounts.jsonl and gold.jsonl. The states are written by WordStates (built with dotnet) into --work, and kept
there from run to run as long as the language model is the same."""
import argparse, copy, os, random, subprocess, tempfile, time
import numpy as np
import torch
from torch.nn import functional as F
import data, export, reading, scores
from features import LEMMA_ROWS
from batches import WORDS, batches, encode, pairs, paragraphs
from network import Network, place, span_scores

HERE = os.path.dirname(os.path.abspath(__file__))
INPUTS = 148                                        # of the language network's inputs: word vector and trained embedding
LEAST_MET = 8                                       # times a lemma stands in the training texts
WARM_UP = 200                                       # steps to the full rate
ROLE_WEIGHT = 0.5                                   # of the loss of the spans against that of the cues
THRESHOLD = -0.9                                    # certainty, as CueReader.cs has it. On dev the sums of F1 without it, at -1.1, -0.9 and -0.8 are 367.0, 368.9, 369.5, 368.5


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train")
    parser.add_argument("dev")
    parser.add_argument("output")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "word-states"))
    parser.add_argument("--language", default=os.path.join(HERE, "..", "..", "models", "en-1.variorum-model"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.35)
    parser.add_argument("--hidden", type=int, default=96)
    parser.add_argument("--pair", type=int, default=96)
    parser.add_argument("--conv", type=int, default=64)
    return parser.parse_args()


def states(folder, o):
    """The file of a folder's word states, written if it is not there."""
    os.makedirs(o.work, exist_ok=True)
    path = os.path.join(o.work, f"{os.path.basename(os.path.normpath(folder))}-{export.digest(o.language)[:12]}-layers.states")
    if not os.path.exists(path):
        project = os.path.join(HERE, "WordStates")
        subprocess.run(["dotnet", "run", "-c", "Release", "--project", project, "--", folder, path + ".new"], check=True)
        os.replace(path + ".new", path)
    return path


def known(texts):
    """1 for the rows of the table of lemmas that are met often enough to learn from, else 0."""
    met = np.bincount(np.concatenate([t.features[:, -1] for t in texts]), minlength=LEMMA_ROWS)
    rows = torch.from_numpy(met >= LEAST_MET).float()
    rows[0] = 0                                                                       # words of no lemma
    return rows


def loss(network, batch):
    x, h = encode(network, batch, INPUTS)
    target, starts = torch.zeros(len(x)), np.cumsum([0] + [p.length for p in batch])
    cues = [(k, *cue) for k, p in enumerate(batch) for cue in p.cues]
    for k, word, *_ in cues:
        target[int(starts[k]) + word] = 1
    total = F.binary_cross_entropy_with_logits(network.cues(x, h), target, reduction="sum")
    if cues:
        total = total + ROLE_WEIGHT * span_loss(*pairs(network, batch, h, cues), [wanted for *_, wanted in cues])
    return total * 10 / WORDS


def span_loss(word_scores, none, may, wanted):
    all_spans = span_scores(word_scores, none, may)
    target = torch.tensor([[place(span, word_scores.shape[1]) for span in spans] for spans in wanted])
    likelihood = F.log_softmax(all_spans, 2).gather(2, target[:, :, None]).squeeze(2)
    return -(likelihood * (likelihood > -1e6)).sum()                                  # a label where no span may lie teaches nothing


def learn(network, found, o, marked):
    """The mean of the weights over the last steps, exponentially weighted: steadier than the last."""
    optimizer = torch.optim.Adam(network.parameters(), lr=o.rate, betas=(0.9, 0.98))
    mean, step, steps = copy.deepcopy(network), 0, o.epochs * len(batches(found, False))
    for epoch in range(o.epochs):
        start, total = time.time(), 0.0
        for batch in batches(found, True):
            for group in optimizer.param_groups:
                group["lr"] = o.rate * min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
            step += 1
            value = loss(network, batch)
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            with torch.no_grad():
                decay = min(0.998, (1 + step) / (10 + step))
                for m, p in zip(mean.parameters(), network.parameters()):
                    m.mul_(decay).add_(p, alpha=1 - decay)
            total += float(value)
        print(f"epoch {epoch + 1}: {time.time() - start:.0f} s, loss {total:.1f}", flush=True)
        if epoch % 2 == 1:
            marked(mean)
    return mean


def main():
    o = options()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    classes, train = data.read(states(o.train, o), o.train)
    _, dev = data.read(states(o.dev, o), o.dev)
    found, held = paragraphs(train), paragraphs(dev)
    print(f"{len(train)} texts, {sum(t.words for t in train)} words, {sum(len(p.cues) for p in found)} attributions to learn from", flush=True)
    network = Network(train[0].states.shape[1] // 2, INPUTS, known(train), hidden=o.hidden, pair=o.pair, conv=o.conv, dropout=o.dropout)

    def marked(mean):
        tallies = scores.mark(dev, reading.by_text(dev, reading.read(mean, held, INPUTS), THRESHOLD))
        print("  " + "  ".join(f"{name} {t.f1:.1f}" for name, t in tallies.items()), flush=True)
        return tallies

    mean = learn(network, found, o, marked)
    tallies = marked(mean)
    export.write(o.output, mean.state_dict(), classes)
    used = {name: getattr(o, name) for name in ("seed", "epochs", "rate", "dropout", "hidden", "pair", "conv")}
    export.manifest(o.output, o.language, [(o.train, "trained on"), (o.dev, "settings chosen and marked on")], used, {name: str(t) for name, t in tallies.items()})


if __name__ == "__main__":
    main()
