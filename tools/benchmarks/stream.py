"""What an event of a stream costs, sync and async: against `json.loads` of its text, and against receiving it by hand.

`burst`: all events at once, so that a read brings many. `drip`: one event per read, as tokens come from the real server.
`python -m tools.benchmarks.stream PORT SCALE` hands its measures over as JSON.
"""
from __future__ import annotations

import asyncio
import json
import sys

from oai_lite import AsyncOpenAI, OpenAI

from .calls import BODY, connected, formatted
from .measure import alternate, hand_over, measure
from .server import CHUNK_TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from typing import Any, Dict, List

    from .measure import Measure

BURST, DRIP = 2000, 150  # events of a stream
STREAM: Dict[str, Any] = {**BODY, "stream": True}


def parse_all(count: int) -> None:
    """`json.loads` of the text of every event, with nothing received at all."""
    text = CHUNK_TEXT
    for _ in range(count):
        json.loads(text)


def receive_all(connection: socket.socket, request: bytes) -> None:
    """The cheapest reader of a stream: it trusts the server in everything, the chunked coding included."""
    connection.sendall(request)
    data = connection.recv(65536).partition(b"\r\n\r\n")[2]
    while True:
        *blocks, data = data.split(b"\n\n")
        for block in blocks:
            text = block[block.find(b"data: ") + 6 :]
            if text == b"[DONE]":
                while not data.endswith(b"0\r\n\r\n"):
                    data += connection.recv(65536)
                return
            json.loads(text)
        data += connection.recv(65536)


def sync_stream(client: Any, count: int) -> None:
    """Read a stream of the sync client to its end."""
    got = sum(1 for _ in client.chat.completions.create(**STREAM))
    assert got == count + 1, got


async def async_stream(client: Any, count: int) -> None:
    """Read a stream of the async client to its end."""
    got = 0
    async for _ in await client.chat.completions.create(**STREAM):
        got += 1
    assert got == count + 1, got


def sync_events(port: int, rounds: int) -> List[Measure]:
    """Events of the sync client: beside `json.loads` alone, and beside a reader by hand, for both kinds of streams."""
    found = []
    for kind, count in (("burst", BURST), ("drip", DRIP)):
        prefix = "%s/%d" % (kind, count)
        request = formatted(port, prefix, stream=True)
        url = "http://127.0.0.1:%d/%s/v1" % (port, prefix)
        with OpenAI(api_key="x", base_url=url) as client, connected(port) as connection:

            def ours() -> None:
                sync_stream(client, count)

            def by_hand() -> None:
                receive_all(connection, request)

            if kind == "burst":
                pairs = alternate(ours, lambda: parse_all(count), rounds)
                found.append(measure("event_sync", pairs, scale=1e6 / count))
            pairs = alternate(ours, by_hand, rounds)
            found.append(measure("event_sync_received_" + kind, pairs, scale=1e6 / count))
    return found


def async_events(port: int, rounds: int) -> List[Measure]:
    """Events of the async client beside `json.loads` alone."""
    loop = asyncio.new_event_loop()
    client = AsyncOpenAI(api_key="x", base_url="http://127.0.0.1:%d/burst/%d/v1" % (port, BURST))
    try:
        pairs = alternate(lambda: loop.run_until_complete(async_stream(client, BURST)), lambda: parse_all(BURST), rounds)
    finally:
        loop.run_until_complete(client.close())
        loop.close()
    return [measure("event_async", pairs, scale=1e6 / BURST)]


def main(port: int, scale: int) -> None:
    """Measure, and hand over."""
    hand_over(sync_events(port, 7 * scale) + async_events(port, 7 * scale))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
