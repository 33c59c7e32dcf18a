"""The server of the benchmarks: answers any request with bytes made beforehand, as cheaply as Python can.

It runs in a process of its own, so that its CPU is not counted, and ends when its standard input does. Paths: `/json/...` gives
a chat completion, `/burst/N/...` a stream of N events at once, `/drip/N/...` one event at a time, `/sink/...` a file object.
`python -m tools.bench_server` prints the port.
"""
from __future__ import annotations

import asyncio
import json
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Optional

PAUSE = 0.0005  # seconds between events that are to arrive one by one; the event loop makes it a little more than 1 ms

_WORDS = "The quick brown fox jumps over the lazy dog while the band plays on. "

COMPLETION = {
    "id": "chatcmpl-BnchmrkBnchmrkBnchmrkBnchmrk",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "gpt-4o-mini-2024-07-18",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": _WORDS * 9, "refusal": None, "annotations": []},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 19,
        "completion_tokens": 105,
        "total_tokens": 124,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0},
    },
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}
CHUNK = {
    "id": "chatcmpl-BnchmrkBnchmrkBnchmrkBnchmrk",
    "object": "chat.completion.chunk",
    "created": 1700000000,
    "model": "gpt-4o-mini-2024-07-18",
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
    "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}],
    "usage": None,
}
LAST_CHUNK = {**CHUNK, "choices": [{"index": 0, "delta": {}, "logprobs": None, "finish_reason": "stop"}]}
FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 1,
    "created_at": 1700000000,
    "filename": "x",
    "purpose": "batch",
    "status": "processed",
}

CHUNK_TEXT = json.dumps(CHUNK, separators=(",", ":"))


def head(*fields: str) -> bytes:
    """The head of a reply with 24 header fields, as many as the real server sends."""
    usual = [
        "Date: Thu, 01 Jan 2026 00:00:00 GMT",
        "Connection: keep-alive",
        "access-control-expose-headers: X-Request-ID",
        "openai-organization: user-benchmark",
        "openai-processing-ms: 312",
        "openai-project: proj_0123456789abcdef",
        "openai-version: 2020-10-01",
        "x-envoy-upstream-service-time: 330",
        "x-ratelimit-limit-requests: 10000",
        "x-ratelimit-limit-tokens: 200000",
        "x-ratelimit-remaining-requests: 9999",
        "x-ratelimit-remaining-tokens: 199974",
        "x-ratelimit-reset-requests: 8.64s",
        "x-ratelimit-reset-tokens: 7ms",
        "x-request-id: req_0123456789abcdef0123456789abcdef",
        "cf-cache-status: DYNAMIC",
        "Set-Cookie: __cf_bm=0123456789abcdef; path=/; HttpOnly; Secure; SameSite=None",
        "Strict-Transport-Security: max-age=31536000; includeSubDomains; preload",
        "X-Content-Type-Options: nosniff",
        "Server: cloudflare",
        "CF-RAY: 0123456789abcdef-FRA",
        'alt-svc: h3=":443"; ma=86400',
    ]
    lines = ["HTTP/1.1 200 OK", *fields, *usual]
    assert len(lines) == 25
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def json_reply(value: object) -> bytes:
    """A whole reply with a JSON body."""
    body = json.dumps(value).encode("utf-8")
    return head("Content-Type: application/json", "Content-Length: %d" % len(body)) + body


def events(count: int) -> List[bytes]:
    """A stream of so many content events, then the closing ones: as pieces of the chunked coding, one event each."""
    texts = [CHUNK_TEXT] * count + [json.dumps(LAST_CHUNK, separators=(",", ":")), "[DONE]"]
    blocks = [("data: %s\n\n" % text).encode("utf-8") for text in texts]
    return [b"%x\r\n%s\r\n" % (len(block), block) for block in blocks] + [b"0\r\n\r\n"]


REPLY = json_reply(COMPLETION)
FILE_REPLY = json_reply(FILE)
STREAM_HEAD = head("Content-Type: text/event-stream; charset=utf-8", "Transfer-Encoding: chunked")


class Connection(asyncio.Protocol):
    """Reads requests one after the other, skipping their bodies, and answers each by its path."""

    streams: Dict[int, bytes] = {}

    def __init__(self) -> None:
        self.buffer = b""
        self.skip = 0  # bytes of a request's body that are still to come
        self.target = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self.skip:
            used = min(self.skip, len(data))
            self.skip -= used
            data = data[used:]
            if not self.skip:
                self.answer(self.target)
        self.buffer += data
        while not self.skip and b"\r\n\r\n" in self.buffer:
            self.next_request()

    def next_request(self) -> None:
        """Take a request off the buffer."""
        request, _, rest = self.buffer.partition(b"\r\n\r\n")
        self.target = request.split(b" ", 2)[1]
        lower = request.lower()
        at = lower.find(b"\r\ncontent-length:")
        length = int(lower[at + 17 :].partition(b"\r\n")[0]) if at >= 0 else 0
        self.skip = max(0, length - len(rest))
        self.buffer = rest[length:]
        if not self.skip:
            self.answer(self.target)

    def answer(self, target: bytes) -> None:
        """Send what a path asks for."""
        parts = target.split(b"/")
        if parts[1] == b"burst":
            count = int(parts[2])
            if count not in self.streams:
                self.streams[count] = STREAM_HEAD + b"".join(events(count))
            self.transport.write(self.streams[count])
        elif parts[1] == b"drip":
            self.transport.write(STREAM_HEAD)
            asyncio.ensure_future(self.drip(events(int(parts[2]))))
        else:
            self.transport.write(FILE_REPLY if parts[1] == b"sink" else REPLY)

    async def drip(self, pieces: List[bytes]) -> None:
        """Send pieces one at a time."""
        for piece in pieces:
            await asyncio.sleep(PAUSE)
            self.transport.write(piece)


async def serve() -> None:
    """Serve until standard input ends."""
    loop = asyncio.get_running_loop()
    listener = await loop.create_server(Connection, "127.0.0.1", 0, backlog=2048)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    listener.close()


def main(argv: Optional[List[str]] = None) -> int:
    """Run the server. Returns 0."""
    asyncio.run(serve())
    return 0


if __name__ == "__main__":
    sys.exit(main())
