"""Inertia of `perch segments` beside that of scikit-learn's KMeans, on the same profiles and k. Nothing of K-means is
written here: perch groups its own way, scikit-learn groups what scikit-learn has scaled.

    python compare_sklearn.py [PROGRAM]        # PROGRAM: build/native/perch
"""
import csv
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import sklearn
from profiles import COLUMNS, invented
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "build/native/perch")
MOST = 10
ALLOWED = 0.005


def scaled(profiles, scaling):
    """By scikit-learn's own scaler."""
    out = profiles.copy()
    if scaling == "log":
        out[:, 4:] = np.log1p(out[:, 4:])
        return StandardScaler().fit_transform(out)
    out[:, 7:] = StandardScaler().fit_transform(out[:, 7:])
    return out


def by_perch(profiles, scaling):
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(COLUMNS)
        writer.writerows([[repr(float(value)) for value in row] for row in profiles])
        table.flush()
        begin = time.perf_counter()
        done = subprocess.run([PROGRAM, "segments", "--table", "--scaling", scaling, table.name], check=True,
                              capture_output=True, text=True)
        return json.loads(done.stdout), time.perf_counter() - begin


def by_sklearn(points):
    begin = time.perf_counter()
    models = [KMeans(k, n_init=10, max_iter=300, tol=1e-4, random_state=1).fit(points) for k in range(1, MOST + 1)]
    return models, time.perf_counter() - begin


def compare(title, profiles, scaling):
    points = scaled(profiles, scaling)
    answer, seconds = by_perch(profiles, scaling)
    models, others = by_sklearn(points)
    print(f"\n{title}, scaling {scaling}: {len(profiles)} x {len(COLUMNS)}; perch {seconds:.2f} s with its start and its "
          f"reading, scikit-learn {others:.2f} s; knee {answer['knee']}\n")
    print("| k | perch | scikit-learn | perch over it | silhouette | scikit-learn's |")
    print("|---|---|---|---|---|---|")
    worst = 0.0
    for row, model in zip(answer["elbow"], models):
        ratio = row["inertia"] / model.inertia_ - 1
        worst = max(worst, ratio)
        own = "" if row["silhouette"] is None else f"{row['silhouette']:.3f}"
        is_exact = row["k"] > 1 and len(points) <= answer["silhouette_sample"]
        theirs = f"{silhouette_score(points, model.labels_):.3f}" if is_exact else ""
        print(f"| {row['k']} | {row['inertia']:.1f} | {model.inertia_:.1f} | {ratio:+.4%} | {own} | {theirs} |")
    print(f"\nAt most {worst:+.4%} above; allowed {ALLOWED:.1%}.")
    return worst <= ALLOWED


def real_accounts():
    """Followers, posts, verified and private of real accounts, the other columns invented; none without the data."""
    folder = Path(os.environ.get("PERCH_SHARED", ROOT.parent / "shared")) / "data/accounts"
    rows = []
    for path in sorted(folder.glob("twitter_*.tsv.gz")):
        with gzip.open(path, "rt") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                values = [row.get(name) or "0" for name in ("verified", "private", "favourites", "posts", "followers")]
                rows.append([float(value) for value in values])
    if not rows:
        return None
    out = invented(len(rows), seed=8)
    out[:, (2, 3, 4, 7, 8)] = np.array(rows)
    return out


if __name__ == "__main__":
    print(f"scikit-learn {sklearn.__version__}, numpy {np.__version__}")
    results = [compare("Invented profiles", invented(), scaling) for scaling in ("log", "seed")]
    results.append(compare("Fewer of them, whose silhouettes are exact", invented(1000, seed=9), "log"))
    real = real_accounts()
    if real is not None:
        results.append(compare("Real accounts", real, "log"))
    sys.exit(0 if all(results) else 1)
