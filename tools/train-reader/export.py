"""
Writes trained weights as the file that ships (src/reader/weights-format.ts): tables and products as whole numbers of 7
bits, one byte each, with a scale for each row; everything else as it is. The kernel itself then reads the self-test,
its answer is compared with torch's, and both are printed (tools/train-reader/seal.ts).

    python tools/train-reader/export.py student.pt public/reader/weights.bin [--vocabulary src/reader/vocabulary.txt]

`student.pt` holds {"state": state dict, "meta": {"labels": [...], "heads": 12}}. Or call `export(state, meta, path)`.
"""

import argparse
import hashlib
import json
import math
import os
import struct
import subprocess
import sys

import numpy as np
import torch

MOST = 63  # the largest whole number of 7 bits: with 6, recall of short drafts at 5 % false alarms fell from 79 to 72
POSITIONS = 256  # pieces that one reading can hold; windows are shorter
FIRST_POSITION = 2  # MPNet counts positions from behind its padding's
SHIPPED = "public/reader/weights.bin"


def bucket_of(distance, buckets=32, furthest=128):
    """MPNet's bucket for a piece that stands `distance` after the one that looks (a tensor of whole numbers)."""
    half = buckets // 2
    exact = half // 2
    away = distance.abs()
    far = exact + (
        torch.log(away.float().clamp(min=1) / exact) / math.log(furthest / exact) * (half - exact)
    ).to(torch.long)
    near = torch.where(away < exact, away, far.clamp(max=half - 1))
    return near + half * (distance > 0)


def squeezed(weight, most=MOST):
    """Rows as whole numbers and the scale of each row: of some scales tried, the one that loses least."""
    weight = weight.detach().float().numpy()
    largest = np.maximum(np.abs(weight).max(axis=1), 1e-12)
    best = np.full(len(weight), np.inf, np.float32)
    scales = largest / most
    for part in np.linspace(0.5, 1.0, 26):
        tried = (largest * part / most)[:, None]
        lost = ((np.clip(np.rint(weight / tried), -most, most) * tried - weight) ** 2).sum(axis=1)
        scales = np.where(lost < best, tried[:, 0], scales)
        best = np.minimum(best, lost)
    scales = scales.astype("<f4")
    return np.clip(np.rint(weight / scales[:, None]), -most, most).astype(np.int8), scales


def is_rounded(name, value):
    """Tables and products are; the table of distances and the head, which is small, stay as they are."""
    return value.dim() == 2 and not name.startswith(("relative", "head."))


def as_squeezed(state, most=MOST):
    """The state dict with every number that the file rounds as the file would give it back: what quality is measured on."""
    def rounded(name, value):
        if not is_rounded(name, value):
            return value
        whole, scales = squeezed(value, most)
        return torch.from_numpy(whole.astype(np.float32) * scales[:, None]).to(value.dtype)

    return {name: rounded(name, value) for name, value in state.items()}


def sizes_of(state, meta):
    return {
        "layers": 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers.")),
        "width": state["word.weight"].shape[1],
        "heads": state["relative.weight"].shape[1],
        "feed": state["layers.0.up.weight"].shape[0],
        "pieces": state["word.weight"].shape[0],
        "positions": min(POSITIONS, state["position.weight"].shape[0] - FIRST_POSITION) // 4 * 4,
        "labels": len(meta["labels"]),
        "lanes": (len(meta["labels"]) + 7) // 8 * 8,
    }


def tensors(state, sizes, most):
    """The file's tensors in order, as bytes."""
    floats = lambda value: value.detach().float().numpy().astype("<f4").tobytes()
    norm = lambda name: floats(state[f"{name}.weight"]) + floats(state[f"{name}.bias"])

    def table(weight):
        whole, scales = squeezed(weight, most)
        return whole.tobytes() + scales.tobytes()

    def linear(name, by=1.0):
        whole, scales = squeezed(state[f"{name}.weight"], most)
        return whole.tobytes() + (scales * np.float32(by)).tobytes() + floats(state[f"{name}.bias"] * by)

    positions = sizes["positions"]
    yield table(state["word.weight"])
    yield table(state["position.weight"][FIRST_POSITION : FIRST_POSITION + positions])
    yield norm("norm")
    distances = torch.arange(2 * positions) - (positions - 1)
    relative = state["relative.weight"].detach().float()[bucket_of(distances)].T.clone()
    relative[:, -1] = 0
    yield floats(relative)
    for layer in range(sizes["layers"]):
        name = f"layers.{layer}"
        yield linear(f"{name}.q", 1 / math.sqrt(sizes["width"] // sizes["heads"]))
        for part in ("k", "v", "o"):
            yield linear(f"{name}.{part}")
        yield norm(f"{name}.norm1")
        yield linear(f"{name}.up")
        yield linear(f"{name}.down")
        yield norm(f"{name}.norm2")
    spare = sizes["lanes"] - sizes["labels"]
    for name in ("head.query", "head.weight"):
        yield floats(torch.nn.functional.pad(state[name].detach().float().T, (0, spare)))
    yield floats(torch.nn.functional.pad(state["head.bias"].detach().float(), (0, spare)))


def answer(state, sizes, pieces, draft):
    """The network in torch, one text at a time: the judge of kernel and file. @returns logits and attention"""
    functional = torch.nn.functional
    width, heads = sizes["width"], sizes["heads"]
    linear = lambda x, name: functional.linear(x, state[f"{name}.weight"], state[f"{name}.bias"])
    norm = lambda x, name: functional.layer_norm(x, (width,), state[f"{name}.weight"], state[f"{name}.bias"], 1e-5)
    count = len(pieces)
    at = torch.arange(count)
    x = norm(state["word.weight"][torch.tensor(pieces)] + state["position.weight"][at + FIRST_POSITION], "norm")
    bias = state["relative.weight"][bucket_of(at[None, :] - at[:, None])].permute(2, 0, 1)
    split = lambda y: y.view(count, heads, width // heads).transpose(0, 1)
    for layer in range(sizes["layers"]):
        name = f"layers.{layer}"
        q, k, v = (split(linear(x, f"{name}.{part}")) for part in "qkv")
        shares = (q @ k.transpose(1, 2) / math.sqrt(width // heads) + bias).softmax(-1)
        x = norm(x + linear((shares @ v).transpose(0, 1).reshape(count, width), f"{name}.o"), f"{name}.norm1")
        x = norm(x + linear(functional.gelu(linear(x, f"{name}.up")), f"{name}.down"), f"{name}.norm2")
    seen = x[draft[0] : draft[1]]
    attention = (seen @ state["head.query"].T).softmax(0)
    pooled = attention.T @ seen
    return (pooled * state["head.weight"]).sum(1) + state["head.bias"], attention


def self_test(pieces):
    """A text of common and rare pieces, with a setting before it: the same for every vocabulary of this size."""
    begin, end = pieces.index("<s>"), pieces.index("</s>")
    some = [number for number in range(4, len(pieces), max(1, len(pieces) // 40))][:40]
    return [begin, *some[:7], end, end, *some[7:], end], [10, 10 + len(some) - 7]


def export(state, meta, path, vocabulary="src/reader/vocabulary.txt", most=MOST):
    with open(vocabulary, encoding="utf8") as file:
        pieces = file.read().rstrip("\n").split("\n")
    state = {name: value.detach().float().cpu() for name, value in state.items()}
    sizes = sizes_of(state, meta)
    assert sizes["pieces"] == len(pieces), f'{sizes["pieces"]} rows of words, {len(pieces)} pieces'
    body = b"".join(tensors(state, sizes, most))
    given, draft = self_test(pieces)
    with torch.no_grad():
        logits, _ = answer(as_squeezed(state, most), sizes, given, draft)
    foot = {
        "labels": list(meta["labels"]),
        "vocabulary": hashlib.sha256("\n".join(pieces).encode()).hexdigest(),
        "selfTest": {"pieces": given, "draft": draft, "logits": logits.tolist()},
    }
    foot = json.dumps(foot, separators=(",", ":")).encode()
    numbers = [1, *(sizes[name] for name in ("layers", "width", "heads", "feed", "pieces", "positions", "labels", "lanes"))]
    head = b"SLRD" + struct.pack("<15I", *numbers, len(body), len(foot), 0, 0, 0, 0)
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(head + body + foot)
    sealed = subprocess.run(["node", "--import", "tsx", "tools/train-reader/seal.ts", path], check=False)
    if sealed.returncode != 0:
        sys.exit("The kernel does not answer as torch does: the file is not sealed.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("weights")
    parser.add_argument("file", nargs="?", default=SHIPPED)
    parser.add_argument("--vocabulary", default="src/reader/vocabulary.txt")
    options = parser.parse_args()
    trained = torch.load(options.weights, map_location="cpu", weights_only=True)
    export(trained["state"], trained["meta"], options.file, options.vocabulary)
