"""Reads the labelled posts under PERCH_SHARED/data. Rows of `val` are for measuring: `training_rows` never sees them."""

import csv
import gzip
import hashlib
import os
import random
import sys
from dataclasses import dataclass
from pathlib import Path

from heads import HEADS, UNLABELLED, Source

csv.field_size_limit(sys.maxsize)
REPOSITORY = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("PERCH_SHARED", REPOSITORY.parent / "shared"))
BUILD = REPOSITORY / "build" / "text"
TIMELINE_TEXTS = 40_000  # of the unlabelled ones
DEV_SHARE = 0.04  # of the training rows: choices (epochs, widths, temperature) are made on these


@dataclass(frozen=True)
class Row:
    text: str
    label: str
    source: Source


def available() -> bool:
    return (SHARED / "data").is_dir()


def _table(path: str):
    with gzip.open(SHARED / "data" / f"{path}.tsv.gz", "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _in_dev(text: str) -> bool:
    """By the text alone, so that a text that occurs twice falls on one side."""
    digest = hashlib.sha256(b"perch dev " + text.strip().lower().encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64 < DEV_SHARE


def _rows(head: str, split: str):
    classes = HEADS[head].classes
    for source in HEADS[head].sources:
        for cells in _table(source.path):
            label = _named(float(cells["label"]), source.from_zero) if source.from_zero else cells["label"]
            if cells["split"] == split and label in classes:
                yield Row(cells["text"], label, source)


def _named(label: float, from_zero: float) -> str:
    return "negative" if label < -from_zero else "positive" if label > from_zero else ""


def training_rows(head: str) -> list[Row]:
    return [row for row in _rows(head, "train") if not _in_dev(row.text)]


def dev_rows(head: str) -> list[Row]:
    return [row for row in _rows(head, "train") if _in_dev(row.text)]


def validation_rows(head: str) -> list[Row]:
    """Only for the evaluation command."""
    return list(_rows(head, "val"))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def without_kept_apart(texts: list[str]) -> list[str]:
    """Those that no dev or val split of any head holds, by their letters and digits."""
    apart = {_letters(row.text) for head in HEADS for row in (*dev_rows(head), *validation_rows(head))}
    return [text for text in texts if _letters(text) not in apart]


def others_to_label(head: str, most: int) -> list[str]:
    """At most so many training texts of the other heads and of the timelines, each once, in a stable order; none that is in
    a dev or val split, and none that the head itself has."""
    own = {row.text for row in training_rows(head)}
    known = dict.fromkeys(row.text for other in HEADS for row in training_rows(other) if row.text not in own)
    timelines: dict[str, None] = {}
    for path in UNLABELLED:
        for cells in _table(path):
            text = cells["content"].strip("'")  # the source file's own quotes
            if cells["language"] == "English" and len(text) > 8 and text not in own and text not in known:
                timelines[text] = None
    known.update(dict.fromkeys(random.Random(1).sample(list(timelines), min(TIMELINE_TEXTS, len(timelines)))))
    return without_kept_apart(random.Random(2).sample(list(known), min(most, len(known))))
