"""Runs every recipe on 200 rows and a few steps, and loads what comes out: shows that they run, not that they are good."""

import subprocess
import sys
from pathlib import Path

import data
from heads import HEADS
from perch_program import ask

FOLDER = Path(__file__).resolve().parent


def main():
    for head in HEADS:
        out = data.BUILD / "smoke" / f"{head}-v1"
        command = [sys.executable, str(FOLDER / "train_head.py"), head, "--without-teacher", "--rows", "200",
                   "--steps", "20", "--out", str(out)]
        subprocess.run(command, check=True)
        answer = ask([head, "--model", str(out)], ["what a day"])[0]
        assert abs(sum(answer["probabilities"].values()) - 1) < 1e-6, answer
        print(f"{head}: {answer['label']}")


if __name__ == "__main__":
    main()
