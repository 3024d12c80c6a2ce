"""Turns a trained student into the files that are shipped: weights and manifest."""

import hashlib
import json

import numpy as np

from attributes import ATTRIBUTES
from safetensors_file import write_safetensors

SIZE_LIMIT_BYTES = 300_000


def tensors_of(student, edges):
    """Names the arrays as the network reader expects them; weights are int8 with one scale a row."""
    offsets = np.concatenate([[0], np.cumsum([len(cuts) for cuts in edges])])
    tensors = {"encoder.edges": np.concatenate(edges).astype(np.float32),
               "encoder.offsets": offsets.astype(np.int32)}
    raw = [student.first, *(layer.weight for layer in student.dense)]
    for number, (weight, bias) in enumerate(zip(raw, student.biases())):
        weight = weight.detach().numpy()
        scale = np.maximum(np.abs(weight).max(1, keepdims=True), np.float32(1e-8)) / np.float32(127)
        tensors[f"layer{number}.weight"] = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
        tensors[f"layer{number}.scale"] = scale[:, 0].astype(np.float32)
        tensors[f"layer{number}.bias"] = bias.detach().numpy().astype(np.float32)
    return tensors


def write_model(folder, student, edges):
    """Writes weights.safetensors and manifest.json and returns the size of the weights."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = folder / "weights.safetensors"
    write_safetensors(weights, tensors_of(student, edges))
    content = weights.read_bytes()
    assert len(content) <= SIZE_LIMIT_BYTES, f"the weights take {len(content)} bytes"
    manifest = {
        "name": folder.name, "format": 1, "feature_version": 1, "attributes": ATTRIBUTES,
        "classes": [1, 2, 3, 4, 5, 6],
        "weights": {"file": weights.name, "size_bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest()},
        "encoder": "threshold", "activation": "relu", "output": "sigmoid",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    return len(content)
