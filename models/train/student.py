"""The student network: threshold indicators, dense ReLU layers, six logits.

The indicators of one attribute are monotone (whoever is above an edge is above all lower ones), so the first layer
is a sum of 17 rows of a running total of its weights. Training uses that form; the file holds the plain weights.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional


def codes_of(values, edges):
    """Returns int32 [N, 17]: how many edges of each attribute lie below the value, plus the attribute's offset."""
    codes = np.empty(values.shape, np.int32)
    first = 0
    for attribute, cuts in enumerate(edges):
        column = values[:, attribute].astype(np.float32)
        codes[:, attribute] = np.searchsorted(cuts, column, side="left") + first
        first += len(cuts)
    return codes


def to_grid(weight):
    """Rounds each row to 255 steps as the file will hold it; gradients pass straight through."""
    scale = weight.detach().abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
    rounded = (weight.detach() / scale).round().clamp(-127, 127) * scale
    return weight + (rounded - weight).detach()


class Student(nn.Module):
    """Maps codes [N, 17] to six logits; `quantise` switches the rounded weights on."""

    def __init__(self, edge_counts, hidden):
        super().__init__()
        starts = np.concatenate([[0], np.cumsum(edge_counts)])
        self.register_buffer("starts", torch.tensor(starts[:-1], dtype=torch.long))
        self.first = nn.Parameter(torch.randn(hidden[0], int(starts[-1])) * 0.05)
        self.first_bias = nn.Parameter(torch.zeros(hidden[0]))
        self.dense = nn.ModuleList(nn.Linear(a, b) for a, b in zip(hidden, [*hidden[1:], 6]))
        self.quantise = False

    def weights(self):
        """The weight matrices in order, rounded when quantising."""
        raw = [self.first, *(layer.weight for layer in self.dense)]
        return [to_grid(weight) for weight in raw] if self.quantise else raw

    def biases(self):
        return [self.first_bias, *(layer.bias for layer in self.dense)]

    def round_weights(self):
        """Replaces the weights by what the file would hold."""
        with torch.no_grad():
            for weight in [self.first, *(layer.weight for layer in self.dense)]:
                weight.copy_(to_grid(weight))

    def forward(self, codes):
        first, *rest = self.weights()
        total = functional.pad(first.t().cumsum(0), (0, 0, 1, 0))
        hidden = functional.embedding_bag(codes, total, mode="sum")
        hidden = hidden + (self.first_bias - total[self.starts].sum(0))
        for weight, bias in zip(rest, self.biases()[1:]):
            hidden = functional.linear(torch.relu(hidden), weight, bias)
        return hidden
