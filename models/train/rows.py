"""The labelled rows: reading them, cutting them into train, dev and validation, and deriving new ones."""

import gzip
import hashlib
import json
from dataclasses import dataclass

import numpy as np

from attributes import ATTRIBUTES

SPLIT_SALT = "perch clusters-v1"
VALIDATION_SHARE, DEV_SHARE = 100, 30  # of 1000


@dataclass
class Rows:
    """Attribute rows with the teacher's answer in tenths and the name of where each row came from."""

    values: np.ndarray  # float64 [N, 17]
    tenths: np.ndarray  # uint8 [N, 6]
    source: np.ndarray  # str [N]

    def __len__(self):
        return len(self.values)

    def choice(self):
        """Number 0..5 of the likeliest cluster; a tie goes to the lowest."""
        return self.tenths.argmax(1)

    def where(self, mask):
        return Rows(self.values[mask], self.tenths[mask], self.source[mask])


def part_of(attributes_text):
    """Names the part that a row belongs to; equal attributes always fall into the same part."""
    digest = hashlib.sha256(f"{SPLIT_SALT}|{attributes_text}".encode()).digest()
    bucket = int.from_bytes(digest[:8], "little") % 1000
    if bucket < VALIDATION_SHARE:
        return "validation"
    return "dev" if bucket < VALIDATION_SHARE + DEV_SHARE else "train"


def load_parts(folder):
    """Reads distill_train.csv.gz and returns {"train": Rows, "dev": Rows, "validation": Rows}."""
    numbers, sources, parts = [], [], []
    with gzip.open(folder / "distill_train.csv.gz", "rt", encoding="utf-8") as file:
        header = file.readline().strip().split(",")
        assert header[:17] == ATTRIBUTES and header[-1] == "source", "distill_train.csv.gz has other columns"
        for line in file:
            cells = line.rstrip("\n").split(",")
            numbers.append([float(cell) for cell in cells[:23]])
            sources.append(cells[-1])
            parts.append(part_of(",".join(cells[:17])))
    table, parts = np.array(numbers), np.array(parts)
    rows = Rows(table[:, :17], np.rint(table[:, 17:] * 10).astype(np.uint8), np.array(sources))
    return {name: rows.where(parts == name) for name in ("train", "dev", "validation")}


def load_oracle(folder):
    """Reads the 300 fictional accounts whose attributes and answers the reference itself gave."""
    with gzip.open(folder / "oracle_expected.ndjson.gz", "rt", encoding="utf-8") as file:
        accounts = [json.loads(line) for line in file]
    return Rows(np.array([[one["attributes"][name] for name in ATTRIBUTES] for one in accounts], np.float64),
                np.array([np.rint(np.array(one["p"]) * 10) for one in accounts]).astype(np.uint8),
                np.array([one["profile"] for one in accounts]))
