"""Writes simulated accounts in the dump form, for the project's own extractor to turn into attributes."""

import json
from datetime import datetime, timedelta

import numpy as np

from clock import DAY, moments
from profiles import PROFILES

EPOCH = datetime(1970, 1, 1)
CRAWLS = (1_577_836_800, 1_640_995_200)  # crawled in 2020 or 2021
LANGUAGES = ("en es pt fr de it nl tr ar ja ko ru pl sv fi da no cs hu ro el he hi th vi id tl uk fa ca et eu ht lt "
             "lv").split()


def date(seconds):
    return (EPOCH + timedelta(seconds=int(seconds))).strftime("%Y-%m-%d %H:%M:%S")


def share(random, powers):
    """One account's share; now and then exactly none."""
    return 0.0 if random.random() < 0.15 else random.beta(*powers)


def counts(random, level, unnoticed, number):
    """Likes or retweets of each tweet: few tweets take most."""
    if random.random() < unnoticed:
        return np.zeros(number, np.int64)
    mean = random.normal(*level)
    each = 10 ** random.normal(mean, random.uniform(0.2, 0.9), number)
    return np.minimum(random.poisson(np.minimum(each, 1e7)), 5_000_000)


def tweets_of(random, profile, times):
    """Returns the timeline, one dictionary a tweet."""
    number = len(times)
    retweet = random.random(number) < share(random, profile.retweets)
    reply = ~retweet & (random.random(number) < share(random, profile.replies))
    mention = reply | (~retweet & (random.random(number) < share(random, profile.mentions)))
    hashtag = ~retweet & (random.random(number) < share(random, profile.hashtags))
    likes = counts(random, profile.likes, profile.unnoticed[0], number)
    spread = counts(random, profile.spread, profile.unnoticed[1], number)
    known = random.permutation(LANGUAGES)[:random.integers(profile.languages[0], profile.languages[1] + 1)]
    spoken = ["und", *known]
    weights = random.exponential(1, len(spoken)) * np.array([0.3, *(1 / (1 + np.arange(len(known))))])
    language = random.choice(spoken, number, p=weights / weights.sum())
    timeline = []
    for at in range(number):
        tweet = {"created_at": date(times[at]), "lang": language[at],
                 "in_reply_to_status_id": 1000 + at if reply[at] else None,
                 "entities": {"user_mentions": [{"screen_name": "someone"}] if mention[at] else [],
                              "hashtags": [{"text": "word"}] if hashtag[at] else []},
                 "retweet_count": int(spread[at]), "favorite_count": 0 if retweet[at] else int(likes[at])}
        if retweet[at]:
            tweet["retweeted_status"] = {"user": {"screen_name": "another"}}
        timeline.append(tweet)
    return timeline


def length(random):
    """Most timelines are full pages, some are short."""
    return int(random.choice([100, 200, random.integers(2, 30), random.integers(30, 220)], p=[.4, .1, .2, .3]))


def account(random, profile, name):
    """Returns one account of a dump."""
    crawled = int(random.integers(*CRAWLS))
    age = int(random.integers(profile.age_days[0], profile.age_days[1] + 1))
    a_day = 10 ** random.normal(*profile.tweets_a_day)
    newest = crawled - int(min(random.exponential(0.3 / a_day), 900) * DAY)
    times = moments(random, profile.clock, length(random), a_day, newest)
    if random.random() < 0.2:
        times = times[::-1]
    followers = 0 if random.random() < 0.04 else int(10 ** random.normal(*profile.followers))
    user = {"created_at": date(crawled - age * DAY - int(random.integers(DAY))),
            "verified": bool(random.random() < profile.verified),
            "url": "https://example.org" if random.random() < 0.3 else None,
            "location": "Somewhere" if random.random() < 0.5 else "", "followers_count": followers,
            "statuses_count": max(len(times), int(a_day * (age + 1))), "screen_name": name}
    return {"user_data": user, "tweets": tweets_of(random, profile, times), "crawled_at": date(crawled)}


def write_accounts(path, number, seed):
    """Writes a dump of `number` accounts, the profiles in turn."""
    random, names = np.random.default_rng(seed), list(PROFILES)
    with open(path, "w", encoding="utf-8") as file:
        for at in range(number):
            profile = names[at % len(names)]
            key = f"{profile}_{at}"
            file.write(("{" if at == 0 else ",\n") + json.dumps(key) + ":")
            file.write(json.dumps(account(random, PROFILES[profile], key), separators=(",", ":")))
        file.write("}\n")
