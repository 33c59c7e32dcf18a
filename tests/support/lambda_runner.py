"""Does what Lambda does with a function: finds its handler through the layer's folder, calls it for each event, prints what comes back.

    python lambda_runner.py LAYER TASK module.handler    (events as JSON, one a line, on standard input)

A process of its own, because a layer is read-only there and here: `start` gives up what lets root write where nobody may.
"""
from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List

DROP_FROM_BOUNDING_SET, CAP_DAC_OVERRIDE = 24, 1  # of prctl(2) and capabilities(7)


class Context:
    """What a handler is told about its invocation."""

    aws_request_id = "b6bc1a5e-0000-4000-8000-000000000000"

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def get_remaining_time_in_millis(self) -> int:
        return int((self._end - time.monotonic()) * 1000)


def give_up_override() -> None:
    """From the next exec on, root has to heed the modes of files like everybody else."""
    if sys.platform == "linux" and os.geteuid() == 0:
        import ctypes

        ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, CAP_DAC_OVERRIDE, 0, 0, 0)


def start(layer: str, task: str, handler: str, events: List[Any], environment: Dict[str, str]) -> List[Any]:
    """What the handler gives for each event; the layer's folder and all below it can't be written meanwhile."""
    folders = [folder for folder, _, _ in os.walk(layer)]
    for folder in folders:
        os.chmod(folder, 0o555)
    try:
        done = subprocess.run(
            [sys.executable, "-s", __file__, layer, task, handler], input="".join(json.dumps(event) + "\n" for event in events),
            env={**environment, "PYTHONPATH": os.pathsep.join([task, os.path.join(layer, "python")])}, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, universal_newlines=True, timeout=60, preexec_fn=give_up_override,
        )  # fmt: skip
    finally:
        for folder in folders:
            os.chmod(folder, 0o755)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    return [json.loads(line) for line in done.stdout.split("\n") if line]


def main(layer: str, task: str, handler: str) -> None:
    """Call the handler for every event that comes in."""
    try:
        open(os.path.join(layer, "python", "written"), "w").close()
    except OSError:
        pass
    else:
        raise SystemExit("the layer can be written")
    module, _, name = handler.rpartition(".")
    function = getattr(importlib.import_module(module), name)
    for line in sys.stdin:
        print(json.dumps(function(json.loads(line), Context(30.0))), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
