"""One temperature a head (Guo et al. 2017), fitted on dev rows with every data set weighing the same."""

import numpy as np

from measures import by_source


def temperature_for(head, rows, logits):
    """The temperature of the least mean negative log-likelihood, on a grid of ratios of 1.02."""
    parts = list(by_source(head, rows, logits))
    grid = 0.4 * 1.02 ** np.arange(120)
    return float(min(grid, key=lambda t: np.mean([_loss(own / t, truth) for _, truth, own in parts])))


def _loss(logits, truth):
    shifted = logits - logits.max(1, keepdims=True)
    return float(np.mean(np.log(np.exp(shifted).sum(1)) - shifted[np.arange(len(truth)), truth]))
