"""A contender's process: makes the calls of one scenario when it is told to, and says what they cost it.

`python client.py CONTENDER SCENARIO URL FOLDER` prints "ready"; for each line on standard input it runs a round and prints its
figure as JSON: CPU in microseconds per unit, or memory in bytes per unit. FOLDER is where the contender's package lies, "" if it
is installed. Stands alone, because it runs in environments that have nothing of ours. `floor` is what one would write by hand.
"""
from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import tempfile
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict

MESSAGES = [{"role": "user", "content": "Say this is a test"}]
CALL: Dict[str, Any] = {"model": "gpt-4o-mini", "messages": MESSAGES}
CALLS, THREADS, EVENTS, ITEMS, CLIENTS, STREAMS = 100, 16, 2000, 2000, 1000, 1000
UPLOAD = 256 << 20
UNIT = 1024 if sys.platform != "darwin" else 1  # of ru_maxrss, in bytes


def cpu(work: Any) -> Any:
    """The CPU seconds that a piece of work costs this process."""
    started = time.process_time()
    work()
    return time.process_time() - started


def peak() -> Any:
    """The most memory this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT


def resident() -> Any:
    """The memory of this process now, in bytes."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Contender:
    """A client library: what to construct, sync and async."""

    def __init__(self, name: Any, url: Any) -> None:
        self.name = name
        self.url = url
        module = __import__("oai_lite" if name == "oai_lite" else "openai")
        self.module = module
        self.more: Dict[str, Any] = {}
        if name == "openai-aiohttp":
            self.more = {"http_client": module.DefaultAioHttpClient()}

    def sync(self, path: Any) -> Any:
        """A sync client whose calls go to a path of the server."""
        return self.module.OpenAI(api_key="x", base_url="%s/%s/v1" % (self.url, path), max_retries=0)

    def asynchronous(self, path: Any) -> Any:
        """An async client whose calls go to a path of the server."""
        return self.module.AsyncOpenAI(api_key="x", base_url="%s/%s/v1" % (self.url, path), max_retries=0, **self.more)


# Scenarios of the libraries: each prepares, and gives a function that runs a round and returns its figure.


def calls(contender: Any) -> Any:
    """Warm calls of the sync client, one after the other."""
    client = contender.sync("json")

    def work() -> Any:
        for _ in range(CALLS):
            client.chat.completions.create(**CALL)

    return lambda: cpu(work) / CALLS * 1e6


def threads(contender: Any) -> Any:
    """Calls of 16 threads that share one client."""
    client = contender.sync("json")
    each = CALLS // 10

    def work() -> Any:
        def some() -> Any:
            for _ in range(each):
                client.chat.completions.create(**CALL)

        running = [threading.Thread(target=some) for _ in range(THREADS)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()

    return lambda: cpu(work) / (each * THREADS) * 1e6


def in_flight(count: Any) -> Any:
    """Calls of the async client, so many at a time."""

    def scenario(contender: Any) -> Any:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        times = max(4, CALLS // count)

        async def make() -> Any:
            return contender.asynchronous("json")

        client = loop.run_until_complete(make())

        async def some() -> Any:
            for _ in range(times):
                await client.chat.completions.create(**CALL)

        async def together() -> Any:
            await asyncio.gather(*[some() for _ in range(count)])

        return lambda: cpu(lambda: loop.run_until_complete(together())) / (times * count) * 1e6

    return scenario


def events(contender: Any, count: Any = EVENTS) -> Any:
    """Events of a stream of the sync client."""
    client = contender.sync("burst/%d" % count)

    def work() -> Any:
        got = sum(1 for _ in client.chat.completions.create(stream=True, **CALL))
        assert got == count + 1, got

    return lambda: cpu(work) / count * 1e6


def events_async(contender: Any) -> Any:
    """Events of a stream of the async client."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    async def make() -> Any:
        return contender.asynchronous("burst/%d" % EVENTS)

    client = loop.run_until_complete(make())

    async def work() -> Any:
        got = 0
        async for _ in await client.chat.completions.create(stream=True, **CALL):
            got += 1
        assert got == EVENTS + 1, got

    return lambda: cpu(lambda: loop.run_until_complete(work())) / EVENTS * 1e6


def growth(contender: Any) -> Any:
    """What an event of a stream of 100,000 costs, in parts of what one of a stream of 1,000 does."""
    short, long = events(contender, 1000), events(contender, 100000)
    return lambda: long() / short()


def streams(contender: Any) -> Any:
    """Memory of an open stream, when 1,000 are."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    async def work() -> Any:
        client = contender.asynchronous("hold")
        first = await client.chat.completions.create(stream=True, **CALL)
        await first.__anext__()
        before = resident()
        held = [await client.chat.completions.create(stream=True, **CALL) for _ in range(STREAMS - 1)]  # as many as the pools of the libraries have connections
        for stream in held:
            await stream.__anext__()
        used = (resident() - before) / len(held)
        for stream in [first, *held]:
            await stream.close()
        await client.close()
        return used

    return lambda: loop.run_until_complete(work())


def embeddings(form: Any) -> Any:
    """A reply with 64 vectors of 1,536 numbers."""

    def scenario(contender: Any) -> Any:
        client = contender.sync("embed-" + form)
        inputs = ["x"] * 64

        def work() -> Any:
            reply = client.embeddings.create(model="text-embedding-3-small", input=inputs, encoding_format=form)
            assert len(reply.data) == 64

        return lambda: cpu(work) * 1e6

    return scenario


def large(contender: Any) -> Any:
    """A reply of 20 MB."""
    client = contender.sync("large")

    def work() -> Any:
        assert client.chat.completions.create(**CALL).choices

    return lambda: cpu(work) * 1e6


def paging(contender: Any) -> Any:
    """2,000 items of a list, 100 to a page."""
    client = contender.sync("pages")

    def work() -> Any:
        got = sum(1 for _ in client.fine_tuning.jobs.list(limit=100))
        assert got == ITEMS, got

    return lambda: cpu(work) / ITEMS * 1e6


def sparse_file(folder: Any) -> Any:
    """A file of 256 MiB that takes no room on the disk."""
    path = os.path.join(folder, "upload.jsonl")
    with open(path, "wb") as opened:
        opened.truncate(UPLOAD)
    return path


def upload(contender: Any) -> Any:
    """CPU of an upload of 256 MiB, per MiB."""
    client = contender.sync("sink")
    folder = tempfile.TemporaryDirectory()
    path = sparse_file(folder.name)

    def work() -> Any:
        with open(path, "rb") as opened:
            client.files.create(file=opened, purpose="batch")
        assert folder

    return lambda: cpu(work) / 256 * 1e6


def upload_memory(contender: Any) -> Any:
    """What an upload of a path of 256 MiB adds to the memory."""
    from pathlib import Path

    client = contender.sync("sink")
    folder = tempfile.TemporaryDirectory()
    path = Path(sparse_file(folder.name))
    client.files.create(file=b"small", purpose="batch")

    def work() -> Any:
        before = peak()
        client.files.create(file=path, purpose="batch")
        assert folder
        return max(0, peak() - before)

    return work


def clients(contender: Any) -> Any:
    """Clients made and dropped."""

    def work() -> Any:
        for _ in range(CLIENTS):
            contender.sync("json")

    return lambda: cpu(work) / CLIENTS * 1e6


# The same by hand, where one would do it by hand.

HEAD = "POST /%s/v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


def request(path: Any, **more: Any) -> Any:
    """A whole request as bytes."""
    body = json.dumps({**CALL, **more}).encode()
    return (HEAD % (path, len(body))).encode() + body


def connected(url: Any) -> Any:
    """A connection to the server."""
    import socket

    host, _, port = url.partition("://")[2].partition(":")
    connection = socket.create_connection((host, int(port)))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def fields(head: Any) -> Any:
    """The header fields of a reply."""
    pairs = (line.partition(":") for line in head.decode("latin-1").split("\r\n")[1:] if line)
    return {name.lower(): value.strip() for name, _, value in pairs}


def floor_call(connection: Any, path: Any) -> Any:
    """A call over a raw socket."""
    connection.sendall(request(path))
    head, _, body = connection.recv(65536).partition(b"\r\n\r\n")
    pieces, left = [body], int(fields(head)["content-length"]) - len(body)
    while left:
        pieces.append(connection.recv(min(left, 1 << 20)))
        left -= len(pieces[-1])
    return json.loads(b"".join(pieces))


def floor_calls(url: Any) -> Any:
    """Raw socket, formatted bytes and `json`."""
    connection = connected(url)

    def work() -> Any:
        for _ in range(CALLS):
            floor_call(connection, "json")

    return lambda: cpu(work) / CALLS * 1e6


def http_client_calls(url: Any) -> Any:
    """`http.client` with a kept connection, and `json`."""
    import http.client

    connection = http.client.HTTPConnection(url.partition("://")[2])
    headers = {"Authorization": "Bearer x", "Content-Type": "application/json"}

    def work() -> Any:
        for _ in range(CALLS):
            connection.request("POST", "/json/v1/chat/completions", json.dumps(CALL).encode(), headers)
            json.loads(connection.getresponse().read())

    return lambda: cpu(work) / CALLS * 1e6


def floor_in_flight(count: Any) -> Any:
    """Raw asyncio streams and `json`."""

    def scenario(url: Any) -> Any:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        times = max(4, CALLS // count)
        host, _, port = url.partition("://")[2].partition(":")

        async def connect() -> Any:
            return [await asyncio.open_connection(host, int(port)) for _ in range(count)]

        connections = loop.run_until_complete(connect())

        async def some(reader: Any, writer: Any) -> Any:
            for _ in range(times):
                writer.write(request("json"))
                await writer.drain()
                head = await reader.readuntil(b"\r\n\r\n")
                json.loads(await reader.readexactly(int(fields(head)["content-length"])))

        async def together() -> Any:
            await asyncio.gather(*[some(*pair) for pair in connections])

        return lambda: cpu(lambda: loop.run_until_complete(together())) / (times * count) * 1e6

    return scenario


def floor_events(url: Any) -> Any:
    """`json.loads` of each event's text, with nothing received."""
    chunk = {
        "id": "chatcmpl-BnchmrkBnchmrkBnchmrkBnchmrk", "object": "chat.completion.chunk", "created": 1700000000,
        "model": "gpt-4o-mini-2024-07-18", "service_tier": "default", "system_fingerprint": "fp_0123456789",
        "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}], "usage": None,
    }  # fmt: skip
    text = json.dumps(chunk, separators=(",", ":"))

    def work() -> Any:
        for _ in range(EVENTS):
            json.loads(text)

    return lambda: cpu(work) / EVENTS * 1e6


def floor_reply(path: Any) -> Any:
    """One call over a raw socket, to a path with a long reply."""

    def scenario(url: Any) -> Any:
        connection = connected(url)
        return lambda: cpu(lambda: floor_call(connection, path)) * 1e6

    return scenario


SCENARIOS: Dict[str, Any] = {
    "calls": calls,
    "threads": threads,
    "async_1": in_flight(1),
    "async_50": in_flight(50),
    "async_500": in_flight(500),
    "events": events,
    "events_async": events_async,
    "growth": growth,
    "streams": streams,
    "embeddings_float": embeddings("float"),
    "embeddings_base64": embeddings("base64"),
    "large": large,
    "paging": paging,
    "upload": upload,
    "upload_memory": upload_memory,
    "clients": clients,
}
BY_HAND: Dict[str, Dict[str, Any]] = {
    "floor": {
        "calls": floor_calls,
        "async_1": floor_in_flight(1),
        "async_50": floor_in_flight(50),
        "async_500": floor_in_flight(500),
        "events": floor_events,
        "events_async": floor_events,
        "large": floor_reply("large"),
        "embeddings_float": floor_reply("embed-float"),
        "embeddings_base64": floor_reply("embed-base64"),
    },
    "http.client": {"calls": http_client_calls},
}


ONCE = ("streams", "upload_memory")  # what uses memory is measured before anything has warmed it up, a process each time


def main(argv: Any) -> None:
    """Prepare, then a round for each line of standard input."""
    name, scenario, url, folder = argv
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if folder:
        sys.path.insert(0, folder)
    run = BY_HAND[name][scenario](url) if name in BY_HAND else SCENARIOS[scenario](Contender(name, url))
    if scenario not in ONCE:
        run()  # warm: connections, imports, caches
    print("ready", flush=True)
    for _ in sys.stdin:
        print(json.dumps(run()), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
