"""A head's teachers: a pretrained sentence encoder (encoder.py) fine-tuned on the head's training rows: `teacher.py emotion`.

There is one for each fold of the rows, which learns from the other folds: asked for a row that it was trained on, a teacher
would repeat the row's label, wrong or right. They are never shipped: they label every training text (label.py), and the
student learns those labels.
"""

import argparse
import random
import time
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F

import data
from encoder import encoder, tokenizer
from folds import FOLDS, fold_of
from heads import HEADS
from measures import accuracy_by_source, among_of

MAX_PIECES = 72
BATCH = 64
LEARNING_RATE = 1e-4
SEED = 20261122


def spelled_out(text: str) -> str:
    """Emoji as words: the encoder's vocabulary holds hardly any."""
    out = []
    for char in text:
        if ord(char) < 0x2190 or unicodedata.category(char) != "So":
            out.append(char)
        else:
            out.append(f" {unicodedata.name(char, '').lower()} ")
    return "".join(out).replace("\ufe0f", "")


class Teacher(torch.nn.Module):
    """The encoder and a small classifier. Word vectors stay as pretrained: rare words keep what they know."""

    def __init__(self, classes):
        super().__init__()
        self.encoder = encoder()
        self.encoder.embeddings.requires_grad_(False)
        width = self.encoder.config.hidden_size
        self.classifier = torch.nn.Sequential(torch.nn.Dropout(0.15), torch.nn.Linear(2 * width, width), torch.nn.GELU(),
                                              torch.nn.Dropout(0.15), torch.nn.Linear(width, classes))

    def reading(self, pieces, mask):
        """[texts, width]: the layer before the answer, before its bend."""
        states = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).to(states.dtype)
        return self.classifier[:2](torch.cat([states[:, 0], (states * weights).sum(1) / weights.sum(1)], 1))

    def forward(self, pieces, mask):
        return self.classifier[2:](self.reading(pieces, mask))


def pieces_of(texts):
    cutter = tokenizer()
    cutter.no_padding()
    cutter.enable_truncation(MAX_PIECES)
    return [encoding.ids for encoding in cutter.encode_batch([spelled_out(text) for text in texts])]


def batches(pieces, size, rng=None):
    """Index batches of like lengths, in random order where `rng` is given."""
    order = list(range(len(pieces)))
    if rng:
        rng.shuffle(order)
        order = [i for at in range(0, len(order), size * 50)
                 for i in sorted(order[at:at + size * 50], key=lambda i: len(pieces[i]))]
    else:
        order.sort(key=lambda i: len(pieces[i]))
    groups = [order[at:at + size] for at in range(0, len(order), size)]
    if rng:
        rng.shuffle(groups)
    return groups


def padded(pieces, group):
    width = max(len(pieces[i]) for i in group)
    ids = torch.zeros(len(group), width, dtype=torch.long)
    mask = torch.zeros(len(group), width, dtype=torch.long)
    for row, i in enumerate(group):
        ids[row, :len(pieces[i])] = torch.tensor(pieces[i])
        mask[row, :len(pieces[i])] = 1
    return ids, mask


def logits_of(model, pieces, say=None):
    """float32 [texts, classes]"""
    model.eval()
    out = np.zeros((len(pieces), model.classifier[-1].out_features), np.float32)
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for number, group in enumerate(batches(pieces, 128)):
            out[group] = model(*padded(pieces, group)).float().numpy()
            if say and number % 100 == 99:
                say(f"labelled {(number + 1) * 128} of {len(pieces)}")
    return out


def loss_of(logits, targets, among):
    """Cross entropy over the classes that the row's data set distinguishes. targets [B], among bool [B, classes]."""
    return F.cross_entropy(logits.masked_fill(~among, -30.0), targets, label_smoothing=0.0)


def lessons_of(head, fold, rng):
    """The head's training rows of the other folds, as often as the recipe shows them, cut into batches."""
    rows, seen = [], [row for row in data.training_rows(head.name) if fold_of(row.text) != fold]
    for source in head.sources:
        own = [row for row in seen if row.source == source]
        for _ in range(int(source.views)):
            rows += own
        rows += rng.sample(own, round(len(own) * (source.views % 1)))
    rng.shuffle(rows)
    pieces = pieces_of([row.text for row in rows])
    targets = torch.tensor([head.classes.index(row.label) for row in rows])
    among = torch.from_numpy(among_of(head, rows))
    return [(*padded(pieces, group), targets[group], among[group]) for group in batches(pieces, BATCH, rng)]


def train(head, fold, limit, say):
    torch.manual_seed(SEED + fold)
    lessons = lessons_of(head, fold, random.Random(SEED + fold))
    lessons = lessons[:limit] if limit else lessons
    model = Teacher(len(head.classes)).train()
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=LEARNING_RATE,
                                  weight_decay=0.01, fused=True)
    started, running = time.time(), 1.0
    say(f"{len(lessons)} steps, {sum(lesson[0].numel() for lesson in lessons)} pieces")
    for step, (pieces, mask, targets, among) in enumerate(lessons):
        share = step / len(lessons)
        for parameters in optimizer.param_groups:
            parameters["lr"] = LEARNING_RATE * min(share / 0.06, (1 - share) / 0.94)
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(pieces, mask)
        loss = loss_of(logits.float(), targets, among)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        running += 0.02 * (loss.item() - running)
        if step % 50 == 49:
            say(f"step {step + 1} of {len(lessons)}, {time.time() - started:.0f} s, loss {running:.3f}")
    return model


def kept(head, fold):
    """Where a fold's teacher is."""
    return data.BUILD / f"teacher-{head.name}-{fold}.pt"


def measure(head, model, say):
    rows = data.dev_rows(head.name)
    logits = logits_of(model, pieces_of([row.text for row in rows]))
    for path, (accuracy, f1) in accuracy_by_source(head, rows, logits).items():
        say(f"dev {path}: accuracy {accuracy:.4f}, macro-F1 {f1:.4f}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("head", choices=HEADS)
    arguments.add_argument("--fold", type=int, choices=range(FOLDS), help="only this one; without it, those that are not there")
    arguments.add_argument("--steps", type=int, default=0, help="stop after so many, for a trial")
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    say = lambda line: print(line, flush=True)
    head = HEADS[given.head]
    data.BUILD.mkdir(parents=True, exist_ok=True)
    folds = [fold for fold in range(FOLDS) if not kept(head, fold).exists()] if given.fold is None else [given.fold]
    for fold in folds:
        say(f"fold {fold} of {FOLDS}")
        model = train(head, fold, given.steps, say)
        torch.save(model.state_dict(), kept(head, fold))
        measure(head, model, say)


if __name__ == "__main__":
    main()
