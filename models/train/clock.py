"""When simulated accounts post: moments in seconds before the newest tweet, one habit a function."""

import numpy as np

DAY = 86_400


def person(random, count, day_gap):
    """Uneven gaps, often several tweets in one sitting."""
    gaps = random.lognormal(0, random.uniform(0.5, 2.5), count)
    sitting = random.random(count) < random.uniform(0, 0.6)
    return np.cumsum(np.where(sitting, gaps * random.uniform(20, 600), gaps * day_gap * DAY))


def schedule(random, count, day_gap):
    """Posts on a grid of minutes, with a delay of some seconds."""
    grid = 60 * random.choice([1, 5, 10, 15, 20, 30, 60])
    steps = np.maximum(np.rint(random.exponential(day_gap * DAY / grid, count)), 1)
    return np.cumsum(steps) * grid + random.integers(0, random.choice([1, 3, 8, 30]) + 1, count)


def machine(random, count, day_gap):
    """Evenly spaced with a jitter of its own, in one long row or in volleys."""
    gap = max(day_gap * DAY, 1.0)
    gaps = gap * (1 + random.uniform(0, 0.5) * random.standard_normal(count))
    volley = random.random(count) < random.choice([0, 0, 0.5, 0.9])
    return np.cumsum(np.abs(np.where(volley, random.integers(1, 30, count), gaps)))


def minutes(random, count, day_gap):
    """As a person, but published with the seconds cut off."""
    return np.floor(person(random, count, day_gap) / 60) * 60


HABITS = {"person": person, "schedule": schedule, "machine": machine, "minutes": minutes}


def moments(random, habit, count, tweets_a_day, newest):
    """Returns whole-second times, newest first."""
    if habit == "any":
        habit = random.choice(list(HABITS))
    day_gap = 10 ** random.normal(0, 0.4) / max(tweets_a_day, 1e-3)
    back = np.minimum(HABITS[habit](random, count, day_gap), 12 * 365 * DAY)
    start = newest // 60 * 60 if habit in ("minutes", "schedule") else newest
    return (start - np.floor(back)).astype(np.int64)
