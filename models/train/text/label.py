"""The teachers' answers to training texts: what the student learns beside the given labels. `label.py emotion`."""

import argparse
import json

import numpy as np
import torch

import data
from augment import variants
from folds import FOLDS, fold_of
from heads import HEADS
from teacher import SEED, Teacher, kept, logits_of, pieces_of


def texts_of(head, fold, others):
    """What a fold's teacher has not seen: the fold's rows of the head, variants of them, and a share of other texts."""
    own = data.without_kept_apart(list(dict.fromkeys(
        row.text for row in data.training_rows(head.name) if fold_of(row.text) == fold)))
    varied = data.without_kept_apart(variants(own, head.variants, SEED + fold))
    return own + varied + [text for text in others if fold_of(text) == fold]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("head", choices=HEADS)
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    head = HEADS[given.head]
    others, labels = data.others_to_label(head.name, head.others), {}
    for fold in range(FOLDS):
        model = Teacher(len(head.classes))
        model.load_state_dict(torch.load(kept(head, fold)))
        texts = texts_of(head, fold, others)
        print(f"fold {fold} of {FOLDS}: {len(texts)} texts", flush=True)
        answers = logits_of(model, pieces_of(texts), lambda line: print(line, flush=True))
        for text, answer in zip(texts, answers):
            labels.setdefault(text, answer)
    np.save(data.BUILD / f"teacher-{head.name}.npy", np.stack(list(labels.values())))
    (data.BUILD / f"teacher-{head.name}.json").write_text(json.dumps(list(labels)))


if __name__ == "__main__":
    main()
