# Derived by `python -m tools gen` from oai_lite/helpers/structured.py. Do not edit: change that and run gen.
from ..types.chat import ChatCompletionFunctionToolParam
from ..types.responses import FunctionToolParam
from typing import Callable, Optional
def function_tool(function: Callable[..., object], *, name: Optional[str]=None, description: Optional[str]=None) -> ChatCompletionFunctionToolParam:
    """A strict function tool, for `tools=[...]`, from a typed function or class.

    function: its parameters, or the fields of a class (a dataclass, TypedDict, NamedTuple, or one with a JSON schema), are the
    arguments; descriptions come from docstrings, `Annotated` and field metadata. name: default that of the function or class.
    description: default the docstring's summary. Raises ConfigurationError for what has no strict JSON schema.
    """
def pydantic_function_tool(model: type, *, name: Optional[str]=None, description: Optional[str]=None) -> ChatCompletionFunctionToolParam:
    """The same as `function_tool`, under the official name; `model` is whatever that takes."""
def pydantic_responses_function_tool(model: type, *, name: Optional[str]=None, description: Optional[str]=None, defer_loading: bool=...) -> FunctionToolParam:
    """As `function_tool`, in the form of the Responses API. defer_loading: whether the model sees it only after a search for tools."""
