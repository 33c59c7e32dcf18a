"""What a warm call costs: sync against a raw socket, async at 1, 50 and 500 in flight against raw asyncio streams.

The floors are what one would write by hand for this one call: the body to JSON, the head formatted before it, the reply's
header fields into a dict, its body parsed. No retries, no errors, no options, no deadlines, and trust in the server.
`python -m tools.benchmarks.calls PORT SCALE` hands its measures over as JSON.
"""
from __future__ import annotations

import asyncio
import json
import socket
import sys

from oai_lite import AsyncOpenAI, OpenAI

from .measure import alternate, hand_over, many_files, measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Tuple

    from .measure import Measure

    Streams = Tuple[asyncio.StreamReader, asyncio.StreamWriter]

BODY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Say this is a test"}]}
HEAD = (
    "POST /%s/v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n"
    "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
)
CALLS = 150  # per round: about 20 ms of CPU
IN_FLIGHT = ((1, 7), (50, 7), (500, 5))  # and the rounds of each
CALLS_EACH = 4  # at least so many calls per connection and round


def formatted(port: int, prefix: str = "json", **more: object) -> bytes:
    """A whole request, made from its parts."""
    body = json.dumps({**BODY, **more}).encode("utf-8")
    return (HEAD % (prefix, port, "x", len(body))).encode("ascii") + body


def headers_of(head: bytes) -> Dict[str, str]:
    """The header fields of a reply, by their names in lower case."""
    fields = (line.partition(":") for line in head.decode("latin-1").split("\r\n")[1:] if line)
    return {name.lower(): value.strip() for name, _, value in fields}


def connected(port: int) -> socket.socket:
    """A connection to the server."""
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def call_by_hand(connection: socket.socket, port: int) -> Any:
    """A call over a raw socket."""
    connection.sendall(formatted(port))
    head, _, body = connection.recv(65536).partition(b"\r\n\r\n")
    length = int(headers_of(head)["content-length"])
    while len(body) < length:
        body += connection.recv(65536)
    return json.loads(body)


def sync_call(port: int, rounds: int) -> Measure:
    """A call of the sync client against one by hand."""
    with OpenAI(api_key="x", base_url="http://127.0.0.1:%d/json/v1" % port) as client, connected(port) as connection:

        def ours() -> None:
            for _ in range(CALLS):
                client.chat.completions.create(model="gpt-4o-mini", messages=BODY["messages"])

        def floor() -> None:
            for _ in range(CALLS):
                call_by_hand(connection, port)

        return measure("sync_call", alternate(ours, floor, rounds), scale=1e6 / CALLS)


async def by_hand(port: int, times: int, streams: Streams) -> None:
    """Calls over one connection, one after the other."""
    reader, writer = streams
    for _ in range(times):
        writer.write(formatted(port))
        await writer.drain()
        head = await reader.readuntil(b"\r\n\r\n")
        json.loads(await reader.readexactly(int(headers_of(head)["content-length"])))


async def by_client(client: Any, times: int) -> None:
    """Calls of a client, one after the other."""
    for _ in range(times):
        await client.chat.completions.create(model="gpt-4o-mini", messages=BODY["messages"])


def async_call(port: int, rounds: int, in_flight: int) -> Measure:
    """Calls of the async client, so many at a time, against raw streams."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    times = max(CALLS_EACH, CALLS // in_flight)

    async def connect() -> List[Streams]:
        return [await asyncio.open_connection("127.0.0.1", port) for _ in range(in_flight)]

    client = AsyncOpenAI(api_key="x", base_url="http://127.0.0.1:%d/json/v1" % port)
    connections = loop.run_until_complete(connect())

    async def together(works: List[Any]) -> None:
        await asyncio.gather(*works)

    def ours() -> None:
        loop.run_until_complete(together([by_client(client, times) for _ in range(in_flight)]))

    def floor() -> None:
        loop.run_until_complete(together([by_hand(port, times, streams) for streams in connections]))

    try:
        return measure("async_call_%d" % in_flight, alternate(ours, floor, rounds), scale=1e6 / (times * in_flight))
    finally:
        for _, writer in connections:
            writer.close()
        loop.run_until_complete(client.close())
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


def main(port: int, scale: int) -> None:
    """Measure, and hand over."""
    many_files()
    hand_over([sync_call(port, 9 * scale)] + [async_call(port, rounds * scale, in_flight) for in_flight, rounds in IN_FLIGHT])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
