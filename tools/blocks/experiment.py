import sys, time, json, pickle, os
import numpy as np, torch, collections
sys.path.insert(0, os.path.dirname(__file__))
import data, net as N
torch.set_num_threads(1)

def shingles(s):
    w = data.WORD.findall(s); n = min(4, len(w)) or 1
    return collections.Counter(tuple(w[i:i+n]) for i in range(len(w)-n+1))

def score(pages, probs, golds, threshold=.5):
    P, R, whole = [], [], []
    for p, q in zip(pages, probs):
        body = "\n".join(t for t, k in zip(p.texts, q) if k > threshold)
        g = golds[p.id]; t, s = shingles(g), shingles(body); both = sum((t & s).values())
        if s: P.append(both/sum(s.values()))
        R.append(both/sum(t.values())); whole.append(data.WORD.findall(g) == data.WORD.findall(body))
    p, r = np.mean(P or [0]), np.mean(R)
    return 2*p*r/(p+r), p, r, np.mean(whole)

def train(pages, marks, channels=48, dilations=(1,2,4,8), epochs=12, lr=3e-3, seed=0, batch_pages=8, log=None):
    torch.manual_seed(seed); rng = np.random.default_rng(seed)
    m = N.Net(pages[0].dense.shape[1], channels, dilations, len(data.CLASSES), marks)
    opt = torch.optim.AdamW(m.parameters(), lr=lr, weight_decay=0.01)
    steps = epochs * ((len(pages)+batch_pages-1)//batch_pages)
    sched = torch.optim.lr_scheduler.OneCycleLR(opt, lr, total_steps=steps, pct_start=.2)
    for ep in range(epochs):
        m.train(); order = rng.permutation(len(pages)); tot = 0
        for i in range(0, len(order), batch_pages):
            b = N.batch([pages[j] for j in order[i:i+batch_pages]], max(dilations))
            z = m(b)
            body = torch.logsumexp(z[:,1:3],1) - torch.logsumexp(z[:,[0,3,4]],1)
            y = ((b["y"]==1)|(b["y"]==2)).float()
            w = b["weight"]
            loss = (torch.nn.functional.binary_cross_entropy_with_logits(body, y, reduction='none')*w).sum() + .3*(torch.nn.functional.cross_entropy(z, b["y"], reduction='none')*w).sum()
            loss = loss/len(order[i:i+batch_pages])
            opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(m.parameters(), 5.); opt.step(); sched.step(); tot += loss.item()
        if log: print(ep, round(tot/len(order)*batch_pages,4), round(time.time()-log), flush=True)
    return m

def predict(m, pages):
    m.eval(); out = []
    with torch.no_grad():
        for p in pages:
            q = torch.softmax(m(N.batch([p], 0)), 1).numpy(); out.append(q)
    return out

if __name__ == "__main__":
    kind, folds, run = sys.argv[1], 5, int(sys.argv[2])
    golds, urls, pages = {}, {}, []
    for c in ("naeb", "wcxb"):
        d = f"/work/shared/corpora/articles-{c}/"
        for g in data.rows(d+"gold.jsonl.gz"): golds[g["id"]] = g["body"]
        names, html = data.load(f"/tmp/as/f-{c}-accounts")
        for a in data.rows(d+"accounts.jsonl.gz"): urls[a["id"]] = a["url"]
        known = data.silver_of(html)
        ps = html if kind == "html" else data.load(f"/tmp/as/f-{c}-text")[1]
        for p in ps:
            p.corpus = c
            data.label(p, golds[p.id], None if kind == "html" else data.silver_lines(p.texts, known[p.id]))
            p.fold = data.fold_of(urls[p.id], p.id, folds)
        pages += ps
    aug = []
    if kind == "text" and os.environ.get("AUG", "1") == "1":
        L = pickle.load(open("/tmp/as/aug.pkl", "rb"))
        for p in data.load("/tmp/as/f-aug")[1]:
            p.y, p.fold = L[p.id]; data.weigh(p); aug.append(p)
    t0 = time.time()
    kw = dict(channels=int(os.environ.get("C", 48)), epochs=int(os.environ.get("E", 12)), lr=float(os.environ.get("LR", 3e-3)))
    if run == 0:
        import export
        ps = pages + aug
        m = train(ps, kind == "html", log=t0, **kw)
        means = np.mean(np.concatenate([p.dense for p in ps]), 0)
        export.write(m, sys.argv[3], names, data.CLASSES, (1,2,4,8), means)
        sys.exit()
    test_all, prob_all = [], []
    for f in range(run):
        tr = [p for p in pages + aug if p.fold != f]; te = [p for p in pages if p.fold == f]
        m = train(tr, kind == "html", log=t0 if f == 0 else None, **kw)
        q = predict(m, te); test_all += te; prob_all += q
        print("fold", f, round(time.time()-t0))
        for c in ("naeb", "wcxb"):
            sel = [i for i, p in enumerate(test_all) if p.corpus == c]
            for th in (.4, .5, .6): print("  ", c, th, len(sel), *[round(float(x), 4) for x in score([test_all[i] for i in sel], [prob_all[i][:,1]+prob_all[i][:,2] for i in sel], golds, th)])
    pickle.dump([(p.id, p.corpus, p.texts, p.y, q) for p, q in zip(test_all, prob_all)], open(f"/tmp/as/cv-{kind}.pkl", "wb"))
