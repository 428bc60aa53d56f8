"""Lets candidates look at each other before each is judged: those of one act for its arguments, an article's for its acts."""

import numpy as np
import torch
from torch import nn


class Beside(nn.Module):
    """A layer of self-attention among the rows of a group (Vaswani et al. 2017, with the norms first as in Xiong et al. 2020).

    Whether "Oslo" is whom "recalled its ambassador from Oslo" hits depends on what else stands there that could be, and whether a meeting is news or
    background on what else the article tells."""

    def __init__(self, width, heads=4, inner=256, drop=0.3):
        super().__init__()
        self.heads = heads
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.asked, self.joined = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner = nn.Sequential(nn.Linear(width, inner), nn.GELU(), nn.Dropout(drop), nn.Linear(inner, width))
        self.drop, self.dropped = nn.Dropout(drop), nn.Dropout(0.1)

    def forward(self, x, groups, seats):
        """x: [N, width]; groups [G, M], the rows that stand together, -1 where a group has fewer; seats [N], where each row stands in groups as one list."""
        size, width = groups.shape, x.shape[1]
        parts = self.asked(self.first(x))[groups.clamp(min=0)].reshape(size[0], size[1], 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        alike = parts[0] @ parts[1].transpose(-1, -2) * (width // self.heads) ** -0.5
        weights = (alike + (groups < 0)[:, None, None, :] * -1e4).softmax(-1)
        seen = (self.dropped(weights) @ parts[2]).transpose(1, 2).reshape(-1, width)[seats]
        x = x + self.drop(self.joined(seen))
        return x + self.drop(self.inner(self.second(x)))


def together(parts):
    """From arrays of rows, a group each: all rows one behind the other, and `groups` and `seats` of Beside that part them again."""
    most = max(map(len, parts))
    groups = np.full((len(parts), most), -1)
    for group, start, part in zip(groups, np.cumsum([0, *map(len, parts)]), parts):
        group[: len(part)] = np.arange(start, start + len(part))
    return np.concatenate(parts), torch.from_numpy(groups), torch.from_numpy(np.flatnonzero(groups.ravel() >= 0))
