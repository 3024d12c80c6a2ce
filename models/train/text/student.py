"""What ships: word vectors, convolutions over them, two small dense layers. core/src/text reads what `export.py` writes."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from windows import Layout, WindowMax


@dataclass(frozen=True)
class Branch:
    """Convolution of `width` tokens into `channels`, then the mean or the maximum over the post."""

    width: int
    channels: int
    pool: str


@dataclass(frozen=True)
class Shape:
    words: int
    buckets: int  # rows for the character n-grams of words that are not in the vocabulary
    dimensions: int
    branches: tuple[Branch, ...]
    hidden: int


class Rounded(torch.autograd.Function):
    """Rounds to multiples of `step` on the way forward and lets gradients pass as if it had not."""

    @staticmethod
    def forward(_context, values, step):
        return torch.clamp(torch.round(values / step), -127, 127) * step

    @staticmethod
    def backward(_context, gradient):
        return gradient, None


def row_scale(weight):
    """One int8 step a row. weight [rows, columns] -> [rows, 1]"""
    return weight.detach().abs().amax(1, keepdim=True).clamp_min(1e-8) / 127


class Student(torch.nn.Module):
    def __init__(self, shape: Shape, classes: int):
        super().__init__()
        self.shape = shape
        self.table = torch.nn.Parameter(torch.randn(shape.words + shape.buckets, shape.dimensions) * 0.1)
        self.kernels = torch.nn.ParameterList(
            torch.nn.Parameter(torch.randn(b.channels, shape.dimensions, b.width)
                               * (1.4 / (shape.dimensions * b.width)) ** 0.5) for b in shape.branches)
        features = sum(b.channels for b in shape.branches)
        self.bias = torch.nn.Parameter(torch.zeros(features))
        self.middle = torch.nn.Linear(features, shape.hidden)
        self.out = torch.nn.Linear(shape.hidden, classes)
        self.rounding = False
        self.table_step = 0.0  # one int8 step of the table, set when rounding starts

    def start_rounding(self, level=127):
        self.rounding = True
        self.table_step = float(self.table.detach().abs().flatten().quantile(0.9995)) / level if \
            self.table.numel() < 2**24 else float(self.table.detach().abs().max()) / level

    def rounded_rows(self, weight):
        return Rounded.apply(weight, row_scale(weight)) if self.rounding else weight

    def forward(self, rows, offsets, weights, lengths, drop=0.0):
        """rows, weights: flat lists of table rows a token; offsets: where each token begins, tokens of post after post.
        lengths: tokens a post. Gives logits [posts, classes]."""
        table = Rounded.apply(self.table, self.table_step) if self.rounding else self.table
        tokens = F.embedding_bag(rows, table, offsets, mode="sum", per_sample_weights=weights)
        layout = Layout(lengths, max(b.width for b in self.shape.branches))
        padded = torch.zeros(layout.size, self.shape.dimensions).index_copy(0, layout.places, tokens)
        pooled = torch.cat([self.pool(padded, lengths, layout, branch, kernel)
                            for branch, kernel in zip(self.shape.branches, self.kernels)], 1) + self.bias
        firsts = sum(b.channels for b in self.shape.branches if b.pool == "mean")
        features = F.dropout(torch.cat([pooled[:, :firsts], F.relu(pooled[:, firsts:])], 1), drop, self.training)
        middle = F.relu(F.linear(features, self.rounded_rows(self.middle.weight), self.middle.bias))
        return F.linear(F.dropout(middle, drop / 2, self.training), self.rounded_rows(self.out.weight), self.out.bias)

    def pool(self, padded, lengths, layout, branch, kernel):
        channels, dimensions, width = kernel.shape
        columns = self.rounded_rows(kernel.permute(2, 0, 1).reshape(width * channels, dimensions))
        if branch.pool == "mean":
            return layout.sums(padded) / lengths.clamp_min(1)[:, None] @ columns.T
        windows = columns.view(width, channels, dimensions).permute(1, 0, 2).reshape(channels, width * dimensions)
        return torch.where(lengths[:, None] > 0, WindowMax.apply(padded, windows, layout, width), 0.0)
