"""Measures the shipped program on validation rows: `perch cluster FILE.csv` against the teacher's recorded answers."""

import argparse
import csv
import json
import math
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from attributes import ATTRIBUTES
from evaluate_accounts import measure_accounts
from evaluate_background import measure_background
from rows import load_oracle, load_parts
from teacher import REPOSITORY, Teacher, clusters_folder

Z = 1.959964  # 95 %


def wilson(hits, number):
    """Returns the Wilson interval of a share."""
    if number == 0:
        return 0.0, 1.0
    share, square = hits / number, Z * Z / number
    middle = (share + square / 2) / (1 + square)
    half = Z * math.sqrt(share * (1 - share) / number + square / (4 * number)) / (1 + square)
    return middle - half, middle + half


def ask_perch(perch, values):
    """Returns the program's six probabilities (float64 [N, 6]) and its choices, 0 to 5."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.csv"
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(ATTRIBUTES)
            writer.writerows([repr(float(cell)) for cell in row] for row in values)
        run = subprocess.run([str(perch), "cluster", str(path)], check=True, capture_output=True, text=True)
    table = [[float(line[f"p{k}"]) for k in range(1, 7)] + [int(line["prediction"]) - 1]
             for line in csv.DictReader(run.stdout.splitlines())]
    answers = np.array(table)
    assert len(answers) == len(values), "perch answered another number of rows than it was asked"
    return answers[:, :6], answers[:, 6].astype(int)


def slices_of(rows, ordered, probabilities):
    """Names the groups of rows that get a line of their own."""
    margin = ordered[:, -1].astype(int) - ordered[:, -2]
    stated = np.diff(np.sort(probabilities, axis=1)[:, -2:], axis=1)[:, 0]
    yield "all", np.ones(len(rows), bool)
    yield "teacher's margin >= 0.2", margin >= 2
    yield "teacher's margin 0.1", margin == 1
    yield "teacher tied", margin == 0
    yield "stated margin >= 0.1", stated >= 0.1
    yield "stated margin < 0.1", stated < 0.1
    for source in sorted(set(rows.source)):
        yield f"source {source}", rows.source == source
    for cluster in range(6):
        yield f"cluster {cluster + 1}", rows.choice() == cluster


def calibration_error(stated, meant, bins=10):
    """Expected calibration error: the mean gap, bin by bin, between the stated P and the teacher's."""
    which = np.minimum((stated * bins).astype(int), bins - 1)
    gaps = [abs(stated[which == b].mean() - meant[which == b].mean()) * (which == b).sum() for b in set(which)]
    return float(sum(gaps) / len(stated))


def measure(rows, probabilities, guess):
    """Returns the table's lines and the two figures about the probabilities."""
    ordered = np.sort(rows.tenths, axis=1)
    equal = guess == rows.choice()
    chosen = rows.tenths[np.arange(len(rows)), guess]
    tied = chosen == ordered[:, -1]
    lines = []
    for name, mask in slices_of(rows, ordered, probabilities):
        number = int(mask.sum())
        line = {"slice": name, "rows": number}
        for kind, hits in (("equal", equal), ("tie_tolerant", tied)):
            low, high = wilson(int(hits[mask].sum()), number)
            line |= {kind: round(float(hits[mask].mean()), 4), f"{kind}_95": [round(low, 4), round(high, 4)]}
        lines.append(line)
    top = probabilities[np.arange(len(rows)), guess]
    return {"slices": lines,
            "mean_absolute_error_of_p": round(float(np.abs(probabilities - rows.tenths / 10).mean()), 4),
            "ece_of_top_choice": round(calibration_error(top, chosen / 10), 4)}


def table_of(result):
    """The figures as Markdown."""
    text = ["| rows | number | same choice (95 %) | one of the tied best (95 %) |", "|---|---|---|---|"]
    for line in result["slices"]:
        cells = [line["slice"], str(line["rows"])]
        for kind in ("equal", "tie_tolerant"):
            low, high = line[f"{kind}_95"]
            cells.append(f"{line[kind]:.4f} ({low:.4f}–{high:.4f})")
        text.append("| " + " | ".join(cells) + " |")
    rest = [(name, value) for name, value in result.items() if name != "slices"]
    text += [""] + [f"{name}: {value}" for name, value in rest if not isinstance(value, (list, dict))]
    for name, value in rest:
        text += lines_of(name, value) if isinstance(value, list) else []
        text += [""] + [f"{name} {key}: {one}" for key, one in value.items()] if isinstance(value, dict) else []
    return "\n".join(text)


def lines_of(name, lines):
    """A small table of equal dictionaries."""
    keys = list(lines[0])
    rows = ["| " + " | ".join(str(line[key]) for key in keys) + " |" for line in lines]
    return ["", f"{name}:", "| " + " | ".join(keys) + " |", "|" + "---|" * len(keys), *rows]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--perch", type=Path, default=REPOSITORY / "build" / "native" / "perch")
    parser.add_argument("--part", choices=("validation", "dev", "oracle"), default="validation")
    parser.add_argument("--accounts", type=int, default=2400, help="simulated accounts")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    folder = clusters_folder()
    parts = load_parts(folder)
    rows = load_oracle(folder) if options.part == "oracle" else parts[options.part]
    probabilities, guess = ask_perch(options.perch, rows.values)
    result = measure(rows, probabilities, guess)
    if options.part == "validation":
        result |= measure_background(REPOSITORY / "models" / "clusters-v1", rows, probabilities, parts["train"])
        result |= measure_accounts(options.perch, Teacher(), options.accounts)
    print(table_of(result))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
