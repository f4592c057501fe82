"""The artefact: "VRM1", length of a JSON header, the header, then tensors at 64-byte boundaries; little-endian."""
import hashlib, json, os, struct
import numpy as np


def write(path, weights, classes, vocabulary, options, lemmas):
    """Matrices as 16-bit floats in [inputs, outputs] order, as the kernels read them; word vectors as bytes with scales."""
    tensors = {}
    for name, value in weights.items():
        v = value.numpy()
        # Linear and recurrent weights are [outputs, inputs] in torch; embeddings and arc_weight are [rows, columns] already.
        flip = v.ndim == 2 and not name.startswith(("word.", "affix.", "shape.", "arc_weight"))
        tensors[name] = np.ascontiguousarray(v.T if flip else v).astype(np.float16)
    hashes, rows, words, flags = vocabulary.table()
    tensors.update({"vocabulary.hash": hashes, "vocabulary.vector": rows, "vocabulary.word": words, "vocabulary.flags": flags,
                    "vectors": vocabulary.vectors, "vectors.scale": vocabulary.scales,
                    "lemmas.hash": lemmas[0], "lemmas.script": lemmas[1]})
    header, offset = {"format": 1, "language": "en", "options": options, "classes": {**classes, "lemmas": lemmas[2]}, "tensors": {}}, 0
    for name, t in tensors.items():
        header["tensors"][name] = {"type": t.dtype.name, "shape": list(t.shape), "offset": offset}
        offset += -(-t.nbytes // 64) * 64
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(8 + len(text)) % 64)
    with open(path + ".new", "wb") as f:
        f.write(b"VRM1" + struct.pack("<I", len(text)) + text)
        for t in tensors.values():
            f.write(t.tobytes() + b"\0" * (-t.nbytes % 64))
    os.replace(path + ".new", path)


def manifest(path, options, data, packages, scores):
    with open(path, "rb") as f:
        raw = f.read()
    record = {"artefact": os.path.basename(path), "sha256": hashlib.sha256(raw).hexdigest(), "bytes": len(raw),
              "options": {k: v for k, v in options.items() if k not in ("corpora", "out", "packages")}, "packages": packages, "data": data, "dev": scores}
    with open(path.removesuffix(".variorum-model") + ".manifest.json", "w", encoding="utf-8") as f:
        json.dump(record, f, indent=2)
        f.write("\n")
