"""What an upload of a large file adds to the memory of the process, sync and async, in parts of the file's size.

A file that was read as a whole would show as 1.0 or more. `python -m tools.benchmarks.upload PORT SCALE` hands its measures over.
"""
from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
from pathlib import Path

from oai_lite import AsyncOpenAI, OpenAI

from .measure import Measure, hand_over

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

SMALL, LARGE = 1 << 20, 128 << 20  # bytes; the small file warms up what every upload needs
UNIT = 1024 if sys.platform != "darwin" else 1  # of ru_maxrss, in bytes


def peak() -> int:
    """The most memory this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT


def growth(name: str, upload: Callable[[Path], Any], folder: Path) -> Measure:
    """What the large file adds to the peak of the small one."""
    files = []
    for size in (SMALL, LARGE):
        files.append(folder / ("%s-%d.jsonl" % (name, size)))
        with files[-1].open("wb") as opened:
            opened.truncate(size)
    assert upload(files[0])["object"] == "file"
    before = peak()
    upload(files[1])
    added = peak() - before
    return Measure(name, added / 1e6, LARGE / 1e6, added / LARGE, "MB")


def main(port: int) -> None:
    """Measure, and hand over."""
    url = "http://127.0.0.1:%d/sink/v1" % port
    with tempfile.TemporaryDirectory() as folder, OpenAI(api_key="x", base_url=url) as client:
        found = [growth("upload_memory_sync", lambda path: client.files.create(file=path, purpose="batch"), Path(folder))]
        loop = asyncio.new_event_loop()
        mirror = AsyncOpenAI(api_key="x", base_url=url)

        def upload(path: Path) -> Any:
            return loop.run_until_complete(mirror.files.create(file=path, purpose="batch"))

        found.append(growth("upload_memory_async", upload, Path(folder)))
        loop.run_until_complete(mirror.close())
        loop.close()
    hand_over(found)


if __name__ == "__main__":
    main(int(sys.argv[1]))
