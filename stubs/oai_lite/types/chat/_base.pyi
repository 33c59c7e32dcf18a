# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from typing_extensions import NotRequired
from .._made import Reply
from ..shared import FunctionDefinition, FunctionDefinitionDict
from ..shared_params import FunctionDefinition as _types_shared_params_FunctionDefinition
class ChatCompletionFunctionToolDict(TypedDict):
    function: FunctionDefinitionDict
    type: Literal["function"]
class ChatCompletionFunctionTool(Reply[ChatCompletionFunctionToolDict]):
    function: FunctionDefinition
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["function"], /) -> FunctionDefinition: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionFunctionToolParam(TypedDict):
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    type: Literal["function"]
class ChatCompletionMessageFunctionCallDict(TypedDict):
    arguments: str
    name: str
class ChatCompletionMessageFunctionCall(Reply[ChatCompletionMessageFunctionCallDict]):
    arguments: str
    name: str
    @overload
    def __getitem__(self, key: Literal["arguments", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionMessageFunctionToolCallDict(TypedDict):
    id: str
    function: ChatCompletionMessageFunctionCallDict
    type: Literal["function"]
class ChatCompletionMessageFunctionToolCall(Reply[ChatCompletionMessageFunctionToolCallDict]):
    id: str
    function: ChatCompletionMessageFunctionCall
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> ChatCompletionMessageFunctionCall: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool
class ParsedFunctionDict(TypedDict):
    arguments: str
    name: str
    parsed_arguments: NotRequired[object | None]
class ParsedFunction(ChatCompletionMessageFunctionCall):
    parsed_arguments: object | None
    @overload
    def __getitem__(self, key: Literal["arguments", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["parsed_arguments"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ParsedFunctionToolCallDict(TypedDict):
    id: str
    function: ParsedFunctionDict
    type: Literal["function"]
class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> ParsedFunction: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
