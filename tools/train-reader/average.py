"""Averages two readers, the second taught on from the first: what it learnt stays, most of what it forgot comes back.

  python average.py EARLIER LATER SHARE OUT      (SHARE of the later one, from 0 to 1)
"""
import sys

import torch

earlier, later, share, out = sys.argv[1:]
first, second = (torch.load(path, weights_only=True) for path in (earlier, later))
part = float(share)
state = {name: (1 - part) * value + part * second['state'][name] for name, value in first['state'].items()}
torch.save({'state': state, 'meta': second['meta']}, out)
