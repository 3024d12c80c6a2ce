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
LARGEST_PRODUCT = 8000  # of int16: sums of a few neighbours still fit


def _rounded(weight):
    scale = row_scale(weight)
    return (np.clip(np.rint((weight / scale).detach().numpy()), -127, 127).astype(np.int8),
            scale[:, 0].numpy().astype(np.float32))


def tensors_of(student, hashes):
    """hashes: of the vocabulary's words, row by row. Gives the tensors and the product scale."""
    words = len(hashes)
    order = np.argsort(np.array(hashes, np.uint32))
    table = np.clip(np.rint(student.table.detach().numpy() / student.table_step), -127, 127).astype(np.int8)
    columns, scales = zip(*(_rounded(kernel.permute(2, 0, 1).reshape(-1, kernel.shape[1]))
                            for kernel in student.kernels))
    weight, scale = np.concatenate(columns), np.concatenate(scales) * np.float32(student.table_step)
    largest = np.abs((table.astype(np.float32) @ weight.T.astype(np.float32)) * scale).max()
    tensors = {
        "vocabulary": np.array(hashes, np.uint32)[order].view(np.int32),
        "embedding": np.concatenate([table[:words][order], table[words:]]),
        "products.weight": weight, "products.scale": scale.astype(np.float32),
        "branch.bias": student.bias.detach().numpy().astype(np.float32),
    }
    for number, layer in enumerate((student.middle, student.out)):
        tensors[f"dense{number}.weight"], tensors[f"dense{number}.scale"] = _rounded(layer.weight)
        tensors[f"dense{number}.bias"] = layer.bias.detach().numpy().astype(np.float32)
    return tensors, float(np.float32(largest / LARGEST_PRODUCT))


def write_head(folder, head, student, hashes, temperature):
    """Writes weights.safetensors and manifest.json; returns the size of the weights."""
    tensors, product_scale = tensors_of(student, hashes)
    folder.mkdir(parents=True, exist_ok=True)
    weights = folder / "weights.safetensors"
    write_safetensors(weights, tensors)
    content = weights.read_bytes()
    shape = student.shape
    manifest = {
        "name": folder.name, "format": 1, "head": head.name, "tokens_version": TOKENS_VERSION,
        "classes": list(head.classes), "dimensions": shape.dimensions, "buckets": shape.buckets,
        "branches": [{"width": b.width, "channels": b.channels, "pool": b.pool} for b in shape.branches],
        "product_scale": product_scale, "hidden": [shape.hidden], "temperature": temperature,
        "weights": {"file": weights.name, "size_bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest()},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    return len(content)
