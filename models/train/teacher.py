"""The teacher: six one-vs-rest forests, asked for answers while training and never shipped."""

import json
import os
from pathlib import Path

import numpy as np

from attributes import ATTRIBUTES

REPOSITORY = Path(__file__).resolve().parents[2]


def clusters_folder():
    """Folder with the teacher and its labelled rows; PERCH_SHARED says where `shared` lies."""
    shared = Path(os.environ.get("PERCH_SHARED", REPOSITORY.parent / "shared"))
    folder = shared / "data" / "clusters"
    if not (folder / "teacher_forest.json").is_file():
        raise SystemExit(f"No teacher_forest.json in {folder}: set PERCH_SHARED to the folder that holds data.")
    return folder


class Teacher:
    """Answers rows of the 17 attributes with the six probabilities, as tenths.

    Every tree is a row of bits, one bit a leaf, left to right. An inner node whose test fails (x > threshold)
    strikes out the leaves of its left branch; the leftmost leaf that is left is the one the row ends in. The
    strikes of one attribute depend on its value alone, so they are looked up, and a row costs 17 ANDs a tree.
    """

    def __init__(self, folder=None):
        forest = json.loads(((folder or clusters_folder()) / "teacher_forest.json").read_text())
        assert forest["unique_attributes"] == ATTRIBUTES, "the teacher's attributes are not the project's"
        column = [ATTRIBUTES.index(name) for name in forest["attributes"]]
        trees = [tree for one in forest["forests"] for tree in one["trees"]]
        tests = [self._read_tree(tree, column) for tree in trees]
        self._positive = np.array([positive for positive, _ in tests], np.uint64)
        self._tables = [self._strike_table(tests, attribute) for attribute in range(len(ATTRIBUTES))]

    @staticmethod
    def _read_tree(tree, column):
        """Returns the bits of the positive leaves and (attribute, threshold, bits of the left branch) per test."""
        tests, positive, leaves = [], 0, 0

        def walk(node):
            nonlocal positive, leaves
            if tree["left"][node] < 0:
                bit = 1 << leaves
                leaves += 1
                positive |= bit if tree["p"][node][1] > 0.5 else 0
                return bit
            left, right = walk(tree["left"][node]), walk(tree["right"][node])
            tests.append((column[tree["feature"][node]], tree["threshold"][node], left))
            return left | right

        walk(0)
        assert leaves <= 64, "a tree has more leaves than a word has bits"
        return positive, tests

    @staticmethod
    def _strike_table(trees, attribute):
        """Returns the sorted thresholds of one attribute and, per bin between them, the leaves kept per tree."""
        cuts = sorted({t for _, tests in trees for a, t, _ in tests if a == attribute})
        every = (1 << 64) - 1
        kept = [[every] * len(trees) for _ in range(len(cuts) + 1)]
        for number, (_, tests) in enumerate(trees):
            for a, threshold, left in tests:
                if a == attribute:
                    for at in range(cuts.index(threshold) + 1, len(cuts) + 1):
                        kept[at][number] &= ~left & every
        return np.array(cuts, np.float64), np.array(kept, np.uint64)

    def tenths(self, rows, chunk=16384):
        """Returns uint8 [N, 6]: how many of each forest's ten trees say yes."""
        answers = np.empty((len(rows), 6), np.uint8)
        for start in range(0, len(rows), chunk):
            part = rows[start:start + chunk].astype(np.float32).astype(np.float64)
            alive = np.full((len(part), len(self._positive)), ~np.uint64(0))
            for attribute, (cuts, kept) in enumerate(self._tables):
                alive &= kept[np.searchsorted(cuts, part[:, attribute], side="left")]
            leaf = alive & (~alive + np.uint64(1))
            answers[start:start + chunk] = ((leaf & self._positive) != 0).reshape(len(part), 6, 10).sum(2)
        return answers
