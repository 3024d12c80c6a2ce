"""What words mean before training: GloVe vectors, and beside them what a head's teacher makes of each word by itself. To that
of subjectivity "stepfather" and "lackluster" are far apart, also where no row of the data holds them."""

import numpy as np
import torch

import data
import vectors
from teacher import Teacher, batches, kept, padded, pieces_of

WORDS = 40_000  # the commonest ones
AXES = 64  # of what the teacher makes of them


def load(head):
    """(words, float32 [words, 100 + AXES]), the commonest word first; both parts weigh the same."""
    words, table = vectors.load()
    words = words[:WORDS]
    return words, np.concatenate([_levelled(table[:WORDS], table.shape[1]), _levelled(_readings(head, words), AXES)], 1)


def _levelled(table, most):
    """Centred, on its first `most` axes, of mean length 1."""
    centred = table - table.mean(0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    squeezed = centred @ axes[:most].T
    return (squeezed / np.sqrt((squeezed**2).sum(1).mean())).astype(np.float32)


def _readings(head, words):
    """float32 [words, width]: the layer before the teacher's answer; computed once and kept in the build folder."""
    file = data.BUILD / f"teacher-{head.name}-words.npy"
    if not file.exists():
        model = Teacher(len(head.classes)).eval()
        model.load_state_dict(torch.load(kept(head, 0)))
        pieces = pieces_of(words)
        found = np.zeros((len(words), model.encoder.config.hidden_size), np.float32)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            for group in batches(pieces, 256):
                found[group] = model.reading(*padded(pieces, group)).float().numpy()
        np.save(file, found)
    return np.load(file)
