"""The table of made-up videos: reading it, and cutting it into train, dev and validation."""

import csv
import gzip
import hashlib

import numpy as np

from account_rows import shared_folder

CLASSES = ["opinion", "claim"]
SPLIT_SALT, DEV_SHARE = "perch video-claim-v1", 100  # of 1000


def table_path():
    return shared_folder() / "claims" / "tiktok_template.tsv.gz"


def read_table():
    """The table's text, and its rows."""
    text = gzip.decompress(table_path().read_bytes()).decode()
    return text, list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def parts_of(rows):
    """train, dev or val: equal facts always fall into the same one."""
    bucket = lambda fact: int.from_bytes(hashlib.sha256(f"{SPLIT_SALT}|{fact}".encode()).digest()[:8], "little") % 1000
    return np.array(["val" if row["split"] == "val" else "dev" if bucket(row["fact"]) < DEV_SHARE else "train"
                     for row in rows])
