"""The one command: makes models/video-claim-v1 from the table of made-up videos. See README.md here."""

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from account_rows import REPOSITORY, ask_perch
from dense_export import fold_scaling, write_dense
from dense_training import dense_net, fit, layers_of, logits_of, softmax, temperature_of
from video_rows import CLASSES, parts_of, read_table

SIZE_LIMIT_BYTES = 100_000


@dataclass
class Recipe:
    """Everything that shapes the fit."""

    hidden: tuple = (64, 32)
    steps: int = 6000
    batch: int = 256
    rate: float = 3e-3
    decay: float = 0.1
    dropout: float = 0.2
    masked_rows: float = 0.1  # share of rows with unknown cells; each of their cells is unknown with one half
    text_noise: float = 0.6   # of a text's features, in standard deviations: 13,000 texts are learnt by heart otherwise
    seed: int = 20261122


def groups_of(names):
    """Columns that are known together: a cell and `knows_…`, or all that a text gives."""
    out, group = [], []
    for at, name in enumerate(names):
        group.append(at)
        if name.startswith("knows_"):
            out.append(group)
            group = []
    out[-1] += group  # the text's features stand behind knows_text
    return out


def mask(features, groups, share, random):
    out = features.copy()
    hidden = (random.random((len(out), len(groups))) < 0.5) & (random.random((len(out), 1)) < share)
    for number, columns in enumerate(groups):
        out[np.ix_(hidden[:, number], columns)] = 0
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=REPOSITORY / "models" / "video-claim-v1")
    options, start, recipe = parser.parse_args(), time.time(), Recipe()
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    text, rows = read_table()
    answers = ask_perch(["videos", "--features"], text)
    names = list(answers[0])
    features = np.array([[float(answer[name]) for name in names] for answer in answers])
    kinds = np.array([CLASSES.index(row["label"]) for row in rows])
    part = parts_of(rows)
    train, dev = part == "train", part == "dev"
    groups = groups_of(names)
    mean, spread = features[train].mean(0), np.maximum(features[train].std(0), 1e-3)
    for at, name in enumerate(names):
        if name.startswith("knows_"):
            mean[at], spread[at] = 0, 1
    own, labels = features[train], np.eye(2)[kinds[train]]

    noise = np.array([recipe.text_noise * name.startswith("claim_feature_") for name in names])

    def draw(_):
        chosen = random.integers(len(own), size=recipe.batch)
        batch = (mask(own[chosen], groups, recipe.masked_rows, random) - mean) / spread
        return batch + noise * random.normal(size=batch.shape), labels[chosen], np.ones(recipe.batch)

    net = fit(dense_net(len(names), recipe.hidden, 2, recipe.dropout), draw, recipe.steps, recipe.rate, recipe.decay)
    logits = logits_of(net, (features[dev] - mean) / spread)
    temperature = temperature_of(logits, kinds[dev])
    head = json.loads((REPOSITORY / "models" / "claim-v1" / "manifest.json").read_text())["weights"]["sha256"]
    size = write_dense(options.out, fold_scaling(layers_of(net), mean, spread), names, CLASSES, temperature, 0.0,
                       SIZE_LIMIT_BYTES, text_head=head)
    log = {"recipe": asdict(recipe), "rows": {name: int((part == name).sum()) for name in ("train", "dev", "val")},
           "size_bytes": size, "temperature": temperature,
           "dev_accuracy": round(float((logits.argmax(1) == kinds[dev]).mean()), 4),
           "dev_loss": round(float(-np.log(softmax(logits, temperature)[np.arange(dev.sum()), kinds[dev]]).mean()), 4),
           "seconds": round(time.time() - start)}
    (options.out / "training.json").write_text(json.dumps(log, indent=2) + "\n")
    print(json.dumps(log, indent=1))


if __name__ == "__main__":
    main()
