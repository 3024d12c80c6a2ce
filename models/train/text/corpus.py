"""Posts as table rows: which words a head knows, and what it reads of the others."""

from collections import Counter

import numpy as np
import torch


class Lexicon:
    """Every distinct token of a corpus: its table row where the head knows it, and the rows of its character n-grams."""

    def __init__(self, tokens, vocabulary, pieces_of, buckets):
        """tokens: distinct ones. vocabulary: those that the head knows, row by row. pieces_of: as in perch_program."""
        self.number, self.buckets = {}, buckets
        self.row_of = {token: row for row, token in enumerate(vocabulary)}
        self.starts, self.counts, self.rows = (np.zeros(0, np.int64),) * 3
        self.learn(tokens, pieces_of)

    def learn(self, tokens, pieces_of):
        """Token i has its known reading at 2i and the reading by n-grams at 2i + 1."""
        new = sorted(set(tokens) - self.number.keys())
        counts, rows = [], []
        for token, (_, pieces) in pieces_of(new).items():
            self.number[token] = len(self.number)
            spelled = [len(self.row_of) + piece % self.buckets for piece in pieces]
            for own in ([self.row_of[token]] if token in self.row_of else spelled, spelled):
                counts.append(len(own))
                rows += own
        self.starts = np.concatenate([self.starts, len(self.rows) + np.cumsum([0, *counts])[:-1]]).astype(np.int64)
        self.counts = np.concatenate([self.counts, np.array(counts, np.int64)])
        self.rows = np.concatenate([self.rows, np.array(rows, np.int64)])

    def numbers(self, tokens):
        return np.array([self.number[token] for token in tokens], np.int32)

    def batch(self, posts, unknown=0.0, dropped=0.0, rng=None):
        """What Student.forward takes. posts: arrays of token numbers. unknown: share of known words that are read as
        n-grams; dropped: share of tokens that are not read."""
        lengths = np.array([len(post) for post in posts])
        tokens = np.concatenate(posts).astype(np.int64) if lengths.sum() else np.zeros(0, np.int64)
        tokens = 2 * tokens + (rng.random(len(tokens)) < unknown if unknown else 0)
        counts = self.counts[tokens]
        offsets = np.concatenate([[0], np.cumsum(counts)[:-1]]) if len(counts) else np.zeros(0, np.int64)
        at = np.arange(counts.sum()) + np.repeat(self.starts[tokens] - offsets, counts)
        read = rng.random(len(tokens)) >= dropped if dropped else np.ones(len(tokens))
        weights = np.repeat(read / np.sqrt(np.maximum(counts, 1)), counts).astype(np.float32)
        return (torch.from_numpy(self.rows[at]), torch.from_numpy(offsets), torch.from_numpy(weights),
                torch.from_numpy(lengths))


def vocabulary_of(taught, untaught, size):
    """The `size` commonest tokens; one in a labelled post counts as much as five in others, and once is never enough."""
    counts = Counter()
    for posts, worth in ((taught, 5), (untaught, 1)):
        for post in posts:
            for token in set(post):
                counts[token] += worth
    return sorted(sorted((t for t, n in counts.items() if n > 5), key=lambda t: (-counts[t], t))[:size])
