"""One call of the API and what goes over the wire for it: operation, arguments and options -> `Request`.

`Call` says what the caller wants, whatever the number of attempts; `Request` is one attempt, ready for a transport. Pure
functions of values: no socket, no clock, no environment. Bodies and credentials are held in attributes of objects whose repr
is safe, so that no traceback shows them (need 45).
"""
from __future__ import annotations

import json

from . import _url
from ._errors import ConfigurationError
from ._headers import RequestHeaders
from ._http1 import Start, write_head
from ._omit import NOT_GIVEN, NULL, NotGiven, Omit, given
from ._options import Timeout
from ._url import BaseURL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

    from ._headers import Headers
    from ._options import Options, Pairs

_NO_BODY = ("GET", "HEAD")
_OFFICIAL = ("api.openai.com", ".openai.azure.com")


class Call:
    """What one call of the API asks for. Made by an operation's row, or by `client.post(...)` and its like.

    reply: "json" (an object), "any" (whatever JSON there is), "none", "text" or "binary". stream: None, "items", "pairs" or
    "raw". security: "bearer", "admin" or "any". body: a mapping or other JSON value, bytes with `content` true, or NOT_GIVEN.
    """

    __slots__ = (
        "name", "verb", "path", "query", "headers", "body", "content", "content_type", "form", "timeout", "max_retries", "security",
        "reply", "cast_to", "stream", "page", "max_items", "post", "live", "own_headers", "opened",
    )  # fmt: skip

    def __init__(self, name: str, verb: str, path: str, **more: Any) -> None:
        self.name = name
        self.verb = verb
        self.path = path
        self.query: Dict[str, object] = {}
        self.headers: Dict[str, Any] = {}
        self.body: Any = NOT_GIVEN
        self.content: Any = None  # an encoded body: bytes or a `Body`; takes the place of `body`
        self.content_type: Optional[str] = None
        self.form: Optional[FormRule] = None
        self.timeout: Any = NOT_GIVEN
        self.max_retries: Any = NOT_GIVEN
        self.security = "bearer"
        self.reply = "json"
        self.cast_to: Any = None
        self.stream: Optional[str] = None
        self.page: Optional[str] = None
        self.max_items: Optional[int] = None  # of a list: how many are wanted from this page on
        self.post: Any = None  # what is done to the reply: a name in `_reply.POST`, or a function
        self.live = False  # the caller wants the body unread
        self.own_headers = True  # whether some of `headers` may be the caller's own
        self.opened: Any = None  # a function of driver and stream that gives what the caller gets in place of the stream
        for attribute, value in more.items():
            setattr(self, attribute, value)

    def copy(self) -> Call:
        """A call that can be changed on its own (the next page of a list, say); bodies are shared. Each call of an operation is
        one of these, of the call without arguments; hence no loop over the attributes."""
        twin: Call = _new(Call)
        twin.name, twin.verb, twin.path, twin.query, twin.headers = self.name, self.verb, self.path, self.query.copy(), self.headers.copy()
        twin.body, twin.content, twin.content_type, twin.form = self.body, self.content, self.content_type, self.form
        twin.timeout, twin.max_retries, twin.security, twin.reply = self.timeout, self.max_retries, self.security, self.reply
        twin.cast_to, twin.stream, twin.page, twin.max_items = self.cast_to, self.stream, self.page, self.max_items
        twin.post, twin.live, twin.own_headers, twin.opened = self.post, self.live, self.own_headers, self.opened
        return twin

    def __repr__(self) -> str:
        return "<Call %s: %s %s>" % (self.name, self.verb, self.path)


_new = object.__new__


class FormRule:
    """How an operation's body becomes a form (RFC 7578), if it does."""

    __slots__ = ("files", "only_with_files", "parts", "raw", "given")

    def __init__(self, files: str = "", only_with_files: bool = False, parts: str = "", raw: str = "") -> None:
        self.files = files.split()
        self.only_with_files = only_with_files
        self.parts = dict(part.split(":", 1) for part in parts.split())
        self.raw = raw.partition(":")
        self.given: List[Tuple[str, Any]] = []  # (form name, file) pairs that come beside the body


class Request:
    """One HTTP request, as it was or will be sent. `headers` hold the credentials; repr, str and pickles don't show them."""

    __slots__ = ("method", "base", "target", "body", "timeout", "_headers", "_start")

    def __init__(
        self, method: str, base: BaseURL, target: str, headers: Optional[Headers], body: Any = None, timeout: Optional[Timeout] = None,
        start: Optional[Start] = None,
    ) -> None:  # fmt: skip
        self.method = method
        self.base = base
        self.target = target
        self.body = body
        self.timeout = timeout if timeout is not None else Timeout()
        self._headers = headers
        self._start = start  # what is known of the head, if there are no `headers` yet

    @property
    def headers(self) -> Headers:
        """The header fields. Who asks for them may change them, and what they are then is what is sent."""
        if self._headers is None:
            self._headers = RequestHeaders([] if self._start is None else self._start.fields(len(self.content)))
        return self._headers

    def head(self) -> bytes:
        """The head as it is sent. Raises LocalProtocolError."""
        start = self._start
        if self._headers is None and start is not None and start.target is self.target:
            return start.write(len(self.body or b""))
        return write_head(self.method, self.target, self.headers.multi_items())

    @property
    def scheme(self) -> str:
        """ "http" or "https"."""
        return self.base.scheme

    @property
    def host(self) -> str:
        """Host name or address, without brackets."""
        return self.base.host

    @property
    def port(self) -> int:
        """TCP port, 1 to 65535."""
        return self.base.port

    @property
    def url(self) -> str:
        """The whole URL, query included."""
        return "%s://%s%s" % (self.base.scheme, self.base.authority, self.target)

    @property
    def safe_url(self) -> str:
        """The URL for messages and logs: without the query, which may hold secrets."""
        return self.url.partition("?")[0]

    @property
    def content(self) -> bytes:
        """The body, if it is one piece of bytes; b"" otherwise."""
        return self.body if isinstance(self.body, bytes) else b""

    def read(self) -> bytes:
        """The same as `content`."""
        return self.content

    def __repr__(self) -> str:
        return "<Request %s %s>" % (self.method, self.safe_url)

    def __getstate__(self) -> Dict[str, Any]:
        state = {slot: getattr(self, slot) for slot in self.__slots__}
        state["_headers"], state["_start"] = self.headers, None
        state["body"] = None  # prompts and files do not leave the process with an exception
        state["target"] = self.target.partition("?")[0]
        return state

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for slot, value in state.items():
            setattr(self, slot, value)


def build(options: Options, call: Call, taken: int) -> Request:
    """The request of attempt number `taken` (0 is the first). Raises TypeError or ValueError for what can't be encoded."""
    timeout = call.timeout if type(call.timeout) is Timeout else options.timeout_of(call.timeout)
    if call.content is None and call.body is not NOT_GIVEN and call.verb not in _NO_BODY:
        encode(options, call)
    content = call.content
    if not (taken or call.own_headers or call.query) and (content is None or type(content) is bytes):
        base, start = _start(options, call, timeout)
        return Request(start.method, base, start.target, None, content, timeout, start)
    base, target = locate(options, call)
    headers = RequestHeaders(_fields(options, call, base, taken, timeout) + _length(call))
    return Request(call.verb, base, target, headers, content, timeout)


_MOST_STARTS = 64  # of a client: what is sent again and again, such as one operation with one timeout


def _start(options: Options, call: Call, timeout: Timeout) -> Tuple[BaseURL, Start]:
    """The server, and the head up to the length of the body, for a first attempt with nothing of the caller's own but the body."""
    starts = options.starts  # asked for before any option is read: when one is changed, the client gets other ones
    path = options.path(call.path, call.body) if options.path_follows_body else call.path
    key = (path, call.verb, call.security, call.content_type, timeout.read, *call.headers.items())
    found: Optional[Tuple[BaseURL, Start]] = starts.get(key)
    if found is None:
        if len(starts) >= _MOST_STARTS:  # threads may step over it together
            starts.clear()
        base, target = locate(options, call)
        start = Start(call.verb, target, _fields(options, call, base, 0, timeout), bool(_length(call)))
        found = starts[key] = base, start
    return found


def encode(options: Options, call: Call) -> None:
    """Turn `call.body` into `call.content` and set its Content-Type, once for all attempts."""
    if call.form is not None:
        _encode_form(call, call.form)
    if call.content is None:
        # Embeddings travel as base64 to the official hosts (a third of the bytes), but other servers, which may not know that form,
        # get what the caller wrote (need 39).
        unasked = call.post == "embeddings" and "encoding_format" not in call.body and options.base_url.host.endswith(_OFFICIAL)
        call.content = dump_json({**call.body, "encoding_format": "base64"} if unasked else call.body)
        call.content_type = "application/json"


def _encode_form(call: Call, rule: FormRule) -> None:
    body = dict(call.body)
    name, _, media_type = rule.raw
    if name and list(body) == [name]:
        call.content = _text_bytes(body[name])
        call.content_type = media_type
        return
    files = take_files(body, rule.files) + rule.given
    if rule.only_with_files and not files:
        return
    for part, kind in rule.parts.items():
        if part in body:
            value = body.pop(part)
            files.append((part, (None, _text_bytes(value) if kind != "application/json" else dump_json(value), kind)))
    from ._multipart import Form  # loaded with the first upload

    call.content = Form(body, files)
    call.content_type = call.content.content_type


def _text_bytes(value: Any) -> bytes:
    return value.encode("utf-8") if isinstance(value, str) else bytes(value)


def take_files(body: Dict[str, Any], names: List[str]) -> List[Tuple[str, Any]]:
    """Move the file fields of a body out of it: (form name, file) pairs. A list is sent as `name[]`; `.<array>` marks that it may be."""
    files: List[Tuple[str, Any]] = []
    for name in names:
        name = name.partition(".")[0]
        value = body.get(name)
        if value is None or not given(value) or isinstance(value, dict):
            continue
        files += [(name + "[]", one) for one in value] if isinstance(value, list) else [(name, value)]
        del body[name]
    return files


# Bodies of calls that this package does not know: what `client.post(path, body=, content=, files=)` and its like send.


def set_body(call: Call, body: Any, content: Any, files: Any, extra: Optional[Mapping[str, Any]]) -> None:
    """Set body, content or form of a call. Raises TypeError if two of them exclude each other."""
    if content is not None and body is not None and body is not NOT_GIVEN:
        raise TypeError("give either body (sent as JSON) or content (sent as it is), not both")
    if isinstance(body, (bytes, bytearray)):
        import warnings

        warnings.warn("pass bytes as content=, not as body=", DeprecationWarning, stacklevel=4)
        content, body = bytes(body), None
    if content is not None:
        call.content = _content(content)
        return
    if extra:
        body = {**(body or {}), **extra}
    if _asks_for_form(call) or files is not None:
        call.form = FormRule()
        call.form.given = list(files.items() if isinstance(files, dict) else files or ())
        body = body or {}
    if body is not None and given(body):
        call.body = body


def _asks_for_form(call: Call) -> bool:
    """Whether the caller's Content-Type is that of a form; it is taken away, since it has no boundary."""
    for name, value in call.headers.items():
        if name.lower() == "content-type" and str(value).startswith("multipart/form-data") and "boundary=" not in str(value):
            del call.headers[name]
            return True
    return False


def _content(content: Any) -> Any:
    if isinstance(content, str):
        return content.encode("utf-8")
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if hasattr(content, "length") and hasattr(content, "rewind"):
        return content
    from ._multipart import Pieces

    return Pieces(content)


# Where it goes, and with which header fields.


def locate(options: Options, call: Call) -> Tuple[BaseURL, str]:
    """The server and the request target (RFC 9112 section 3.2.1) of a call."""
    base = options.base_url
    path, _, fixed = call.path.partition("?")
    if "://" in path:
        base = BaseURL(call.path)
        path = base.path or "/"
    else:
        path = options.path(path, call.body)
    if not (call.query or options.default_query or fixed or base.query):
        return base, path
    query = _url.encode({**options.default_query, **call.query})
    query = "&".join(part for part in (fixed, base.query if not fixed else "", query) if part)
    return base, path + "?" + query if query else path


def _fields(options: Options, call: Call, base: BaseURL, taken: int, timeout: Timeout) -> Pairs:
    """Header fields but for the length, in order of rising precedence, later ones replacing earlier ones: identity, credentials,
    the client's `default_headers`, the operation's own and the caller's."""
    pairs: Pairs = [("Host", base.authority)]
    known = base is options.base_url or base.origin == options.base_url.origin
    credential = options.authorization(call.security) if known else None
    if credential is not None:
        pairs.append(credential)
    pairs += options.headers()
    pairs.append(("x-stainless-retry-count", str(taken)))
    if timeout.read is not None:
        pairs.append(("x-stainless-read-timeout", "%g" % timeout.read))
    if call.content_type is not None:
        pairs.append(("Content-Type", call.content_type))
    if options.default_headers or call.headers:
        pairs = merge(pairs, options.default_headers, call.headers)
    if credential is None and known and options.enforce_credentials and not brings_credential(options, call):
        raise _no_credential(call)
    return pairs


def brings_credential(options: Options, call: Call) -> bool:
    """Whether the caller's own header fields carry a credential, or remove it on purpose."""
    return any(name.lower() in ("authorization", "api-key") for name in (*options.default_headers, *call.headers))


def _no_credential(call: Call) -> TypeError:
    return TypeError(
        "Could not resolve authentication method: %s needs %s, and the client has none"
        % (call.name, "admin_api_key (or OPENAI_ADMIN_KEY)" if call.security == "admin" else "api_key (or OPENAI_API_KEY)")
    )


def merge(pairs: Pairs, *more: Mapping[str, Any]) -> Pairs:
    """`pairs` with the fields of each mapping added: equal names (in any case) are replaced, an `Omit` value removes them."""
    table = {name.lower(): (name, value) for name, value in pairs}
    for fields in more:
        for name, value in fields.items():
            if isinstance(value, Omit):
                table.pop(name.lower(), None)
            elif not isinstance(value, NotGiven) and value is not None:
                table[name.lower()] = (name, _field_value(name, value))
    return list(table.values())


def _field_value(name: str, value: object) -> str:
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, bytes):
        return value.decode("latin-1")
    raise ConfigurationError("the value of header %s must be a string, not %s" % (name, type(value).__name__))


def _length(call: Call) -> Pairs:
    content = call.content
    if content is None:
        return [] if call.verb in _NO_BODY or call.verb == "DELETE" else [("Content-Length", "0")]
    length = len(content) if isinstance(content, bytes) else content.length
    return [("Transfer-Encoding", "chunked")] if length is None else [("Content-Length", str(length))]


# JSON (RFC 8259): compact UTF-8. Encoders are made once: `json.dumps` with options makes a new one at each call.


class _Unset(Exception):
    """A NOT_GIVEN was met deep inside a body."""


def _default(value: Any) -> Any:
    """The JSON form of what `json` does not know: dates, mappings, models with `model_dump`, enums, iterables, paths to read."""
    if not given(value):
        raise _Unset
    if value is NULL:
        return None
    if isinstance(value, type):
        raise TypeError("the class %s can't be sent as JSON; to get a reply parsed into a class use .parse(...)" % value.__name__)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if hasattr(type(value), "__members__"):
        return value.value  # an Enum
    if hasattr(value, "keys"):
        return {key: value[key] for key in value.keys()}
    if hasattr(value, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError("bytes can't be sent as JSON; decode them, or encode them with base64")
    if hasattr(value, "__iter__"):
        return list(value)
    raise TypeError("a value of type %s can't be sent as JSON" % type(value).__name__)


def _encoder(ensure_ascii: bool) -> Callable[[Any, int], Iterable[str]]:
    """What makes the pieces of compact JSON of a value, at level 0. The C encoder, where there is one, is made here and not for each body as `encode` would."""
    plain = json.JSONEncoder(ensure_ascii=ensure_ascii, allow_nan=False, separators=(",", ":"), default=_default)
    made: Any = getattr(json.encoder, "c_make_encoder", None)
    text: Any = getattr(json.encoder, "encode_basestring_ascii" if ensure_ascii else "encode_basestring")
    if made is None:
        return lambda value, level: (plain.encode(value),)
    # Without the memory of containers (the first argument) that finds circles, which end as a RecursionError instead.
    return made(None, _default, text, None, ":", ",", False, False, False)  # type: ignore[no-any-return]


_COMPACT, _ASCII = _encoder(False), _encoder(True)


def dump_json(value: Any) -> bytes:
    """`value` as compact UTF-8 JSON. Lone surrogates, which UTF-8 can't carry, go as \\u escapes."""
    try:
        return "".join(_COMPACT(value, 0)).encode("utf-8")
    except _Unset:
        return dump_json(_without_unset(value))
    except UnicodeEncodeError:
        return "".join(_ASCII(value, 0)).encode("ascii")
    except RecursionError:
        raise ConfigurationError("the body can't be sent as JSON: it is nested too deeply, or in a circle") from None
    except ValueError as exc:
        raise ConfigurationError("the body can't be sent as JSON: %s" % exc) from exc


def _without_unset(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_unset(item) for key, item in value.items() if given(item)}
    if isinstance(value, (list, tuple)):
        return [_without_unset(item) for item in value if given(item)]
    return value
