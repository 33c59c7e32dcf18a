"""Waiting until the server has done something: flows that look again and again."""
from __future__ import annotations

from .._errors import PollTimeoutError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generator

    Flow = Generator[Any, Any, Any]

_FILE_ENDS = ("processed", "error", "deleted")


def wait_for_processing(resource: Any, id: str, poll_interval: float = 5.0, max_wait_seconds: float = 1800) -> Flow:
    """Look at a file until it has been processed."""
    driver = resource._driver
    until = driver.now() + max_wait_seconds
    while True:
        file = yield resource.retrieve(id)
        if file.status in _FILE_ENDS:
            return file
        if driver.now() + poll_interval > until:
            raise PollTimeoutError("file %s was still %r after %g seconds of waiting" % (id, file.status, max_wait_seconds), last=file)
        yield driver.sleep(poll_interval)
