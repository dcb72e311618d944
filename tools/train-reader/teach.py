"""What larger readers say of drafts, for a smaller one to be taught (Hinton, Vinyals and Dean 2015).

  python teach.py --drafts DIR --out answers.npz [--every 4] [--seed 1] [--fold 0] READER...

A label says yes or no; a reader that has seen as much, with more layers, says how nearly. Its answers to a draft are the
mean of the logits of all readers named.
"""
import argparse
import json

import numpy as np
import torch

from drafts import read_drafts, rows_of
from measure import read_rows
from network import Reader

# Of what is taught of a known label, so much is what the larger readers say; an unknown label is theirs, at half the weight.
SHARE, WEIGHT_OF_UNKNOWN = 0.6, 0.5


def read_answers(path):
    """Chances by draft and by where its window begins."""
    kept = np.load(path)
    chances = 1 / (1 + np.exp(-kept['logits']))
    return {(str(draft), int(start)): chance.tolist() for draft, start, chance in zip(kept['drafts'], kept['starts'], chances)}


def softened(row, teacher):
    """A row whose targets lie between its labels and what the teacher says; as it was when the teacher has not read it."""
    draft, start, end, target, weight = row
    says = teacher.get((draft.id, start))
    if says is None:
        return row
    mixed = [said if not known else SHARE * said + (1 - SHARE) * label for said, label, known in zip(says, target, weight)]
    return (draft, start, end, mixed, [known or WEIGHT_OF_UNKNOWN for known in weight])


def logits_of(path, rows, labels):
    """What one reader says of rows: [rows, labels]."""
    state = torch.load(path, weights_only=True)['state']
    layers = 1 + max(int(name.split('.')[1]) for name in state if name.startswith('layers.'))
    model = Reader(len(state['word.weight']), labels, layers)
    model.load_state_dict(state)
    return read_rows(model, rows, labels)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--drafts', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--every', type=int, default=1, help='one draft in so many')
    parser.add_argument('--seed', type=int, default=1, help='which ones')
    parser.add_argument('--fold', type=int, default=0, help='blocks held out')
    parser.add_argument('readers', nargs='+')
    chosen = parser.parse_args()
    labels = len(json.load(open(f'{chosen.drafts}/heads.json')))
    drafts = [draft for draft in read_drafts(chosen.drafts, labels) if draft.fold not in (-1, chosen.fold)]
    drafts = [draft for i, draft in enumerate(drafts) if (i + chosen.seed) % chosen.every == 0]
    rows = [row for draft in drafts for row in rows_of(draft)]
    logits = sum(logits_of(path, rows, labels) for path in chosen.readers) / len(chosen.readers)
    np.savez(chosen.out, drafts=[row[0].id for row in rows], starts=[row[1] for row in rows], logits=logits)
