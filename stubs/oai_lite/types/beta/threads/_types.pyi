# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base
from ..._reply import Reply
from ..._subscripts import Get3
from .._base import CodeInterpreterTool, CodeInterpreterToolDict
from .._base_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
)
from .runs import RunStepInclude
from ...responses._types import ToolCodeInterpreter, ToolCodeInterpreterDict
from ...shared import ChatModel, ReasoningEffort
from ...shared_params import Metadata
class MessageCreateParamsAttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]
MessageCreateParamsAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, ToolCodeInterpreter, ToolCodeInterpreterDict, MessageCreateParamsAttachmentToolFileSearch, _base.MessageAttachmentToolAssistantToolsFileSearchTypeOnly, _base.MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict]
class MessageCreateParamsAttachment(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    tools: Iterable[MessageCreateParamsAttachmentTool]
    """The tools that may use the file."""
class MessageCreateParams(TypedDict):
    content: str | Iterable[_base.MessageContentPartParam]
    """text, or a list of text and image parts"""
    role: Literal["user", "assistant"]
    """who speaks: `user` or `assistant`"""
    attachments: NotRequired[Iterable[MessageCreateParamsAttachment] | None]
    """files, each with the tools that may use it"""
    metadata: NotRequired[Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
class MessageDeletedDict(TypedDict):
    id: str
    """Id of the message that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["thread.message.deleted"]
class MessageDeleted(Reply[MessageDeletedDict]):
    id: str
    """Id of the message that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["thread.message.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["thread.message.deleted"]]
class MessageListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
    run_id: str
    """only messages that this run has made"""
class MessageUpdateParams(TypedDict):
    thread_id: str
    """id of the thread"""
    metadata: NotRequired[Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
class RunCreateParamsAdditionalMessage(TypedDict):
    content: str | Iterable[_base.MessageContentPartParam]
    """What is said: text, or a list of text and image parts."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    attachments: NotRequired[Iterable[MessageCreateParamsAttachment] | None]
    """Files, each with the tools that may use it."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
class RunCreateParamsTruncationStrategy(TypedDict):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: NotRequired[int | None]
    """How many of the latest messages are kept, if `type` is `last_messages`."""
class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    """id of the assistant"""
    include: list[RunStepInclude]
    """`["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found"""
    additional_instructions: str | None
    """what to add to the assistant's instructions, for this run"""
    additional_messages: Iterable[RunCreateParamsAdditionalMessage] | None
    """messages to add to the thread before the run"""
    instructions: str | None
    """in place of the assistant's instructions, for this run"""
    max_completion_tokens: int | None
    """the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`"""
    max_prompt_tokens: int | None
    """the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    model: str | ChatModel | None
    """in place of the assistant's model, for this run"""
    parallel_tool_calls: bool
    """whether the model may call several tools at once; default True"""
    reasoning_effort: ReasoningEffort | None
    """how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper"""
    response_format: AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    tool_choice: AssistantToolChoiceOptionParam | None
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[AssistantToolParam] | None
    """in place of the assistant's tools, for this run"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
    truncation_strategy: RunCreateParamsTruncationStrategy | None
    """how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"""
class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of events; default False."""
class RunCreateParamsStreaming(RunCreateParamsBase):
    stream: Literal[True]
RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
class RunListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class RunSubmitToolOutputsParamsToolOutput(TypedDict, total=False):
    output: str
    """What the tool gave."""
    tool_call_id: str
    """Id of the call that this is the result of."""
class RunSubmitToolOutputsParamsBase(TypedDict):
    thread_id: str
    """id of the thread"""
    tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput]
    """for each tool call its id and its output as text"""
class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of events; default False."""
class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase):
    stream: Literal[True]
RunSubmitToolOutputsParams: TypeAlias = Union[RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming]
class RunUpdateParams(TypedDict):
    thread_id: str
    """id of the thread"""
    metadata: NotRequired[Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
