# Derived by `python -m tools gen` from oai_lite/testing/_wire.py. Do not edit: change that and run gen.
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple
Pairs = List[Tuple[str, str]]
Fields = Mapping[str, Optional[str]]
class Request:
    """One request as it came: `fields` maps lower-cased names to values (repeats joined), `headers` has them as sent."""
    method: str
    target: str
    version: str
    headers: Pairs
    fields: Dict[str, str]
    body: bytes
    def __init__(self, method: str, target: str, version: str, headers: Pairs, fields: Dict[str, str]) -> None: ...
    @property
    def keeps_alive(self) -> bool:
        """True if the connection may carry another request after this one (RFC 9112, 9.3)."""
class Part:
    """One part of a multipart/form-data body: `name`, `filename` or None, `content_type` or None, `headers`, `data`."""
    name: str
    filename: Optional[str]
    content_type: Optional[str]
    headers: Dict[str, str]
    data: bytes
    def __init__(self, name: str, filename: Optional[str], headers: Dict[str, str], data: bytes) -> None: ...
    @property
    def text(self) -> str:
        """The data as UTF-8 text."""
class Reply:
    """What to answer: `value` is JSON (dict, list, number, bool), text (str), raw (bytes) or nothing (None: 204).

    status: default 200, and 204 if there is nothing to say. headers: added to the usual ones; a value of None leaves one out.
    """
    value: object
    status: int
    headers: Optional[Fields]
    def __init__(self, value: object=None, status: int=0, headers: Optional[Fields]=None) -> None: ...
    def parts(self) -> Tuple[int, Dict[str, str], bytes]:
        """Status, header fields and body: what a `transport` gives."""
    def body(self) -> Tuple[str, bytes]:
        """The content type and the bytes."""
class Stream:
    """A streamed answer. Each event is sent in a chunk of its own:

    a dict or list is one `data:` line of JSON; a pair `(name, data)` has an `event:` line before it; a str is data as it
    stands; bytes go to the wire untouched. done: end with `data: [DONE]`. Other content types suit streams of bytes.
    """
    events: Iterable[object]
    done: bool
    status: int
    headers: Optional[Fields]
    content_type: str
    def __init__(self, events: Iterable[object], done: bool=True, *, status: int=200, headers: Optional[Fields]=None, content_type: str='text/event-stream; charset=utf-8') -> None: ...
    def parts(self) -> Tuple[int, Dict[str, str], Iterable[bytes]]:
        """Status, header fields and body: what a `transport` gives."""
    def pieces(self) -> Iterable[bytes]:
        """The bytes of one event after the other."""
class WebSocket:
    """A conversation over a WebSocket. events: what is said first. answer: a function that is called with each event of the client, and
    says what to send then: one event, several, or None for nothing.

    A dict or list is a message of JSON; a str or bytes one that is sent as it is; a pair `(code, reason)` closes the connection.
    """
    events: Iterable[object]
    answer: Any
    headers: Optional[Fields]
    def __init__(self, events: Iterable[object]=..., answer: Any=None, *, headers: Optional[Fields]=None) -> None: ...
    def answers(self, event: object) -> Iterable[object]:
        """What to send after an event of the client."""
