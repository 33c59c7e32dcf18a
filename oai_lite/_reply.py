"""A response and what its call promised -> the value that the caller gets.

Pure: the body has been read. Owns the checks that turn a wrong payload into a clear error where it came in, and not far away
where it is used (need 33).
"""
from __future__ import annotations

from ._errors import APIResponseError, OpenAIError, status_error
from ._objects import APIObject, Meta, NoSuchField, meta_of, parse_json
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Optional

    from ._request import Call

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
