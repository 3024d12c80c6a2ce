"""The one command: makes models/clusters-v1 from the teacher's labelled rows. See README.md here."""

import argparse
import dataclasses
import json
import time
from pathlib import Path

import torch

from edges import learn_edges
from export import write_model
from rows import load_parts
from simulated_rows import add_simulated
from student import Student, codes_of
from teacher import REPOSITORY, Teacher, clusters_folder
from train_background import write_background
from training import POLISH, Pool, Recipe, agreement, answers_of, fit

EDGES = 932  # at most


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=REPOSITORY / "models" / "clusters-v1")
    parser.add_argument("--perch", type=Path, default=REPOSITORY / "build" / "native" / "perch")
    parser.add_argument("--work", type=Path, default=REPOSITORY / "build" / "train",
                        help="folder for the simulated accounts and the checkpoint")
    parser.add_argument("--accounts", type=int, default=36_000, help="simulated accounts; 0 for none")
    parser.add_argument("--steps", type=int, default=Recipe.steps, help="of the first phase")
    parser.add_argument("--no-polish", action="store_true", help="leave out the second phase")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def main():
    options, start = arguments(), time.time()
    recipe = Recipe(steps=options.steps)
    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    options.work.mkdir(parents=True, exist_ok=True)
    teacher, parts = Teacher(), load_parts(clusters_folder())
    train, dev = parts["train"], parts["dev"]
    if options.accounts:
        train = add_simulated(train, teacher, options.accounts, recipe.seed, options.perch, options.work)
    edges = learn_edges(teacher, parts["train"].values, EDGES, recipe.seed)
    print(f"{len(train)} rows to train on, {sum(map(len, edges))} edges, after {time.time() - start:.0f} s", flush=True)

    student = Student([len(cuts) for cuts in edges], recipe.hidden)
    dev_codes = codes_of(dev.values, edges)
    phases = [recipe] if options.no_polish else [recipe, POLISH]
    seconds = []
    for phase in phases:
        student = fit(student, phase, Pool(phase, train, edges, teacher), dev, dev_codes,
                      options.work / "checkpoint.pt")
        student.round_weights()
        size = write_model(options.out, student, edges)
        seconds.append(round(time.time() - start - sum(seconds)))
    write_background(options.out, parts)

    equal, tied = agreement(answers_of(student, dev_codes), dev.tenths)
    log = {"phases": [dataclasses.asdict(phase) for phase in phases],
           "rows": {name: len(part) for name, part in parts.items()},
           "simulated_accounts": options.accounts, "edges": sum(map(len, edges)), "size_bytes": size,
           "dev_agreement": round(float(equal), 4), "dev_tie_tolerant": round(float(tied), 4),
           "seconds_of_phases": seconds}
    (options.out / "training.json").write_text(json.dumps(log, indent=2) + "\n")
    print(json.dumps(log, indent=2))


if __name__ == "__main__":
    main()
