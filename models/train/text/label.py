"""The teacher's answers to every training text, for every head: what the students learn beside the given labels."""

import argparse
import json

import numpy as np
import torch

import data
from heads import HEADS
from teacher import Teacher, logits_of, pieces_of


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--others", type=int, default=40_000, help="most texts of unlabelled timelines")
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    model = Teacher()
    model.load_state_dict(torch.load(data.BUILD / "teacher.pt"))
    texts = data.texts_to_label(given.others)
    logits = logits_of(model, pieces_of(texts), list(HEADS), lambda line: print(line, flush=True))
    np.savez(data.BUILD / "teacher-logits.npz", **logits)
    (data.BUILD / "teacher-texts.json").write_text(json.dumps(texts))


if __name__ == "__main__":
    main()
