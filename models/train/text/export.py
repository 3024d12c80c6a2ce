"""Turns a trained student into what is shipped: int8 weights and the manifest that describes them."""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np

from student import row_scale

sys.path.append(str(Path(__file__).resolve().parents[1]))
from safetensors_file import write_safetensors  # noqa: E402

TOKENS_VERSION = 1

def _rounded(weight):
    scale = row_scale(weight)
    return (np.clip(np.rint((weight / scale).detach().numpy()), -127, 127).astype(np.int8),
            scale[:, 0].numpy().astype(np.float32))


def _feature_scale(branches, products):
    """What 1 in a product of each feature is worth, so that the largest product of a word is 127. products: float
    [words, products] in the file's order: by branch, place in the window, channel."""
    out, at = [], 0
    for branch in branches:
        own = np.abs(products[:, at:at + branch.width * branch.channels]).max(0).reshape(branch.width, -1)
        out.append(np.maximum(own.max(0), 1e-9) / 127)
        at += branch.width * branch.channels
    return np.concatenate(out).astype(np.float32)


def tensors_of(student, hashes):
    """hashes: of the vocabulary's words, row by row."""
    words = len(hashes)
    order = np.argsort(np.array(hashes, np.uint32))
    table = np.clip(np.rint(student.table.detach().numpy() / student.table_step), -127, 127).astype(np.int8)
    columns, scales = zip(*(_rounded(kernel.permute(2, 0, 1).reshape(-1, kernel.shape[1]))
                            for kernel in student.kernels))
    weight, scale = np.concatenate(columns), np.concatenate(scales) * np.float32(student.table_step)
    products = (table[:words].astype(np.float32) @ weight.T.astype(np.float32)) * scale
    tensors = {
        "vocabulary": np.array(hashes, np.uint32)[order].view(np.int32),
        "embedding": np.concatenate([table[:words][order], table[words:]]),
        "products.weight": weight, "products.scale": scale.astype(np.float32),
        "features.scale": _feature_scale(student.shape.branches, products),
        "features.bias": student.bias.detach().numpy().astype(np.float32),
    }
    for number, layer in enumerate((student.middle, student.out)):
        tensors[f"dense{number}.weight"], tensors[f"dense{number}.scale"] = _rounded(layer.weight)
        tensors[f"dense{number}.bias"] = layer.bias.detach().numpy().astype(np.float32)
    return tensors


def write_head(folder, head, student, hashes, temperature):
    """Writes weights.safetensors and manifest.json; returns the size of the weights."""
    tensors = tensors_of(student, hashes)
    folder.mkdir(parents=True, exist_ok=True)
    weights = folder / "weights.safetensors"
    write_safetensors(weights, tensors)
    content = weights.read_bytes()
    shape = student.shape
    manifest = {
        "name": folder.name, "format": 2, "head": head.name, "tokens_version": TOKENS_VERSION,
        "classes": list(head.classes), "dimensions": shape.dimensions, "buckets": shape.buckets,
        "branches": [{"width": b.width, "channels": b.channels, "pool": b.pool} for b in shape.branches],
        "hidden": [shape.hidden], "temperature": temperature,
        "weights": {"file": weights.name, "size_bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest()},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    return len(content)
