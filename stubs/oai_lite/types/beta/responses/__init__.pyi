# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, TypedDict, Union
from typing_extensions import TypeAlias
from ..._reply import Reply
from ..._subscripts import Get2, Get4
from .._base import (
    AgentToolResourceFunction,
    AgentToolResourceFunctionDict,
    AgentToolResourceMcp,
    AgentToolResourceMcpDict,
    BetaApplyPatchTool,
    BetaApplyPatchToolDict,
    BetaCustomTool,
    BetaCustomToolDict,
    BetaFunctionShellTool,
    BetaFunctionShellToolDict,
    BetaFunctionTool,
    BetaFunctionToolDict,
    BetaNamespaceToolToolFunction,
    BetaNamespaceToolToolFunctionDict,
    BetaResponseConversationParam,
    BetaResponseConversationParamDict,
    BetaResponseToolSearchOutputItemParamToolMcp,
    BetaResponseToolSearchOutputItemParamToolMcpDict,
    BetaToolChoiceAllowed,
    BetaToolChoiceAllowedDict,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceApplyPatchDict,
    BetaToolChoiceCustom,
    BetaToolChoiceCustomDict,
    BetaToolChoiceFunction,
    BetaToolChoiceFunctionDict,
    BetaToolChoiceMcp,
    BetaToolChoiceMcpDict,
    BetaToolChoiceShell,
    BetaToolChoiceShellDict,
    BetaToolChoiceTypes,
    BetaToolChoiceTypesDict,
    BetaToolMcp,
    BetaToolMcpDict,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceMcpDict,
)
from .._base_params import (
    BetaResponseConversationParamParam,
    BetaResponseFormatTextConfigParam,
    BetaResponseIncludable,
    BetaResponseInputItemParam,
    BetaResponseItem,
    BetaResponseItemDict,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceCustomParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceOptions,
    BetaToolChoiceShellParam,
    BetaToolChoiceTypesParam,
    BetaToolParam,
)
class BetaResponseItemListDict(TypedDict):
    data: list[BetaResponseItemDict]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]
class BetaResponseItemList(Reply[BetaResponseItemListDict]):
    data: list[BetaResponseItem]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[BetaResponseItem], Literal["first_id", "last_id"], str, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class InputItemListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    include: list[BetaResponseIncludable]
    """what to add to the items, as in `responses.create`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
    betas: list[Literal["responses_multi_agent=v1"]]
    """names of beta features to switch on"""
InputTokenCountParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam, BetaResponseConversationParam, BetaResponseConversationParamDict]
class InputTokenCountParamsReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class InputTokenCountParamsText(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]
InputTokenCountParamsToolChoice: TypeAlias = Union[BetaToolChoiceOptions, BetaToolChoiceAllowedParam, BetaToolChoiceAllowed, BetaToolChoiceAllowedDict, BetaToolChoiceTypesParam, BetaToolChoiceTypes, BetaToolChoiceTypesDict, BetaToolChoiceFunctionParam, BetaToolChoiceFunction, BetaToolChoiceFunctionDict, AgentToolResourceFunction, AgentToolResourceFunctionDict, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaToolChoiceMcpParam, BetaToolChoiceMcp, BetaToolChoiceMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaToolMcp, BetaToolMcpDict, BetaToolChoiceCustomParam, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaCustomTool, BetaCustomToolDict, InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam, BetaToolChoiceApplyPatchParam, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceShellParam, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaFunctionShellTool, BetaFunctionShellToolDict]
class InputTokenCountParams(TypedDict, total=False):
    conversation: InputTokenCountParamsConversation | None
    """id of the conversation that the response belongs to: its items come before the input, and input and output are added to it"""
    input: str | Iterable[BetaResponseInputItemParam] | None
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model would be told before the input"""
    model: str | None
    """id of the model, such as `gpt-4o-mini`"""
    parallel_tool_calls: bool | None
    """whether the model may call several tools at once; default True"""
    personality: str | Literal["friendly", "pragmatic"]
    """the manner of speaking that the model would be given"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    reasoning: InputTokenCountParamsReasoning | None
    """how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)"""
    text: InputTokenCountParamsText | None
    """the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`"""
    tool_choice: InputTokenCountParamsToolChoice | None
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[BetaToolParam] | None
    """what the model may call: functions of yours, or tools that the API runs"""
    truncation: Literal["auto", "disabled"]
    """what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400"""
    betas: list[Literal["responses_multi_agent=v1"]]
    """names of beta features to switch on"""
class InputTokenCountResponseDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    object: Literal["response.input_tokens"]
class InputTokenCountResponse(Reply[InputTokenCountResponseDict]):
    input_tokens: int
    """Tokens of the input."""
    object: Literal["response.input_tokens"]
    __getitem__: Get2[Literal["input_tokens"], int, Literal["object"], Literal["response.input_tokens"]]
