"""Measures the shipped program on validation facts: `perch videos` against the labels; writes metrics.json."""

import argparse
import json
from pathlib import Path

import numpy as np

from account_rows import REPOSITORY, ask_perch
from evaluate_account_types import wilson
from measures import calibration_error
from video_rows import CLASSES, parts_of, read_table


def without(rows, names):
    """CSV text of rows with these cells empty."""
    header = list(rows[0])
    lines = ["\t".join(header)]
    lines += ["\t".join("" if name in names else row[name] for name in header) for row in rows]
    return "\n".join(lines) + "\n"


def measure(text, kinds):
    p = np.array([float(row["p_claim"]) for row in ask_perch(["videos"], text)])
    hits = (p >= 0.5) == (kinds == 1)
    return {"rows": len(hits), "accuracy": round(float(hits.mean()), 4), "wrong": int((~hits).sum()),
            "accuracy_95": wilson(int(hits.sum()), len(hits)),
            "ece": round(calibration_error(np.stack([1 - p, p], 1), kinds), 4)}


def views_alone(train, train_kinds, rows, kinds):
    """One threshold on views, the best on training rows."""
    views = lambda list_: np.array([float(row["video_view_count"]) for row in list_])
    seen = views(train)
    best = max(np.unique(seen), key=lambda cut: ((seen > cut) == (train_kinds == 1)).mean())
    return {"threshold": float(best), "accuracy": round(float(((views(rows) > best) == (kinds == 1)).mean()), 4)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, default=REPOSITORY / "models" / "video-claim-v1" / "metrics.json")
    options = parser.parse_args()
    _, rows = read_table()
    part, kinds = parts_of(rows), np.array([CLASSES.index(row["label"]) for row in rows])
    chosen = np.flatnonzero(part == "val")
    own, labels = [rows[i] for i in chosen], kinds[chosen]
    train = np.flatnonzero(part == "train")
    table = [name for name in rows[0] if name.startswith(("video_", "verified", "author"))]
    heads = ask_perch(["videos", "--all"], without(own, []))
    posts = np.array([float(row["p_claim_of_posts"]) for row in heads]) >= 0.5
    results = {"all columns": measure(without(own, []), labels), "without the transcript": measure(without(own, ["text"]), labels),
               "without the views": measure(without(own, ["video_view_count"]), labels),
               "the transcript alone": measure(without(own, table), labels),
               "views alone, one threshold": views_alone([rows[i] for i in train], kinds[train], own, labels),
               "the claim head for posts": {"accuracy": round(float((posts == (labels == 1)).mean()), 4)}}
    print(json.dumps(results, indent=1))
    options.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
