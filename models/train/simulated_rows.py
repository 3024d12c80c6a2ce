"""Simulated accounts, pushed through the project's own extractor, as further training rows."""

import csv
import subprocess

import numpy as np

from attributes import ATTRIBUTES
from rows import Rows
from simulate import write_accounts


def extract(perch, dump):
    """Returns the rows and profiles that `perch attributes` finds in a dump; accounts with a gap are left out."""
    if not perch.is_file():
        raise SystemExit(f"No {perch}: build the native preset first, or train without simulation by --accounts 0.")
    run = subprocess.run([str(perch), "attributes", str(dump)], check=True, capture_output=True, text=True)
    lines = [line for line in csv.DictReader(run.stdout.splitlines()) if all(line[name] for name in ATTRIBUTES)]
    values = np.array([[float(line[name]) for name in ATTRIBUTES] for line in lines])
    return values, np.array(["own_" + line["account"].rsplit("_", 1)[0] for line in lines])


def add_simulated(rows, teacher, accounts, seed, perch, work, at_a_time=4000):
    """Returns `rows` and the simulated ones, labelled by the teacher; their source names the profile."""
    work.mkdir(parents=True, exist_ok=True)
    parts = []
    for part, start in enumerate(range(0, accounts, at_a_time)):
        dump = work / f"accounts-{part}.json"
        write_accounts(dump, min(at_a_time, accounts - start), seed + part)
        parts.append(extract(perch, dump))
        dump.unlink()
    values, source = (np.concatenate(side) for side in zip(*parts))
    return Rows(np.concatenate([rows.values, values]), np.concatenate([rows.tenths, teacher.tenths(values)]),
                np.concatenate([rows.source, source]))
