"""Fine-tunes the reader on the prepared drafts. Seeded. Writes a checkpoint as it goes and resumes from it.

  python train.py --start DIR --drafts DIR --out DIR [--earlier READER] [--layers 0,1,2,3,4,5] [--epochs 2] [--fold 0]
"""
import argparse
import json
import os
import re
import time

import torch
from torch.nn import functional as F

from drafts import batches, read_drafts, rows_of, tensors
from measure import answers, figures
from network import HEADS, quick
from rounding import Rounding
from start import starting_reader
from teach import read_answers, softened

parser = argparse.ArgumentParser()
parser.add_argument('--start', required=True)
parser.add_argument('--drafts', required=True)
parser.add_argument('--out', required=True)
parser.add_argument('--earlier', help='a reader.pt of the same vocabulary, which is taught on; of one with more layers the upper ones go')
parser.add_argument('--new', help='files that the earlier reader never saw, as a pattern; of all others one draft in --replay is taught again')
parser.add_argument('--replay', type=int, default=4, help='which ones depends on the seed: rounds should not teach the same again')
parser.add_argument('--teacher', help='answers.npz of larger readers (`teach.py`): what they answered is taught beside the labels, and replayed are the drafts that they read')
parser.add_argument('--vocabulary', default='src/reader/vocabulary.txt')
parser.add_argument('--layers', default='0,1,2,3,4,5', help='of the twelve; the lower ones fit together as they were')
parser.add_argument('--still', type=int, default=0, help='so many of the lower layers, and the pieces under them, stay as they are: a third less work for a short round')
parser.add_argument('--epochs', type=int, default=2)
parser.add_argument('--fold', type=int, default=0, help='blocks held out; -1 for none')
parser.add_argument('--rate', type=float, default=5e-5)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--pieces', type=int, default=1536, help='pieces in a step')
chosen = parser.parse_args()

torch.manual_seed(chosen.seed)
os.makedirs(chosen.out, exist_ok=True)
heads = json.load(open(f'{chosen.drafts}/heads.json'))
pieces = open(chosen.vocabulary, encoding='utf8').read().rstrip('\n').split('\n')
classes = json.load(open(f'{chosen.drafts}/classes.json'))
layers = [int(layer) for layer in chosen.layers.split(',')]
drafts = read_drafts(chosen.drafts, len(heads))
held = [draft for draft in drafts if draft.fold == chosen.fold]
report = [draft for draft in drafts if draft.fold == -1]
learnt_from = [draft for draft in drafts if draft.fold not in (-1, chosen.fold)]
teacher = read_answers(chosen.teacher) if chosen.teacher else {}
replayed = {draft for draft, _ in teacher}
is_replayed = lambda i, draft: draft.id in replayed if teacher else (i + chosen.seed) % chosen.replay == 0
if chosen.new:
    learnt_from = [draft for i, draft in enumerate(learnt_from) if re.match(chosen.new, draft.file) or is_replayed(i, draft)]
rows = [softened(row, teacher) for draft in learnt_from for row in rows_of(draft)]

model = starting_reader(chosen.start, pieces, classes, len(heads), layers)
if chosen.earlier:
    taught = torch.load(chosen.earlier, weights_only=True)['state']
    model.load_state_dict({name: value for name, value in taught.items() if name in model.state_dict()})
if chosen.still:
    model.requires_grad_(False)
    for part in (model.head, *model.layers[chosen.still :]):
        part.requires_grad_(True)
new = list(model.head.parameters())
old = [parameter for name, parameter in model.named_parameters() if not name.startswith('head.') and parameter.requires_grad]
optimiser = torch.optim.AdamW(
    [{'params': old, 'lr': chosen.rate}, {'params': new, 'lr': chosen.rate * 20}], weight_decay=0.01, fused=True
)
in_an_epoch = len(batches(rows, chosen.pieces, 0))
steps = in_an_epoch * chosen.epochs
warm_up = steps // 12
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimiser, lambda step: min((step + 1) / warm_up, max(0.0, (steps - step) / (steps - warm_up)))
)
rounding = Rounding(model)
checkpoint = f'{chosen.out}/checkpoint.pt'
done = 0
if os.path.exists(checkpoint):
    kept = torch.load(checkpoint, weights_only=True)
    model.load_state_dict(kept['model'])
    optimiser.load_state_dict(kept['optimiser'])
    schedule.load_state_dict(kept['schedule'])
    done = kept['done']

# `any` and `pause` decide most, so they teach most.
importance = torch.tensor([3.0, 2.0] + [1.0] * (len(heads) - 2))


def keep(name, value):
    """Writes beside and then renames, so that a stop in between loses nothing."""
    torch.save(value, f'{name}.part')
    os.replace(f'{name}.part', name)


def lost_on(batch):
    """The loss of a batch: what each label should say, and where it should look."""
    ids, own, target, weight = tensors(batch)
    with quick():
        logits, attention = model(ids, own)
    each = F.binary_cross_entropy_with_logits(logits.float(), target, reduction='none')
    loss = (each * weight * importance).sum(1).mean()
    # what the labels quote is where a label should look
    placed = [(i, label, first - row[1], last - row[1], len(row[0].before) + 3)
              for i, row in enumerate(batch) for label, first, last in row[0].spans
              if first >= row[1] and last <= row[2]]
    if placed:
        seen = torch.stack([attention[i, at + first : at + last, label].sum() for i, label, first, last, at in placed])
        loss = loss - 0.05 * seen.clamp(min=1e-4).log().sum() / len(batch)
    return loss


def tell(epoch):
    """Prints how well the reader does on drafts that it did not learn from."""
    for name, some in (('held out', held), ('development', report)):
        if some:
            for style, told in figures(some, answers(model, some, len(heads))).items():
                print(f'epoch {epoch + 1} {name} {style}', {key: round(value, 4) for key, value in told.items()}, flush=True)


began, lost = time.time(), 0.0
print(f'{len(learnt_from)} drafts in {len(rows)} rows, {len(held)} held out, {steps} steps, {done} done', flush=True)
for epoch in range(chosen.epochs):
    for step, batch in enumerate(batches(rows, chosen.pieces, chosen.seed * 1000 + epoch), epoch * in_an_epoch):
        if step < done or step >= steps:
            continue
        model.train()
        optimiser.zero_grad(set_to_none=True)
        with rounding:
            loss = lost_on(batch)
            loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        lost = 0.98 * lost + 0.02 * loss.item() if lost else loss.item()
        if step % 50 == 0:
            print(f'{time.time() - began:6.0f} s  step {step}/{steps}  loss {lost:.3f}', flush=True)
        if step % 100 == 99:
            keep(checkpoint, {'model': model.state_dict(), 'optimiser': optimiser.state_dict(),
                              'schedule': schedule.state_dict(), 'done': step + 1})
    with rounding:
        keep(f'{chosen.out}/reader.pt', {'state': model.state_dict(), 'meta': {'labels': heads, 'heads': HEADS}})
        if (epoch + 1) * in_an_epoch > done:
            tell(epoch)
