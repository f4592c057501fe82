"""Dev scores during training: the trees by highest-scoring head (the product decodes a tree; the difference is below 0.1)."""
import torch
from names import TYPES


def trees(network, batches, classes):
    """UPOS, XPOS, lemma, UAS, LAS (without subtypes) in percent."""
    n = right = labelled = 0
    tags = dict.fromkeys(("upos", "xpos", "lemma"), 0)
    with torch.no_grad():
        for b in batches:
            x = network.encode(b.ids, b.sentence_of, b.packing)
            for h, out in network.tags(x).items():
                if h in tags:
                    tags[h] += int((out.argmax(1) == b.targets[h]).sum())
            padded, real = network.with_root(x, b.packing)
            k, word, gold, label = b.arcs.t()
            head = network.arcs(padded, real)[k, word - 1].argmax(1)
            found = network.labels(padded, k, word, head).argmax(1)
            ok = head == gold
            same = torch.tensor([classes["label"][f].split(":")[0] == classes["label"][g].split(":")[0] for f, g in zip(found.tolist(), label.tolist())])
            n += len(k)
            right += int(ok.sum())
            labelled += int((ok & same).sum())
    return {**{h: round(100 * v / n, 2) for h, v in tags.items()}, "uas": round(100 * right / n, 2), "las": round(100 * labelled / n, 2)}


def spans(tags):
    """(start, end, type) of a BIOES sequence, read leniently."""
    out, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        p, _, t = tag.partition("-")
        if start is not None and (p in "OBS" or t != kind):
            out.add((start, i, kind))
            start = None
        if p in ("B", "S", "I", "E") and start is None:
            start, kind = i, t
    return out


def decode(scores, tags):
    """Viterbi over the moves a BIOES sequence allows."""
    allowed = torch.full((len(tags), len(tags)), -1e4)
    for i, a in enumerate(tags):
        for j, b in enumerate(tags):
            if (a[0] in "BI") == (b[0] in "IE") and (a[0] not in "BI" or a[2:] == b[2:]):
                allowed[i, j] = 0
    start = torch.tensor([-1e4 if t[0] in "IE" else 0.0 for t in tags])
    end = torch.tensor([-1e4 if t[0] in "BI" else 0.0 for t in tags])
    best, back = scores[0] + start, []
    for s in scores[1:]:
        top, where = (best[:, None] + allowed).max(0)
        back.append(where)
        best = top + s
    path = [int((best + end).argmax())]
    for where in reversed(back):
        path.append(int(where[path[-1]]))
    return [tags[i] for i in reversed(path)]


def names(network, batches, tags, types=TYPES):
    """Precision, recall, F1 in percent, exact span and type, over `types`."""
    hit = found_n = gold_n = 0
    with torch.no_grad():
        for b in batches:
            x = network.encode(b.ids, b.sentence_of, b.packing)
            scores = torch.log_softmax(network.name_scores(x, b.packing, b.sentence_of), 1)
            for s, rows in zip(b.sentences, b.packing.of_sentence):
                found = {f for f in spans(decode(scores[rows], tags)) if f[2] in types}
                gold = {g for g in spans(["O" if t == "?" else t for t in s.names]) if g[2] in types}
                hit, found_n, gold_n = hit + len(found & gold), found_n + len(found), gold_n + len(gold)
    p, r = hit / max(found_n, 1), hit / max(gold_n, 1)
    return {"p": round(100 * p, 1), "r": round(100 * r, 1), "f1": round(200 * p * r / max(p + r, 1e-9), 1)}
