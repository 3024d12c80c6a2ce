"""Measures the shipped program on simulated accounts that no row of the training was made of: few tweets, missing
attributes, other windows, and whether a choice that resampling calls stable is."""

import copy
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from attributes import ATTRIBUTES
from simulate import account
from profiles import PROFILES

SEED = 977
SIZES = [(2, 9), (10, 49), (50, 99), (100, 199), (200, 1000)]
TWEET_FIELDS = {"likes": ["favorite_count"], "retweet counts": ["retweet_count"], "languages": ["lang"],
                "mentions and hashtags": ["entities"]}


def simulated(number):
    random, names = np.random.default_rng(SEED), list(PROFILES)
    return [account(random, PROFILES[names[at % len(names)]], f"a{at}") for at in range(number)]


def reports(perch, accounts, *words):
    """What `perch report` says of each account."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump.json"
        path.write_text(json.dumps({f"a{at}": one for at, one in enumerate(accounts)}))
        run = subprocess.run([str(perch), "report", "--no-posts", *words, str(path)], check=True, capture_output=True,
                             text=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def choice(report):
    return report["cluster"]["prediction"] if report["cluster"] else 0


def by_tweets(reported, teacher):
    """Agreement with the teacher by the number of tweets."""
    values = np.array([[one["attributes"][name] for name in ATTRIBUTES] for one in reported], float)
    tenths = teacher.tenths(values)
    chosen = np.array([choice(one) for one in reported]) - 1
    sizes = np.array([one["window"]["tweets"] for one in reported])
    equal = chosen == tenths.argmax(1)
    tied = tenths[np.arange(len(chosen)), chosen] == tenths.max(1)
    for low, high in SIZES:
        mask = (sizes >= low) & (sizes <= high)
        yield {"tweets": f"{low}–{high}" if high < 1000 else f"{low}+", "accounts": int(mask.sum()),
               "equal": round(float(equal[mask].mean()), 4), "tie_tolerant": round(float(tied[mask].mean()), 4)}


def without(accounts, fields, of_user):
    """The same accounts, fields left out of the user or of every tweet."""
    out = copy.deepcopy(accounts)
    for one in out:
        for part in [one["user_data"]] if of_user else one["tweets"]:
            for field in fields:
                part.pop(field, None)
    return out


def missing(perch, accounts, reported):
    """How often there is still a choice, and whether it is the same, when something is not in the data."""
    whole = np.array([choice(one) for one in reported])
    cases = [("followers", without(accounts, ["followers_count"], True)),
             ("number of tweets", without(accounts, ["statuses_count"], True))]
    cases += [(name, without(accounts, fields, False)) for name, fields in TWEET_FIELDS.items()]
    for name, changed in cases:
        chosen = np.array([choice(one) for one in reports(perch, changed)])
        kept = chosen > 0
        same = float((chosen == whole)[kept].mean()) if kept.any() else None
        yield {"missing": name, "still_chosen": round(float(kept.mean()), 4), "same": same and round(same, 4)}


def windows(perch, accounts, reported):
    """How often the newest so many tweets lead to the same cluster as all of the account's two hundred or so."""
    long = [at for at, one in enumerate(reported) if one["window"]["tweets"] >= 150]
    whole = np.array([choice(reported[at]) for at in long])
    for size in (10, 25, 50, 100):
        chosen = np.array([choice(one) for one in reports(perch, [accounts[at] for at in long], "--window", str(size))])
        yield {"window": size, "accounts": len(long), "same": round(float((chosen == whole).mean()), 4)}


def stability(perch, accounts):
    """Whether another hundred tweets of the account lead to the same cluster, by the share that resampling states."""
    newest, older = [], []
    for one in accounts:
        if len(one["tweets"]) < 190:
            continue
        ordered = sorted(one["tweets"], key=lambda tweet: tweet["created_at"], reverse=True)
        newest.append({**one, "tweets": ordered[:len(ordered) // 2]})
        older.append({**one, "tweets": ordered[len(ordered) // 2:]})
    explained = reports(perch, newest, "--explain")
    stated = np.array([one["confidence"]["stability"]["same"] for one in explained])
    same = np.array([choice(one) for one in explained]) == np.array([choice(one) for one in reports(perch, older)])
    for low, high in ((0, 0.75), (0.75, 0.95), (0.95, 1.01)):
        mask = (stated >= low) & (stated < high)
        if mask.any():
            yield {"stated": f"{low}–{min(high, 1)}", "accounts": int(mask.sum()),
                   "mean_stated": round(float(stated[mask].mean()), 4), "same": round(float(same[mask].mean()), 4)}


def measure_accounts(perch, teacher, number):
    accounts = simulated(number)
    reported = reports(perch, accounts)
    return {"by_tweets": list(by_tweets(reported, teacher)), "missing": list(missing(perch, accounts, reported)),
            "windows": list(windows(perch, accounts, reported)), "stability": list(stability(perch, accounts))}
