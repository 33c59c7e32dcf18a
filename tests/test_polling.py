"""Waiting: flows that look again and again, in both worlds."""
from __future__ import annotations

import pytest

from oai_lite import PollTimeoutError
from tests.support.worlds import server, world  # noqa: F401  (fixtures)


def file(status):
    return {"id": "file-1", "object": "file", "status": status, "bytes": 1, "created_at": 1, "filename": "x", "purpose": "batch"}


@pytest.mark.parametrize("end", ["processed", "error", "deleted"])
def test_a_file_is_waited_for(world, server, end):
    """As often as it takes, until one of the three ends."""
    client = world.client(server)
    for status in ("uploaded", "pending", end):
        server.reply(file(status), times=1)
    done = world.run(lambda: client.files.wait_for_processing("file-1", poll_interval=0))
    assert done.status == end and len(server.requests) == 3


def test_a_wait_for_a_file_has_an_end(world, server):
    """The error says what the file was like, and holds it."""
    client = world.client(server)
    server.reply(file("uploaded"))
    with pytest.raises(PollTimeoutError, match="file-1 was still 'uploaded' after 0 seconds") as caught:
        world.run(lambda: client.files.wait_for_processing("file-1", max_wait_seconds=0))
    assert isinstance(caught.value, RuntimeError) and caught.value.last.id == "file-1"
