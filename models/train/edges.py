"""Finding the encoder's edges by asking: sweep one attribute along a row and see where the answer changes."""

import numpy as np

GRID = 400      # values tried per row and attribute
HALVINGS = 44   # enough to separate neighbouring float32 values


def grid_of(column):
    """Values to sweep over: the attribute's own, thinned to evenly many rows between neighbours."""
    values = np.unique(column)
    if len(values) <= GRID:
        return values
    return np.unique(np.quantile(column, np.linspace(0, 1, GRID // 2)).tolist()
                     + np.quantile(values, np.linspace(0, 1, GRID // 2)).tolist())


def sweep(teacher, bases, attribute, grid):
    """Yields what is needed to bisect: base row, last value before and first value after each change of answer."""
    rows = np.repeat(bases, len(grid), axis=0)
    rows[:, attribute] = np.tile(grid, len(bases))
    answers = teacher.tenths(rows).reshape(len(bases), len(grid), 6)
    row, at = np.nonzero((answers[:, 1:] != answers[:, :-1]).any(2))
    return bases[row], grid[at], grid[at + 1]


def bisect(teacher, bases, attribute, low, high):
    """Narrows each change down to neighbouring float32 values; returns the lower ones and how much changes there."""
    def ask(values):
        rows = bases.copy()
        rows[:, attribute] = values
        return teacher.tenths(rows).astype(int)

    before = ask(low)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        same = (ask(middle) == before).all(1)
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return low.astype(np.float32), np.abs(ask(high) - before).sum(1)


def learn_edges(teacher, values, count, seed, bases_per_attribute=600):
    """Returns 17 sorted float32 arrays, at most `count` edges in all: those at which the answers change most."""
    random = np.random.default_rng(seed)
    found = []
    for attribute in range(values.shape[1]):
        bases = values[random.choice(len(values), bases_per_attribute, replace=False)]
        changes = sweep(teacher, bases, attribute, grid_of(values[:, attribute]))
        places, weights = bisect(teacher, changes[0], attribute, *changes[1:])
        cuts, which = np.unique(places, return_inverse=True)
        influence = np.bincount(which, weights)
        found += [(weight, attribute, cut) for weight, cut in zip(influence, cuts)]
    kept = sorted(found, reverse=True)[:count]
    return [np.array(sorted(cut for _, a, cut in kept if a == attribute), np.float32)
            for attribute in range(values.shape[1])]
