# Derived by `python -m tools gen` from oai_lite/helpers/agents_tools.py. Do not edit: change that and run gen.
from typing import Any, Callable, Dict, Mapping, Optional, overload
class FunctionTool:
    """A tool of an agent: its `definition` for the agent's `tools`, and the tool itself in `tool_handlers`, under its `name`.

    model: what the arguments are read into: a dataclass, TypedDict, NamedTuple, or a class with a JSON schema. handler: gets that; in
    the async client it may be a coroutine function. What it gives goes back as it is if it is text or content, else as JSON.
    name: default that of the model. description: default its docstring's summary. defer_loading: whether the agent sees the tool
    only after a search. Raises ConfigurationError for what has no JSON schema.
    """
    handler: Callable[..., object]
    def __init__(self, model: type, handler: Callable[..., object], *, name: Optional[str]=None, description: Optional[str]=None, defer_loading: bool=...) -> None: ...
    @property
    def name(self) -> str:
        """What the agent calls it."""
    @property
    def definition(self) -> Dict[str, object]:
        """What the agent is told of it; a copy."""
    def read(self, arguments: Mapping[str, object]) -> object:
        """What the handler gets for the arguments of a call. Raises StructuredOutputError if they do not fit."""
    def __call__(self, arguments: Mapping[str, object]) -> Any:
        """What goes back for the arguments of a call; to be awaited if the handler is a coroutine function."""
@overload
def function_tool(function: Callable[..., object], *, name: Optional[str]=None, description: Optional[str]=None, defer_loading: bool=...) -> FunctionTool:
    """A tool from a typed function or bound method, whose parameters are the arguments; also as a decorator, with or without options.

    The options are those of `FunctionTool`.
    """
@overload
def function_tool(function: None=None, *, name: Optional[str]=None, description: Optional[str]=None, defer_loading: bool=...) -> Callable[[Callable[..., object]], FunctionTool]:
    """A tool from a typed function or bound method, whose parameters are the arguments; also as a decorator, with or without options.

    The options are those of `FunctionTool`.
    """
pydantic_function_tool = FunctionTool
