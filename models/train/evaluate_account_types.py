"""Measures the shipped program on validation rows: `perch accounts` against the labels; writes metrics.json."""

import argparse
import json
import math
from pathlib import Path

import numpy as np

from account_rows import KINDS, REPOSITORY, ask_perch, evenly, load_profiles, table_of
from measures import calibration_error, macro_f1

Z = 1.959964  # 95 %


def wilson(hits, number):
    """Returns the Wilson interval of a share."""
    share, square = hits / number, Z * Z / number
    middle = (share + square / 2) / (1 + square)
    half = Z * math.sqrt(share * (1 - share) / number + square / (4 * number)) / (1 + square)
    return [round(middle - half, 4), round(middle + half, 4)]


def ask(counts, optional=None):
    answers = ask_perch(["accounts", "--all"], table_of(counts, optional))
    probabilities = np.array([[float(row[f"p_{kind}"]) for kind in KINDS] for row in answers])
    said = np.array([row["type"] != "" for row in answers])
    rule = np.array([KINDS.index(row["rule"]) for row in answers])
    return probabilities, said, rule


def measure(profiles, optional=None):
    """Accuracy of the likeliest type over all rows, and over those for which a type is said."""
    probabilities, said, rule = ask(profiles.counts, optional)
    guess = probabilities.argmax(1)
    hits = guess == profiles.kind
    score, by_kind = macro_f1(guess, profiles.kind, len(KINDS))
    rule_score, _ = macro_f1(rule, profiles.kind, len(KINDS))
    confusion = [[int(((profiles.kind == a) & (guess == b)).sum()) for b in range(len(KINDS))]
                 for a in range(len(KINDS))]
    return {"rows": len(hits), "accuracy": round(float(hits.mean()), 4),
            "accuracy_95": wilson(int(hits.sum()), len(hits)), "macro_f1": round(score, 4),
            "f1": dict(zip(KINDS, by_kind)), "ece": round(calibration_error(probabilities, profiles.kind), 4),
            "answered": round(float(said.mean()), 4), "accuracy_of_answered": round(float(hits[said].mean()), 4),
            "rule_accuracy": round(float((rule == profiles.kind).mean()), 4), "rule_macro_f1": round(rule_score, 4),
            "rule_agrees": round(float((rule == guess).mean()), 4), "confusion": confusion}


def table(results):
    lines = ["| rows | number | accuracy (95 %) | macro-F1 | ECE | a type is said | … and right | rules: accuracy / macro-F1 |",
             "|---|---|---|---|---|---|---|---|"]
    for name, r in results.items():
        low, high = r["accuracy_95"]
        lines.append(f"| {name} | {r['rows']} | {r['accuracy']} ({low}–{high}) | {r['macro_f1']} | {r['ece']} | "
                     f"{r['answered']} | {r['accuracy_of_answered']} | {r['rule_accuracy']} / {r['rule_macro_f1']} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, default=REPOSITORY / "models" / "account-type-v1" / "metrics.json")
    parser.add_argument("--part", choices=("val", "dev", "train"), default="val")
    options = parser.parse_args()
    profiles = load_profiles()
    own = profiles.where(profiles.part == options.part)
    even = own.where(evenly(own))
    results = {"counts alone, influencers as many as regular": measure(even),
               "counts alone, all rows": measure(own),
               "all that the source has, influencers as many as regular": measure(even, even.optional)}
    for source in sorted(set(own.source)):
        rows = own.where(own.source == source)
        results[f"counts alone, {source}"] = measure(rows)
    print(table(results))
    first = next(iter(results.values()))
    print("\nF1 by type:", first["f1"], "\nconfusion (rows: label; columns: answer):", first["confusion"])
    if options.part == "val":
        options.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
