"""Folds of the training rows: a model that was trained on a row repeats its label, wrong or right, and is surer than it should
be. So what the student is taught of a row comes from a teacher of the other folds."""

import hashlib

FOLDS = 4


def fold_of(text):
    """By the text alone, so that a text that occurs twice is never answered by a teacher that has seen it."""
    digest = hashlib.sha256(b"perch fold " + text.strip().lower().encode()).digest()
    return int.from_bytes(digest[:8], "big") % FOLDS
