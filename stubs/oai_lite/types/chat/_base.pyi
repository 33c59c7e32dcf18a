# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3
from ..shared import FunctionDefinition, FunctionDefinitionDict
from ..shared_params import FunctionDefinition as _types_shared_params_FunctionDefinition
class ChatCompletionFunctionToolDict(TypedDict):
    function: FunctionDefinitionDict
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
class ChatCompletionFunctionTool(Reply[ChatCompletionFunctionToolDict]):
    function: FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
    __getitem__: Get2[Literal["function"], FunctionDefinition, Literal["type"], Literal["function"]]
class ChatCompletionFunctionToolParam(TypedDict):
    """A function of yours that the model may call."""
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
class ChatCompletionMessageFunctionCallDict(TypedDict):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""
class ChatCompletionMessageFunctionCall(Reply[ChatCompletionMessageFunctionCallDict]):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""
    __getitem__: Get1[Literal["arguments", "name"], str]
class ChatCompletionMessageFunctionToolCallDict(TypedDict):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    function: ChatCompletionMessageFunctionCallDict
    """Which function, with which arguments."""
    type: Literal["function"]
class ChatCompletionMessageFunctionToolCall(Reply[ChatCompletionMessageFunctionToolCallDict]):
    """A call of a function of yours, which the model asks for."""
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    function: ChatCompletionMessageFunctionCall
    """Which function, with which arguments."""
    type: Literal["function"]
    __getitem__: Get3[Literal["id"], str, Literal["function"], ChatCompletionMessageFunctionCall, Literal["type"], Literal["function"]]
class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Options of a streamed chat completion."""
    include_obfuscation: bool
    """Whether chunks carry padding that hides their length; default True."""
    include_usage: bool
    """Whether a last chunk says how many tokens it took; default False."""
class ParsedFunctionDict(TypedDict):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""
    parsed_arguments: NotRequired[object | None]
    """The arguments as the class that the tool was made from."""
class ParsedFunction(ChatCompletionMessageFunctionCall):
    parsed_arguments: object | None
    """The arguments as the class that the tool was made from."""
    __getitem__: Get2[Literal["arguments", "name"], str, Literal["parsed_arguments"], object | None]
class ParsedFunctionToolCallDict(TypedDict):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    function: ParsedFunctionDict
    """Which function, with which arguments."""
    type: Literal["function"]
class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction
    """Which function, with which arguments."""
    __getitem__: Get3[Literal["id"], str, Literal["function"], ParsedFunction, Literal["type"], Literal["function"]]
