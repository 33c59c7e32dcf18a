"""A response and what its call promised -> the value that the caller gets.

Pure: the body has been read. Owns the checks that turn a wrong payload into a clear error where it came in, and not far away
where it is used (need 33), and what a page of a list says about the next one.
"""
from __future__ import annotations

from ._errors import APIResponseError, ConfigurationError, OpenAIError, status_error
from ._objects import APIObject, Meta, NoSuchField, meta_of, parse_json
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Optional, Set, Type, TypeVar

    from ._request import Call

    P = TypeVar("P", bound="BasePage")

_ENOUGH = frozenset(("id", "object", "data", "choices", "output", "type", "results"))
_TRUE = "true"
NoneType = type(None)  # as `cast_to`: the reply is not wanted


def value(call: Call, response: Response) -> Any:
    """What `call` gives for `response`: an APIObject, None, text, or what `cast_to` asks for.

    Raises APIResponseError if the body is not what the operation promises, APIStatusError if a 200 carries an error.
    """
    if call.cast_to is not None:
        return _cast(call.cast_to, call, response)
    kind = call.reply
    if kind == "none" or response.status_code in (204, 205):
        return None
    if kind == "text":
        return response.text
    reply = _json(response)
    if kind == "any":
        return _with_meta(reply, response)
    if type(reply) is not APIObject:
        raise _wrong(response, "JSON, but not an object")
    if reply.get("error") and all(reply.get(name) is None for name in _ENOUGH):
        raise status_error(response)
    _with_meta(reply, response)
    if call.post is not None:
        post = POST[call.post] if isinstance(call.post, str) else call.post
        post(call, reply, response)
    return reply


def _json(response: Response) -> Any:
    try:
        return parse_json(response.content)
    except ValueError as exc:
        raise _wrong(response, "not JSON" if response.content else "empty") from exc


def _wrong(response: Response, what: str) -> APIResponseError:
    request = response.request
    return APIResponseError(
        response,
        response.content,
        message="%s %s answered %d with a body that is %s (content type %s): %s. Is base_url the address of the API, and not of a "
        "web page or proxy before it?"
        % (
            request.method,
            request.safe_url,
            response.status_code,
            what,
            response.headers.get("content-type", "not given"),
            repr(response.text[:200]),
        ),
    )


def _with_meta(reply: Any, response: Response) -> Any:
    if type(reply) is APIObject:
        object.__setattr__(reply, "_meta", Meta(response))  # past the rules for fields
    return reply


# What `cast_to` may ask for.


def _boolean(response: Response) -> bool:
    return response.text.strip().lower() == _TRUE


_PACKAGE = __name__.rpartition(".")[0] + "."
_CASTS: Dict[Any, Callable[[Response], Any]] = {
    type(None): lambda response: None,
    Response: lambda response: response,
    str: lambda response: response.text,
    bytes: lambda response: response.content,
    int: lambda response: int(response.text),
    float: lambda response: float(response.text),
    bool: _boolean,
}


def _cast(kind: Any, call: Call, response: Response) -> Any:
    if is_response_class(kind):
        return response
    cast = _CASTS.get(kind) if isinstance(kind, type) else None
    if cast is None:
        reply = _json(response)
        if hasattr(kind, "model_validate") and not kind.__module__.startswith(_PACKAGE):
            return kind.model_validate(reply)
        return _with_meta(reply, response)
    try:
        return cast(response)
    except ValueError as exc:
        raise _wrong(response, "no %s" % kind.__name__) from exc


def is_response_class(kind: Any) -> bool:
    """True for our response class, and for the class `Response` of another HTTP library, which ours stands in for."""
    if isinstance(kind, type) and issubclass(kind, Response):
        return True
    return getattr(kind, "__name__", "") == "Response" and getattr(kind, "__module__", "").split(".")[0] in ("httpx", "httpx2")


# What is done to the replies of single operations, by the name in the operation's row.


def embeddings(call: Call, reply: APIObject, response: Response) -> None:
    """Vectors that came as base64 although the caller did not ask for it become lists of floats."""
    data = reply.get("data")
    if not data:
        request = response.request
        message = "No embedding data received from %s %s" % (request.method, request.safe_url)
        raise APIResponseError(response, dict(reply), message=message)
    if not isinstance(call.body, dict) or "encoding_format" not in call.body:
        for item in data:
            vector = item.get("embedding")
            if isinstance(vector, str):
                item["embedding"] = decode_embedding(vector)


def decode_embedding(vector: str) -> List[float]:
    """The floats of an embedding in its base64 form (little-endian float32, RFC 4648). Raises ValueError if it is broken."""
    from array import array
    from base64 import b64decode
    from sys import byteorder

    floats = array("f")
    floats.frombytes(b64decode(vector, validate=True))
    if byteorder == "big":
        floats.byteswap()
    return floats.tolist()


POST: Dict[str, Callable[[Call, APIObject, Response], None]] = {"embeddings": embeddings}


# Attributes that the API does not send, but that follow from what it sends. Where that is not there, the error names the server,
# which may be no more than nearly compatible, and the field.


def _lacks(reply: APIObject, place: str, owner: Any, key: str) -> OpenAIError:
    """The error for a reply whose `place` does not hold what it should: it is `key` of `owner`."""
    about = meta_of(reply)
    missing = isinstance(owner, dict) and key not in owner
    held = owner.get(key) if isinstance(owner, dict) else owner
    sent = "missing" if missing else "null" if held is None else "empty" if not held else "of type " + type(held).__name__
    status = " (status %s)" % reply["status"] if reply.get("status") else ""
    server = "the server" if about is None else about.server
    return OpenAIError("the reply %s of %s has no %s: it is %s%s" % (reply.get("id"), server, place, sent, status))


def _first_message(reply: APIObject) -> Callable[[], Any]:
    if "choices" not in reply and meta_of(reply) is None:  # an object inside a reply, and no completion
        raise NoSuchField(reply, "first_message")

    def first_message() -> Any:
        choices = reply.get("choices")
        if not isinstance(choices, list) or not choices:
            raise _lacks(reply, "choices", reply, "choices")
        message = choices[0].get("message") if isinstance(choices[0], dict) else None
        if not isinstance(message, dict):
            raise _lacks(reply, "choices[0].message", choices[0], "message")
        return message

    return first_message


def _contents(reply: APIObject) -> List[Any]:
    """The parts of all messages of a response. Raises OpenAIError for a response without a list of output."""
    output = reply.get("output")
    if not isinstance(output, list):
        raise _lacks(reply, "output", reply, "output")
    messages = [item for item in output if isinstance(item, dict) and item.get("type") == "message"]
    return [part for message in messages for part in message.get("content") or () if isinstance(part, dict)]


def _is_response(reply: APIObject) -> bool:
    """Some servers leave out what says so."""
    return reply.get("object") == "response" or ("object" not in reply and "output" in reply and meta_of(reply) is not None)


def _output_text(reply: APIObject) -> Optional[str]:
    parts = reply.get("content") if reply.get("type") == "message" else None  # a message of an agent's session
    if _is_response(reply):
        parts = _contents(reply)
    if not isinstance(parts, list):
        return None
    return "".join(part.get("text") or "" for part in parts if isinstance(part, dict) and part.get("type") == "output_text")


def _output_parsed(reply: APIObject) -> Any:
    parts = _contents(reply) if _is_response(reply) else []
    found = (getattr(part, "parsed", None) for part in parts)
    return next((parsed for parsed in found if parsed is not None), None)


COMPUTED: Dict[str, Callable[[APIObject], Any]] = {"first_message": _first_message, "output_text": _output_text, "output_parsed": _output_parsed}


# Pages: what one says about the next. The five kinds are the API's.

# kind -> (query parameter that asks for the next page, field of the page that holds its value; "id" is that of the last item)
KINDS = {
    "Page": ("", ""),
    "CursorPage": ("after", "id"),
    "ConversationCursorPage": ("after", "last_id"),
    "NextCursorPage": ("after", "next"),
    "TokenPage": ("page", "next"),
}


def at_most(max_items: object) -> int:
    """`max_items` as a caller may give it. Raises TypeError or ConfigurationError, a ValueError, before anything is sent (need 42)."""
    if not isinstance(max_items, int) or isinstance(max_items, bool):
        raise TypeError("max_items is a whole number, not a value of type %s" % type(max_items).__name__)
    if max_items < 1:
        raise ConfigurationError("max_items is how many items to give at most, from 1 on, not %d; leave it out for all of them" % max_items)
    return max_items


class PageInfo:
    """How the next page is asked for: `params` are the query parameters to add."""

    __slots__ = ("params",)

    def __init__(self, params: Dict[str, str]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return "PageInfo(params=%r)" % (self.params,)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageInfo) and self.params == other.params

    __hash__ = None  # type: ignore[assignment]


class BasePage(APIObject):
    """One page of a list; iterating over it goes on through the pages that follow.

    As a dict it holds what the server sent. `data`: the items of this page.
    """

    __slots__ = ("_driver", "_call", "_response")
    kind = "Page"

    @classmethod
    def of(cls: Type[P], driver: Any, call: Call, response: Response, reply: APIObject) -> P:
        """The page that `reply` is, knowing how to fetch the next one."""
        page = cls(reply)
        for slot, value in (("_meta", Meta(response)), ("_driver", driver), ("_call", call), ("_response", response)):
            object.__setattr__(page, slot, value)
        return page

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

    def __reduce__(self) -> Any:
        return type(self), (dict(self),)

    def _items(self) -> List[Any]:
        return self.get("data") or []

    def _wanted(self) -> List[Any]:
        """The items of this page, but no more than are wanted."""
        return self._items() if self._unbound() else self._items()[: self._call.max_items]

    def _left(self) -> Optional[int]:
        """How many items are wanted from the pages that follow; None if there is no end to it."""
        most = None if self._unbound() else self._call.max_items
        return None if most is None else max(most - len(self._items()), 0)

    @property
    def after(self) -> Optional[str]:
        """The cursor of the next page, or None if this is the last one."""
        info = self.next_page_info()
        return None if info is None else next(iter(info.params.values()))

    def next_page_info(self) -> Optional[PageInfo]:
        """What to ask the next page with, or None if the page gives no cursor."""
        parameter, field = KINDS[self.kind]
        items = self._items()
        if not parameter or not items:
            return None
        cursor = items[-1].get("id") if field == "id" else self.get(field)
        return PageInfo({parameter: cursor}) if cursor else None

    def has_next_page(self) -> bool:
        """Whether the server has more items than those up to this page, and `max_items` allows for more."""
        if not self._items() or self.get("has_more") is False or self._left() == 0:
            return False
        return self.next_page_info() is not None

    def _next_call(self) -> Call:
        info = self.next_page_info()
        if info is None or self._left() == 0:
            raise OpenAIError("there is no next page; ask has_next_page() before get_next_page()")
        if self._unbound():
            raise OpenAIError("this page was copied or unpickled and has no client any more; list again with the cursor %r" % self.after)
        call: Call = self._call.copy()
        call.query.update(info.params)
        call.max_items = self._left()
        call.live = False  # also if the first page was asked for with its body unread
        return call

    def _unbound(self) -> bool:
        try:
            object.__getattribute__(self, "_call")
        except AttributeError:
            return True
        return False

    def _following(self, seen: Set[str]) -> Optional[Call]:
        """The call for the next page while auto-paging, or None at the end. `seen` holds the cursors used so far.

        Raises APIResponseError rather than ask for ever (need 42).
        """
        if not self.has_next_page():
            if self.get("has_more") is True and not self._items():
                raise self._endless("a page with no items that says there are more")
            return None
        cursor = self.after or ""
        if cursor in seen or cursor == self._call.query.get(KINDS[self.kind][0]):
            raise self._endless("the cursor %r a second time" % cursor)
        seen.add(cursor)
        return self._next_call()

    def _endless(self, what: str) -> APIResponseError:
        request = self._response.request
        message = "Paging stopped: %s %s gave %s; going on would never end" % (request.method, request.safe_url, what)
        return APIResponseError(self._response, dict(self), message=message)
