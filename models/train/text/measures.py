"""What a head's answers are worth: accuracy, macro-F1, calibration error, each data set by itself."""

import math

import numpy as np

Z = 1.959964  # 95 %


def among_of(head, rows):
    """bool [rows, classes]: the classes that the row's data set tells apart."""
    return np.array([[not row.source.among or name in row.source.among for name in head.classes] for row in rows])


def wilson(hits, number):
    """95 % interval of a share (Wilson 1927)."""
    share, square = hits / number, Z * Z / number
    middle = (share + square / 2) / (1 + square)
    half = Z * math.sqrt(share * (1 - share) / number + square / (4 * number)) / (1 + square)
    return middle - half, middle + half


def macro_f1(truth, answer, classes):
    """Mean over the classes of 2·hits / (given + true)."""
    both = [(2 * ((answer == c) & (truth == c)).sum(), (answer == c).sum() + (truth == c).sum()) for c in classes]
    return float(np.mean([hits / max(total, 1) for hits, total in both]))


def macro_recall(truth, answer, classes):
    return float(np.mean([(answer[truth == c] == c).mean() for c in classes]))


def calibration_error(confidence, right, bins=15):
    """Expected calibration error over bins of equal width (Guo et al. 2017)."""
    at = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(sum(abs(right[at == b].mean() - confidence[at == b].mean()) * (at == b).mean()
                     for b in range(bins) if (at == b).any()))


def by_source(head, rows, logits):
    """Yields (source, truth [n], logits [n, classes]) of each data set; classes that it does not know are ruled out."""
    for source in head.sources:
        at = [i for i, row in enumerate(rows) if row.source == source]
        if at:
            own = [rows[i] for i in at]
            yield (source, np.array([head.classes.index(row.label) for row in own]),
                   np.where(among_of(head, own), logits[at], -1e4))


def accuracy_by_source(head, rows, logits):
    """{path: (accuracy, macro-F1)}"""
    found = {}
    for source, truth, own in by_source(head, rows, logits):
        answer = own.argmax(1)
        found[source.path] = (float((answer == truth).mean()), macro_f1(truth, answer, sorted(set(truth))))
    return found
