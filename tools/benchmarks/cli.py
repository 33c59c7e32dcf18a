"""What the command line costs to start: help and a usage error over `argparse` and `json`, the way to the first byte over `urllib`.

The floors are what the quickest of command lines would load anyway, and a script that does the same call by hand. Wall time to the
first byte, as the server sees it; CPU from start to end for the others. `python -m tools.benchmarks.cli PORT SCALE` hands its measures over.
"""
from __future__ import annotations

import os
import socket
import subprocess
import sys
import time

from .measure import hand_over, in_process, measure
from .start import FIRST_REPLY_BY_HAND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Tuple

    from .measure import Measure

FLOOR = [sys.executable, "-c", "import argparse, json"]
QUICK_ANSWERS = (
    ("cli_help", ["--help"], 0),
    ("cli_help_of_one", ["files.create", "--help"], 0),
    ("cli_usage_error", ["chat.completion.create"], 2),
)
REPLY = b'HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\nx-should-retry: false\r\nConnection: close\r\n\r\n{}'  # fmt: skip
ASKED = ["chat", "Say this is a test", "--base-url"]
SECONDS = 30.0  # until which the first byte must have come


def command(*words: str) -> List[str]:
    """A command line in a process of its own."""
    return [sys.executable, "-m", "oai_lite", *words]


def quick_answer(name: str, words: List[str], code: int, environment: Dict[str, str], rounds: int) -> Measure:
    """CPU of something that needs no network, against the imports of a usual command line."""
    pairs: List[Tuple[float, float]] = []
    for number in range(rounds + 1):
        floor, _ = in_process(FLOOR, environment)
        ours, _ = in_process(command(*words), environment, code)
        if number:  # the first round brings the files into memory
            pairs.append((ours, floor))
    return measure(name, pairs, "ms", 1e3)


def first_byte(words: List[str], listener: socket.socket, environment: Dict[str, str]) -> float:
    """Wall seconds from the start of a process to the first byte that it sends."""
    started = time.perf_counter()
    child = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(SECONDS)
            seen = connection.recv(1)
            wall = time.perf_counter() - started
            connection.recv(65536)
            connection.sendall(REPLY)
            child.wait(SECONDS)
    finally:
        child.kill()
        child.wait()
    if seen != b"P":
        raise RuntimeError("%s sent no POST" % words)
    return wall


def to_the_wire(environment: Dict[str, str], rounds: int) -> Measure:
    """The first byte of `chat` against that of a script by hand."""
    pairs: List[Tuple[float, float]] = []
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(8)
        listener.settimeout(SECONDS)
        url = "http://127.0.0.1:%d/v1" % listener.getsockname()[1]
        by_hand = [sys.executable, "-c", FIRST_REPLY_BY_HAND.format(url=url)]
        for number in range(rounds + 1):
            floor = first_byte(by_hand, listener, environment)
            ours = first_byte(command(*ASKED, url), listener, environment)
            if number:
                pairs.append((ours, floor))
    return measure("cli_first_byte", pairs, "ms", 1e3)


def main(scale: int) -> None:
    """Measure, and hand over."""
    environment = {**os.environ, "OPENAI_API_KEY": "x"}
    found = [quick_answer(name, words, code, environment, 8 * scale) for name, words, code in QUICK_ANSWERS]
    hand_over(found + [to_the_wire(environment, 8 * scale)])


if __name__ == "__main__":
    main(int(sys.argv[2]))
