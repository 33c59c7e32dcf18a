"""Lets contenders take turns at each scenario, in environments of their own, and collects what it cost them.

A round is one turn of each contender, in an order that changes, so that a slow moment of the machine meets all of them. The
figure of a contender is the median of its rounds; the verdict is the median of the ratios to ours, round by round.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from ..measure import in_process, median
from ..start import FIRST_REPLY, FIRST_REPLY_BY_HAND, IMPORT, NOTHING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Dict, List, Sequence

    Turn = Callable[[], float]

OURS = "oai_lite"
CLIENT = Path(__file__).with_name("client.py")
# contender -> the extra of pyproject.toml whose environment it runs in
CONTENDERS = {
    OURS: "dev",
    "openai": "rivals",
    "openai-1.51": "rivals-old",
    "openai-aiohttp": "rivals",
    "http.client": "dev",
    "floor": "dev",
}
ASYNC = ("async_1", "async_50", "async_500", "events_async", "streams")
# scenario -> (unit, rounds, what it is, for people)
SCENARIOS = {
    "import": ("ms", 7, "import the package, process and all"),
    "first_reply": ("ms", 7, "a process from its start to the first reply, http"),
    "first_reply_https": ("ms", 7, "the same over https"),
    "calls": ("us", 9, "a warm sync call"),
    "threads": ("us", 7, "a call when 16 threads share a client"),
    "async_1": ("us", 7, "an async call, one at a time"),
    "async_50": ("us", 7, "an async call, 50 in flight"),
    "async_500": ("us", 5, "an async call, 500 in flight"),
    "events": ("us", 7, "a stream event, sync"),
    "events_async": ("us", 7, "a stream event, async"),
    "growth": ("x", 3, "an event of 100,000 beside one of 1,000"),
    "streams": ("bytes", 3, "memory of each of 1,000 open streams"),
    "embeddings_float": ("us", 5, "64 embeddings as numbers"),
    "embeddings_base64": ("us", 5, "64 embeddings in base64"),
    "large": ("us", 3, "a reply of 20 MB"),
    "paging": ("us", 3, "an item of 2,000 in pages of 100"),
    "upload": ("us", 3, "a MiB of an upload of 256"),
    "upload_memory": ("bytes", 3, "memory that an upload of a path of 256 MiB adds"),
    "clients": ("us", 3, "a client made and dropped"),
}
FRESH = ("import", "first_reply", "first_reply_https")
ONCE = ("streams", "upload_memory")  # a process for each round


class Result:
    """What a scenario cost each contender: the figure of every round."""

    def __init__(self, scenario: str) -> None:
        self.scenario = scenario
        self.unit, self.rounds, self.about = SCENARIOS[scenario]
        self.figures: Dict[str, List[float]] = {}

    def figure(self, contender: str) -> float:
        """The median of its rounds."""
        return median(self.figures[contender])

    def ratio(self, contender: str) -> float:
        """How often ours goes into it: the median over the rounds. 12.0 means that it costs twelve times as much."""
        pairs = zip(self.figures[contender], self.figures[OURS])
        return median([theirs / max(ours, 1e-9) for theirs, ours in pairs])

    def as_dict(self) -> Dict[str, object]:
        """For JSON."""
        return {"scenario": self.scenario, "unit": self.unit, "figures": self.figures}


class Contest:
    """Runs scenarios. pythons: contender -> the Python of its environment; root: where our package lies; url, secure: of the
    servers; certificate: a file with the authority that the secure one can be checked with."""

    def __init__(self, pythons: Dict[str, str], root: str, url: str, secure: str, certificate: str) -> None:
        self._pythons = pythons
        self._root = root
        self._url = url
        self._secure = secure
        self._environment = {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "SSL_CERT_FILE": certificate}

    def run(self, scenario: str) -> Result:
        """Let all contenders that can take part do so."""
        result = Result(scenario)
        turns = {name: self._turn(name, scenario) for name in self._pythons if self._takes_part(name, scenario)}
        names = list(turns)
        try:
            for number in range(result.rounds):
                for name in names[number % len(names) :] + names[: number % len(names)]:
                    result.figures.setdefault(name, []).append(turns[name]())
        finally:
            for turn in turns.values():
                getattr(turn, "close", lambda: None)()
        return result

    @staticmethod
    def _takes_part(name: str, scenario: str) -> bool:
        from . import client

        if scenario in FRESH:
            return name in (OURS, "openai", "openai-1.51", "floor")
        if name in client.BY_HAND:
            return scenario in client.BY_HAND[name]
        return name != "openai-aiohttp" or scenario in ASYNC

    def _turn(self, name: str, scenario: str) -> Turn:
        if scenario in FRESH:
            return self._fresh(name, scenario)
        command = [self._pythons[name], str(CLIENT), name, scenario, self._url, self._root if name == OURS else ""]
        if scenario in ONCE:
            return lambda: Running(command, self._environment).last()
        return Running(command, self._environment)

    def _fresh(self, name: str, scenario: str) -> Turn:
        url = (self._secure if scenario.endswith("https") else self._url) + "/json/v1"
        by_hand = name == "floor"
        text = (NOTHING if by_hand else IMPORT) if scenario == "import" else (FIRST_REPLY_BY_HAND if by_hand else FIRST_REPLY).format(url=url)
        if name == OURS:
            text = "import sys; sys.path.insert(0, %r)\n%s" % (self._root, text)
        elif not by_hand:
            text = text.replace("oai_lite", "openai")
        command = [self._pythons[name], "-I", "-c", text]
        in_process(command, self._environment)  # brings the files into memory, and compiles them
        return lambda: in_process(command, self._environment)[0] * 1e3


class Running:
    """A contender's process, ready to run a round at each call."""

    def __init__(self, command: Sequence[str], environment: Dict[str, str]) -> None:
        self._process = subprocess.Popen(
            list(command), env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            universal_newlines=True,
        )  # fmt: skip
        self._command = command
        try:
            self._line()
        except RuntimeError:
            self.close()
            raise

    def _line(self) -> str:
        assert self._process.stdout is not None and self._process.stderr is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("%s failed: %s" % (" ".join(self._command), self._process.stderr.read()[-2000:]))
        return line.strip()

    def __call__(self) -> float:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(json.loads(self._line()))

    def last(self) -> float:
        """The figure of one round, and the end of the process."""
        try:
            return self()
        finally:
            self.close()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def load(url: str, root: str, python: str = sys.executable) -> float:
    """How many calls a second eight processes of raw sockets get out of the server: far more than any contender makes."""
    command = [python, str(CLIENT), "floor", "calls", url, root]
    everyone = [Running(command, dict(os.environ)) for _ in range(8)]
    import threading
    import time

    rounds = 5
    try:
        started = time.perf_counter()
        threads = [threading.Thread(target=lambda one=one: [one() for _ in range(rounds)]) for one in everyone]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return len(everyone) * rounds * 100 / (time.perf_counter() - started)
    finally:
        for one in everyone:
            one.close()
