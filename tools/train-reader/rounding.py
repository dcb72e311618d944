"""Teaches a reader with the rounding in it: the loss sees the weights that the file will hold.

Forward and backward run on whole numbers of 7 bits by their scales; the optimiser then moves the exact weights beneath, as
if the rounding had not been there (a straight-through estimate: Bengio, Léonard and Courville 2013). Scales stay those of
the weights that the round began with, so that what is kept at its end lies on the grid that `export.py` finds again (in
all but 41 of 53,986 rows when it was measured).
"""
import torch

from export import MOST, is_rounded, squeezed


class Rounding:
    """`with rounding:` the model's weights are rounded; behind it they are exact again."""

    def __init__(self, model):
        self.of = []
        for name, weight in model.named_parameters():
            if is_rounded(name, weight):
                _, scales = squeezed(weight)
                self.of.append((weight, torch.from_numpy(scales)[:, None], torch.empty_like(weight)))

    @torch.no_grad()
    def __enter__(self):
        for weight, scale, exact in self.of:
            exact.copy_(weight)
            weight.div_(scale).round_().clamp_(-MOST, MOST).mul_(scale)

    @torch.no_grad()
    def __exit__(self, *_):
        for weight, _, exact in self.of:
            weight.copy_(exact)
