"""Turns a small dense network into the files that are shipped: float weights and the manifest (format 3)."""

import hashlib
import json

import numpy as np

from safetensors_file import write_safetensors


def fold_scaling(layers, mean, spread):
    """layers: [(weight, bias)], numpy. The first one then reads plain features instead of standardised ones."""
    (weight, bias), rest = layers[0], layers[1:]
    return [(weight / spread, bias - weight @ (mean / spread)), *rest]


def write_dense(folder, layers, features, classes, temperature, least_margin, limit_bytes, **more):
    """Writes weights.safetensors and manifest.json; returns the size of the weights."""
    tensors = {}
    for number, (weight, bias) in enumerate(layers):
        tensors[f"dense{number}.weight"] = np.asarray(weight, np.float32)
        tensors[f"dense{number}.bias"] = np.asarray(bias, np.float32)
    folder.mkdir(parents=True, exist_ok=True)
    weights = folder / "weights.safetensors"
    write_safetensors(weights, tensors)
    content = weights.read_bytes()
    assert len(content) <= limit_bytes, f"the weights take {len(content)} bytes"
    manifest = {
        "name": folder.name, "format": 3, "features": features, "classes": classes, "activation": "relu",
        "hidden": [len(bias) for _, bias in layers[:-1]], "output": "softmax", "temperature": temperature,
        "least_margin": least_margin, **more,
        "weights": {"file": weights.name, "size_bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest()},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    return len(content)
