"""`parse(...)` of chat and responses: one request, whose reply is read into Python types (see `structured`); and JSON without its end.

The reading hangs on the call itself, so that the raw form, which is parsed later or never, needs nothing of its own.
"""
from __future__ import annotations

import re

from .._errors import ConfigurationError
from .._objects import decode
from .._omit import NOT_GIVEN, given
from . import structured

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Generator, List

    from .._request import Call

    Flow = Generator[Any, Any, Any]

_METHOD = "X-Stainless-Helper-Method"


def chat(resource: Any, response_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any) -> Flow:
    """`chat.completions.create` with a kind as `response_format`, and functions and classes as tools."""
    tools = structured.wire_tools(tools)
    structured.require_strict(tools)
    arguments.update(response_format=structured.wire_format(response_format), tools=tools)
    arguments["extra_headers"] = {_METHOD: "chat.completions.parse", **(arguments.get("extra_headers") or {})}
    call = _bound(resource, arguments)
    call.post = _reading(structured.parsed_completion, response_format, tools)
    return (yield resource._driver.call(call, resource._mode))


def responses(
    resource: Any, text_format: Any = NOT_GIVEN, parse_as: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any
) -> Flow:
    """`responses.create` with a kind as `text_format`, and functions and classes as tools."""
    if arguments.get("stream"):
        raise ConfigurationError("responses.parse() reads a whole reply; for events as they come use responses.stream()")
    tools = structured.wire_tools(tools)
    structured.require_strict(tools)
    kind = parse_as if given(parse_as) and parse_as is not None else text_format
    sent = text_format if given(text_format) else kind
    more = {"format": structured.text_format(sent)} if given(sent) else {}
    if given(arguments.get("verbosity", NOT_GIVEN)):
        more["verbosity"] = arguments.pop("verbosity")
    arguments["text"] = with_text(arguments.get("text", NOT_GIVEN), more)
    arguments["tools"] = structured.flat_tools(tools)
    call = _bound(resource, arguments)
    call.post = _reading(structured.parsed_response, kind, tools)
    return (yield resource._driver.call(call, resource._mode))


def with_text(text: Any, more: Dict[str, Any]) -> Any:
    """The `text` parameter of a response with more in it. Raises TypeError for what it has already."""
    if not more:
        return text
    text = dict(text or {})
    for name in more:
        if given(text.get(name, NOT_GIVEN)):
            raise TypeError("give %s or text={%r: ...}, not both" % ("text_format" if name == "format" else name, name))
    return {**text, **more}


def _bound(resource: Any, arguments: Dict[str, Any]) -> Call:
    """The call of `create`; empties `arguments`, so that no prompt stays in a frame that a traceback shows (need 45)."""
    call: Call = type(resource).create.bind(resource._mode, (), dict(arguments))
    arguments.clear()
    return call


def _reading(function: Callable[..., Any], kind: Any, tools: Any) -> Callable[..., Any]:
    return lambda call, reply, response: function(reply, kind, tools)


# What can be said of a JSON text whose end has not come yet.

_CLOSERS = {"{": "}", "[": "]"}
# A bracket, a comma or colon, a whole string, or a run of anything else (a number, true, false, null).
_token = re.compile(r'\s*([\[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+)', re.DOTALL).match


def partial_json(text: str) -> Any:
    """The value of the text, without what is not whole yet; None if nothing is, or if it is no JSON.

    A string or number that the text ends in is left out, since it may go on; so is a key without a value.

    >>> partial_json('{"name": "Ada", "born": 18')
    {'name': 'Ada'}
    """
    open_ones: List[str] = []  # what closes the brackets that are open at `end`: between two ends none is opened or closed
    end = position = 0
    key_next = False
    while True:
        found = _token(text, position)
        if found is None:
            break
        token, position = found.group(1), found.end()
        if token in "{[":
            open_ones.append(_CLOSERS[token])
            key_next = token == "{"
        elif token in "]}":
            if not open_ones or open_ones.pop() != token:
                return None
            key_next = False
        elif token in ",:":
            key_next = token == "," and bool(open_ones) and open_ones[-1] == "}"
            continue
        elif key_next or (token[0] != '"' and position == len(text)):
            key_next = False
            continue
        end = position
    try:
        return decode(text[:end] + "".join(reversed(open_ones))) if end else None
    except ValueError:
        return None
