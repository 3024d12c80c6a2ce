"""Soft labels of labelled rows from students that have not seen them: each quarter of the rows is answered by a student of
the others. A model that was trained on a row repeats its label, wrong or right, and is surer than it should be; these
answers say what is typical of a data set and how sure one can be in it.
"""

import dataclasses
import hashlib

import numpy as np
import torch

from calibration import temperature_for
from measures import accuracy_by_source, among_of
from training import fit, logits_of

FOLDS = 4
STEPS = 600


def _fold(text):
    """By the text alone, so that a text that occurs twice is never answered by a student that has seen it."""
    digest = hashlib.sha256(b"perch fold " + text.strip().lower().encode()).digest()
    return int.from_bytes(digest[:8], "big") % FOLDS


def answers_of(head, recipe, rows, posts, lexicon, vectors, say):
    """{text: probabilities [classes]}, at a temperature of its own for each data set. rows, posts (token numbers): what to
    learn from and to answer; a row may be in it more than once. recipe: of training.fit, for shape and dropout."""
    recipe = dataclasses.replace(recipe, steps=min(STEPS, recipe.steps))
    folds = np.array([_fold(row.text) for row in rows])
    targets = torch.tensor([head.classes.index(row.label) for row in rows])
    among = torch.from_numpy(among_of(head, rows))
    found = np.zeros((len(rows), len(head.classes)), np.float32)
    for fold in range(FOLDS):
        seen, held = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        unguided = torch.zeros(len(seen), len(head.classes))
        taught = ([posts[i] for i in seen], targets[seen], among[seen], unguided, unguided[:, 0])
        student = fit(recipe, len(head.classes), lexicon, taught, ([], None), lambda line: None, None, vectors)
        found[held] = logits_of(student, lexicon, [posts[i] for i in held])
    out = {}
    for path, (accuracy, f1) in accuracy_by_source(head, rows, found).items():
        at = [i for i, row in enumerate(rows) if row.source.path == path]
        temperature = temperature_for(head, [rows[i] for i in at], found[at])
        say(f"out of fold: {path} {accuracy:.4f} / {f1:.4f}, temperature {temperature:.2f}")
        soft = torch.softmax(torch.from_numpy(found[at]) / temperature, 1)
        out.update((rows[i].text, own) for i, own in zip(at, soft))
    return out


def mixed(teacher, peers, share):
    """The geometric mean of two rows of probabilities; share: the weight of the second. teacher may be None."""
    if teacher is None:
        return peers
    return torch.softmax((1 - share) * torch.log(teacher.clamp_min(1e-6)) + share * torch.log(peers.clamp_min(1e-6)), 0)
