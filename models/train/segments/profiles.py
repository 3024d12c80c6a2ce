"""Invented profiles in the shape of the seed's: 14,181 rows, nine columns, heavy tails, a few accounts above all others."""
import numpy as np

COLUMNS = ("polarity", "subjectivity", "verified", "protected", "favourites", "retweets", "posts", "account_posts",
           "followers")
ROWS = 14_181


def invented(rows=ROWS, seed=7):
    """Four kinds of people that run into one another."""
    random = np.random.default_rng(seed)
    kind = random.choice(4, rows, p=(0.55, 0.25, 0.15, 0.05))
    reach = np.array((4.5, 6.0, 7.5, 11.0))[kind]
    out = np.empty((rows, len(COLUMNS)))
    out[:, 0] = random.beta(np.array((2.0, 5.0, 1.5, 3.0))[kind], np.array((2.0, 1.5, 5.0, 3.0))[kind])
    out[:, 1] = random.beta(np.array((2.0, 3.0, 4.0, 1.5))[kind], np.array((2.5, 1.5, 2.0, 4.0))[kind])
    out[:, 2] = random.random(rows) < np.array((0.002, 0.005, 0.02, 0.5))[kind]
    out[:, 3] = random.random(rows) < np.array((0.04, 0.02, 0.01, 0.0))[kind]
    out[:, 4] = np.floor(np.exp(random.normal(reach - 4.5, 1.8)))
    out[:, 5] = np.floor(out[:, 4] * random.beta(1.0, 5.0, rows))
    out[:, 6] = 1 + random.geometric(np.array((0.8, 0.5, 0.4, 0.3))[kind]) - 1
    out[:, 7] = np.floor(np.exp(random.normal(reach + 2.5, 1.6)))
    out[:, 8] = np.floor(np.exp(random.normal(reach, 1.9)))
    return out
