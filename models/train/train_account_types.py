"""The one command: makes models/account-type-v1 from labelled profiles. See README.md here."""

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from account_probes import probe_sources
from account_rows import KINDS, REPOSITORY, evenly, features_of, fill, load_profiles
from dense_export import fold_scaling, write_dense
from dense_training import dense_net, fit, layers_of, logits_of, softmax, temperature_of
from measures import calibration_error, macro_f1

SIZE_LIMIT_BYTES = 100_000
INFLUENCER = KINDS.index("influencer")


@dataclass
class Recipe:
    """Everything that shapes the fit."""

    hidden: tuple = (128, 64)
    steps: int = 12000
    steps_without_source: int = 4000
    batch: int = 512
    rate: float = 5e-3
    decay: float = 1e-3
    dropout: float = 0.15
    weight_power: float = 0.35    # class weights: (largest class / class) to this power
    hidden_optional: float = 0.5  # share of rows without any optional cell; of the others' cells so many are hidden, too
    least_margin: float = 0.1     # between the two highest probabilities; below it there is no answer
    seed: int = 20261122


class Scaling:
    """Standardises; the columns that say whether a cell is known, and the cells beside them, keep their zero."""

    def __init__(self, features, pairs):
        self.mean, self.spread = features.mean(0), np.maximum(features.std(0), 1e-3)
        for value, known in pairs:
            self.mean[[value, known]], self.spread[known] = 0, 1

    def __call__(self, features):
        return (features - self.mean) / self.spread


def pairs_of(names):
    """[(cell, whether it is known)] of the optional cells."""
    return [(at - 1, at) for at, name in enumerate(names) if name.startswith("knows_")]


def hide(features, pairs, share, random):
    """Makes optional cells unknown, as the program writes unknown cells. Which ones hangs on nothing but chance."""
    out = features.copy()
    hidden = random.random((len(out), len(pairs))) < share
    hidden[random.random(len(out)) < share] = True
    for number, pair in enumerate(pairs):
        out[np.ix_(hidden[:, number], pair)] = 0
    return out


def train(recipe, features, kinds, scaling, pairs, steps):
    """Influencers are resampled to as many as regular accounts."""
    random = np.random.default_rng(recipe.seed)
    sizes = np.bincount(kinds, minlength=len(KINDS)).astype(float)
    share = min(1.0, sizes[0] / max(sizes[INFLUENCER], 1))
    chance = np.where(kinds == INFLUENCER, share, 1.0)
    sizes[INFLUENCER] *= share
    weight = (sizes.max() / np.maximum(sizes, 1)) ** recipe.weight_power
    labels = np.eye(len(KINDS))

    def draw(_):
        chosen = random.choice(len(kinds), recipe.batch, p=chance / chance.sum())
        return (scaling(hide(features[chosen], pairs, recipe.hidden_optional, random)), labels[kinds[chosen]],
                weight[kinds[chosen]])

    net = dense_net(features.shape[1], recipe.hidden, len(KINDS), recipe.dropout)
    return fit(net, draw, steps, recipe.rate, recipe.decay, seed=recipe.seed)


def without_each_source(recipe, rows, features, bare, scaling, pairs):
    """Accuracy on every source of a network that has seen none of its rows."""
    out = {}
    for source in sorted(set(rows.source)):
        own = rows.source == source
        net = train(recipe, features[~own], rows.kind[~own], scaling, pairs, recipe.steps_without_source)
        guess = logits_of(net, scaling(bare[own])).argmax(1)
        said = np.bincount(guess, minlength=len(KINDS)) / own.sum()
        out[source] = {"rows": int(own.sum()), "accuracy": round(float((guess == rows.kind[own]).mean()), 4),
                       "kinds": sorted({KINDS[kind] for kind in rows.kind[own]}),
                       "said": {kind: round(float(share), 3) for kind, share in zip(KINDS, said)}}
        print(source, out[source], flush=True)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=REPOSITORY / "models" / "account-type-v1")
    parser.add_argument("--steps", type=int, default=Recipe.steps)
    options, start = parser.parse_args(), time.time()
    recipe = Recipe(steps=options.steps)
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    profiles = load_profiles()
    rows, dev = profiles.where(profiles.part == "train"), profiles.where(profiles.part == "dev")
    dev = dev.where(evenly(dev))
    names, features = features_of(rows.counts, fill(rows, rows, random))
    _, bare = features_of(rows.counts)
    _, dev_bare = features_of(dev.counts)
    _, dev_features = features_of(dev.counts, fill(dev, rows, random))
    pairs = pairs_of(names)
    scaling = Scaling(features, pairs)
    print(f"{len(rows)} rows to train on, {len(dev)} dev rows, after {time.time() - start:.0f} s", flush=True)

    net = train(recipe, features, rows.kind, scaling, pairs, recipe.steps)
    logits = logits_of(net, scaling(dev_bare))
    temperature = temperature_of(logits, dev.kind)
    size = write_dense(options.out, fold_scaling(layers_of(net), scaling.mean, scaling.spread), names, KINDS,
                       temperature, recipe.least_margin, SIZE_LIMIT_BYTES)
    score, by_kind = macro_f1(logits.argmax(1), dev.kind, len(KINDS))
    log = {"recipe": asdict(recipe), "size_bytes": size,
           "rows": {part: int((profiles.part == part).sum()) for part in ("train", "dev", "val")},
           "dev_accuracy": round(float((logits.argmax(1) == dev.kind).mean()), 4), "dev_macro_f1": round(score, 4),
           "dev_f1": dict(zip(KINDS, by_kind)),
           "dev_ece": round(calibration_error(softmax(logits, temperature), dev.kind), 4)}
    print(json.dumps(log, indent=1), flush=True)
    even = evenly(rows)
    log["probes"] = probe_sources(features[even], rows.source[even], dev_features, dev.source,
                                  lambda list_: hide(list_, pairs, recipe.hidden_optional, random), pairs)
    log["without_source"] = without_each_source(recipe, rows, features, bare, scaling, pairs)
    log["seconds"] = round(time.time() - start)
    (options.out / "training.json").write_text(json.dumps(log, indent=2) + "\n")
    print(json.dumps(log["probes"], indent=1))


if __name__ == "__main__":
    main()
