"""Measures what ships beside the weights: calibrated probabilities and the distance that counts as far."""

import numpy as np

from forward import Forward
from safetensors_file import read_safetensors
from train_background import LIMIT, distances

BINS = 10


def calibrated(probabilities, temperature):
    """What the program makes of its six printed scores."""
    p = np.clip(probabilities, LIMIT, 1 - LIMIT)
    z = np.log(p / (1 - p)) / temperature
    shares = np.exp(z - z.max(1, keepdims=True))
    return shares / shares.sum(1, keepdims=True)


def reliability(shares, choice):
    """One line a bin of the stated probability of the highest, and the expected calibration error (Guo et al. 2017)."""
    stated, right = shares.max(1), shares.argmax(1) == choice
    which = np.minimum((stated * BINS).astype(int), BINS - 1)
    lines = [{"stated": f"{b / BINS:.1f}–{(b + 1) / BINS:.1f}", "rows": int((which == b).sum()),
              "mean_stated": round(float(stated[which == b].mean()), 4),
              "right": round(float(right[which == b].mean()), 4)} for b in range(BINS) if (which == b).any()]
    gaps = sum(abs(line["mean_stated"] - line["right"]) * line["rows"] for line in lines)
    return lines, round(float(gaps / len(stated)), 4)


def class_error(shares, choice):
    """The largest of the six clusters' calibration errors, each against all others."""
    return max(reliability_of(shares[:, k], choice == k) for k in range(6))


def reliability_of(stated, right):
    which = np.minimum((stated * BINS).astype(int), BINS - 1)
    return round(float(sum(abs(stated[which == b].mean() - right[which == b].mean()) * (which == b).sum()
                           for b in set(which)) / len(stated)), 4)


def far_shares(folder, rows, train):
    """False alarms on these rows, and how many nonsensical ones are caught."""
    network, tensors = Forward(folder / "weights.safetensors"), read_safetensors(folder / "background.safetensors")
    random = np.random.default_rng(5)

    def far(places):
        points = places @ tensors["space.whitening"].T.astype(float)
        away = distances(points, tensors["space.centroids"].astype(float))[0]
        return round(float((away > tensors["space.threshold"][0]).mean()), 4)

    number = 4000
    mixed = np.stack([random.permutation(column)[:number] for column in train.values.T], axis=1)
    within = random.uniform(train.values.min(0), train.values.max(0), (number, train.values.shape[1]))
    outside = (rows.values < tensors["range.low"]) | (rows.values > tensors["range.high"])
    return {"false_alarms": far(network.places(rows.values)),
            "false_alarms_raked": far(network.places(rows.values[rows.source == "raked"])),
            "beyond_range": round(float(outside.any(axis=1).mean()), 4),
            "caught_each_attribute_from_another_row": far(network.places(mixed)),
            "caught_uniform_in_the_range": far(network.places(within))}


def measure_background(folder, rows, probabilities, train):
    temperature = float(read_safetensors(folder / "background.safetensors")["calibration.temperature"][0])
    shares, choice = calibrated(probabilities, temperature), rows.choice()
    lines, error = reliability(shares, choice)
    raked = rows.source == "raked"
    return {"reliability": lines, "ece": error, "ece_raked": reliability(shares[raked], choice[raked])[1],
            "ece_worst_cluster": class_error(shares, choice), "distance": far_shares(folder, rows, train)}
