"""The behaviour profiles that simulated accounts are drawn from. All numbers are ours and stand for no real account."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """How one kind of account behaves. A pair is (mean, spread) of a log10, a share the two powers of a beta."""

    followers: tuple        # log10
    tweets_a_day: tuple     # log10, over its whole life
    age_days: tuple         # youngest, oldest
    retweets: tuple         # share of the timeline
    replies: tuple          # share of the own tweets
    mentions: tuple         # share of the own tweets that are no reply
    hashtags: tuple         # share of the own tweets
    likes: tuple            # log10 per own tweet
    spread: tuple           # log10 retweets per own tweet
    unnoticed: tuple        # chance that no own tweet was liked, was retweeted
    clock: str              # person, schedule, machine or minutes (see clock.py)
    languages: tuple        # fewest, most
    verified: float = 0.02


PROFILES = {
    "human": Profile((3.2, 1.3), (.3, .9), (30, 5000), (1, 2), (1, 2.5), (.7, 9), (.7, 7), (1., 1.), (-.2, .9),
                     (.02, .12), "person", (1, 14)),
    "replier": Profile((2.1, .9), (.9, .8), (30, 4500), (.7, 5), (7, 1.8), (.5, 12), (.7, 12), (.3, .8), (-.8, .8),
                       (.02, .15), "person", (1, 16)),
    "celebrity": Profile((5.6, .9), (.3, .6), (600, 5200), (1, 6), (1, 4), (1, 5), (1, 5), (3, .9), (2.2, .9),
                         (.0, .0), "person", (1, 8), .8),
    "retweeter": Profile((2.2, .9), (1., .8), (20, 4500), (9, 1), (1, 3), (1, 6), (1, 4), (-.1, 1.), (-.8, .9),
                         (.3, .4), "person", (1, 16)),
    "scheduler": Profile((3.3, 1.), (.1, .5), (300, 5000), (.3, 8), (.3, 8), (.5, 8), (.8, 6), (.2, .7), (-.2, .7),
                         (.05, .15), "schedule", (1, 9), .1),
    "automated": Profile((1.8, 1.), (1., .9), (5, 4500), (.5, 9), (.5, 12), (.6, 8), (1, 3), (-.7, .8), (-.9, .8),
                         (.3, .4), "machine", (1, 7)),
    "spambot": Profile((1.8, .9), (-.6, 1.), (100, 5000), (.5, 8), (.5, 6), (.6, 6), (.8, 6), (-.3, .8), (-.8, .8),
                       (.2, .35), "machine", (1, 6)),
    "purchased": Profile((1.2, .8), (-.8, .8), (20, 4500), (1, 2), (1, 5), (1, 8), (1, 8), (-.7, .7), (-1., .7),
                         (.5, .6), "person", (1, 5)),
    "info_silent": Profile((2.2, .8), (.6, .7), (10, 4000), (2, 1), (1, 9), (1, 9), (1, 4), (-1, .5), (-1, .5),
                           (.95, .97), "minutes", (1, 10)),
    "info_liked": Profile((2.2, .8), (.4, .7), (10, 4500), (1, 2.5), (1, 3), (1, 8), (1, 4), (-.3, .7), (-1, .5),
                          (.1, .9), "minutes", (1, 10)),
    "info_spread": Profile((2.9, .8), (.6, .7), (10, 4500), (1, 2.5), (1, 4), (1, 8), (1, 3), (.4, .9), (.1, .9),
                           (.02, .02), "minutes", (1, 14)),
    "any": Profile((3., 1.8), (.2, 1.2), (0, 5300), (.5, .7), (.5, .7), (.5, 1.5), (.5, 1), (.5, 1.5), (0, 1.4),
                   (.3, .4), "any", (0, 30), .3),
}
