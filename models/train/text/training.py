"""Fits a student to labels and to the teacher's soft labels."""

import math
import time
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F

from student import Shape, Student


@dataclass(frozen=True)
class Recipe:
    shape: Shape
    steps: int = 6000
    batch: int = 128
    learning_rate: float = 3e-3
    drop: float = 0.3
    unknown: float = 0.04  # share of known words that are read as unknown ones, so that n-grams learn too
    dropped: float = 0.08  # share of tokens that a step does not read
    taught_share: float = 0.5  # of a batch: posts with a label
    table_rate: float = 1.0
    rounding_from: float = 0.6  # share of the steps after which int8 rounding is simulated
    average: float = 0.998
    seed: int = 20261122


def cycle(size, count, rng):
    """Endless random index batches; each index once before any comes twice."""
    order = np.zeros(0, np.int64)
    while True:
        while len(order) < count:
            order = np.concatenate([order, rng.permutation(size)])
        yield order[:count]
        order = order[count:]


def loss_of(logits, targets, among, soft, trust):
    """targets [B] (-1: none), among bool [B, C], soft probabilities [B, C] (row of zeros: none), trust [B]: the share
    of a labelled row's loss that goes by the teacher."""
    hard = F.cross_entropy(logits.masked_fill(~among, -30.0), targets.clamp_min(0), reduction="none")
    taught, guided = (targets >= 0).float(), (soft.sum(1) > 0).float()
    kl = -(soft * F.log_softmax(logits, 1)).sum(1)
    share = torch.where(taught > 0, trust * guided, guided)
    return (hard * taught * (1 - share) + kl * share).sum() / (taught * (1 - share) + share).sum().clamp_min(1)


def fit(recipe, classes, lexicon, taught, untaught, say, measure=None, start=None):
    """taught: (posts, targets, among, soft, trust); untaught: (posts, soft), may be empty. Gives the averaged student."""
    torch.manual_seed(recipe.seed)
    torch.set_flush_denormal(True)  # the optimizer's means of rare words' gradients shrink to numbers that slow CPUs down
    rng = np.random.default_rng(recipe.seed)
    student = Student(recipe.shape, classes).train()
    if start is not None:
        with torch.no_grad():
            student.table.copy_(start)
    average = Student(recipe.shape, classes).eval()
    average.load_state_dict(student.state_dict())
    others = [p for n, p in student.named_parameters() if n != "table"]
    optimizer = torch.optim.AdamW([{"params": [student.table], "weight_decay": 0.0, "scale": recipe.table_rate},
                                   {"params": others, "weight_decay": 0.01, "scale": 1.0}], fused=True)
    posts, targets, among, soft, trust = taught
    from_taught = recipe.batch if not untaught[0] else round(recipe.batch * recipe.taught_share)
    ours = cycle(len(posts), from_taught, rng)
    theirs = cycle(len(untaught[0]), recipe.batch - from_taught, rng) if untaught[0] else None
    started, running = time.time(), 1.0
    for step in range(recipe.steps):
        at = next(ours)
        chosen, goal, mask, guide, share_of = [posts[i] for i in at], targets[at], among[at], soft[at], trust[at]
        if theirs:
            at = next(theirs)
            chosen += [untaught[0][i] for i in at]
            goal = torch.cat([goal, torch.full((len(at),), -1)])
            mask = torch.cat([mask, torch.ones(len(at), classes, dtype=torch.bool)])
            guide = torch.cat([guide, untaught[1][at]])
            share_of = torch.cat([share_of, torch.ones(len(at))])
        share = step / recipe.steps
        rate = recipe.learning_rate * min(1, share / 0.03) * 0.5 * (1 + math.cos(math.pi * share))
        for group in optimizer.param_groups:
            group["lr"] = rate * group["scale"]
        if share >= recipe.rounding_from and not student.rounding:
            student.start_rounding()
            average.rounding, average.table_step = True, student.table_step
        logits = student(*lexicon.batch(chosen, recipe.unknown, recipe.dropped, rng), drop=recipe.drop)
        loss = loss_of(logits, goal, mask, guide, share_of)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        keep = min(recipe.average, (1 + step) / (10 + step))
        with torch.no_grad():
            for own, other in zip(average.parameters(), student.parameters()):
                own.lerp_(other, 1 - keep)
        running += 0.01 * (loss.item() - running)
        if (step + 1) % max(recipe.steps // 8, 1) == 0:
            say(f"step {step + 1} of {recipe.steps}, {time.time() - started:.0f} s, loss {running:.4f}"
                + (f", {measure(average)}" if measure else ""))
    return average


def logits_of(student, lexicon, posts):
    """float32 [posts, classes]"""
    out = []
    with torch.inference_mode():
        for at in range(0, len(posts), 512):
            out.append(student(*lexicon.batch(posts[at:at + 512])))
    return torch.cat(out).numpy()
