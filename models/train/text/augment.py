"""Variants of training texts for the teacher to label: words left out or exchanged for near ones, spans, halves of two texts
joined (after Tang et al. 2019, "Distilling Task-Specific Knowledge from BERT into Simple Neural Networks", who exchange by part
of speech). They need not make sense: what the student is to learn is how the teacher answers near the data."""

import random

import numpy as np

import vectors

DROPPED, EXCHANGED, SPAN, JOINED = 0.1, 0.15, 0.25, 0.25  # shares: of words, of words, of texts, of texts
COMMONEST, NEAREST = 30_000, 8
LEAST_WORDS = 4  # of a text that is cut


def variants(texts, each, seed):
    """`each` variants of every text, none twice and none of `texts` themselves, in a stable order."""
    rng, near = random.Random(seed), Near({word for text in texts for word in text.lower().split()})
    known = set(texts)
    found: dict[str, None] = {}
    for text in texts:
        for _ in range(each):
            words = _cut(text.split(), rng.choice(texts).split(), rng)
            varied = " ".join(_changed(words, near, rng))
            if varied and varied not in known:
                found[varied] = None
    return list(found)


def _cut(words, others, rng):
    if len(words) < LEAST_WORDS:
        return words
    draw = rng.random()
    if draw < SPAN:
        length = rng.randint(LEAST_WORDS, len(words))
        start = rng.randint(0, len(words) - length)
        return words[start:start + length]
    if draw < SPAN + JOINED:
        return words[:(len(words) + 1) // 2] + others[len(others) // 2:]
    return words


def _changed(words, near, rng):
    for word in words:
        draw = rng.random()
        if draw < DROPPED:
            continue
        yield near.draw(word, rng) if draw < DROPPED + EXCHANGED else word


class Near:
    """Words that come in like places: the nearest ones by the cosine of their GloVe vectors."""

    def __init__(self, wanted):
        words, table = vectors.load()
        self.words = words[:COMMONEST]
        table = table[:COMMONEST] / np.linalg.norm(table[:COMMONEST], axis=1, keepdims=True)
        rows = [row for row, word in enumerate(self.words) if word in wanted]
        self.rows = {}
        for at in range(0, len(rows), 1000):
            likeness = table[rows[at:at + 1000]] @ table.T
            best = np.argpartition(-likeness, NEAREST + 1, axis=1)[:, :NEAREST + 1]
            self.rows.update(zip(rows[at:at + 1000], best))
        self.row_of = {self.words[row]: row for row in rows}

    def draw(self, word, rng):
        """A near word, or the same one where its vector is not known."""
        row = self.row_of.get(word.lower())
        return word if row is None else self.words[rng.choice([near for near in self.rows[row] if near != row])]
