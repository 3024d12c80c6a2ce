"""Asks the built program: the same tokens, and later the same scores, as everybody else gets."""

import json
import os
import subprocess
from pathlib import Path

import data

PROGRAM = Path(os.environ.get("PERCH_PROGRAM", data.REPOSITORY / "build" / "native" / "perch"))


def ask(words, lines):
    """One JSON answer a line. Line breaks inside a text become spaces, since a line is a post."""
    fed = "".join(" ".join(line.splitlines()) + "\n" for line in lines)
    run = subprocess.run([str(PROGRAM), "text", *words], input=fed.encode(), capture_output=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(answers) == len(lines), "perch answered another number of lines than it was asked"
    return answers


def tokens_of(texts):
    return [answer["tokens"] for answer in ask(["tokens"], texts)]


def pieces_of(tokens):
    """{token: (hash, hashes of its character n-grams)}"""
    return {token: (answer["hash"], answer["pieces"]) for token, answer in zip(tokens, ask(["pieces"], tokens))}
