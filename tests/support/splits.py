"""Ways to cut bytes into pieces: a parser must give the same for all of them."""
from __future__ import annotations

import random


def splits(data, most=400):
    """The whole; every cut in two (up to `most` of them, spread evenly); one byte at a time; and some random cuts in many."""
    yield [data]
    step = max(1, len(data) // most)
    for position in range(1, len(data), step):
        yield [data[:position], data[position:]]
    yield [data[position : position + 1] for position in range(len(data))]
    dice = random.Random(len(data))
    for _ in range(10):
        cuts = sorted(dice.randrange(len(data) + 1) for _ in range(8))
        yield [data[start:end] for start, end in zip([0] + cuts, cuts + [len(data)])]
