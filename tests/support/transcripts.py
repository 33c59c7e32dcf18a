"""Event streams as servers send them, in the form of the recorded ones; kept as bytes in `tests/transcripts/`.

Written from the API's facts, not recorded: the shapes, the order of events and the sizes are those of the wire. The first line
of each file, a comment as event streams may have, says what it shows.
"""
from __future__ import annotations

from pathlib import Path

from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._response import Response
from oai_lite._sse import EventItems
from oai_lite._url import BaseURL
from oai_lite.testing import Reply

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, List

FOLDER = Path(__file__).resolve().parent.parent / "transcripts"
NAMES = sorted(path.stem for path in FOLDER.glob("*.sse"))
REQUEST = Request("POST", BaseURL("http://api.example/v1"), "/v1/x", Headers())
MESSAGES = [{"role": "user", "content": "How is the weather?"}]


def data_of(name: str) -> bytes:
    """The bytes of a transcript."""
    return (FOLDER / (name + ".sse")).read_bytes()


def decoder(name: str = "") -> EventItems:
    """A decoder for a stream of the transcript's kind."""
    response = Response(200, "OK", "HTTP/1.1", Headers([("x-request-id", "req_7")]), REQUEST)
    return EventItems(response, "pairs" if name.startswith("assistant") else "items")


def items_of(name: str, pieces: Iterable[bytes] = ()) -> List[Any]:
    """The items of a transcript, fed whole or in these pieces."""
    events = decoder(name)
    return [item for piece in pieces or [data_of(name)] for item in events.feed(piece)]


def serve(server: Any, name: str, times: Any = None) -> None:
    """Let a server answer with a transcript."""
    server.reply(Reply(data_of(name), 200, {"Content-Type": "text/event-stream; charset=utf-8"}), times=times)


def plain_stream(client: Any, name: str) -> Any:
    """A call whose plain stream a transcript fits."""
    if name.startswith("chat"):
        return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    if name.startswith("completion"):
        return client.completions.create(model="m", prompt="x", stream=True)
    if name.startswith("responses"):
        return client.responses.create(model="m", input="x", stream=True)
    if name.startswith("transcription"):
        return client.audio.transcriptions.create(file=b"RIFF", model="m", stream=True)
    return client.beta.threads.runs.create("thread_abc123", assistant_id="asst_abc123", stream=True)


def helper_stream(client: Any, name: str, **arguments: Any) -> Any:
    """The manager of the helper that a transcript fits."""
    if name.startswith("chat"):
        return client.chat.completions.stream(model="m", messages=MESSAGES, **arguments)
    if name.startswith("responses"):
        return client.responses.stream(model="m", input="x", **arguments)
    return client.beta.threads.runs.stream(thread_id="thread_abc123", assistant_id="asst_abc123", **arguments)
