"""The network: MPNet cut to some of its layers, read by one attention for each label.

Post-layer-norm encoder of all-mpnet-base-v2 (Apache-2.0): positions start at 2, one relative bias of 32 buckets is shared
by all layers. The head looks at the draft's own pieces only; what stands before it (setting, what is answered) reaches
them through the encoder. Names are those that `export.py` and the extension's kernel use.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, BUCKETS, POSITIONS, FIRST_POSITION = 768, 12, 3072, 32, 514, 2


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        mixed = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), bias.to(x.dtype))
        x = self.norm1(x + self.drop(self.o(mixed.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Head(nn.Module):
    """Per label: softmax(h . query) over the draft's pieces, then pooled . weight + bias."""

    def __init__(self, labels):
        super().__init__()
        self.query = nn.Parameter(torch.randn(labels, WIDTH) * 0.02)
        self.weight = nn.Parameter(torch.randn(labels, WIDTH) * 0.02)
        self.bias = nn.Parameter(torch.full((labels,), -3.0))

    def forward(self, h, own):
        scores = (h @ self.query.T).masked_fill(~own[..., None], -1e4)
        attention = scores.softmax(1)
        pooled = torch.einsum('btl,btw->blw', attention, h)
        return (pooled * self.weight).sum(-1) + self.bias, attention


class Reader(nn.Module):
    def __init__(self, pieces, labels, layers):
        super().__init__()
        self.word, self.position = nn.Embedding(pieces, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.head = Head(labels)
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, own):
        """ids [batch, length] with padding 1; own: which pieces are the draft's. Logits [batch, labels], attention [batch, length, labels]."""
        length = ids.shape[1]
        at = torch.arange(length)
        x = self.drop(self.norm(self.word(ids) + self.position(at + FIRST_POSITION)))
        bias = self.relative(bucket(at[None, :] - at[:, None])).permute(2, 0, 1)[None]
        bias = bias.masked_fill((ids == 1)[:, None, None, :], -1e4)
        for layer in self.layers:
            x = layer(x, bias)
        return self.head(x.float(), own)


def quick():
    """Half floats (bfloat16) where the processor has them; on others they take twenty times as long as whole ones."""
    return torch.autocast('cpu', dtype=torch.bfloat16, enabled=torch.ops.mkldnn._is_mkldnn_bf16_supported())


def bucket(relative, farthest=128):
    """T5's buckets: half for what stands after, exact up to 8 apart, then by logarithm up to `farthest`."""
    half = BUCKETS // 2
    n = -relative
    side = (n < 0).long() * half
    n = n.abs()
    exact = half // 2
    far = exact + (torch.log(n.float().clamp(min=1) / exact) / math.log(farthest / exact) * (half - exact)).long()
    return side + torch.where(n < exact, n, far.clamp(max=half - 1))
