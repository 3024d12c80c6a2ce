"""Makes models/clusters-v1/background.safetensors: what an account is compared with when a choice is explained.

Typical accounts and ranges come from training rows; the temperature and the threshold for far accounts from dev rows,
which no weight was fitted to. Validation rows are not touched. See README.md here.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np

from attributes import ATTRIBUTES
from forward import Forward
from rows import load_parts
from safetensors_file import write_safetensors
from teacher import REPOSITORY, clusters_folder

SEED = 20240603
CENTROIDS = 64
FALSE_ALARMS = 0.01  # share of dev rows that count as far
ONE_BIN = -1.7855    # just below the log10 of the variance when all posts fall into the same of 60 bins
LIMIT = 1e-6         # scores are calibrated as they are printed, with six decimals


def clusters_median(rows):
    """The median of each attribute over the rows that the teacher gives to a cluster: [6, 17]."""
    return np.stack([np.median(rows.values[rows.choice() == k], axis=0) for k in range(6)])


def typical(rows, share):
    return np.stack([np.quantile(rows.values[rows.choice() == k], share, axis=0) for k in range(6)])


def spread(values):
    """Half of what lies between the lowest and the highest tenth; the standard deviation where that is 0."""
    low, high = np.quantile(values, [0.1, 0.9], axis=0)
    return np.where(high > low, (high - low) / 2, values.std(axis=0))


def temperature(scores, choice):
    """Divides the scores before the softmax so that the teacher's choices are likeliest (Guo et al. 2017)."""
    edge = np.log((1 - LIMIT) / LIMIT)
    scores = np.clip(scores, -edge, edge)

    def loss(t):
        z = scores / t
        z = z - z.max(1, keepdims=True)
        return (np.log(np.exp(z).sum(1)) - z[np.arange(len(z)), choice]).mean()

    grid = np.exp(np.linspace(np.log(0.2), np.log(5), 2001))
    return grid[np.argmin([loss(t) for t in grid])]


def centroids(random, points, count, rounds=25):
    """k-means (Lloyd 1982) from random rows."""
    middle = points[random.choice(len(points), count, replace=False)].copy()
    for _ in range(rounds):
        nearest = distances(points, middle)[1]
        for k in range(count):
            if (nearest == k).any():
                middle[k] = points[nearest == k].mean(axis=0)
    return middle


def distances(points, middle):
    """Distance to the nearest centroid, and which one it is."""
    square = (points ** 2).sum(1)[:, None] - 2 * points @ middle.T + (middle ** 2).sum(1)
    return np.sqrt(np.maximum(square.min(1), 0)), square.argmin(1)


def space_of(random, network, train, dev):
    """Rows in the network's bins, stretched so that all directions vary alike (a Mahalanobis distance)."""
    places = network.places(train.values[random.choice(len(train), 40_000, replace=False)])
    whitening = np.linalg.cholesky(np.linalg.inv(np.cov(places.T)))
    middle = centroids(random, places @ whitening, CENTROIDS)
    far = np.quantile(distances(network.places(dev.values) @ whitening, middle)[0], 1 - FALSE_ALARMS)
    return {"space.whitening": whitening.T, "space.centroids": middle, "space.threshold": np.array([far]),
            "space.false_alarms": np.array([FALSE_ALARMS])}


def tensors_of(network, train, dev):
    random = np.random.default_rng(SEED)
    clock = [ATTRIBUTES.index(f"posting_automation_{unit}") for unit in ("seconds", "minutes")]
    whole = train.values[(train.values[:, clock] < ONE_BIN).all(axis=1)]
    tensors = {
        "baseline.median": np.median(train.values, axis=0), "baseline.clusters": clusters_median(train),
        "typical.low": typical(train, 0.1), "typical.high": typical(train, 0.9),
        "range.low": train.values.min(axis=0), "range.high": train.values.max(axis=0),
        "spread": spread(train.values), "clock": np.median(whole[:, clock], axis=0),
        "calibration.temperature": np.array([temperature(network.scores(dev.values), dev.choice())]),
        **space_of(random, network, train, dev),
    }
    return {name: values.astype(np.float32) for name, values in tensors.items()}


def write_background(folder, parts):
    """Adds background.safetensors to a model, and its hash to the manifest."""
    network = Forward(folder / "weights.safetensors")
    tensors = tensors_of(network, parts["train"], parts["dev"])
    path = folder / "background.safetensors"
    write_safetensors(path, tensors)
    content = path.read_bytes()
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["background"] = {"file": path.name, "size_bytes": len(content),
                              "sha256": hashlib.sha256(content).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    chosen = network.scores(tensors["baseline.clusters"].astype(float)).argmax(1) + 1
    print(f"{len(content)} bytes; temperature {tensors['calibration.temperature'][0]:.3f}; far beyond "
          f"{tensors['space.threshold'][0]:.2f}; the six typical accounts are taken for {chosen.tolist()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=REPOSITORY / "models" / "clusters-v1")
    write_background(parser.parse_args().out, load_parts(clusters_folder()))


if __name__ == "__main__":
    main()
