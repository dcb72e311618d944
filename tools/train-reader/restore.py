"""Reads the file that ships back into a reader.pt, so that whoever has the repository can teach on from it.

  python restore.py public/reader/weights.bin reader.pt

Weights are what the file holds: whole numbers of 7 bits by their scales (`export.py` says where each stands).
"""
import json
import math
import struct
import sys

import numpy as np
import torch

from export import bucket_of
from network import BUCKETS, FIRST_POSITION, HEADS, POSITIONS

HEADER = 64
NAMES = ('layers', 'width', 'heads', 'feed', 'pieces', 'positions', 'labels', 'lanes')


class File:
    """Takes tensors off the file's body, in the order in which they were written."""

    def __init__(self, body):
        self.body, self.at = body, 0

    def take(self, count, kind):
        found = np.frombuffer(self.body, kind, count, self.at)
        self.at += found.nbytes
        return found

    def floats(self, *shape):
        return torch.from_numpy(self.take(math.prod(shape), '<f4').reshape(shape).copy())

    def table(self, rows, columns):
        whole = self.take(rows * columns, np.int8).reshape(rows, columns).astype(np.float32)
        return torch.from_numpy(whole * self.take(rows, '<f4')[:, None])


def restored(data):
    numbers = struct.unpack('<15I', data[4:HEADER])
    of = dict(zip(NAMES, numbers[1:9]))
    body, foot = numbers[9], numbers[10]
    labels = json.loads(data[HEADER + body : HEADER + body + foot])['labels']
    file = File(data[HEADER : HEADER + body])
    width, positions = of['width'], of['positions']
    state = {'word.weight': file.table(of['pieces'], width)}
    # no window is longer than what the file holds: the other positions are never looked at
    state['position.weight'] = torch.zeros(POSITIONS, width)
    state['position.weight'][FIRST_POSITION : FIRST_POSITION + positions] = file.table(positions, width)

    def norm(name):
        state[f'{name}.weight'], state[f'{name}.bias'] = file.floats(width), file.floats(width)

    def linear(name, rows, columns, by=1.0):
        state[f'{name}.weight'], state[f'{name}.bias'] = file.table(rows, columns) / by, file.floats(rows) / by

    norm('norm')
    # one number for each distance; all distances of a bucket have the same, and the last one stands for padding
    distances = torch.arange(2 * positions - 1) - (positions - 1)
    shown = file.floats(HEADS, 2 * positions)[:, :-1].T
    relative = torch.zeros(BUCKETS, HEADS)
    relative[bucket_of(distances)] = shown
    state['relative.weight'] = relative
    for layer in range(of['layers']):
        name = f'layers.{layer}'
        linear(f'{name}.q', width, width, 1 / math.sqrt(width // of['heads']))
        for part in 'kvo':
            linear(f'{name}.{part}', width, width)
        norm(f'{name}.norm1')
        linear(f'{name}.up', of['feed'], width)
        linear(f'{name}.down', width, of['feed'])
        norm(f'{name}.norm2')
    for name in ('head.query', 'head.weight'):
        state[name] = file.floats(width, of['lanes']).T[: of['labels']].clone()
    state['head.bias'] = file.floats(of['lanes'])[: of['labels']].clone()
    assert file.at == body, f'{body - file.at} bytes were left over'
    return {'state': state, 'meta': {'labels': labels, 'heads': of['heads']}}


if __name__ == '__main__':
    with open(sys.argv[1], 'rb') as shipped:
        torch.save(restored(shipped.read()), sys.argv[2])
