"""The server of the benchmarks: answers any request with bytes made beforehand, as cheaply as Python can.

It runs in a process of its own, so that its CPU is not counted, and ends when its standard input does. Paths: `/json/...` gives
a chat completion, `/burst/N/...` a stream of N events at once, `/drip/N/...` one event at a time, `/hold/...` one event and then
nothing, `/sink/...` a file object, `/pages/...` lists of 2,000 items, `/large/...` 20 MB, `/embed-float/...` and
`/embed-base64/...` 64 vectors. `python -m tools.benchmarks.server [CERTIFICATE]` prints the port; with a certificate it speaks TLS.
"""
from __future__ import annotations

import asyncio
import base64
import json
import ssl
import sys
from array import array

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

ITEMS = 2000
JOB = {
    "object": "fine_tuning.job",
    "created_at": 1700000000,
    "error": None,
    "fine_tuned_model": None,
    "finished_at": None,
    "hyperparameters": {"n_epochs": "auto"},
    "model": "gpt-4o-mini",
    "organization_id": "org-1",
    "result_files": [],
    "seed": 1,
    "status": "queued",
    "trained_tokens": None,
    "training_file": "file-1",
    "validation_file": None,
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


def long_replies() -> Dict[bytes, bytes]:
    """Replies that are made when they are first asked for, by the first step of the path."""
    vector = [round(((7 * place) % 1000 - 500) / 9999, 8) for place in range(1536)]
    encoded = base64.b64encode(array("f", vector).tobytes()).decode()
    words = [{"index": 0, "message": {"role": "assistant", "content": _WORDS * 9}, "finish_reason": "stop"}] * 31000
    return {
        b"embed-float": json_reply(vectors(vector)),
        b"embed-base64": json_reply(vectors(encoded)),
        b"large": json_reply({**COMPLETION, "choices": words}),
    }


def vectors(one: object) -> object:
    """A reply of the embeddings operation with 64 times the same vector."""
    data = [{"object": "embedding", "index": index, "embedding": one} for index in range(64)]
    usage = {"prompt_tokens": 64, "total_tokens": 64}
    return {"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}


def page(target: bytes) -> bytes:
    """100 of 2,000 fine-tuning jobs, those after the one that the query names."""
    after = target.partition(b"after=job-")[2].partition(b"&")[0]
    start = int(after) + 1 if after else 0
    jobs = [{**JOB, "id": "job-%d" % number} for number in range(start, min(start + 100, ITEMS))]
    return json_reply({"object": "list", "data": jobs, "has_more": start + 100 < ITEMS})


class Connection(asyncio.Protocol):
    """Reads requests one after the other, skipping their bodies, and answers each by its path."""

    streams: Dict[int, bytes] = {}
    replies: Dict[bytes, bytes] = {}

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
        elif parts[1] == b"hold":
            self.transport.write(STREAM_HEAD + events(1)[0])
        elif parts[1] == b"pages":
            self.transport.write(page(target))
        elif parts[1] in (b"large", b"embed-float", b"embed-base64"):
            if not self.replies:
                self.replies.update(long_replies())
            self.transport.write(self.replies[parts[1]])
        else:
            self.transport.write(FILE_REPLY if parts[1] == b"sink" else REPLY)

    async def drip(self, pieces: List[bytes]) -> None:
        """Send pieces one at a time."""
        for piece in pieces:
            await asyncio.sleep(PAUSE)
            self.transport.write(piece)


async def serve(certificate: Optional[str]) -> None:
    """Serve until standard input ends. certificate: a file with a certificate and its key, to speak TLS."""
    loop = asyncio.get_running_loop()
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    listener = await loop.create_server(Connection, "127.0.0.1", 0, backlog=2048, ssl=context)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    listener.close()


def main(argv: Optional[List[str]] = None) -> int:
    """Run the server. Returns 0."""
    arguments = sys.argv[1:] if argv is None else argv
    asyncio.run(serve(arguments[0] if arguments else None))
    return 0


if __name__ == "__main__":
    sys.exit(main())
