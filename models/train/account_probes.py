"""What the model's input tells about the data set that a row is from: small networks that try to name it."""

import numpy as np

from dense_training import dense_net, fit, logits_of

STEPS, BATCH = 1500, 512


def _accuracy(train, train_source, test, test_source, number):
    """Of a network with 32 hidden units that was shown `train`, on `test`."""
    mean, spread = train.mean(0), np.maximum(train.std(0), 1e-3)
    random = np.random.default_rng(5)
    labels = np.eye(number)

    def draw(_):
        chosen = random.integers(len(train), size=BATCH)
        return (train[chosen] - mean) / spread, labels[train_source[chosen]], np.ones(BATCH)

    probe = fit(dense_net(train.shape[1], (32,), number, 0.0), draw, STEPS, 5e-3)
    return float((logits_of(probe, (test - mean) / spread).argmax(1) == test_source).mean())


def probe_sources(features, sources, test_features, test_sources, mask, pairs):
    """features: with every cell known. mask(features) draws cells away as in training. Returns accuracies; chance is
    the share of the largest source."""
    names = sorted(set(sources))
    train_source, test_source = (np.array([names.index(one) for one in list_]) for list_ in (sources, test_sources))
    masked, test_masked = mask(features), mask(test_features)
    knows = [second for _, second in pairs]
    optional = [column for pair in pairs for column in pair]
    counts = [column for column in range(features.shape[1]) if column not in optional]
    ask = lambda columns: round(_accuracy(masked[:, columns], train_source, test_masked[:, columns], test_source,
                                          len(names)), 4)
    return {"sources": len(names), "rows": len(test_source),
            "chance": round(float(np.bincount(test_source).max() / len(test_source)), 4),
            "which_cells_are_known": ask(knows), "optional_cells": ask(optional), "counts": ask(counts),
            "whole_input": ask(counts + optional)}
