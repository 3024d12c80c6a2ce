"""The shipped network once more, in numpy: for recipes that need its answers before a program with them is built."""

import numpy as np

from safetensors_file import read_safetensors


class Forward:
    """Reads weights.safetensors; `bins` and `scores` say what the program would say, to about six digits."""

    def __init__(self, path):
        tensors = read_safetensors(path)
        starts = tensors["encoder.offsets"]
        self.edges = [tensors["encoder.edges"][a:b] for a, b in zip(starts[:-1], starts[1:])]
        self.layers = []
        while f"layer{len(self.layers)}.weight" in tensors:
            name = f"layer{len(self.layers)}"
            weight = tensors[f"{name}.weight"].astype(np.float64)
            scale = tensors.get(f"{name}.scale", np.ones(len(weight)))
            self.layers.append((weight * scale[:, None].astype(np.float64), tensors[f"{name}.bias"]))

    def bins(self, values):
        """How many edges lie below each value: int [N, 17]."""
        return np.stack([np.searchsorted(cuts, column.astype(np.float32), side="left")
                         for cuts, column in zip(self.edges, values.T)], axis=1)

    def places(self, values):
        """The same from 0 to 1, the space in which distances are measured: float64 [N, 17]."""
        return self.bins(values) / np.maximum([len(cuts) for cuts in self.edges], 1)

    def scores(self, values, chunk=8192):
        """The six one-vs-rest scores before the sigmoid: float64 [N, 6]."""
        above = [np.tri(len(cuts) + 1, len(cuts), -1) for cuts in self.edges]
        parts = []
        for at in range(0, len(values), chunk):
            bins = self.bins(values[at:at + chunk])
            hidden = np.concatenate([table[column] for table, column in zip(above, bins.T)], axis=1)
            for number, (weight, bias) in enumerate(self.layers):
                hidden = (np.maximum(hidden, 0) if number else hidden) @ weight.T + bias
            parts.append(hidden)
        return np.concatenate(parts)
