"""New attribute rows made from training rows: swapped groups, jitter, values moved to where answers change."""

import numpy as np

from attributes import ATTRIBUTES

COLUMN = {name: number for number, name in enumerate(ATTRIBUTES)}
GROUPS = [  # what belongs to one side of an account and is swapped together
    ["interaction_mentions", "interaction_replies", "interaction_hashtags"], ["spreader"],
    ["posting_intensity", "age"], ["posting_automation_seconds"], ["posting_automation_minutes"], ["popularity"],
    ["confirmation_max", "confirmation_mean", "confirmation_h"], ["spread_max", "spread_mean", "spread_h"],
    ["language_variation"], ["burst"],
]
LATTICE = ["spreader", "confirmation_h", "spread_h", "burst"]  # rounded to four decimals
INTEGER = ["language_variation", "age"]
NO_VALUE = -10.0  # stands for "none" and "zero" alike; never moved


def settle(rows):
    """Puts moved values back where real ones can lie."""
    for name in LATTICE:
        rows[:, COLUMN[name]] = np.maximum(np.round(rows[:, COLUMN[name]], 4), 0)
    for name in INTEGER:
        rows[:, COLUMN[name]] = np.maximum(np.rint(rows[:, COLUMN[name]]), 0)
    for name in GROUPS[0] + ["spreader", "confirmation_h", "spread_h"]:
        rows[:, COLUMN[name]] = np.clip(rows[:, COLUMN[name]], 0, 1)
    rows[:, COLUMN["posting_intensity"]] = np.maximum(rows[:, COLUMN["posting_intensity"]], 0)
    return rows


def swap(random, values, source, picked, most):
    """Gives each picked row some attribute groups of another row of the same source."""
    order = np.argsort(source, kind="stable")
    first = np.searchsorted(source[order], source[picked], side="left")
    last = np.searchsorted(source[order], source[picked], side="right")
    partner = order[first + (random.random(len(picked)) * (last - first)).astype(int)]
    rows = values[picked].copy()
    share = random.random(len(picked)) * most
    for group in GROUPS:
        taken = random.random(len(picked)) < share
        for name in group:
            rows[taken, COLUMN[name]] = values[partner[taken], COLUMN[name]]
    return rows


def jitter(random, rows, size):
    """Moves about a third of the attributes a little, in proportion to their own spread; zeros and "none" stay."""
    spread = rows.std(0)
    for column in range(rows.shape[1]):
        heavy = column in (COLUMN["posting_intensity"], COLUMN["burst"])
        value = rows[:, column]
        moves = (random.random(len(rows)) < 0.3) & (value != NO_VALUE) & (value != 0)
        noise = random.normal(0, size, len(rows))
        moved = value * np.exp(noise) if heavy else value + noise * spread[column]
        rows[:, column] = np.where(moves, moved, value)
    return settle(rows)


def approach(random, rows, edges):
    """Puts one or two attributes of each row just below or above an edge."""
    everywhere = [(column, edge) for column, cuts in enumerate(edges) for edge in cuts.astype(float)]
    column_of = np.array([column for column, _ in everywhere])
    edge_of = np.array([edge for _, edge in everywhere])
    for share in (1.0, 0.4):
        which = random.integers(len(everywhere), size=len(rows))
        column, edge = column_of[which], edge_of[which]
        step = np.abs(edge) * random.choice([1e-6, 1e-3, 1e-2], len(rows)) + 1e-6
        fine = np.isin(column, [COLUMN[name] for name in LATTICE])
        whole = np.isin(column, [COLUMN[name] for name in INTEGER])
        step = np.where(whole, 0.6, np.where(fine, 1e-4, step))
        goal = edge + step * random.choice([-1.0, 1.0], len(rows))
        moves = random.random(len(rows)) < share
        index = np.nonzero(moves)[0]
        rows[index, column[index]] = goal[index]
    return settle(rows)


def derive(random, rows, edges, count, mix):
    """Returns `count` rows; `mix` gives the shares of plain, swapped, jittered and approached ones."""
    plain, swapped, jittered, approached = (np.array(mix) * count).astype(int)
    source = rows.source

    def pick(number):
        return random.integers(len(rows), size=number)

    return np.concatenate([
        rows.values[pick(plain)],
        swap(random, rows.values, source, pick(swapped), 0.6),
        jitter(random, swap(random, rows.values, source, pick(jittered), 0.2), 0.1),
        approach(random, swap(random, rows.values, source, pick(approached), 0.2), edges),
    ])
