"""The drafts as `prepare.ts` wrote them, made into batches of like length."""
import json
import random

import torch

BEGIN, PAD, END = 0, 1, 2
WINDOW, MOST_BEFORE = 128, 72


class Draft:
    """`pieces` of the draft, those `before` it, a target for each label and a weight for each target (nothing where it is unknown)."""

    def __init__(self, line, labels):
        self.id, self.file, self.fold = line['id'], line['file'], line['fold']
        self.before, self.pieces = line['before'][:MOST_BEFORE], line['draft']
        self.yes, self.spans = set(line['yes']), line['spans']
        self.target = [float(label in self.yes) for label in range(labels)]
        self.weight = [float(label in self.yes or label not in line['unknown']) for label in range(labels)]


def read_drafts(folder, labels):
    with open(f'{folder}/pieces.jsonl', encoding='utf8') as file:
        return [Draft(json.loads(line), labels) for line in file]


def windows(length):
    """Where a draft is cut: pieces of `WINDOW`, each overlapping half of the one before; one when it is short."""
    if length <= WINDOW:
        return [(0, length)]
    step = WINDOW // 2
    starts = list(range(0, length - WINDOW, step)) + [length - WINDOW]
    return [(start, start + WINDOW) for start in starts]


def rows_of(draft):
    """One row for a short draft; for a long one its windows, each with what is said in it (labels 0 and 1 are `any` and `pause`)."""
    cuts = windows(len(draft.pieces))
    if len(cuts) == 1:
        return [(draft, 0, len(draft.pieces), draft.target, draft.weight)]
    rows = []
    placed = {label for label, _, _ in draft.spans}
    for start, end in cuts:
        here = {label for label, first, last in draft.spans if first < end and last > start}
        target, weight = list(draft.target), list(draft.weight)
        for label in draft.yes - here:
            target[label] = 0.0
            # a label without a place, or a hold that one of several findings asks for, is unknown in this window
            weight[label] = 0.0 if label not in placed else 1.0
        if 0 in draft.yes and placed:
            target[0], weight[0] = float(bool(here)), 1.0
        if 1 in draft.yes and placed:
            target[1], weight[1] = (0.0, 1.0) if not here else (1.0, 1.0 if placed == here else 0.0)
        rows.append((draft, start, end, target, weight))
    return rows


def batches(rows, pieces_at_once, seed=None):
    """Lists of rows of like length, at most so many pieces each, in seeded random order."""
    order = list(rows)
    chance = random.Random(seed)
    if seed is not None:
        chance.shuffle(order)
    size = lambda row: len(row[0].before) + row[2] - row[1] + 4
    order.sort(key=lambda row: size(row) // 4)
    made, batch = [], []
    for row in order:
        if batch and (len(batch) + 1) * max(size(row), *(size(r) for r in batch)) > pieces_at_once:
            made.append(batch)
            batch = []
        batch.append(row)
    made.append(batch)
    if seed is not None:
        chance.shuffle(made)
    return made


def tensors(batch):
    """ids, own, targets and weights of one batch: `<s> before </s></s> draft </s>`."""
    texts = [[BEGIN, *d.before, END, END, *d.pieces[a:b], END] for d, a, b, _, _ in batch]
    length = max(map(len, texts))
    ids = torch.tensor([text + [PAD] * (length - len(text)) for text in texts])
    own = torch.zeros(ids.shape, dtype=torch.bool)
    for i, (draft, start, end, _, _) in enumerate(batch):
        first = len(draft.before) + 3
        own[i, first : first + max(end - start, 1)] = True  # an empty draft looks at the end mark
    return ids, own, torch.tensor([row[3] for row in batch]), torch.tensor([row[4] for row in batch])
