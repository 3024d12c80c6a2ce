"""The largest product of a kernel over the windows of a post, for a batch of posts of unlike lengths."""

import numpy as np
import torch


class Layout:
    """Where the tokens of a batch stand in one list of rows. Before each post, and after the last, are rows of zeros for
    the windows that reach beyond it. Posts of like lengths make a group that is padded to its longest."""

    def __init__(self, lengths, widest, groups=4):
        """lengths: tokens a post. widest: tokens of the widest window."""
        own = lengths.numpy()
        self.before, self.groups = widest - 1, []  # groups: (first row, posts, length of each)
        starts, at = np.zeros(len(own), np.int64), 0
        for posts in np.array_split(np.argsort(own, kind="stable"), min(groups, len(own))):
            each = int(own[posts].max()) + self.before
            starts[posts] = at + each * np.arange(len(posts)) + self.before
            self.groups.append((at, torch.from_numpy(posts), each))
            at += len(posts) * each
        self.size, self.lengths = at + self.before, lengths
        within = np.arange(own.sum()) - np.repeat(np.cumsum(own) - own, own)
        self.places = torch.from_numpy(np.repeat(starts, own) + within)

    def group(self, padded, number):
        """One group's rows as [posts, length, columns]."""
        at, posts, each = self.groups[number]
        return padded[at:at + len(posts) * each].view(len(posts), each, -1)

    def sums(self, padded):
        """The sum of each post's tokens, in the order of the posts."""
        order = torch.cat([posts for _, posts, _ in self.groups])
        found = torch.cat([self.group(padded, number).sum(1) for number in range(len(self.groups))])
        return torch.zeros_like(found).index_copy(0, order, found)


class WindowMax(torch.autograd.Function):
    """The largest product of each kernel with the windows of a post that hold at least one of its tokens. Written out,
    because only one window a kernel passes a gradient on: the general way takes four times as long."""

    @staticmethod
    def windows(padded, width, before):
        """[rows, width * dimensions]; window r begins `width - 1` rows before the place where token r would stand."""
        dimensions = padded.shape[1]
        skipped = before - (width - 1)
        return padded.as_strided((len(padded) - before, width * dimensions), (dimensions, 1), skipped * dimensions)

    @staticmethod
    def forward(context, padded, kernel, layout, width):
        """padded [rows, dimensions], kernel [channels, width * dimensions] -> [posts, channels]"""
        seen = WindowMax.windows(padded, width, layout.before).contiguous()
        products = seen @ kernel.T
        out = torch.empty(len(layout.lengths), len(kernel))
        best = torch.empty(out.shape, dtype=torch.int64)
        for number, (at, posts, each) in enumerate(layout.groups):
            own = layout.group(products, number)
            beyond = torch.arange(each)[None, :] >= (layout.lengths[posts] + width - 1)[:, None]
            own += torch.where(beyond, -1e9, 0.0)[:, :, None]
            out[posts], where = own.max(1)
            best[posts] = where + (at + each * torch.arange(len(posts)))[:, None]
        context.save_for_backward(seen, kernel, best)
        context.layout, context.width, context.shape = layout, width, padded.shape
        return out

    @staticmethod
    def backward(context, gradient):
        seen, kernel, best = context.saved_tensors
        gradient = torch.where(context.layout.lengths[:, None] > 0, gradient, 0.0)
        products = torch.zeros(len(seen), len(kernel)).scatter_(0, best, gradient)
        spread, padded = products @ kernel, torch.zeros(context.shape)
        skipped, dimensions = context.layout.before - (context.width - 1), context.shape[1]
        for j in range(context.width):
            padded[skipped + j:skipped + j + len(seen)] += spread[:, j * dimensions:(j + 1) * dimensions]
        return padded, products.T @ seen, None, None
