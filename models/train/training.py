"""Fitting the student: fresh derived rows all the time, a soft and a hard loss, rounded weights at the end."""

import copy
import time
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from derive import derive
from student import codes_of


@dataclass
class Recipe:
    """Everything that shapes one phase of the fit; the defaults are the first phase of clusters-v1."""

    hidden: tuple = (256, 128)
    steps: int = 22000
    batch: int = 4096
    rate: float = 1e-2
    hard_weight: float = 1.0     # of the cross-entropy on the choice, next to the soft loss on the six P
    hard_sharpness: float = 4.0  # logits are multiplied by it before the softmax, so that P stays calibrated
    tie_tolerance: float = 0.0   # share of the hard loss that is content with any of the teacher's tied best
    mix: tuple = (0.25, 0.25, 0.3, 0.2)  # plain, swapped, jittered, approached rows
    pool: int = 3_000_000        # rows in use at one time
    refresh: int = 1500          # steps between replacements of a sixth of the pool
    quantise_from: float = 0.5   # share of the steps after which the weights are rounded as they will be shipped
    average: float = 0.998       # decay of the running mean of the weights, which is what is shipped
    seed: int = 20240601


# The second phase of clusters-v1: short, rounded from the start, and half content with any of the teacher's tied best.
POLISH = Recipe(steps=3000, rate=2e-3, quantise_from=0.0, tie_tolerance=0.5, pool=1_500_000, refresh=500, seed=20240602)


class Pool:
    """Derived rows with the teacher's answers; a sixth is replaced by fresh ones on each `refresh`."""

    PARTS = 6

    def __init__(self, recipe, rows, edges, teacher):
        self._random = np.random.default_rng(recipe.seed)
        self._make = lambda: self._fresh(recipe, rows, edges, teacher)
        self._parts = [self._make() for _ in range(self.PARTS)]
        self._oldest = 0

    def _fresh(self, recipe, rows, edges, teacher):
        values = derive(self._random, rows, edges, recipe.pool // self.PARTS, recipe.mix)
        order = self._random.permutation(len(values))
        return codes_of(values[order], edges), teacher.tenths(values[order])

    def refresh(self):
        self._parts[self._oldest] = self._make()
        self._oldest = (self._oldest + 1) % self.PARTS

    def batch(self, size):
        """Returns codes and tenths of `size` rows, a run from each part."""
        pieces = []
        for codes, tenths in self._parts:
            start = self._random.integers(len(codes) - size // self.PARTS)
            take = slice(start, start + size // self.PARTS)
            pieces.append((codes[take], tenths[take]))
        codes, tenths = (np.concatenate(side) for side in zip(*pieces))
        return torch.from_numpy(codes), torch.from_numpy(tenths.astype(np.float32) / 10)


def loss_of(logits, probabilities, recipe):
    """Binary cross-entropy on the six P plus cross-entropy on the choice; argmax breaks ties to the lowest."""
    soft = functional.binary_cross_entropy_with_logits(logits, probabilities) * 6
    shares = functional.log_softmax(logits * recipe.hard_sharpness, 1)
    choice = torch.from_numpy(probabilities.numpy().argmax(1))
    hard = functional.nll_loss(shares, choice)
    if recipe.tie_tolerance:
        worse = probabilities < probabilities.amax(1, keepdim=True)
        any_of_the_best = -torch.logsumexp(shares.masked_fill(worse, -1e9), 1).mean()
        hard = (1 - recipe.tie_tolerance) * hard + recipe.tie_tolerance * any_of_the_best
    return soft + recipe.hard_weight * hard


def answers_of(student, codes, chunk=8192):
    """Returns float32 [N, 6] probabilities."""
    with torch.no_grad():
        parts = [torch.sigmoid(student(torch.from_numpy(codes[at:at + chunk]))) for at in range(0, len(codes), chunk)]
    return torch.cat(parts).numpy()


def agreement(probabilities, tenths):
    """Returns the shares of equal choices and of choices among the teacher's maxima."""
    guess = probabilities.argmax(1)
    best = tenths.max(1)
    return (guess == tenths.argmax(1)).mean(), (tenths[np.arange(len(guess)), guess] == best).mean()


def follow(mean, student, decay):
    """Moves the running mean of the weights a little towards the student."""
    with torch.no_grad():
        for slow, fast in zip(mean.parameters(), student.parameters()):
            slow.lerp_(fast, 1 - decay)


def fit(student, recipe, pool, dev, dev_codes, checkpoint):
    """Trains in place and returns the averaged student; `dev` is only watched."""
    torch.manual_seed(recipe.seed)
    optimiser = torch.optim.Adam(student.parameters(), lr=recipe.rate, betas=(0.9, 0.99))
    mean, start, running = copy.deepcopy(student), time.time(), 0.0
    for step in range(recipe.steps):
        warm, turn = min(1, (step + 1) / 200), np.cos(np.pi * step / recipe.steps)
        optimiser.param_groups[0]["lr"] = recipe.rate * warm * (0.5 * (1 + turn) + 0.002)
        student.quantise = mean.quantise = step >= recipe.steps * recipe.quantise_from
        codes, probabilities = pool.batch(recipe.batch)
        loss = loss_of(student(codes), probabilities, recipe)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        running += float(loss)
        follow(mean, student, min(recipe.average, (step + 1) / (step + 10)))
        if (step + 1) % recipe.refresh == 0:
            equal, tied = agreement(answers_of(mean, dev_codes), dev.tenths)
            torch.save(mean.state_dict(), checkpoint)
            print(f"step {step + 1} loss {running / recipe.refresh:.4f} dev {equal:.4f} tie-tolerant {tied:.4f} "
                  f"after {time.time() - start:.0f} s", flush=True)
            running = 0.0
            pool.refresh()
    mean.quantise = True
    return mean
