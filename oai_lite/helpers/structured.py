"""Structured output and function tools: Python types on both sides of the model, without a model library (need 49).

A *kind* is what a reply is to be: a dataclass, TypedDict, NamedTuple, enum, any annotation made of these, a class with
`model_json_schema` and `model_validate`, or a JSON schema as a dict. Owns what goes over the wire for a kind and how a reply is
read back; `_annotations` knows types, `_shapes` schemas. Only `parse(...)` of chat and responses, at the end, sends anything.
"""
from __future__ import annotations

import json
import re

from .._errors import ConfigurationError, ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError, StructuredOutputError
from .._objects import APIObject
from .._omit import NOT_GIVEN, NULL, given
from ._annotations import Annotations, is_typed_dict, shown, told
from ._shapes import Field, Map, Mismatch, Model, Plain, Record, strict, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Generator, List, Optional

    from .._request import Call
    from ._shapes import Shape

    Flow = Generator[Any, Any, Any]

_FORMATS = ("text", "json_object", "json_schema")  # the `type` of a `response_format`, which is no type of a JSON schema
_TELLING = ("model_json_schema", "__dataclass_fields__", "_fields")  # what classes have that know their own fields
_KEPT = 256  # kinds whose shapes are kept: making one of a dozen fields costs 2 ms of CPU, reading a reply with it 0.03 ms


class Format:
    """A kind, understood: its name, its strict schema, and how to read it.

    A schema has to be an object at its root. A kind that is none (a list, a union, an enum) is sent as an object with the single
    property `value`, and unpacked again.
    """

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        self._root = shape = _shape(kind)
        self._wrapped = not isinstance(shape, (Record, Map, Model, Plain))
        if self._wrapped:
            self._root = record = Record("reply", dict)
            record.fields.append(Field("value", shape))
        self.schema = whole(self._root)
        self.name = re.sub(r"[^A-Za-z0-9_-]", "_", _named(kind))[:64] or "reply"
        self.label = "the JSON schema" if isinstance(kind, dict) else shown(kind)

    def read(self, text: str) -> Any:
        """The value for a text. Raises StructuredOutputError."""
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as exc:
            at = getattr(exc, "pos", None)
            where = "" if at is None else " (%s at character %d of %d)" % (getattr(exc, "msg", "wrong"), at, len(text))
            raise StructuredOutputError("the reply does not fit %s: it is no JSON%s" % (self.label, where), text=text) from None
        try:
            made = self._root.read(value, "$")
        except Mismatch as exc:
            raise StructuredOutputError("the reply does not fit %s: %s" % (self.label, exc), text=text) from (exc.__cause__ or exc)
        return made["value"] if self._wrapped else made


def _shape(kind: Any) -> Shape:
    if isinstance(kind, dict):
        try:
            return Plain(strict(kind))
        except ValueError as exc:
            raise ConfigurationError("the JSON schema can't be used: %s" % exc) from exc
    if kind is None:
        raise ConfigurationError("None is no type that a reply could be parsed into; leave the argument out")
    return Annotations().shape(kind, shown(kind))


def _named(kind: Any) -> str:
    if isinstance(kind, dict):
        return str(kind.get("title", "reply"))
    return getattr(kind, "__name__", "") if isinstance(kind, type) else "reply"


_formats: Dict[Any, Format] = {}


def format_of(kind: Any) -> Format:
    """The format of a kind, made once. Raises ConfigurationError if there can be none."""
    if isinstance(kind, dict):
        return Format(kind)
    try:
        known = _formats.get(kind)
    except TypeError:  # not hashable: a Literal of a list, say
        return Format(kind)
    if known is None or known.kind is not kind:  # `Union[int, str]` equals `Union[str, int]`
        if len(_formats) >= _KEPT:
            _formats.clear()
        known = _formats[kind] = Format(kind)
    return known


# Reply formats.


def is_wire(kind: Any) -> bool:
    """Whether `kind` is a `response_format` (or `text.format`) already, null too, rather than a kind or a bare JSON schema."""
    return kind is NULL or (isinstance(kind, dict) and kind.get("type") in _FORMATS)


def wire_format(kind: Any) -> Any:
    """The value of chat's `response_format` for a kind; a dict that is one already passes through."""
    made = flat_format(kind)
    return made if made is kind else {"type": made.pop("type"), "json_schema": made}


def flat_format(kind: Any) -> Any:
    """The value of `text.format` in the Responses API for a kind; a dict that is one already passes through."""
    if not given(kind) or is_wire(kind):
        return kind
    made = format_of(kind)
    return {"type": "json_schema", "name": made.name, "strict": True, "schema": made.schema}


def read(kind: Any, text: str) -> Any:
    """The instance of a kind that a text is. None for a kind that is not given or a wire format: nothing is to be parsed then.

    Raises StructuredOutputError, whose `text` is the text.
    """
    return None if not given(kind) or kind is None or is_wire(kind) else format_of(kind).read(text)


# Function tools.


class FunctionTool(dict):  # type: ignore[type-arg]
    """A function tool in the form that chat takes, which remembers what its arguments are read into."""

    arguments: Shape

    def read(self, text: str) -> Any:
        """The arguments of a call: an instance of the class, or a dict of keyword arguments for the function."""
        name = self["function"]["name"]
        try:
            return self.arguments.read(_plain_arguments(name, text), "$")
        except Mismatch as exc:
            raise StructuredOutputError("the arguments for %s are wrong: %s" % (name, exc), text=text) from exc

    def for_responses(self) -> Dict[str, Any]:
        """The tool in the form that the Responses API takes."""
        return flat(self)  # type: ignore[no-any-return]


def function_tool(function: Any, *, name: Optional[str] = None, description: Optional[str] = None) -> Any:
    """A strict function tool, for `tools=[...]`, from a typed function or class.

    function: its parameters, or the fields of a class (a dataclass, TypedDict, NamedTuple, or one with a JSON schema), are the
    arguments; descriptions come from docstrings, `Annotated` and field metadata. name: default that of the function or class.
    description: default the docstring's summary. Raises ConfigurationError for what has no strict JSON schema.
    """
    shape = _arguments(function)
    schema = whole(shape)
    said = schema.get("description") if description is None else description
    parameters = {key: value for key, value in schema.items() if key != "description" or isinstance(shape, Model)}
    about: Dict[str, Any] = {"name": name or function.__name__, "strict": True, "parameters": parameters}
    if said:
        about["description"] = said
    tool = FunctionTool(type="function", function=about)
    tool.arguments = shape
    return tool


def _arguments(function: Any) -> Any:
    if isinstance(function, type) and (is_typed_dict(function) or any(hasattr(function, name) for name in _TELLING)):
        shape = Annotations().shape(function, function.__name__)
        if isinstance(shape, (Record, Model)):
            return shape
    if not callable(function) or not hasattr(function, "__name__"):
        raise ConfigurationError("a function tool is made from a function or a class, not from a value of type %s" % type(function).__name__)
    return _parameters(function)


def _parameters(function: Any) -> Record:
    """The parameters of a function, or those of the constructor of a plain class, as a record."""
    from inspect import Parameter, signature

    source = getattr(function, "__init__") if isinstance(function, type) else function
    parameters = list(signature(source).parameters.values())[isinstance(function, type) :]
    for one in parameters:
        if one.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD, Parameter.POSITIONAL_ONLY):
            raise ConfigurationError("%s: the parameter %s can't be given by name, so that a model can't give it" % (function.__name__, one))
    make: Callable[..., Any] = function if isinstance(function, type) else dict
    fields: List[Any] = [(one.name, "", one.default is Parameter.empty) for one in parameters]
    record = Annotations().record(source, function.__name__, fields, make)
    record.note = record.note or told(function.__doc__, [one.name for one in parameters])[0]
    return record


def pydantic_function_tool(model: Any, *, name: Optional[str] = None, description: Optional[str] = None) -> Any:
    """The same as `function_tool`, under the official name; `model` is whatever that takes."""
    return function_tool(model, name=name, description=description)


def pydantic_responses_function_tool(
    model: Any, *, name: Optional[str] = None, description: Optional[str] = None, defer_loading: Any = NOT_GIVEN
) -> Any:
    """As `function_tool`, in the form of the Responses API. defer_loading: whether the model sees it only after a search for tools."""
    tool = function_tool(model, name=name, description=description).for_responses()
    return {**tool, "defer_loading": defer_loading} if given(defer_loading) else tool


def wire_tools(tools: Any) -> Any:
    """`tools` as chat takes them: functions and classes become function tools, everything else passes through."""
    if not tools:
        return tools
    return [one if hasattr(one, "keys") and not isinstance(one, type) else function_tool(one) for one in tools]


def flat_tools(tools: Any) -> Any:
    """`tools` as the Responses API takes them: like `wire_tools`, and function tools of chat's form become flat."""
    return [flat(one) for one in wire_tools(tools)] if tools else tools


def flat(tool: Any) -> Any:
    """A function tool in the form of the Responses API; others pass through."""
    if tool.get("type") != "function" or not isinstance(tool.get("function"), dict):
        return tool
    about = {key: value for key, value in tool["function"].items() if given(value)}
    return {"type": "function", **about}


def require_strict(tools: Any) -> None:
    """Raise ConfigurationError, a ValueError, that names the first function tool whose arguments could not be parsed."""
    for tool in tools or ():
        if tool.get("type") == "function":
            about = tool.get("function") or tool
            if about.get("strict") is not True:
                raise ConfigurationError(
                    "the function tool %r is not strict, so that its arguments can't be parsed: add 'strict': True to it, make it with "
                    "function_tool(...), or use create()" % (about.get("name"),)
                )


def read_arguments(tools: Any, name: str, text: str) -> Any:
    """The arguments of a call of the tool `name`: what its function tool makes of them, or a dict if it is strict, else None."""
    for tool in tools or ():
        about = tool.get("function") or tool
        if tool.get("type") == "function" and about.get("name") == name:
            if isinstance(tool, FunctionTool):
                return tool.read(text)
            return _plain_arguments(name, text) if about.get("strict") else None
    return None


def _plain_arguments(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise StructuredOutputError("the arguments for %s are no JSON" % name, text=text) from None


# Replies.


class ParsedObject(APIObject):
    """A message, a part of one, or a call, and what it was parsed into.

    `parsed` (or `parsed_arguments`) is an attribute beside the data: the dict stays what the server sent, can be written as JSON
    and be sent in again.
    """

    __slots__ = ("parsed", "parsed_arguments")

    def __reduce__(self) -> Any:
        made, arguments, state = super().__reduce__()
        return made, arguments, {**(state or {}), "parsed": self.parsed, "parsed_arguments": self.parsed_arguments}


def parsed_object(data: Dict[str, Any], parsed: Any = None, parsed_arguments: Any = None) -> ParsedObject:
    """The same object with what it was parsed into."""
    made = data if isinstance(data, ParsedObject) else ParsedObject(data)
    made.__setstate__({"parsed": parsed, "parsed_arguments": parsed_arguments})
    return made


def check_finish(completion: Any) -> None:
    """Raise LengthFinishReasonError or ContentFilterFinishReasonError if a choice was cut."""
    for choice in completion.get("choices") or ():
        if choice.get("finish_reason") == "length":
            raise LengthFinishReasonError(completion=completion)
        if choice.get("finish_reason") == "content_filter":
            raise ContentFilterFinishReasonError(completion=completion)


def parsed_completion(completion: Any, response_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN) -> Any:
    """`completion` with `message.parsed` and `parsed_arguments` of its calls filled in.

    Raises LengthFinishReasonError and ContentFilterFinishReasonError for a choice that was cut, StructuredOutputError for what is not
    of the kind; each has the completion as `completion`. A refusal is kept, and `parsed` is None.
    """
    check_finish(completion)
    tools = wire_tools(tools)
    for choice in completion.get("choices") or ():
        message = choice.get("message")
        if not isinstance(message, dict):
            continue
        for call in message.get("tool_calls") or ():
            function = call.get("function")
            if call.get("type") == "function" and isinstance(function, dict):
                arguments = _of(completion, read_arguments, tools, function.get("name"), function.get("arguments") or "")
                call["function"] = parsed_object(function, parsed_arguments=arguments)
        content = message.get("content")
        parse = content and not message.get("refusal")
        choice["message"] = parsed_object(message, _of(completion, read, response_format, content) if parse else None)
    return completion


def parsed_response(response: Any, text_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN) -> Any:
    """`response` with `parsed` of its texts and `parsed_arguments` of its calls filled in, so that `output_parsed` is there.

    Raises like `parsed_completion`; what was cut is an error only if it can't be parsed.
    """
    output = response.get("output")
    tools = wire_tools(tools)
    for place, item in enumerate(output or ()):
        if item.get("type") == "message":
            content = item.get("content") or []
            for index, part in enumerate(content):
                if part.get("type") == "output_text":
                    content[index] = parsed_object(part, _of(response, read, text_format, part.get("text") or ""))
        elif item.get("type") == "function_call":
            arguments = _of(response, read_arguments, tools, item.get("name"), item.get("arguments") or "")
            output[place] = parsed_object(item, parsed_arguments=arguments)
    return response


def _of(reply: Any, function: Any, *arguments: Any) -> Any:
    """What a reading function gives; its error gets the reply, or is the error for a reply that was cut."""
    try:
        return function(*arguments)
    except StructuredOutputError as exc:
        exc.completion = reply
        cut = _cut(reply)
        if cut is None:
            raise
        raise cut from exc


def _cut(reply: Any) -> Optional[OpenAIError]:
    if reply.get("status") == "incomplete":
        reason = (reply.get("incomplete_details") or {}).get("reason")
        if reason == "max_output_tokens":
            return LengthFinishReasonError(completion=reply)
        if reason == "content_filter":
            return ContentFilterFinishReasonError(completion=reply)
    return None


# One request whose reply is read. The reading hangs on the call itself, so that the raw form, which is parsed later or never, needs
# nothing of its own.


def parse_chat(resource: Any, response_format: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any) -> Flow:
    """`chat.completions.parse`: `create` with a kind as `response_format`, and functions and classes as tools."""
    tools = wire_tools(tools)
    require_strict(tools)
    arguments.update(response_format=wire_format(response_format), tools=tools)
    arguments["extra_headers"] = {"X-Stainless-Helper-Method": "chat.completions.parse", **(arguments.get("extra_headers") or {})}
    call = _bound(resource, arguments)
    call.post = _reading(parsed_completion, response_format, tools)
    return (yield resource._driver.call(call, resource._mode))


def parse_response(
    resource: Any, text_format: Any = NOT_GIVEN, parse_as: Any = NOT_GIVEN, tools: Any = NOT_GIVEN, **arguments: Any
) -> Flow:
    """`responses.parse`: `create` with a kind as `text_format`, and functions and classes as tools."""
    if arguments.get("stream"):
        raise ConfigurationError("responses.parse() reads a whole reply; for events as they come use responses.stream()")
    tools = wire_tools(tools)
    require_strict(tools)
    kind = parse_as if given(parse_as) and parse_as is not None else text_format
    sent = text_format if given(text_format) else kind
    more = {"format": flat_format(sent)} if given(sent) else {}
    if given(arguments.get("verbosity", NOT_GIVEN)):
        more["verbosity"] = arguments.pop("verbosity")
    arguments["text"] = with_text(arguments.get("text", NOT_GIVEN), more)
    arguments["tools"] = flat_tools(tools)
    call = _bound(resource, arguments)
    call.post = _reading(parsed_response, kind, tools)
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
