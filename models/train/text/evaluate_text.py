"""Measures the shipped heads with `perch text` on the validation rows and writes metrics.json and the figures of the model card."""

import argparse
import json
import sys

import numpy as np

import data
from card import write_figures
from heads import HEADS
from measures import by_source, calibration_error, macro_f1, macro_recall, wilson
from perch_program import ask


def answers(head, texts):
    """float64 [texts, classes] as `perch text` writes them."""
    return np.array([[line["probabilities"][name] for name in head.classes] for line in ask([head.name], texts)])


def bootstrap(truth, answer, measure, draws=1000):
    """95 % interval of a measure that is no share: percentiles over resampled rows."""
    rng = np.random.default_rng(1)
    found = []
    for _ in range(draws):
        at = rng.integers(0, len(truth), len(truth))
        found.append(measure(truth[at], answer[at], sorted(set(truth[at]))))
    return [float(bound) for bound in np.percentile(found, [2.5, 97.5])]


def per_class(head, truth, answer):
    table = {}
    for number, name in enumerate(head.classes):
        true, given = (truth == number).sum(), (answer == number).sum()
        hits = int(((truth == number) & (answer == number)).sum())
        if true:
            table[name] = {"rows": int(true), "recall": round(hits / true, 4),
                           "precision": round(hits / given, 4) if given else None}
    return table


def measured(head, truth, logits):
    """Everything that the model card says of one head on one data set."""
    answer, known = logits.argmax(1), sorted(set(truth))
    right = answer == truth
    shares = np.exp(logits - logits.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    return {
        "rows": len(truth),
        "accuracy": round(float(right.mean()), 4), "accuracy_95": [round(b, 4) for b in wilson(right.sum(), len(right))],
        "macro_f1": round(macro_f1(truth, answer, known), 4),
        "macro_f1_95": [round(b, 4) for b in bootstrap(truth, answer, macro_f1)],
        "macro_recall": round(macro_recall(truth, answer, known), 4),
        "calibration_error": round(calibration_error(shares.max(1), right), 4),
        "classes": per_class(head, truth, answer),
    }


def together(parts):
    """Accuracy and calibration error over the rows of all data sets. parts: [(truth, logits)]"""
    right, confidence = [], []
    for truth, logits in parts:
        shares = np.exp(logits - logits.max(1, keepdims=True))
        right.append(logits.argmax(1) == truth)
        confidence.append(shares.max(1) / shares.sum(1))
    right, confidence = np.concatenate(right), np.concatenate(confidence)
    return {"rows": len(right), "accuracy": round(float(right.mean()), 4),
            "calibration_error": round(calibration_error(confidence, right), 4)}


def card_of(folder, found):
    """Figures, and what other commands have left beside the weights."""
    manifest = json.loads((folder / "manifest.json").read_text())
    weights = (folder / manifest["weights"]["file"]).read_bytes()
    manifest["words"] = read_shapes(weights)["vocabulary"][0]
    cross = folder / "cross.json"
    write_figures(folder / "README.md", found, json.loads(cross.read_text()) if cross.exists() else {}, manifest)


def read_shapes(weights):
    """{tensor: shape} of a safetensors file."""
    size = int.from_bytes(weights[:8], "little")
    return {name: entry["shape"] for name, entry in json.loads(weights[8:8 + size]).items() if name != "__metadata__"}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("heads", nargs="*", default=list(HEADS))
    given = arguments.parse_args()
    if not data.available():
        print(f"There is no data in {data.SHARED}/data: nothing was measured.")
        sys.exit(3)
    for name in given.heads:
        head = HEADS[name]
        rows = data.validation_rows(name)
        logits = np.log(np.maximum(answers(head, [row.text for row in rows]), 1e-12))
        parts = list(by_source(head, rows, logits))
        found = {source.path: measured(head, truth, own) for source, truth, own in parts}
        folder = data.REPOSITORY / "models" / f"{name}-v1"
        for path, m in found.items():
            print(f"{path}: {m['rows']} rows, accuracy {m['accuracy']} {m['accuracy_95']}, macro-F1 {m['macro_f1']} "
                  f"{m['macro_f1_95']}, mean recall {m['macro_recall']}, calibration error {m['calibration_error']}")
        found["all"] = together([(truth, own) for _, truth, own in parts])
        print(f"{name}, all rows: calibration error {found['all']['calibration_error']}")
        (folder / "metrics.json").write_text(json.dumps(found, indent=2) + "\n")
        card_of(folder, found)


if __name__ == "__main__":
    main()
