"""Function tools of agents: what an agent is told of a function, and the function that answers its calls.

Nothing here sends anything: `agents_stream` reads the calls and sends what a tool gives. `structured` knows types and schemas.
"""
from __future__ import annotations

from json import dumps

from .._errors import ConfigurationError
from .._objects import APIObject
from .._omit import NOT_GIVEN, given
from . import structured

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Optional

_CONTENT = ("input_text", "input_image")  # types of the parts that go back as they are


class FunctionTool:
    """A tool of an agent: its `definition` for the agent's `tools`, and the tool itself in `tool_handlers`, under its `name`.

    model: what the arguments are read into: a dataclass, TypedDict, NamedTuple, or a class with a JSON schema. handler: gets that; in
    the async client it may be a coroutine function. What it gives goes back as it is if it is text or content, else as JSON.
    name: default that of the model. description: default its docstring's summary. defer_loading: whether the agent sees the tool
    only after a search. Raises ConfigurationError for what has no JSON schema.
    """

    def __init__(
        self, model: Any, handler: Any, *, name: Optional[str] = None, description: Optional[str] = None, defer_loading: Any = NOT_GIVEN
    ) -> None:
        self._tool = structured.function_tool(model, name=name, description=description)
        self.handler = handler
        self._definition = {"type": "function", "description": "", **self._tool["function"]}
        del self._definition["strict"]  # the API of agents has no word for it
        if given(defer_loading):
            self._definition["defer_loading"] = defer_loading

    @property
    def name(self) -> str:
        """What the agent calls it."""
        return str(self._definition["name"])

    @property
    def definition(self) -> Dict[str, Any]:
        """What the agent is told of it; a copy."""
        return dict(self._definition)

    def read(self, arguments: Dict[str, Any]) -> Any:
        """What the handler gets for the arguments of a call. Raises StructuredOutputError if they do not fit."""
        return self._tool.read(dumps(arguments))

    def __call__(self, arguments: Dict[str, Any]) -> Any:
        """What goes back for the arguments of a call; to be awaited if the handler is a coroutine function."""
        output = self.handler(self.read(arguments))
        return _awaited(output) if hasattr(output, "__await__") else told(output)

    def __repr__(self) -> str:
        return "<function tool %s>" % self.name


async def _awaited(output: Any) -> Any:
    return told(await output)


def told(output: Any) -> Any:
    """Text, a list of content parts and None as they are, anything else as JSON. Raises TypeError or ValueError for what has none."""
    if output is None or isinstance(output, str):
        return output
    if hasattr(output, "__next__"):
        output = list(output)
    if isinstance(output, (list, tuple)) and output and all(isinstance(part, dict) and part.get("type") in _CONTENT for part in output):
        return list(output)
    return dumps(APIObject(it=output).to_dict(mode="json")["it"], ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def function_tool(
    function: Any = None, *, name: Optional[str] = None, description: Optional[str] = None, defer_loading: Any = NOT_GIVEN
) -> Any:
    """A tool from a typed function or bound method, whose parameters are the arguments; also as a decorator, with or without options.

    The options are those of `FunctionTool`.
    """
    if function is None:
        return lambda found: function_tool(found, name=name, description=description, defer_loading=defer_loading)
    if isinstance(function, type):
        raise ConfigurationError("%s is a class: write pydantic_function_tool(%s, handler=...)" % (function.__name__, function.__name__))
    return FunctionTool(function, lambda values: function(**values), name=name, description=description, defer_loading=defer_loading)


pydantic_function_tool = FunctionTool  # the official name; the class need not be one of pydantic
