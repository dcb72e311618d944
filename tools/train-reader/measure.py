"""How well a reader separates: figures on drafts that it did not learn from."""
import numpy as np
import torch
from sklearn.metrics import roc_auc_score

from drafts import batches, rows_of, tensors


@torch.no_grad()
def answers(model, drafts, labels, pieces_at_once=4096):
    """Logits [drafts, labels]: of a long draft the largest of its windows."""
    model.eval()
    place = {id(draft): i for i, draft in enumerate(drafts)}
    logits = np.full((len(drafts), labels), -1e9, dtype=np.float32)
    rows = [row for draft in drafts for row in rows_of(draft)]
    for batch in batches(rows, pieces_at_once):
        ids, own, _, _ = tensors(batch)
        with torch.autocast('cpu', dtype=torch.bfloat16):
            given, _ = model(ids, own)
        for row, one in zip(batch, given.float().numpy()):
            i = place[id(row[0])]
            logits[i] = np.maximum(logits[i], one)
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
