# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, TypedDict
from ..._reply import Reply
from ..._subscripts import Get4
from .._base_params import (
    BetaResponseFormatTextConfigParam,
    BetaResponseInputItemParam,
    BetaResponseItem,
    BetaResponseItemDict,
    BetaToolParam,
)
from ...responses._params import ResponseCreateParamsConversation, ResponseCreateParamsToolChoice
from ...responses._types import ResponseIncludable
from ...responses._params import (
    ResponseCreateParamsToolChoice as InputTokenCountParamsToolChoice,
    ResponseCreateParamsConversation as InputTokenCountParamsConversation,
    ToolParamProgrammaticToolCalling as InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam,
)
from ...responses._types import (
    InputTokenCountResponse as InputTokenCountResponse,
    InputTokenCountResponseDict as InputTokenCountResponseDict,
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
    include: list[ResponseIncludable]
    """what to add to the items, as in `responses.create`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
    betas: list[Literal["responses_multi_agent=v1"]]
    """names of beta features to switch on"""
class InputTokenCountParamsReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"]
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class InputTokenCountParamsText(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class InputTokenCountParams(TypedDict, total=False):
    conversation: ResponseCreateParamsConversation | None
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
    tool_choice: ResponseCreateParamsToolChoice | None
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[BetaToolParam] | None
    """what the model may call: functions of yours, or tools that the API runs"""
    truncation: Literal["auto", "disabled"]
    """what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400"""
    betas: list[Literal["responses_multi_agent=v1"]]
    """names of beta features to switch on"""
