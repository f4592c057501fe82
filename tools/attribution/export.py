"""The artefact, in the format of tools/language/export.py, and its manifest."""
import hashlib, json, os, struct
import numpy as np

TABLES = ("feat.", "e.", "lemma.")


def write(path, weights, classes):
    """Matrices as 16-bit floats in [inputs, outputs] order."""
    tensors = {}
    for name, value in weights.items():
        v = value.numpy()
        tensors[name] = np.ascontiguousarray(v.T if v.ndim == 2 and not name.startswith(TABLES) else v).astype(np.float16)
    header, offset = {"format": 1, "language": "en", "options": {}, "classes": {"cue": classes}, "tensors": {}}, 0
    for name, t in tensors.items():
        header["tensors"][name] = {"type": t.dtype.name, "shape": list(t.shape), "offset": offset}
        offset += -(-t.nbytes // 64) * 64
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(8 + len(text)) % 64)
    with open(path + ".new", "wb") as f:
        f.write(b"VRM1" + struct.pack("<I", len(text)) + text)
        for t in tensors.values():
            f.write(t.tobytes() + b"\0" * (-t.nbytes % 64))
    os.replace(path + ".new", path)


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def manifest(path, language_model, folders, options, scores):
    record = {
        "model": os.path.basename(path), "sha256": digest(path), "bytes": os.path.getsize(path),
        "tool": "tools/attribution", "command": "OMP_NUM_THREADS=1 python3 tools/attribution/train.py POLNEAR_TRAIN POLNEAR_DEV models/en-attribution-1.variorum-model",
        "readsStatesOf": {"model": os.path.basename(language_model), "sha256": digest(language_model)},
        "data": [{"name": os.path.basename(os.path.normpath(folder)), "use": use, "accounts": digest(os.path.join(folder, "accounts.jsonl")), "gold": digest(os.path.join(folder, "gold.jsonl"))} for folder, use in folders],
        "licence": "PolNeAR (Newell, Margolin and Ruths 2018) states no licence. The model holds weights and no text of it; whoever needs a model from licensed data only trains their own with the tool.",
        "options": options, "scores": scores,
    }
    with open(path.removesuffix(".variorum-model") + ".manifest.json", "w", encoding="utf-8") as f:
        json.dump(record, f, indent=2, ensure_ascii=False)
        f.write("\n")
