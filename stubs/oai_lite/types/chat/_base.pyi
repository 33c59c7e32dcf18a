# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from .._reply import Reply
from .._subscripts import Get2
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
class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Options of a streamed chat completion."""
    include_obfuscation: bool
    """Whether chunks carry padding that hides their length; default True."""
    include_usage: bool
    """Whether a last chunk says how many tokens it took; default False."""
