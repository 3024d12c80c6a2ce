"""Labelled profiles: reading them, cutting them into train, dev and validation, and filling what a source leaves out."""

import csv
import gzip
import hashlib
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("PERCH_PROGRAM", REPOSITORY / "build" / "native" / "perch"))
KINDS = ["regular", "bot", "influencer", "fake"]
COUNTS = ["followers", "following", "posts"]
OPTIONAL = ["verified", "private", "age_days"]
SPLIT_SALT, DEV_SHARE = "perch account-type-v1", 100  # of 1000


@dataclass
class Profiles:
    counts: np.ndarray    # float64 [N, 3]
    optional: np.ndarray  # float64 [N, 3], NaN where the source has no such cell
    kind: np.ndarray      # int [N]
    source: np.ndarray    # str [N]
    part: np.ndarray      # str [N]: train, dev, val

    def __len__(self):
        return len(self.kind)

    def where(self, mask):
        return Profiles(self.counts[mask], self.optional[mask], self.kind[mask], self.source[mask], self.part[mask])


def shared_folder():
    return Path(os.environ.get("PERCH_SHARED", REPOSITORY.parent / "shared")) / "data"


def _bucket(text):
    return int.from_bytes(hashlib.sha256(f"{SPLIT_SALT}|{text}".encode()).digest()[:8], "little") % 1000


def load_profiles(folder=None):
    """All rows of data/accounts. Equal counts always fall into the same of train and dev."""
    rows = []
    for path in sorted((folder or shared_folder() / "accounts").glob("*.tsv.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            rows += csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    number = lambda cell: float(cell) if cell else np.nan
    counts = np.array([[float(row[name]) for name in COUNTS] for row in rows])
    part = ["val" if row["split"] == "val" else
            "dev" if _bucket("|".join(row[name] for name in COUNTS)) < DEV_SHARE else "train" for row in rows]
    return Profiles(counts, np.array([[number(row[name]) for name in OPTIONAL] for row in rows]),
                    np.array([KINDS.index(row["label"]) for row in rows]),
                    np.array([row["source"] for row in rows]), np.array(part))


def evenly(profiles):
    """As many influencers as regular accounts, drawn by a salted hash of their counts: they come from one list of
    33,000 and would be four fifths of all rows otherwise. Returns a mask."""
    influencers = np.flatnonzero(profiles.kind == KINDS.index("influencer"))
    order = sorted(influencers, key=lambda i: (hashlib.sha256(f"{SPLIT_SALT}|even|{profiles.counts[i].tolist()}".encode())
                                               .hexdigest(), i))
    mask = profiles.kind != KINDS.index("influencer")
    mask[order[:int((profiles.kind == KINDS.index("regular")).sum())]] = True
    return mask


def fill(profiles, donors, random, nearest=15):
    """Optional facts with no cell empty. What a source leaves out is taken from one of the donors with similar counts
    that have it, drawn by chance: so that which cells are known can be drawn without regard to the source."""
    out = profiles.optional.copy()
    place, donor_place = np.log1p(profiles.counts), np.log1p(donors.counts)
    for column in range(out.shape[1]):
        having = np.flatnonzero(~np.isnan(donors.optional[:, column]))
        for i in np.flatnonzero(np.isnan(out[:, column])):
            distance = np.square(donor_place[having] - place[i]).sum(1)
            close = np.argpartition(distance, nearest)[:nearest]
            out[i, column] = donors.optional[having[random.choice(close)], column]
    return out


def table_of(counts, optional=None):
    """CSV text; optional facts that are NaN are empty cells."""
    lines = [",".join(COUNTS + (OPTIONAL if optional is not None else []))]
    cell = lambda value: "" if np.isnan(value) else f"{value:g}" if value < 1e5 else f"{value:.0f}"
    for i, row in enumerate(counts):
        lines.append(",".join([f"{value:.0f}" for value in row] +
                              ([cell(value) for value in optional[i]] if optional is not None else [])))
    return "\n".join(lines) + "\n"


def ask_perch(words, text):
    """The table with which the program answers, as a list of dictionaries."""
    run = subprocess.run([str(PROGRAM), *words, "-"], input=text.encode(), capture_output=True, check=True)
    return list(csv.DictReader(run.stdout.decode().splitlines()))


def features_of(counts, optional=None):
    """What the model reads, out of the program: names, and float64 [N, features]."""
    answers = ask_perch(["accounts", "--features"], table_of(counts, optional))
    names = list(answers[0])
    return names, np.array([[float(row[name]) for name in names] for row in answers])
