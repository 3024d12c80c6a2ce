"""What int8 costs: the shipped program beside the same student in floats, on dev rows. Wants the student that train_head.py
has left in the build folder."""

import argparse

import torch

import data
import recipes
from evaluate_text import answers
from heads import HEADS
from measures import accuracy_by_source
from corpus import Lexicon
from perch_program import pieces_of, tokens_of
from student import Student
from train_head import Dev
from training import logits_of


def lexicon_of(hashes, rows, buckets):
    """For these rows only: the words are known by their hashes, and of those that no row has, the place is kept."""
    tokens = sorted({token for post in tokens_of([row.text for row in rows]) for token in post})
    pieces = pieces_of(tokens)
    known = {pieces[token][0]: token for token in tokens}
    vocabulary = [known.get(value, f"#{value}") for value in hashes]
    return Lexicon(tokens, vocabulary, lambda new: {token: pieces[token] for token in new}, buckets)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("heads", nargs="*", default=list(HEADS))
    for name in arguments.parse_args().heads:
        head, recipe = HEADS[name], recipes.RECIPES[name]
        kept = torch.load(data.BUILD / f"{name}.pt", weights_only=True)
        student = Student(recipe.fitting(len(kept["hashes"])).shape, len(head.classes)).eval()
        student.load_state_dict(kept["student"])
        rows = data.dev_rows(name)
        dev = Dev(head, rows, lexicon_of(kept["hashes"], rows, recipe.buckets))
        in_floats = accuracy_by_source(head, dev.rows, logits_of(student, dev.lexicon, dev.posts))
        shipped = accuracy_by_source(head, dev.rows, answers(head, [row.text for row in rows]))
        for path, (accuracy, _) in shipped.items():
            print(f"{path}: {accuracy:.4f} shipped, {in_floats[path][0]:.4f} in floats")


if __name__ == "__main__":
    main()
