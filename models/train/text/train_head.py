"""Trains one head: `train_head.py emotion`. The teacher's labels (teacher.py) must be there, or --without-teacher."""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch

import data
import meanings
import recipes
import vectors
from calibration import temperature_for
from corpus import Lexicon, vocabulary_of
from export import write_head
from heads import HEADS
from measures import accuracy_by_source, among_of
from perch_program import pieces_of as perch_pieces
from perch_program import tokens_of
from training import fit, logits_of


def guided_texts(head, rows):
    """{text: the teachers' probabilities}; training texts of every head, variants and unlabelled ones. They are as sure as they
    are right: on the rows of a data set with its own temperature, elsewhere with that of all rows."""
    texts = json.loads((data.BUILD / f"teacher-{head.name}.json").read_text())
    logits = dict(zip(texts, np.load(data.BUILD / f"teacher-{head.name}.npy")))
    rows = [row for row in rows if row.text in logits]
    temperature = lambda own: temperature_for(head, own, np.stack([logits[row.text] for row in own]))
    of = dict.fromkeys(texts, temperature(rows))
    for source in {row.source: None for row in rows}:
        own = [row for row in rows if row.source == source]
        of.update(dict.fromkeys((row.text for row in own), temperature(own)))
    return {text: torch.softmax(torch.from_numpy(own / of[text]), 0) for text, own in logits.items()}


def prepare(recipe, rows, others, say, known=None):
    """Lexicon, hashes of the vocabulary, the table to start from, and token numbers of the posts. known: of meanings.load;
    without them words start as GloVe has them."""
    taught, untaught = tokens_of([row.text for row in rows]), tokens_of(others)
    once = dict(zip((row.text for row in rows), taught))  # a word of one post is rare, however often the post is shown
    vocabulary = vocabulary_of(once.values(), untaught, recipe.words)
    tokens = sorted({token for post in (*taught, *untaught) for token in post})
    pieces = perch_pieces(tokens)
    lexicon = Lexicon(tokens, vocabulary, lambda new: {token: pieces[token] for token in new}, recipe.buckets)
    hashes = [pieces[token][0] for token in vocabulary]
    table = vectors.start_table(known or vectors.load(), vocabulary, recipe.buckets, recipe.dimensions, perch_pieces,
                                recipe.seed, say)
    return lexicon, hashes, table, [lexicon.numbers(p) for p in taught], [lexicon.numbers(p) for p in untaught]


class Dev:
    """Rows that no step has seen: choices and the temperature are made on them."""

    def __init__(self, head, rows, lexicon):
        self.head, self.rows = head, rows
        self.posts = tokens_of([row.text for row in rows])
        # Tokens that training never met are read as their n-grams; the lexicon has to hear of them first.
        lexicon.learn({token for post in self.posts for token in post}, perch_pieces)
        self.lexicon, self.posts = lexicon, [lexicon.numbers(post) for post in self.posts]

    def logits(self, student):
        return logits_of(student, self.lexicon, self.posts)

    def words(self, student):
        found = accuracy_by_source(self.head, self.rows, self.logits(student))
        return ", ".join(f"{path} {accuracy:.4f} / {f1:.4f}" for path, (accuracy, f1) in found.items())


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("head", choices=HEADS)
    arguments.add_argument("--without-teacher", action="store_true")
    arguments.add_argument("--rows", type=int, default=0, help="train on so many rows only, for a trial")
    arguments.add_argument("--steps", type=int, default=0)
    arguments.add_argument("--out", default="")
    arguments.add_argument("--threads", type=int, default=1)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    head = HEADS[given.head]
    recipe = recipes.RECIPES[head.name]
    say = lambda line: print(line, flush=True)

    rows = data.training_rows(head.name)
    if given.rows:
        rows = random.Random(recipe.seed).sample(rows, given.rows)
    rows = [row for row in rows for _ in range(recipe.repeats.get(row.source.path, 1))]
    guides = {} if given.without_teacher else guided_texts(head, rows)
    own = {row.text for row in rows}
    others = [text for text in guides if text not in own]
    known = meanings.load(head) if recipe.meanings and not given.without_teacher else None
    lexicon, hashes, table, taught, untaught = prepare(recipe, rows, others, say, known)
    dev = Dev(head, data.dev_rows(head.name), lexicon)

    targets = torch.tensor([head.classes.index(row.label) for row in rows])
    fitting = recipe.fitting(len(hashes), given.steps)
    say(f"{len(rows)} labelled rows, {len(others)} others, {len(hashes)} words")
    nothing = torch.zeros(len(head.classes))
    soft = torch.stack([guides.get(row.text, nothing) for row in rows])
    trust = torch.tensor([row.source.trust for row in rows])
    other_soft = torch.stack([guides[text] for text in others]) if others else None
    student = fit(fitting, len(head.classes), lexicon, (taught, targets, torch.from_numpy(among_of(head, rows)), soft, trust),
                  (untaught, other_soft), say, dev.words, table)
    temperature = temperature_for(head, dev.rows, dev.logits(student))
    folder = data.REPOSITORY / "models" / f"{head.name}-v1" if not given.out else Path(given.out)
    if not given.rows:  # for rounding_cost.py
        torch.save({"student": student.state_dict(), "hashes": hashes}, data.BUILD / f"{head.name}.pt")
    size = write_head(folder, head, student, hashes, temperature)
    say(f"{folder.name}: {size} bytes, temperature {temperature:.3f}, dev {dev.words(student)}")


if __name__ == "__main__":
    main()
