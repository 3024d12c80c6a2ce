"""Trains a head on each of its data sets alone (no teacher) and measures it on the validation rows of all of them.

What is left of a figure on somebody else's data says more about other people's posts than the figure on its own.
"""

import argparse
import json

import torch

import data
import recipes
from heads import HEADS
from measures import accuracy_by_source, among_of
from train_head import Dev, prepare
from training import fit

STEPS = 700


def trained_on(head, recipe, source, say):
    rows = [row for row in data.training_rows(head.name) if row.source == source]
    lexicon, hashes, vectors, posts, _ = prepare(recipe, rows, [], say)
    targets = torch.tensor([head.classes.index(row.label) for row in rows])
    unguided = torch.zeros(len(rows), len(head.classes))
    taught = (posts, targets, torch.from_numpy(among_of(head, rows)), unguided, torch.zeros(len(rows)))
    student = fit(recipe.fitting(len(hashes), STEPS), len(head.classes), lexicon, taught, ([], None), say, None, vectors)
    measured = Dev(head, data.validation_rows(head.name), lexicon)
    return accuracy_by_source(head, measured.rows, measured.logits(student))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("heads", nargs="*", default=list(HEADS))
    given = arguments.parse_args()
    torch.set_num_threads(1)
    for name in given.heads:
        head, table = HEADS[name], {}
        for source in head.sources:
            if any(row.source == source for row in data.training_rows(name)):
                found = trained_on(head, recipes.RECIPES[name], source, lambda line: None)
                table[source.path] = {path: [round(a, 4), round(f, 4)] for path, (a, f) in found.items()}
                for path, (accuracy, f1) in found.items():
                    print(f"{source.path} -> {path}: accuracy {accuracy:.3f}, macro-F1 {f1:.3f}", flush=True)
        (data.REPOSITORY / "models" / f"{name}-v1" / "cross.json").write_text(json.dumps(table, indent=2) + "\n")


if __name__ == "__main__":
    main()
