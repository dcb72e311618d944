"""How well a reader separates: figures on drafts that it did not learn from."""
import numpy as np
import torch
from sklearn.metrics import roc_auc_score

from drafts import batches, rows_of, tensors
from network import quick


@torch.no_grad()
def read_rows(model, rows, labels):
    """Logits [rows, labels]."""
    model.eval()
    place = {id(row): i for i, row in enumerate(rows)}
    logits = np.zeros((len(rows), labels), dtype=np.float32)
    for batch in batches(rows, 4096):
        ids, own, _, _ = tensors(batch)
        with quick():
            given, _ = model(ids, own)
        logits[[place[id(row)] for row in batch]] = given.float().numpy()
    return logits


def answers(model, drafts, labels):
    """Logits [drafts, labels]: of a long draft the largest of its windows."""
    place = {id(draft): i for i, draft in enumerate(drafts)}
    logits = np.full((len(drafts), labels), -1e9, dtype=np.float32)
    rows = [row for draft in drafts for row in rows_of(draft)]
    np.maximum.at(logits, [place[id(row[0])] for row in rows], read_rows(model, rows, labels))
    return logits


def recall_at(yes, said, false_alarms):
    limit = np.quantile(said[~yes], 1 - false_alarms)
    return float((said[yes] > limit).mean())


def figures(drafts, logits):
    """AUC of `any` and `pause`, and recall of `any` at 2, 3 and 5 % false alarms, by style."""
    told = {}
    styles = {'all': lambda f: f != 'news', 'plain': lambda f: f.startswith('plain'), 'long': lambda f: f == 'long', 'pairs': lambda f: f.startswith('pairs')}
    for style, has in styles.items():
        at = [i for i, draft in enumerate(drafts) if has(draft.file)]
        yes = np.array([0 in drafts[i].yes for i in at], dtype=bool)
        if yes.sum() < 5 or (~yes).sum() < 5:
            continue
        said = logits[at, 0]
        pause = np.array([1 in drafts[i].yes for i in at])
        told[style] = {
            'drafts': len(at), 'auc': roc_auc_score(yes, said), 'pause auc': roc_auc_score(pause, logits[at, 1]),
            **{f'recall at {rate:.0%}': recall_at(yes, said, rate) for rate in (0.02, 0.03, 0.05)},
        }
    return told
