"""Writes the safetensors format: header length, JSON header, tensors back to back."""

import json
import struct

import numpy as np

NAMES = {np.dtype("float32"): "F32", np.dtype("int32"): "I32", np.dtype("float16"): "F16", np.dtype("int8"): "I8"}


def write_safetensors(path, tensors):
    """Writes {name: array}, widest elements first: no holes, and every tensor starts at a multiple of its element."""
    ordered = sorted(tensors.items(), key=lambda item: -item[1].dtype.itemsize)
    header, start = {}, 0
    for name, array in ordered:
        header[name] = {"dtype": NAMES[array.dtype], "shape": list(array.shape),
                        "data_offsets": [start, start + array.nbytes]}
        start += array.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for _, array in ordered:
            file.write(np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes())


def read_safetensors(path):
    """Returns {name: array} of a file written by this module; for checks, not for untrusted files."""
    with open(path, "rb") as file:
        content = file.read()
    length = struct.unpack("<Q", content[:8])[0]
    header, data = json.loads(content[8:8 + length]), content[8 + length:]
    kinds = {name: kind for kind, name in NAMES.items()}
    return {name: np.frombuffer(data[slice(*about["data_offsets"])], kinds[about["dtype"]]).reshape(about["shape"])
            for name, about in header.items()}
