"""A teacher's answers to training texts: what the student learns beside the given labels. `label.py emotion`."""

import argparse
import json

import numpy as np
import torch

import data
from augment import variants
from heads import HEADS
from teacher import SEED, Teacher, logits_of, pieces_of


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("head", choices=HEADS)
    arguments.add_argument("--others", type=int, default=40_000, help="most texts of unlabelled timelines")
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    head = HEADS[given.head]
    model = Teacher(len(head.classes))
    model.load_state_dict(torch.load(data.BUILD / f"teacher-{head.name}.pt"))
    own = list(dict.fromkeys(row.text for row in data.training_rows(head.name)))
    texts = data.texts_to_label(given.others) + data.without_kept_apart(variants(own, head.variants, SEED))
    logits = logits_of(model, pieces_of(texts), lambda line: print(line, flush=True))
    np.save(data.BUILD / f"teacher-{head.name}.npy", logits)
    (data.BUILD / f"teacher-{head.name}.json").write_text(json.dumps(texts))


if __name__ == "__main__":
    main()
