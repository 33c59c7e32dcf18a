# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
import builtins
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base, _base_params
from .._base import (
    OtherFileChunkingStrategyObject,
    OtherFileChunkingStrategyObjectDict,
    VectorStoreExpiresAfter,
    VectorStoreExpiresAfterDict,
    VectorStoreFileCounts,
    VectorStoreFileCountsDict,
)
from .._reply import Reply
from .._subscripts import Get1, Get12, Get2, Get3, Get4, Get5, Get6, Get7, Get8, Get9
from .agents.sessions._base import Turn, TurnDict
from .threads._base import Message, MessageDeltaEvent, MessageDeltaEventDict, MessageDict, Run, RunDict
from .threads.runs import RunStep, RunStepDeltaEvent, RunStepDeltaEventDict, RunStepDict
from ..responses._types import (
    EasyInputMessage,
    EasyInputMessageDict,
    ResponseAccessPrograms,
    ResponseAccessProgramsDict,
    ResponseContentPartDoneEventPart,
    ResponseContentPartDoneEventPartDict,
    ResponseConversationParam,
    ResponseConversationParamDict,
    ResponseError,
    ResponseErrorDict,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFormatTextJSONSchemaConfigDict,
    ResponseFunctionShellToolCallOutputOutput,
    ResponseFunctionShellToolCallOutputOutputDict,
    ResponseImage,
    ResponseImageDict,
    ResponseIncludable,
    ResponseIncompleteDetails,
    ResponseIncompleteDetailsDict,
    ResponseInputTransformation,
    ResponseInputTransformationDict,
    ResponseModeration,
    ResponseModerationDict,
    ResponseOutputTextAnnotationAddedEventAnnotation,
    ResponseOutputTextAnnotationAddedEventAnnotationDict,
    ResponsePrompt,
    ResponsePromptCacheDiagnostics,
    ResponsePromptCacheDiagnosticsDict,
    ResponsePromptCacheOptions,
    ResponsePromptCacheOptionsDict,
    ResponsePromptDict,
    ResponseReasoningItemSummary,
    ResponseReasoningItemSummaryDict,
    ResponseShellCallOutputContentDeltaEventDelta,
    ResponseShellCallOutputContentDeltaEventDeltaDict,
    ResponseStatus,
    ResponseSteerFailedEventError,
    ResponseSteerFailedEventErrorDict,
    ResponseTextDoneEventLogprob,
    ResponseTextDoneEventLogprobDict,
    ResponseToolChoice,
    ResponseToolChoiceDict,
    ResponseToolUsage,
    ResponseToolUsageDict,
    ResponseUsage,
    ResponseUsageDict,
    ResponsesClientEventResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateAccessProgramsDict,
    ResponsesClientEventResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateBackgroundOptionsDict,
    ResponsesClientEventResponseCreateContextManagement,
    ResponsesClientEventResponseCreateContextManagementDict,
    ResponsesClientEventResponseCreateConversation,
    ResponsesClientEventResponseCreateConversationDict,
    ResponsesClientEventResponseCreateImage,
    ResponsesClientEventResponseCreateImageDict,
    ResponsesClientEventResponseCreateModeration,
    ResponsesClientEventResponseCreateModerationDict,
    ResponsesClientEventResponseCreatePromptCacheOptions,
    ResponsesClientEventResponseCreatePromptCacheOptionsDict,
    ResponsesClientEventResponseCreateStreamOptions,
    ResponsesClientEventResponseCreateStreamOptionsDict,
    ResponsesServerEventResponseWsErrorError,
    ResponsesServerEventResponseWsErrorErrorDict,
    ServiceTier,
)
from ..shared import ErrorObject, ErrorObjectDict, Metadata
PersistedAgentTool: TypeAlias = Union[_base.AgentToolResourceFunction, _base.PersistedAgentToolResourceToolSearch, _base.AgentToolResourceProgrammaticToolCalling, _base.PersistedAgentToolResourceMcp, _base.AgentToolResourceWebSearch, _base.AgentToolResourceComputerUse, _base.AgentToolResourceAutomations]
PersistedAgentToolDict: TypeAlias = Union[_base.AgentToolResourceFunctionDict, _base.PersistedAgentToolResourceToolSearchDict, _base.AgentToolResourceProgrammaticToolCallingDict, _base.PersistedAgentToolResourceMcpDict, _base.AgentToolResourceWebSearchDict, _base.AgentToolResourceComputerUseDict, _base.AgentToolResourceAutomationsDict]
AgentCompactionDict = TypedDict("AgentCompactionDict", {
    "async": bool,
})
class AgentCompaction(Reply[AgentCompactionDict]):
    async_: bool
    """Whether the agent may go on while its conversation is being shortened."""
    __getitem__: Get1[Literal["async"], bool]
class AgentExperimentalDict(TypedDict):
    time_awareness: bool
    """Whether the model is kept aware of the time."""
class AgentExperimental(Reply[AgentExperimentalDict]):
    time_awareness: bool
    """Whether the model is kept aware of the time."""
    __getitem__: Get1[Literal["time_awareness"], bool]
class AgentDict(TypedDict):
    id: str
    """Id of the agent."""
    created_at: int
    """When it was made: Unix time in seconds."""
    instructions: NotRequired[str | None]
    """What the model is told before all input."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """Id of the model that does the work."""
    multi_agent: _base.MultiAgentConfigDict
    """Whether and how it may let subagents work; by default it may not."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["agent"]
    reasoning: _base.AgentReasoningDict
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: _base.AgentTextDict
    """Format and length of its text."""
    tools: list[PersistedAgentToolDict]
    """What the model may call."""
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    compaction: NotRequired[AgentCompactionDict | None]
    """How a conversation that grows too long is shortened."""
    experimental: NotRequired[AgentExperimentalDict | None]
    """Settings that may change or go at any time."""
class Agent(Reply[AgentDict]):
    id: str
    """Id of the agent."""
    created_at: int
    """When it was made: Unix time in seconds."""
    instructions: str | None
    """What the model is told before all input."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """Id of the model that does the work."""
    multi_agent: _base.MultiAgentConfig
    """Whether and how it may let subagents work; by default it may not."""
    name: str | None
    """A name for people to read."""
    object: Literal["agent"]
    reasoning: _base.AgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: _base.AgentText
    """Format and length of its text."""
    tools: list[PersistedAgentTool]
    """What the model may call."""
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    compaction: AgentCompaction | None
    """How a conversation that grows too long is shortened."""
    experimental: AgentExperimental | None
    """Settings that may change or go at any time."""
    __getitem__: Get12[Literal["id", "model"], str, Literal["created_at", "updated_at"], int, Literal["instructions", "name"], str | None, Literal["metadata"], dict[str, str], Literal["multi_agent"], _base.MultiAgentConfig, Literal["object"], Literal["agent"], Literal["reasoning"], _base.AgentReasoning, Literal["service_tier"], Literal["auto", "default", "flex", "priority", "fast", "ultrafast"], Literal["text"], _base.AgentText, Literal["tools"], list[PersistedAgentTool], Literal["compaction"], AgentCompaction | None, Literal["experimental"], AgentExperimental | None]
class AgentCloseSubagentCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["close_subagent_call"]
class AgentCloseSubagentCallItem(Reply[AgentCloseSubagentCallItemDict]):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["close_subagent_call"]
    __getitem__: Get3[Literal["id", "recipient_agent_id", "sender_agent_id", "turn_id"], str, Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["close_subagent_call"]]
class AgentCommandExecutionItemDict(TypedDict):
    id: str
    """Id of the item."""
    command: str
    """The command that is run."""
    cwd: NotRequired[str | None]
    """The folder that it runs in."""
    duration_ms: NotRequired[int | None]
    """How long it took, in milliseconds."""
    exit_code: NotRequired[int | None]
    """Exit code of the command."""
    output: NotRequired[str | None]
    """What the command printed."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["command_execution"]
class AgentCommandExecutionItem(Reply[AgentCommandExecutionItemDict]):
    id: str
    """Id of the item."""
    command: str
    """The command that is run."""
    cwd: str | None
    """The folder that it runs in."""
    duration_ms: int | None
    """How long it took, in milliseconds."""
    exit_code: int | None
    """Exit code of the command."""
    output: str | None
    """What the command printed."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["command_execution"]
    __getitem__: Get5[Literal["id", "command", "turn_id"], str, Literal["cwd", "output"], str | None, Literal["duration_ms", "exit_code"], int | None, Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["command_execution"]]
AgentContent: TypeAlias = Union[_base.OutputText, _base.AgentContentEncryptedContentResource]
AgentContentDict: TypeAlias = Union[_base.OutputTextDict, _base.AgentContentEncryptedContentResourceDict]
class AgentCreateSubagentCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    agent_id: str
    """Id of the agent."""
    content: list[AgentContentDict]
    """What is said: parts of text, or encrypted."""
    model: NotRequired[str | None]
    """Id of the model that does the work."""
    reasoning_effort: NotRequired[str | None]
    """How much the model thinks."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["create_subagent_call"]
class AgentCreateSubagentCallItem(Reply[AgentCreateSubagentCallItemDict]):
    id: str
    """Id of the item."""
    agent_id: str
    """Id of the agent."""
    content: list[AgentContent]
    """What is said: parts of text, or encrypted."""
    model: str | None
    """Id of the model that does the work."""
    reasoning_effort: str | None
    """How much the model thinks."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["create_subagent_call"]
    __getitem__: Get5[Literal["id", "agent_id", "turn_id"], str, Literal["content"], list[AgentContent], Literal["model", "reasoning_effort"], str | None, Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["create_subagent_call"]]
class AgentDeletedDict(TypedDict):
    id: str
    """Id of the agent."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.deleted"]
class AgentDeleted(Reply[AgentDeletedDict]):
    id: str
    """Id of the agent."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["agent.deleted"]]
AgentFunctionCallOutput: TypeAlias = Union[str, list[_base_params.InputContent]]
AgentFunctionCallOutputDict: TypeAlias = Union[str, list[_base_params.InputContentDict]]
class AgentInterruptSubagentCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["interrupt_subagent_call"]
class AgentInterruptSubagentCallItem(Reply[AgentInterruptSubagentCallItemDict]):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["interrupt_subagent_call"]
    __getitem__: Get3[Literal["id", "recipient_agent_id", "sender_agent_id", "turn_id"], str, Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["interrupt_subagent_call"]]
class AgentOutputCommandExecutionOutputDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the output."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentOutputCommandExecutionOutputDeltaEvent(Reply[AgentOutputCommandExecutionOutputDeltaEventDict]):
    delta: str
    """A further piece of the output."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["delta", "event_id", "item_id", "session_id"], str, Literal["output_index"], int, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.output.command_execution_output.delta"]]
class AgentOutputItemComputerUseCallItemResourceDict(TypedDict):
    id: str
    """Id of the item."""
    output: NotRequired[_base.AgentOutputItemComputerUseCallItemResourceOutputDict | None]
    """A screenshot of what came of it."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    title: NotRequired[str | None]
    """What it is called, for people to read."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_call"]
class AgentOutputItemComputerUseCallItemResource(Reply[AgentOutputItemComputerUseCallItemResourceDict]):
    id: str
    """Id of the item."""
    output: _base.AgentOutputItemComputerUseCallItemResourceOutput | None
    """A screenshot of what came of it."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    title: str | None
    """What it is called, for people to read."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_call"]
    __getitem__: Get5[Literal["id", "turn_id"], str, Literal["output"], _base.AgentOutputItemComputerUseCallItemResourceOutput | None, Literal["status"], _base.AgentFunctionCallStatus, Literal["title"], str | None, Literal["type"], Literal["computer_use_call"]]
class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestFieldDict(TypedDict):
    id: str
    """Id of the field."""
    label: str
    """What it is called, for people to read."""
    required: bool
    """Whether it must be filled in."""
    type: str
    """What kind of field it is."""
class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField(Reply[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestFieldDict]):
    id: str
    """Id of the field."""
    label: str
    """What it is called, for people to read."""
    required: bool
    """Whether it must be filled in."""
    type: str
    """What kind of field it is."""
    __getitem__: Get2[Literal["id", "label", "type"], str, Literal["required"], bool]
class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionDict(TypedDict):
    id: str
    """Id of the option."""
    field_ids: list[str]
    """Ids of the fields that belong to it."""
    label: str
    """What it is called, for people to read."""
class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption(Reply[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionDict]):
    id: str
    """Id of the option."""
    field_ids: list[str]
    """Ids of the fields that belong to it."""
    label: str
    """What it is called, for people to read."""
    __getitem__: Get2[Literal["id", "label"], str, Literal["field_ids"], list[str]]
class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestDict(TypedDict):
    credential_origin: NotRequired[str | None]
    """The origin that the credentials are for."""
    fields: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestFieldDict]
    """The fields to fill in."""
    options: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionDict]
    """What there is to choose from."""
    reason: NotRequired[str | None]
    """Why it is asked for, in words."""
    type: Literal["browser_authentication"]
class AgentOutputItemBrowserAuthenticationRequestItemResourceRequest(Reply[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestDict]):
    credential_origin: str | None
    """The origin that the credentials are for."""
    fields: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField]
    """The fields to fill in."""
    options: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption]
    """What there is to choose from."""
    reason: str | None
    """Why it is asked for, in words."""
    type: Literal["browser_authentication"]
    __getitem__: Get4[Literal["credential_origin", "reason"], str | None, Literal["fields"], list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField], Literal["options"], list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption], Literal["type"], Literal["browser_authentication"]]
class AgentOutputItemBrowserAuthenticationRequestItemResourceDict(TypedDict):
    id: str
    """Id of the item."""
    request: AgentOutputItemBrowserAuthenticationRequestItemResourceRequestDict
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]
class AgentOutputItemBrowserAuthenticationRequestItemResource(Reply[AgentOutputItemBrowserAuthenticationRequestItemResourceDict]):
    id: str
    """Id of the item."""
    request: AgentOutputItemBrowserAuthenticationRequestItemResourceRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]
    __getitem__: Get3[Literal["id", "request_id", "turn_id"], str, Literal["request"], AgentOutputItemBrowserAuthenticationRequestItemResourceRequest, Literal["type"], Literal["computer_use_approval_request"]]
class WebSearchActionResourceFindInPageDict(TypedDict, total=False):
    pattern: str | None
    """The text that was looked for."""
    type: Required[Literal["find_in_page"]]
    url: str | None
    """Address of the page."""
class WebSearchActionResourceFindInPage(Reply[WebSearchActionResourceFindInPageDict]):
    pattern: str | None
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str | None
    """Address of the page."""
    __getitem__: Get2[Literal["pattern", "url"], str | None, Literal["type"], Literal["find_in_page"]]
WebSearchAction: TypeAlias = Union[_base.WebSearchActionResourceSearch, _base.WebSearchActionResourceOpenPage, WebSearchActionResourceFindInPage, OtherFileChunkingStrategyObject]
WebSearchActionDict: TypeAlias = Union[_base.WebSearchActionResourceSearchDict, _base.WebSearchActionResourceOpenPageDict, WebSearchActionResourceFindInPageDict, OtherFileChunkingStrategyObjectDict]
class AgentWebSearchCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    action: NotRequired[WebSearchActionDict | None]
    """What was done: a search, a page opened, a text looked for in it."""
    status: _base.AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["web_search_call"]
class AgentWebSearchCallItem(Reply[AgentWebSearchCallItemDict]):
    id: str
    """Id of the item."""
    action: WebSearchAction | None
    """What was done: a search, a page opened, a text looked for in it."""
    status: _base.AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["web_search_call"]
    __getitem__: Get4[Literal["id", "turn_id"], str, Literal["action"], WebSearchAction | None, Literal["status"], _base.AgentOutputItemStatus, Literal["type"], Literal["web_search_call"]]
class AgentSendSubagentInputCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    content: list[AgentContentDict]
    """What is said: parts of text, or encrypted."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["send_subagent_input_call"]
class AgentSendSubagentInputCallItem(Reply[AgentSendSubagentInputCallItemDict]):
    id: str
    """Id of the item."""
    content: list[AgentContent]
    """What is said: parts of text, or encrypted."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["send_subagent_input_call"]
    __getitem__: Get4[Literal["id", "recipient_agent_id", "sender_agent_id", "turn_id"], str, Literal["content"], list[AgentContent], Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["send_subagent_input_call"]]
class AgentResumeSubagentCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["resume_subagent_call"]
class AgentResumeSubagentCallItem(Reply[AgentResumeSubagentCallItemDict]):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["resume_subagent_call"]
    __getitem__: Get3[Literal["id", "recipient_agent_id", "sender_agent_id", "turn_id"], str, Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["resume_subagent_call"]]
class AgentWaitForSubagentsCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    recipient_agent_ids: list[str]
    """Ids of the agents that are waited for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["wait_for_subagents_call"]
class AgentWaitForSubagentsCallItem(Reply[AgentWaitForSubagentsCallItemDict]):
    id: str
    """Id of the item."""
    recipient_agent_ids: list[str]
    """Ids of the agents that are waited for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["wait_for_subagents_call"]
    __getitem__: Get4[Literal["id", "sender_agent_id", "turn_id"], str, Literal["recipient_agent_ids"], list[str], Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["wait_for_subagents_call"]]
AgentOutputItem: TypeAlias = Union[_base.AgentSessionAssistantMessage, _base.AgentReasoningItem, _base.AgentFunctionCallItem, _base.AgentMcpCallItem, AgentOutputItemComputerUseCallItemResource, AgentOutputItemBrowserAuthenticationRequestItemResource, AgentWebSearchCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem, AgentSendSubagentInputCallItem, AgentResumeSubagentCallItem, AgentWaitForSubagentsCallItem, AgentInterruptSubagentCallItem, AgentCloseSubagentCallItem]
AgentOutputItemDict: TypeAlias = Union[_base.AgentSessionAssistantMessageDict, _base.AgentReasoningItemDict, _base.AgentFunctionCallItemDict, _base.AgentMcpCallItemDict, AgentOutputItemComputerUseCallItemResourceDict, AgentOutputItemBrowserAuthenticationRequestItemResourceDict, AgentWebSearchCallItemDict, AgentCommandExecutionItemDict, AgentCreateSubagentCallItemDict, AgentSendSubagentInputCallItemDict, AgentResumeSubagentCallItemDict, AgentWaitForSubagentsCallItemDict, AgentInterruptSubagentCallItemDict, AgentCloseSubagentCallItemDict]
Environment: TypeAlias = Union[_base.EnvironmentResourceNone, _base.EnvironmentResourceOpenAIHosted, _base.EnvironmentResourceSelfHosted]
EnvironmentDict: TypeAlias = Union[_base.EnvironmentResourceNoneDict, _base.EnvironmentResourceOpenAIHostedDict, _base.EnvironmentResourceSelfHostedDict]
class SessionErrorDict(TypedDict):
    code: NotRequired[str | None]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: NotRequired[str | None]
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
class SessionError(Reply[SessionErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    __getitem__: Get2[Literal["code", "param"], str | None, Literal["message", "type"], str]
class AgentSessionAgentDict(TypedDict):
    id: str
    """Id of the agent."""
    instructions: NotRequired[str | None]
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: _base.MultiAgentConfigDict
    """Whether and how it may let subagents work; by default it may not."""
    name: NotRequired[str | None]
    """A name for people to read."""
    reasoning: _base.AgentReasoningDict
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: _base.AgentTextDict
    """Format and length of its text."""
    tools: list[_base_params.AgentToolDict]
    """What the model may call."""
    compaction: NotRequired[AgentCompactionDict | None]
    """How a conversation that grows too long is shortened."""
    experimental: NotRequired[AgentExperimentalDict | None]
    """Settings that may change or go at any time."""
class AgentSessionAgent(Reply[AgentSessionAgentDict]):
    id: str
    """Id of the agent."""
    instructions: str | None
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: _base.MultiAgentConfig
    """Whether and how it may let subagents work; by default it may not."""
    name: str | None
    """A name for people to read."""
    reasoning: _base.AgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: _base.AgentText
    """Format and length of its text."""
    tools: list[_base_params.AgentTool]
    """What the model may call."""
    compaction: AgentCompaction | None
    """How a conversation that grows too long is shortened."""
    experimental: AgentExperimental | None
    """Settings that may change or go at any time."""
    __getitem__: Get9[Literal["id", "model"], str, Literal["instructions", "name"], str | None, Literal["multi_agent"], _base.MultiAgentConfig, Literal["reasoning"], _base.AgentReasoning, Literal["service_tier"], Literal["auto", "default", "flex", "priority", "fast", "ultrafast"], Literal["text"], _base.AgentText, Literal["tools"], list[_base_params.AgentTool], Literal["compaction"], AgentCompaction | None, Literal["experimental"], AgentExperimental | None]
class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequestDict(TypedDict):
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    message: str
    """What is asked for, in words."""
    name: NotRequired[str | None]
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_tool_call"]
class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Reply[AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequestDict]):
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    message: str
    """What is asked for, in words."""
    name: str | None
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_tool_call"]
    __getitem__: Get4[Literal["arguments"], object, Literal["message", "server_label"], str, Literal["name"], str | None, Literal["type"], Literal["mcp_tool_call"]]
class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestDict(TypedDict):
    request: AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequestDict
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["mcp_approval_request"]
class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequest(Reply[AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestDict]):
    request: AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["mcp_approval_request"]
    __getitem__: Get3[Literal["request"], AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest, Literal["request_id", "turn_id"], str, Literal["type"], Literal["mcp_approval_request"]]
class AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccessDict(TypedDict):
    origin: str
    """The origin that the browser is to reach."""
    reason: NotRequired[str | None]
    """Why it is asked for, in words."""
    type: Literal["browser_origin_access"]
class AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(Reply[AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccessDict]):
    origin: str
    """The origin that the browser is to reach."""
    reason: str | None
    """Why it is asked for, in words."""
    type: Literal["browser_origin_access"]
    __getitem__: Get3[Literal["origin"], str, Literal["reason"], str | None, Literal["type"], Literal["browser_origin_access"]]
AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[AgentOutputItemBrowserAuthenticationRequestItemResourceRequest, AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess]
AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestDict: TypeAlias = Union[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestDict, AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccessDict]
class AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestDict(TypedDict):
    request: AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestDict
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]
class AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(Reply[AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestDict]):
    request: AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]
    __getitem__: Get3[Literal["request"], AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest, Literal["request_id", "turn_id"], str, Literal["type"], Literal["computer_use_approval_request"]]
class AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnectionDict(TypedDict):
    environment_id: str
    """Id of the environment that is to be connected."""
    type: Literal["environment_connection"]
class AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnection(Reply[AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnectionDict]):
    environment_id: str
    """Id of the environment that is to be connected."""
    type: Literal["environment_connection"]
    __getitem__: Get2[Literal["environment_id"], str, Literal["type"], Literal["environment_connection"]]
AgentSessionRequiredAction: TypeAlias = Union[AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequest, AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequest, _base.AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall, AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnection]
AgentSessionRequiredActionDict: TypeAlias = Union[AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestDict, AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestDict, _base.AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict, AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnectionDict]
class AgentSessionPromptCacheOptionsDict(TypedDict):
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
class AgentSessionPromptCacheOptions(Reply[AgentSessionPromptCacheOptionsDict]):
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
    __getitem__: Get1[Literal["ttl"], Literal["30m", "12h"]]
class AgentSessionSpendControlDict(TypedDict, total=False):
    consumed: int | None
    """How much has been spent so far."""
    limit: int | None
    """The most that may be spent, or None for no limit."""
class AgentSessionSpendControl(Reply[AgentSessionSpendControlDict]):
    consumed: int | None
    """How much has been spent so far."""
    limit: int | None
    """The most that may be spent, or None for no limit."""
    __getitem__: Get1[Literal["consumed", "limit"], int | None]
class AgentSessionDict(TypedDict):
    id: str
    """Id of the session."""
    agent: AgentSessionAgentDict
    """The agent that works in it."""
    created_at: int
    """When it was made: Unix time in seconds."""
    environment: EnvironmentDict
    """The computer that it works on."""
    error: NotRequired[str | None]
    """Why it failed, in words."""
    last_active_at: int
    """When it was last active: Unix time in seconds."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["agent.session"]
    required_actions: list[AgentSessionRequiredActionDict]
    """What it waits for, such as approvals or results of your functions."""
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    """`idle`, `in_progress`, `requires_action`, `failed` or `budget_reached`."""
    usage: NotRequired[_base.TokenUsageDict | None]
    """How many tokens it took."""
    vault_ids: list[str]
    """Ids of the vaults whose credentials it may use."""
    prompt_cache_options: NotRequired[AgentSessionPromptCacheOptionsDict | None]
    """How the common beginning of prompts is cached."""
    review: NotRequired[Literal["none", "auto_review"] | None]
    """Whether its actions are reviewed: `none` or `auto_review`."""
    spend_control: NotRequired[AgentSessionSpendControlDict | None]
    """How much it may spend, and how much it has spent."""
class AgentSession(Reply[AgentSessionDict]):
    id: str
    """Id of the session."""
    agent: AgentSessionAgent
    """The agent that works in it."""
    created_at: int
    """When it was made: Unix time in seconds."""
    environment: Environment
    """The computer that it works on."""
    error: str | None
    """Why it failed, in words."""
    last_active_at: int
    """When it was last active: Unix time in seconds."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["agent.session"]
    required_actions: list[AgentSessionRequiredAction]
    """What it waits for, such as approvals or results of your functions."""
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    """`idle`, `in_progress`, `requires_action`, `failed` or `budget_reached`."""
    usage: _base.TokenUsage | None
    """How many tokens it took."""
    vault_ids: list[str]
    """Ids of the vaults whose credentials it may use."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    review: Literal["none", "auto_review"] | None
    """Whether its actions are reviewed: `none` or `auto_review`."""
    spend_control: AgentSessionSpendControl | None
    """How much it may spend, and how much it has spent."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> AgentSessionAgent: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "last_active_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> Environment: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.session"]: ...
    @overload
    def __getitem__(self, key: Literal["required_actions"], /) -> list[AgentSessionRequiredAction]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> _base.TokenUsage | None: ...
    @overload
    def __getitem__(self, key: Literal["vault_ids"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> AgentSessionPromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["review"], /) -> Literal["none", "auto_review"] | None: ...
    @overload
    def __getitem__(self, key: Literal["spend_control"], /) -> AgentSessionSpendControl | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionBudgetReachedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: AgentSessionDict
    """The session as it is now."""
    type: Literal["agent.session.budget_reached"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionBudgetReachedEvent(Reply[AgentSessionBudgetReachedEventDict]):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.budget_reached"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], AgentSession, Literal["type"], Literal["agent.session.budget_reached"], Literal["obfuscation"], str | None]
class AgentSessionCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: AgentSessionDict
    """The session as it is now."""
    type: Literal["agent.session.created"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionCreatedEvent(Reply[AgentSessionCreatedEventDict]):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.created"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], AgentSession, Literal["type"], Literal["agent.session.created"], Literal["obfuscation"], str | None]
class AgentSessionDeletedDict(TypedDict):
    id: str
    """Id of the session."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.session.deleted"]
class AgentSessionDeleted(Reply[AgentSessionDeletedDict]):
    id: str
    """Id of the session."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.session.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["agent.session.deleted"]]
class AgentSessionEnvironmentStateErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is."""
class AgentSessionEnvironmentStateError(Reply[AgentSessionEnvironmentStateErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is."""
    __getitem__: Get1[Literal["code", "message", "type"], str]
class AgentSessionEnvironmentStateDict(TypedDict):
    id: str
    """Id of the environment."""
    error: NotRequired[AgentSessionEnvironmentStateErrorDict | None]
    """Why it failed."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: str
    """Whose computer it is: `openai_hosted` or `self_hosted`."""
class AgentSessionEnvironmentState(Reply[AgentSessionEnvironmentStateDict]):
    id: str
    """Id of the environment."""
    error: AgentSessionEnvironmentStateError | None
    """Why it failed."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: str
    """Whose computer it is: `openai_hosted` or `self_hosted`."""
    __getitem__: Get3[Literal["id", "type"], str, Literal["error"], AgentSessionEnvironmentStateError | None, Literal["status"], Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]]
class AgentSessionEnvironmentConnectedEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.connected"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentConnectedEvent(Reply[AgentSessionEnvironmentConnectedEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.connected"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.connected"]]
class AgentSessionEnvironmentDisconnectedEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentDisconnectedEvent(Reply[AgentSessionEnvironmentDisconnectedEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.disconnected"]]
class AgentSessionEnvironmentExpiredEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.expired"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentExpiredEvent(Reply[AgentSessionEnvironmentExpiredEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.expired"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.expired"]]
class AgentSessionEnvironmentFailedEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.failed"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentFailedEvent(Reply[AgentSessionEnvironmentFailedEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.failed"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.failed"]]
class AgentSessionEnvironmentPendingEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.pending"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentPendingEvent(Reply[AgentSessionEnvironmentPendingEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.pending"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.pending"]]
class AgentSessionEnvironmentReadyEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.ready"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentReadyEvent(Reply[AgentSessionEnvironmentReadyEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.ready"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.ready"]]
class AgentSessionEnvironmentResetEventDict(TypedDict):
    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event."""
    reset_count: int
    """How often the environment has been reset."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.reset"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentResetEvent(Reply[AgentSessionEnvironmentResetEventDict]):
    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event."""
    reset_count: int
    """How often the environment has been reset."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.reset"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment_id", "event_id", "session_id"], str, Literal["reset_count"], int, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.reset"]]
class AgentSessionEnvironmentSuspendedEventDict(TypedDict):
    environment: AgentSessionEnvironmentStateDict
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.suspended"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionEnvironmentSuspendedEvent(Reply[AgentSessionEnvironmentSuspendedEventDict]):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.suspended"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["environment"], AgentSessionEnvironmentState, Literal["event_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.environment.suspended"]]
class AgentSessionErrorEventDict(TypedDict):
    error: SessionErrorDict
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    type: Literal["error"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionErrorEvent(Reply[AgentSessionErrorEventDict]):
    error: SessionError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    type: Literal["error"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["error"], SessionError, Literal["event_id", "session_id"], str, Literal["type"], Literal["error"], Literal["obfuscation"], str | None]
class AgentSessionFailedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: AgentSessionDict
    """The session as it is now."""
    type: Literal["agent.session.failed"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionFailedEvent(Reply[AgentSessionFailedEventDict]):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.failed"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], AgentSession, Literal["type"], Literal["agent.session.failed"], Literal["obfuscation"], str | None]
class AgentSessionIdleEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: AgentSessionDict
    """The session as it is now."""
    type: Literal["agent.session.idle"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionIdleEvent(Reply[AgentSessionIdleEventDict]):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.idle"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], AgentSession, Literal["type"], Literal["agent.session.idle"], Literal["obfuscation"], str | None]
class AgentSessionInProgressEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: AgentSessionDict
    """The session as it is now."""
    type: Literal["agent.session.in_progress"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionInProgressEvent(Reply[AgentSessionInProgressEventDict]):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.in_progress"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], AgentSession, Literal["type"], Literal["agent.session.in_progress"], Literal["obfuscation"], str | None]
class AgentSessionItemFunctionCallOutputItemResourceDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    error: NotRequired[str | None]
    """Why the tool has failed, in words."""
    output: NotRequired[AgentFunctionCallOutputDict | None]
    """The result: text, or parts of text and images."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call_output"]
class AgentSessionItemFunctionCallOutputItemResource(Reply[AgentSessionItemFunctionCallOutputItemResourceDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    error: str | None
    """Why the tool has failed, in words."""
    output: AgentFunctionCallOutput | None
    """The result: text, or parts of text and images."""
    status: _base.AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call_output"]
    __getitem__: Get5[Literal["id", "call_id", "turn_id"], str, Literal["error"], str | None, Literal["output"], AgentFunctionCallOutput | None, Literal["status"], _base.AgentFunctionCallStatus, Literal["type"], Literal["function_call_output"]]
class AgentSessionItemAgentMessageItemResourceDict(TypedDict):
    id: str
    """Id of the item."""
    content: list[AgentContentDict]
    """What is said: parts of text, or encrypted."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent_message"]
class AgentSessionItemAgentMessageItemResource(Reply[AgentSessionItemAgentMessageItemResourceDict]):
    id: str
    """Id of the item."""
    content: list[AgentContent]
    """What is said: parts of text, or encrypted."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent_message"]
    __getitem__: Get3[Literal["id", "recipient_agent_id", "sender_agent_id", "turn_id"], str, Literal["content"], list[AgentContent], Literal["type"], Literal["agent_message"]]
AgentSessionItemComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = Union[_base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource, _base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource]
AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseDict: TypeAlias = Union[_base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict, _base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceDict(TypedDict):
    id: str
    """Id of the item."""
    request_id: str
    """Id of the request that this answers."""
    response: AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseDict
    """Your answer to the request."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request_result"]
class AgentSessionItemComputerUseApprovalRequestResultItemResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceDict]):
    id: str
    """Id of the item."""
    request_id: str
    """Id of the request that this answers."""
    response: AgentSessionItemComputerUseApprovalRequestResultItemResourceResponse
    """Your answer to the request."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request_result"]
    __getitem__: Get3[Literal["id", "request_id", "turn_id"], str, Literal["response"], AgentSessionItemComputerUseApprovalRequestResultItemResourceResponse, Literal["type"], Literal["computer_use_approval_request_result"]]
AgentSessionItem: TypeAlias = Union[_base.AgentSessionMessage, _base.AgentReasoningItem, _base.AgentFunctionCallItem, AgentSessionItemFunctionCallOutputItemResource, AgentSessionItemAgentMessageItemResource, _base.AgentMcpCallItem, AgentOutputItemComputerUseCallItemResource, AgentOutputItemBrowserAuthenticationRequestItemResource, AgentSessionItemComputerUseApprovalRequestResultItemResource, AgentWebSearchCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem, AgentSendSubagentInputCallItem, AgentResumeSubagentCallItem, AgentWaitForSubagentsCallItem, AgentInterruptSubagentCallItem, AgentCloseSubagentCallItem]
AgentSessionItemDict: TypeAlias = Union[_base.AgentSessionMessageDict, _base.AgentReasoningItemDict, _base.AgentFunctionCallItemDict, AgentSessionItemFunctionCallOutputItemResourceDict, AgentSessionItemAgentMessageItemResourceDict, _base.AgentMcpCallItemDict, AgentOutputItemComputerUseCallItemResourceDict, AgentOutputItemBrowserAuthenticationRequestItemResourceDict, AgentSessionItemComputerUseApprovalRequestResultItemResourceDict, AgentWebSearchCallItemDict, AgentCommandExecutionItemDict, AgentCreateSubagentCallItemDict, AgentSendSubagentInputCallItemDict, AgentResumeSubagentCallItemDict, AgentWaitForSubagentsCallItemDict, AgentInterruptSubagentCallItemDict, AgentCloseSubagentCallItemDict]
class AgentSessionRequiresActionEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: AgentSessionDict
    """The session as it is now."""
    type: Literal["agent.session.requires_action"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionRequiresActionEvent(Reply[AgentSessionRequiresActionEventDict]):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.requires_action"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], AgentSession, Literal["type"], Literal["agent.session.requires_action"], Literal["obfuscation"], str | None]
class SubagentDict(TypedDict):
    id: str
    """Id of the subagent."""
    closed_at: NotRequired[int | None]
    """When it was closed: Unix time in seconds."""
    instructions: NotRequired[list[AgentContentDict] | None]
    """What it was told to do: parts of text, or encrypted."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["agent.session.subagent"]
    opened_at: int
    """When it was opened: Unix time in seconds."""
    parent_agent_id: str
    """Id of the agent that it was started by."""
    session_id: str
    """Id of the session that it belongs to."""
    status: Literal["active", "closed"]
    """`active` or `closed`."""
class Subagent(Reply[SubagentDict]):
    id: str
    """Id of the subagent."""
    closed_at: int | None
    """When it was closed: Unix time in seconds."""
    instructions: list[AgentContent] | None
    """What it was told to do: parts of text, or encrypted."""
    name: str | None
    """A name for people to read."""
    object: Literal["agent.session.subagent"]
    opened_at: int
    """When it was opened: Unix time in seconds."""
    parent_agent_id: str
    """Id of the agent that it was started by."""
    session_id: str
    """Id of the session that it belongs to."""
    status: Literal["active", "closed"]
    """`active` or `closed`."""
    __getitem__: Get7[Literal["id", "parent_agent_id", "session_id"], str, Literal["closed_at"], int | None, Literal["instructions"], list[AgentContent] | None, Literal["name"], str | None, Literal["object"], Literal["agent.session.subagent"], Literal["opened_at"], int, Literal["status"], Literal["active", "closed"]]
class AgentSessionSubagentActiveEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    subagent: SubagentDict
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.active"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionSubagentActiveEvent(Reply[AgentSessionSubagentActiveEventDict]):
    event_id: str
    """Id of the event."""
    subagent: Subagent
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.active"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["subagent"], Subagent, Literal["type"], Literal["agent.session.subagent.active"], Literal["obfuscation"], str | None]
class AgentSessionSubagentClosedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    subagent: SubagentDict
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.closed"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionSubagentClosedEvent(Reply[AgentSessionSubagentClosedEventDict]):
    event_id: str
    """Id of the event."""
    subagent: Subagent
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.closed"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["subagent"], Subagent, Literal["type"], Literal["agent.session.subagent.closed"], Literal["obfuscation"], str | None]
class AgentSessionSubagentCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    subagent: SubagentDict
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.created"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionSubagentCreatedEvent(Reply[AgentSessionSubagentCreatedEventDict]):
    event_id: str
    """Id of the event."""
    subagent: Subagent
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.created"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id"], str, Literal["subagent"], Subagent, Literal["type"], Literal["agent.session.subagent.created"], Literal["obfuscation"], str | None]
class AgentSessionTurnCancelledEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: TurnDict
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.cancelled"]
    usage: NotRequired[_base.TokenUsageDict | None]
    """How many tokens it took."""
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnCancelledEvent(Reply[AgentSessionTurnCancelledEventDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.cancelled"]
    usage: _base.TokenUsage | None
    """How many tokens it took."""
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["event_id", "session_id", "turn_id"], str, Literal["turn"], Turn, Literal["type"], Literal["agent.session.turn.cancelled"], Literal["usage"], _base.TokenUsage | None, Literal["obfuscation"], str | None]
class AgentSessionTurnCompletedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: TurnDict
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.completed"]
    usage: NotRequired[_base.TokenUsageDict | None]
    """How many tokens it took."""
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnCompletedEvent(Reply[AgentSessionTurnCompletedEventDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.completed"]
    usage: _base.TokenUsage | None
    """How many tokens it took."""
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["event_id", "session_id", "turn_id"], str, Literal["turn"], Turn, Literal["type"], Literal["agent.session.turn.completed"], Literal["usage"], _base.TokenUsage | None, Literal["obfuscation"], str | None]
class AgentSessionTurnContentPartAddedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.OutputTextDict
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnContentPartAddedEvent(Reply[AgentSessionTurnContentPartAddedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.OutputText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "session_id"], str, Literal["part"], _base.OutputText, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.content_part.added"]]
class AgentSessionTurnContentPartDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.OutputTextDict
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnContentPartDoneEvent(Reply[AgentSessionTurnContentPartDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.OutputText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "session_id"], str, Literal["part"], _base.OutputText, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.content_part.done"]]
class AgentSessionTurnCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: TurnDict
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.created"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnCreatedEvent(Reply[AgentSessionTurnCreatedEventDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.created"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id", "session_id", "turn_id"], str, Literal["turn"], Turn, Literal["type"], Literal["agent.session.turn.created"], Literal["obfuscation"], str | None]
class AgentSessionTurnFailedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: TurnDict
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.failed"]
    usage: NotRequired[_base.TokenUsageDict | None]
    """How many tokens it took."""
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnFailedEvent(Reply[AgentSessionTurnFailedEventDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.failed"]
    usage: _base.TokenUsage | None
    """How many tokens it took."""
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["event_id", "session_id", "turn_id"], str, Literal["turn"], Turn, Literal["type"], Literal["agent.session.turn.failed"], Literal["usage"], _base.TokenUsage | None, Literal["obfuscation"], str | None]
class AgentSessionTurnInProgressEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: TurnDict
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnInProgressEvent(Reply[AgentSessionTurnInProgressEventDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id", "session_id", "turn_id"], str, Literal["turn"], Turn, Literal["type"], Literal["agent.session.turn.in_progress"], Literal["obfuscation"], str | None]
class AgentSessionTurnItemAddedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: AgentSessionItemDict
    """The item as it is now."""
    output_index: NotRequired[int | None]
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.item.added"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnItemAddedEvent(Reply[AgentSessionTurnItemAddedEventDict]):
    event_id: str
    """Id of the event."""
    item: AgentSessionItem
    """The item as it is now."""
    output_index: int | None
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.item.added"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["event_id", "session_id"], str, Literal["item"], AgentSessionItem, Literal["output_index"], int | None, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.item.added"]]
class AgentSessionTurnItemDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: AgentOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.item.done"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnItemDoneEvent(Reply[AgentSessionTurnItemDoneEventDict]):
    event_id: str
    """Id of the event."""
    item: AgentOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.item.done"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["event_id", "session_id"], str, Literal["item"], AgentOutputItem, Literal["output_index"], int, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.item.done"]]
class AgentSessionTurnOutputTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnOutputTextDeltaEvent(Reply[AgentSessionTurnOutputTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "session_id"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.output_text.delta"]]
class AgentSessionTurnOutputTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    text: str
    """The whole text."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnOutputTextDoneEvent(Reply[AgentSessionTurnOutputTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    text: str
    """The whole text."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "session_id", "text"], str, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.output_text.done"]]
class AgentSessionTurnReasoningSummaryPartAddedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.SummaryTextDict
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnReasoningSummaryPartAddedEvent(Reply[AgentSessionTurnReasoningSummaryPartAddedEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.SummaryText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get5[Literal["event_id", "item_id", "session_id"], str, Literal["output_index", "summary_index"], int, Literal["part"], _base.SummaryText, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.reasoning_summary_part.added"]]
class AgentSessionTurnReasoningSummaryPartDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.SummaryTextDict
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    status: NotRequired[Literal["incomplete"] | None]
    """`incomplete` if the part was cut off."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnReasoningSummaryPartDoneEvent(Reply[AgentSessionTurnReasoningSummaryPartDoneEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: _base.SummaryText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    status: Literal["incomplete"] | None
    """`incomplete` if the part was cut off."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get6[Literal["event_id", "item_id", "session_id"], str, Literal["output_index", "summary_index"], int, Literal["part"], _base.SummaryText, Literal["status"], Literal["incomplete"] | None, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.reasoning_summary_part.done"]]
class AgentSessionTurnReasoningSummaryTextDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the summary."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnReasoningSummaryTextDeltaEvent(Reply[AgentSessionTurnReasoningSummaryTextDeltaEventDict]):
    delta: str
    """A further piece of the summary."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["delta", "event_id", "item_id", "session_id"], str, Literal["output_index", "summary_index"], int, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.reasoning_summary_text.delta"]]
class AgentSessionTurnReasoningSummaryTextDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    turn_id: NotRequired[str | None]
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: NotRequired[str | None]
    """Padding that hides how long the event is; ignore it."""
class AgentSessionTurnReasoningSummaryTextDoneEvent(Reply[AgentSessionTurnReasoningSummaryTextDoneEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    turn_id: str | None
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: str | None
    """Padding that hides how long the event is; ignore it."""
    __getitem__: Get4[Literal["event_id", "item_id", "session_id", "text"], str, Literal["output_index", "summary_index"], int, Literal["turn_id", "obfuscation"], str | None, Literal["type"], Literal["agent.session.turn.reasoning_summary_text.done"]]
class ThreadToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: list[str] | None
    """Ids of up to 20 files that the code interpreter can read."""
class ThreadToolResourcesCodeInterpreter(Reply[ThreadToolResourcesCodeInterpreterDict]):
    file_ids: list[str] | None
    """Ids of up to 20 files that the code interpreter can read."""
    __getitem__: Get1[Literal["file_ids"], list[str] | None]
class ThreadToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: list[str] | None
    """Ids of the vector stores to search, one at the most."""
class ThreadToolResourcesFileSearch(Reply[ThreadToolResourcesFileSearchDict]):
    vector_store_ids: list[str] | None
    """Ids of the vector stores to search, one at the most."""
    __getitem__: Get1[Literal["vector_store_ids"], list[str] | None]
class ThreadToolResourcesDict(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreterDict | None
    """The files that the code interpreter can read."""
    file_search: ThreadToolResourcesFileSearchDict | None
    """The vector stores that the file search looks in."""
class ThreadToolResources(Reply[ThreadToolResourcesDict]):
    code_interpreter: ThreadToolResourcesCodeInterpreter | None
    """The files that the code interpreter can read."""
    file_search: ThreadToolResourcesFileSearch | None
    """The vector stores that the file search looks in."""
    __getitem__: Get2[Literal["code_interpreter"], ThreadToolResourcesCodeInterpreter | None, Literal["file_search"], ThreadToolResourcesFileSearch | None]
class AssistantDict(TypedDict, total=False):
    id: Required[str]
    """Id of the assistant."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    description: str | None
    """A text for people to read."""
    instructions: str | None
    """What the assistant is told before everything else."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Required[str]
    """Id of the model, such as `gpt-4o-mini`."""
    name: str | None
    """A name for people to read."""
    object: Required[Literal["assistant"]]
    tools: Required[list[_base_params.AssistantToolDict]]
    """What the model may call."""
    response_format: _base_params.AssistantResponseFormatOptionDict | None
    """The form of replies: `auto`, or text, JSON, or JSON by a schema."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic."""
    tool_resources: ThreadToolResourcesDict | None
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""
    top_p: float | None
    """Share of the likeliest tokens that are chosen among, 0 to 1."""
class Assistant(Reply[AssistantDict]):
    id: str
    """Id of the assistant."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: str | None
    """A text for people to read."""
    instructions: str | None
    """What the assistant is told before everything else."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """Id of the model, such as `gpt-4o-mini`."""
    name: str | None
    """A name for people to read."""
    object: Literal["assistant"]
    tools: list[_base_params.AssistantTool]
    """What the model may call."""
    response_format: _base_params.AssistantResponseFormatOption | None
    """The form of replies: `auto`, or text, JSON, or JSON by a schema."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic."""
    tool_resources: ThreadToolResources | None
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""
    top_p: float | None
    """Share of the likeliest tokens that are chosen among, 0 to 1."""
    __getitem__: Get9[Literal["id", "model"], str, Literal["created_at"], int, Literal["description", "instructions", "name"], str | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["assistant"], Literal["tools"], list[_base_params.AssistantTool], Literal["response_format"], _base_params.AssistantResponseFormatOption | None, Literal["temperature", "top_p"], float | None, Literal["tool_resources"], ThreadToolResources | None]
class AssistantDeletedDict(TypedDict):
    id: str
    """Id of the assistant that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["assistant.deleted"]
class AssistantDeleted(Reply[AssistantDeletedDict]):
    id: str
    """Id of the assistant that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["assistant.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["assistant.deleted"]]
class ThreadDict(TypedDict):
    id: str
    """Id of the thread."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread"]
    tool_resources: NotRequired[ThreadToolResourcesDict | None]
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""
class Thread(Reply[ThreadDict]):
    id: str
    """Id of the thread."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread"]
    tool_resources: ThreadToolResources | None
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["metadata"], Metadata | None, Literal["object"], Literal["thread"], Literal["tool_resources"], ThreadToolResources | None]
class AssistantStreamEventThreadCreatedDict(TypedDict):
    data: ThreadDict
    """The thread that was made."""
    event: Literal["thread.created"]
    enabled: NotRequired[bool | None]
    """Whether it is switched on."""
class AssistantStreamEventThreadCreated(Reply[AssistantStreamEventThreadCreatedDict]):
    data: Thread
    """The thread that was made."""
    event: Literal["thread.created"]
    enabled: bool | None
    """Whether it is switched on."""
    __getitem__: Get3[Literal["data"], Thread, Literal["event"], Literal["thread.created"], Literal["enabled"], bool | None]
class AssistantStreamEventThreadRunCreatedDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.created"]
class AssistantStreamEventThreadRunCreated(Reply[AssistantStreamEventThreadRunCreatedDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.created"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.created"]]
class AssistantStreamEventThreadRunQueuedDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.queued"]
class AssistantStreamEventThreadRunQueued(Reply[AssistantStreamEventThreadRunQueuedDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.queued"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.queued"]]
class AssistantStreamEventThreadRunInProgressDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.in_progress"]
class AssistantStreamEventThreadRunInProgress(Reply[AssistantStreamEventThreadRunInProgressDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.in_progress"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.in_progress"]]
class AssistantStreamEventThreadRunRequiresActionDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.requires_action"]
class AssistantStreamEventThreadRunRequiresAction(Reply[AssistantStreamEventThreadRunRequiresActionDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.requires_action"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.requires_action"]]
class AssistantStreamEventThreadRunCompletedDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.completed"]
class AssistantStreamEventThreadRunCompleted(Reply[AssistantStreamEventThreadRunCompletedDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.completed"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.completed"]]
class AssistantStreamEventThreadRunIncompleteDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.incomplete"]
class AssistantStreamEventThreadRunIncomplete(Reply[AssistantStreamEventThreadRunIncompleteDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.incomplete"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.incomplete"]]
class AssistantStreamEventThreadRunFailedDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.failed"]
class AssistantStreamEventThreadRunFailed(Reply[AssistantStreamEventThreadRunFailedDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.failed"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.failed"]]
class AssistantStreamEventThreadRunCancellingDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.cancelling"]
class AssistantStreamEventThreadRunCancelling(Reply[AssistantStreamEventThreadRunCancellingDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.cancelling"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.cancelling"]]
class AssistantStreamEventThreadRunCancelledDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.cancelled"]
class AssistantStreamEventThreadRunCancelled(Reply[AssistantStreamEventThreadRunCancelledDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.cancelled"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.cancelled"]]
class AssistantStreamEventThreadRunExpiredDict(TypedDict):
    data: RunDict
    """The run as it is now."""
    event: Literal["thread.run.expired"]
class AssistantStreamEventThreadRunExpired(Reply[AssistantStreamEventThreadRunExpiredDict]):
    data: Run
    """The run as it is now."""
    event: Literal["thread.run.expired"]
    __getitem__: Get2[Literal["data"], Run, Literal["event"], Literal["thread.run.expired"]]
class AssistantStreamEventThreadRunStepCreatedDict(TypedDict):
    data: RunStepDict
    """The step as it is now."""
    event: Literal["thread.run.step.created"]
class AssistantStreamEventThreadRunStepCreated(Reply[AssistantStreamEventThreadRunStepCreatedDict]):
    data: RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.created"]
    __getitem__: Get2[Literal["data"], RunStep, Literal["event"], Literal["thread.run.step.created"]]
class AssistantStreamEventThreadRunStepInProgressDict(TypedDict):
    data: RunStepDict
    """The step as it is now."""
    event: Literal["thread.run.step.in_progress"]
class AssistantStreamEventThreadRunStepInProgress(Reply[AssistantStreamEventThreadRunStepInProgressDict]):
    data: RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.in_progress"]
    __getitem__: Get2[Literal["data"], RunStep, Literal["event"], Literal["thread.run.step.in_progress"]]
class AssistantStreamEventThreadRunStepDeltaDict(TypedDict):
    data: RunStepDeltaEventDict
    """What is new in the step."""
    event: Literal["thread.run.step.delta"]
class AssistantStreamEventThreadRunStepDelta(Reply[AssistantStreamEventThreadRunStepDeltaDict]):
    data: RunStepDeltaEvent
    """What is new in the step."""
    event: Literal["thread.run.step.delta"]
    __getitem__: Get2[Literal["data"], RunStepDeltaEvent, Literal["event"], Literal["thread.run.step.delta"]]
class AssistantStreamEventThreadRunStepCompletedDict(TypedDict):
    data: RunStepDict
    """The step as it is now."""
    event: Literal["thread.run.step.completed"]
class AssistantStreamEventThreadRunStepCompleted(Reply[AssistantStreamEventThreadRunStepCompletedDict]):
    data: RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.completed"]
    __getitem__: Get2[Literal["data"], RunStep, Literal["event"], Literal["thread.run.step.completed"]]
class AssistantStreamEventThreadRunStepFailedDict(TypedDict):
    data: RunStepDict
    """The step as it is now."""
    event: Literal["thread.run.step.failed"]
class AssistantStreamEventThreadRunStepFailed(Reply[AssistantStreamEventThreadRunStepFailedDict]):
    data: RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.failed"]
    __getitem__: Get2[Literal["data"], RunStep, Literal["event"], Literal["thread.run.step.failed"]]
class AssistantStreamEventThreadRunStepCancelledDict(TypedDict):
    data: RunStepDict
    """The step as it is now."""
    event: Literal["thread.run.step.cancelled"]
class AssistantStreamEventThreadRunStepCancelled(Reply[AssistantStreamEventThreadRunStepCancelledDict]):
    data: RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.cancelled"]
    __getitem__: Get2[Literal["data"], RunStep, Literal["event"], Literal["thread.run.step.cancelled"]]
class AssistantStreamEventThreadRunStepExpiredDict(TypedDict):
    data: RunStepDict
    """The step as it is now."""
    event: Literal["thread.run.step.expired"]
class AssistantStreamEventThreadRunStepExpired(Reply[AssistantStreamEventThreadRunStepExpiredDict]):
    data: RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.expired"]
    __getitem__: Get2[Literal["data"], RunStep, Literal["event"], Literal["thread.run.step.expired"]]
class AssistantStreamEventThreadMessageCreatedDict(TypedDict):
    data: MessageDict
    """The message as it is now."""
    event: Literal["thread.message.created"]
class AssistantStreamEventThreadMessageCreated(Reply[AssistantStreamEventThreadMessageCreatedDict]):
    data: Message
    """The message as it is now."""
    event: Literal["thread.message.created"]
    __getitem__: Get2[Literal["data"], Message, Literal["event"], Literal["thread.message.created"]]
class AssistantStreamEventThreadMessageInProgressDict(TypedDict):
    data: MessageDict
    """The message as it is now."""
    event: Literal["thread.message.in_progress"]
class AssistantStreamEventThreadMessageInProgress(Reply[AssistantStreamEventThreadMessageInProgressDict]):
    data: Message
    """The message as it is now."""
    event: Literal["thread.message.in_progress"]
    __getitem__: Get2[Literal["data"], Message, Literal["event"], Literal["thread.message.in_progress"]]
class AssistantStreamEventThreadMessageDeltaDict(TypedDict):
    data: MessageDeltaEventDict
    """What is new in the message."""
    event: Literal["thread.message.delta"]
class AssistantStreamEventThreadMessageDelta(Reply[AssistantStreamEventThreadMessageDeltaDict]):
    data: MessageDeltaEvent
    """What is new in the message."""
    event: Literal["thread.message.delta"]
    __getitem__: Get2[Literal["data"], MessageDeltaEvent, Literal["event"], Literal["thread.message.delta"]]
class AssistantStreamEventThreadMessageCompletedDict(TypedDict):
    data: MessageDict
    """The message as it is now."""
    event: Literal["thread.message.completed"]
class AssistantStreamEventThreadMessageCompleted(Reply[AssistantStreamEventThreadMessageCompletedDict]):
    data: Message
    """The message as it is now."""
    event: Literal["thread.message.completed"]
    __getitem__: Get2[Literal["data"], Message, Literal["event"], Literal["thread.message.completed"]]
class AssistantStreamEventThreadMessageIncompleteDict(TypedDict):
    data: MessageDict
    """The message as it is now."""
    event: Literal["thread.message.incomplete"]
class AssistantStreamEventThreadMessageIncomplete(Reply[AssistantStreamEventThreadMessageIncompleteDict]):
    data: Message
    """The message as it is now."""
    event: Literal["thread.message.incomplete"]
    __getitem__: Get2[Literal["data"], Message, Literal["event"], Literal["thread.message.incomplete"]]
class AssistantStreamEventErrorEventDict(TypedDict):
    data: ErrorObjectDict
    """What went wrong."""
    event: Literal["error"]
class AssistantStreamEventErrorEvent(Reply[AssistantStreamEventErrorEventDict]):
    data: ErrorObject
    """What went wrong."""
    event: Literal["error"]
    __getitem__: Get2[Literal["data"], ErrorObject, Literal["event"], Literal["error"]]
BetaResponseOutputItem: TypeAlias = Union[_base.BetaResponseOutputMessage, _base.BetaResponseFileSearchToolCall, _base.BetaResponseFunctionToolCall, _base.BetaResponseFunctionToolCallOutputItem, _base.BetaResponseItemAgentMessage, _base.BetaResponseItemMultiAgentCall, _base.BetaResponseItemMultiAgentCallOutput, _base.BetaResponseFunctionWebSearch, _base.BetaResponseComputerToolCall, _base.BetaResponseComputerToolCallOutputItem, _base.BetaResponseReasoningItem, _base.BetaResponseItemProgram, _base.BetaResponseItemProgramOutput, _base.BetaResponseToolSearchCall, _base.BetaResponseToolSearchOutputItem, _base.BetaResponseItemAdditionalTools, _base.BetaResponseCompactionItem, _base.BetaResponseItemImageGenerationCall, _base.BetaResponseCodeInterpreterToolCall, _base.BetaResponseItemLocalShellCall, _base.BetaResponseItemLocalShellCallOutput, _base.BetaResponseFunctionShellToolCall, _base.BetaResponseFunctionShellToolCallOutput, _base.BetaResponseApplyPatchToolCall, _base.BetaResponseApplyPatchToolCallOutput, _base.BetaResponseItemMcpCall, _base.BetaResponseItemMcpListTools, _base.BetaResponseItemMcpApprovalRequest, _base.BetaResponseItemMcpApprovalResponse, _base.BetaResponseCustomToolCall, _base.BetaResponseCustomToolCallOutputItem]
BetaResponseOutputItemDict: TypeAlias = Union[_base.BetaResponseOutputMessageDict, _base.BetaResponseFileSearchToolCallDict, _base.BetaResponseFunctionToolCallDict, _base.BetaResponseFunctionToolCallOutputItemDict, _base.BetaResponseItemAgentMessageDict, _base.BetaResponseItemMultiAgentCallDict, _base.BetaResponseItemMultiAgentCallOutputDict, _base.BetaResponseFunctionWebSearchDict, _base.BetaResponseComputerToolCallDict, _base.BetaResponseComputerToolCallOutputItemDict, _base.BetaResponseReasoningItemDict, _base.BetaResponseItemProgramDict, _base.BetaResponseItemProgramOutputDict, _base.BetaResponseToolSearchCallDict, _base.BetaResponseToolSearchOutputItemDict, _base.BetaResponseItemAdditionalToolsDict, _base.BetaResponseCompactionItemDict, _base.BetaResponseItemImageGenerationCallDict, _base.BetaResponseCodeInterpreterToolCallDict, _base.BetaResponseItemLocalShellCallDict, _base.BetaResponseItemLocalShellCallOutputDict, _base.BetaResponseFunctionShellToolCallDict, _base.BetaResponseFunctionShellToolCallOutputDict, _base.BetaResponseApplyPatchToolCallDict, _base.BetaResponseApplyPatchToolCallOutputDict, _base.BetaResponseItemMcpCallDict, _base.BetaResponseItemMcpListToolsDict, _base.BetaResponseItemMcpApprovalRequestDict, _base.BetaResponseItemMcpApprovalResponseDict, _base.BetaResponseCustomToolCallDict, _base.BetaResponseCustomToolCallOutputItemDict]
class BetaCompactedResponseDict(TypedDict):
    id: str
    """Id of the response."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItemDict]
    """The items that take the place of what went before."""
    usage: ResponseUsageDict
    """How many tokens it took."""
    image: NotRequired[ResponseImageDict | None]
    """How images in the input are handled."""
class BetaCompactedResponse(Reply[BetaCompactedResponseDict]):
    id: str
    """Id of the response."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    """The items that take the place of what went before."""
    usage: ResponseUsage
    """How many tokens it took."""
    image: ResponseImage | None
    """How images in the input are handled."""
    __getitem__: Get6[Literal["id"], str, Literal["created_at"], int, Literal["object"], Literal["response.compaction"], Literal["output"], list[BetaResponseOutputItem], Literal["usage"], ResponseUsage, Literal["image"], ResponseImage | None]
BetaResponseInputItem: TypeAlias = Union[EasyInputMessage, _base.BetaResponseInputItemMessage, _base.BetaResponseOutputMessage, _base.BetaResponseFileSearchToolCall, _base.BetaResponseComputerToolCall, _base.BetaResponseInputItemComputerCallOutput, _base.BetaResponseFunctionWebSearch, _base.BetaResponseFunctionToolCall, _base.BetaResponseInputItemFunctionCallOutput, _base.BetaResponseInputItemAgentMessage, _base.BetaResponseInputItemMultiAgentCall, _base.BetaResponseInputItemMultiAgentCallOutput, _base.BetaResponseInputItemToolSearchCall, _base.BetaResponseToolSearchOutputItemParam, _base.BetaResponseInputItemAdditionalTools, _base.BetaResponseConfigurationUpdateItemParam, _base.BetaResponseReasoningItem, _base.BetaResponseCompactionItemParam, _base.BetaResponseItemImageGenerationCall, _base.BetaResponseCodeInterpreterToolCall, _base.BetaResponseItemLocalShellCall, _base.BetaResponseItemLocalShellCallOutput, _base.BetaResponseInputItemShellCall, _base.BetaResponseInputItemShellCallOutput, _base.BetaResponseInputItemApplyPatchCall, _base.BetaResponseInputItemApplyPatchCallOutput, _base.BetaResponseItemMcpListTools, _base.BetaResponseItemMcpApprovalRequest, _base.BetaResponseInputItemMcpApprovalResponse, _base.BetaResponseItemMcpCall, _base.BetaResponseCustomToolCallOutput, _base.BetaResponseCustomToolCall, _base.BetaResponseInputItemCompactionTrigger, _base.BetaResponseInputItemItemReference, _base.BetaResponseItemProgram, _base.BetaResponseItemProgramOutput]
BetaResponseInputItemDict: TypeAlias = Union[EasyInputMessageDict, _base.BetaResponseInputItemMessageDict, _base.BetaResponseOutputMessageDict, _base.BetaResponseFileSearchToolCallDict, _base.BetaResponseComputerToolCallDict, _base.BetaResponseInputItemComputerCallOutputDict, _base.BetaResponseFunctionWebSearchDict, _base.BetaResponseFunctionToolCallDict, _base.BetaResponseInputItemFunctionCallOutputDict, _base.BetaResponseInputItemAgentMessageDict, _base.BetaResponseInputItemMultiAgentCallDict, _base.BetaResponseInputItemMultiAgentCallOutputDict, _base.BetaResponseInputItemToolSearchCallDict, _base.BetaResponseToolSearchOutputItemParamDict, _base.BetaResponseInputItemAdditionalToolsDict, _base.BetaResponseConfigurationUpdateItemParamDict, _base.BetaResponseReasoningItemDict, _base.BetaResponseCompactionItemParamDict, _base.BetaResponseItemImageGenerationCallDict, _base.BetaResponseCodeInterpreterToolCallDict, _base.BetaResponseItemLocalShellCallDict, _base.BetaResponseItemLocalShellCallOutputDict, _base.BetaResponseInputItemShellCallDict, _base.BetaResponseInputItemShellCallOutputDict, _base.BetaResponseInputItemApplyPatchCallDict, _base.BetaResponseInputItemApplyPatchCallOutputDict, _base.BetaResponseItemMcpListToolsDict, _base.BetaResponseItemMcpApprovalRequestDict, _base.BetaResponseInputItemMcpApprovalResponseDict, _base.BetaResponseItemMcpCallDict, _base.BetaResponseCustomToolCallOutputDict, _base.BetaResponseCustomToolCallDict, _base.BetaResponseInputItemCompactionTriggerDict, _base.BetaResponseInputItemItemReferenceDict, _base.BetaResponseItemProgramDict, _base.BetaResponseItemProgramOutputDict]
class BetaResponseReasoningDict(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"] | None
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class BetaResponseReasoning(Reply[BetaResponseReasoningDict]):
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Older form of `summary`."""
    mode: str | Literal["standard", "pro"] | None
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
    __getitem__: Get4[Literal["context"], Literal["auto", "current_turn", "all_turns"] | None, Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None, Literal["generate_summary", "summary"], Literal["auto", "concise", "detailed"] | None, Literal["mode"], str | Literal["standard", "pro"] | None]
BetaResponseFormatTextConfig: TypeAlias = Union[_base.TextFormatResourceText, ResponseFormatTextJSONSchemaConfig, _base.BetaResponseFormatTextConfigJSONObject]
BetaResponseFormatTextConfigDict: TypeAlias = Union[_base.TextFormatResourceTextDict, ResponseFormatTextJSONSchemaConfigDict, _base.BetaResponseFormatTextConfigJSONObjectDict]
class BetaResponseTextConfigDict(TypedDict, total=False):
    format: BetaResponseFormatTextConfigDict | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class BetaResponseTextConfig(Reply[BetaResponseTextConfigDict]):
    format: BetaResponseFormatTextConfig | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
    __getitem__: Get2[Literal["format"], BetaResponseFormatTextConfig | None, Literal["verbosity"], Literal["low", "medium", "high"] | None]
class BetaResponseDict(TypedDict, total=False):
    id: Required[str]
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: ResponseAccessProgramsDict | None
    """Special programs that the request took part in."""
    created_at: Required[float]
    """When it was made: Unix time in seconds."""
    error: ResponseErrorDict | None
    """Why it failed; null if it did not."""
    incomplete_details: ResponseIncompleteDetailsDict | None
    """Why it is incomplete; null if it is not."""
    instructions: str | list[BetaResponseInputItemDict] | None
    """What the model was told before the input."""
    metadata: dict[str, str] | None
    """The pairs that were given with the request."""
    model: Required[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str]
    """The model that replied."""
    object: Required[Literal["response"]]
    output: Required[list[BetaResponseOutputItemDict]]
    """What came out, in order: messages, reasoning, calls of tools; `output_text` has the text of all of it."""
    parallel_tool_calls: Required[bool]
    """Whether the model may call several tools at once."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    tool_choice: Required[ResponseToolChoiceDict]
    """Which tool the model might or had to call."""
    tools: Required[list[_base.BetaToolDict]]
    """What the model may call."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    background: bool | None
    """Whether it was made in the background."""
    completed_at: float | None
    """When it was finished: Unix time in seconds."""
    conversation: ResponseConversationParamDict | None
    """The conversation that it belongs to."""
    image: ResponseImageDict | None
    """How images in the input are handled."""
    input_transformations: list[ResponseInputTransformationDict] | None
    """What was changed in the input before the model read it."""
    max_output_tokens: int | None
    """The most tokens it might have, hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of tools that the API runs."""
    moderation: ResponseModerationDict | None
    """What the check for harm found, if one was asked for."""
    previous_response_id: str | None
    """The response before it."""
    prompt: ResponsePromptDict | None
    """The stored prompt that was used."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsDict | None
    """Why the cache was hit or missed."""
    prompt_cache_key: str | None
    """Which requests share a cache."""
    prompt_cache_options: ResponsePromptCacheOptionsDict | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept."""
    reasoning: BetaResponseReasoningDict | None
    """How much the model thought, and what is shown of it."""
    safety_identifier: str | None
    """The id of your end user."""
    service_tier: ServiceTier | None
    """The processing that was used."""
    status: ResponseStatus | None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: BetaResponseTextConfigDict | None
    """Format and length of the text."""
    tool_usage: ResponseToolUsageDict | None
    """What tools took beside the tokens in `usage`."""
    top_logprobs: int | None
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Literal["auto", "disabled"] | None
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: ResponseUsageDict | None
    """How many tokens it took."""
    user: str | None
    """Older: an id of your end user."""
class BetaResponse(Reply[BetaResponseDict]):
    """What `responses.create` gives: items of output, and what they took. `output_text` is its text."""
    id: str
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: ResponseAccessPrograms | None
    """Special programs that the request took part in."""
    created_at: float
    """When it was made: Unix time in seconds."""
    error: ResponseError | None
    """Why it failed; null if it did not."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why it is incomplete; null if it is not."""
    instructions: str | list[BetaResponseInputItem] | None
    """What the model was told before the input."""
    metadata: dict[str, str] | None
    """The pairs that were given with the request."""
    model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str
    """The model that replied."""
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    """What came out, in order: messages, reasoning, calls of tools; `output_text` has the text of all of it."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    tool_choice: ResponseToolChoice
    """Which tool the model might or had to call."""
    tools: list[_base.BetaTool]
    """What the model may call."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    background: bool | None
    """Whether it was made in the background."""
    completed_at: float | None
    """When it was finished: Unix time in seconds."""
    conversation: ResponseConversationParam | None
    """The conversation that it belongs to."""
    image: ResponseImage | None
    """How images in the input are handled."""
    input_transformations: list[ResponseInputTransformation] | None
    """What was changed in the input before the model read it."""
    max_output_tokens: int | None
    """The most tokens it might have, hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of tools that the API runs."""
    moderation: ResponseModeration | None
    """What the check for harm found, if one was asked for."""
    previous_response_id: str | None
    """The response before it."""
    prompt: ResponsePrompt | None
    """The stored prompt that was used."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None
    """Why the cache was hit or missed."""
    prompt_cache_key: str | None
    """Which requests share a cache."""
    prompt_cache_options: ResponsePromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept."""
    reasoning: BetaResponseReasoning | None
    """How much the model thought, and what is shown of it."""
    safety_identifier: str | None
    """The id of your end user."""
    service_tier: ServiceTier | None
    """The processing that was used."""
    status: ResponseStatus | None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: BetaResponseTextConfig | None
    """Format and length of the text."""
    tool_usage: ResponseToolUsage | None
    """What tools took beside the tokens in `usage`."""
    top_logprobs: int | None
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Literal["auto", "disabled"] | None
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: ResponseUsage | None
    """How many tokens it took."""
    user: str | None
    """Older: an id of your end user."""
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["access_programs"], /) -> ResponseAccessPrograms | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ResponseError | None: ...
    @overload
    def __getitem__(self, key: Literal["incomplete_details"], /) -> ResponseIncompleteDetails | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | list[BetaResponseInputItem] | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["response"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseOutputItem]: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p", "completed_at"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponseToolChoice: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[_base.BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["conversation"], /) -> ResponseConversationParam | None: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> ResponseImage | None: ...
    @overload
    def __getitem__(self, key: Literal["input_transformations"], /) -> list[ResponseInputTransformation] | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens", "max_tool_calls", "top_logprobs"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ResponseModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["previous_response_id", "prompt_cache_key", "safety_identifier", "user"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_diagnostics"], /) -> ResponsePromptCacheDiagnostics | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> ResponsePromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_retention"], /) -> Literal["in_memory", "24h"] | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> ServiceTier | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> ResponseStatus | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseTextConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_usage"], /) -> ResponseToolUsage | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> Literal["auto", "disabled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> ResponseUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseAudioDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseAudioDeltaEvent(Reply[BetaResponseAudioDeltaEventDict]):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseAudioDoneEventDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseAudioDoneEvent(Reply[BetaResponseAudioDoneEventDict]):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get3[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseAudioTranscriptDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseAudioTranscriptDeltaEvent(Reply[BetaResponseAudioTranscriptDeltaEventDict]):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseAudioTranscriptDoneEventDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseAudioTranscriptDoneEvent(Reply[BetaResponseAudioTranscriptDoneEventDict]):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get3[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCodeInterpreterCallCodeDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCodeInterpreterCallCodeDeltaEvent(Reply[BetaResponseCodeInterpreterCallCodeDeltaEventDict]):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCodeInterpreterCallCodeDoneEventDict(TypedDict):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCodeInterpreterCallCodeDoneEvent(Reply[BetaResponseCodeInterpreterCallCodeDoneEventDict]):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["code", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCodeInterpreterCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCodeInterpreterCallCompletedEvent(Reply[BetaResponseCodeInterpreterCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCodeInterpreterCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCodeInterpreterCallInProgressEvent(Reply[BetaResponseCodeInterpreterCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCodeInterpreterCallInterpretingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCodeInterpreterCallInterpretingEvent(Reply[BetaResponseCodeInterpreterCallInterpretingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.interpreting"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCompactionCompactingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCompactionCompactingEvent(Reply[BetaResponseCompactionCompactingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.compaction.compacting"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCompletedEventDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCompletedEvent(Reply[BetaResponseCompletedEventDict]):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseContentPartAddedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseContentPartAddedEvent(Reply[BetaResponseContentPartAddedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPart
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseContentPartDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseContentPartDoneEvent(Reply[BetaResponseContentPartDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPart
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCreatedEventDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCreatedEvent(Reply[BetaResponseCreatedEventDict]):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.created"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCustomToolCallInputDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCustomToolCallInputDeltaEvent(Reply[BetaResponseCustomToolCallInputDeltaEventDict]):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseCustomToolCallInputDoneEventDict(TypedDict):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseCustomToolCallInputDoneEvent(Reply[BetaResponseCustomToolCallInputDoneEventDict]):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["input", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseErrorEventDict(TypedDict):
    code: NotRequired[str | None]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: NotRequired[str | None]
    """Which parameter is wrong."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["error"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseErrorEvent(Reply[BetaResponseErrorEventDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["error"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["code", "param"], str | None, Literal["message"], str, Literal["sequence_number"], int, Literal["type"], Literal["error"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseFailedEventDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseFailedEvent(Reply[BetaResponseFailedEventDict]):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.failed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseFileSearchCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseFileSearchCallCompletedEvent(Reply[BetaResponseFileSearchCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseFileSearchCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseFileSearchCallInProgressEvent(Reply[BetaResponseFileSearchCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseFileSearchCallSearchingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseFileSearchCallSearchingEvent(Reply[BetaResponseFileSearchCallSearchingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.searching"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseFunctionCallArgumentsDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseFunctionCallArgumentsDeltaEvent(Reply[BetaResponseFunctionCallArgumentsDeltaEventDict]):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseFunctionCallArgumentsDoneEvent(Reply[BetaResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseImageGenCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseImageGenCallCompletedEvent(Reply[BetaResponseImageGenCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseImageGenCallGeneratingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseImageGenCallGeneratingEvent(Reply[BetaResponseImageGenCallGeneratingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.generating"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseImageGenCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseImageGenCallInProgressEvent(Reply[BetaResponseImageGenCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseImageGenCallPartialImageEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    background: NotRequired[str | None]
    """`transparent` or `opaque`."""
    output_format: NotRequired[str | None]
    """The format of the image."""
    quality: NotRequired[str | None]
    """Its quality."""
    size: NotRequired[str | None]
    """Width x height in pixels."""
class BetaResponseImageGenCallPartialImageEvent(Reply[BetaResponseImageGenCallPartialImageEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    background: str | None
    """`transparent` or `opaque`."""
    output_format: str | None
    """The format of the image."""
    quality: str | None
    """Its quality."""
    size: str | None
    """Width x height in pixels."""
    __getitem__: Get5[Literal["item_id", "partial_image_b64"], str, Literal["output_index", "partial_image_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.partial_image"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["background", "output_format", "quality", "size"], str | None]
class BetaResponseInProgressEventDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseInProgressEvent(Reply[BetaResponseInProgressEventDict]):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseIncompleteEventDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseIncompleteEvent(Reply[BetaResponseIncompleteEventDict]):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.incomplete"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseInjectCreatedEventDict(TypedDict):
    response_id: str
    """Id of the response that they were added to."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.inject.created"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponseInjectCreatedEvent(Reply[BetaResponseInjectCreatedEventDict]):
    response_id: str
    """Id of the response that they were added to."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.inject.created"]
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response_id"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.inject.created"], Literal["stream_id"], str | None]
class BetaResponseInjectEventDict(TypedDict):
    input: list[BetaResponseInputItemDict]
    """Items to add to the response while it is made."""
    response_id: str
    """Id of the response to add them to."""
    type: Literal["response.inject"]
class BetaResponseInjectEvent(Reply[BetaResponseInjectEventDict]):
    input: list[BetaResponseInputItem]
    """Items to add to the response while it is made."""
    response_id: str
    """Id of the response to add them to."""
    type: Literal["response.inject"]
    __getitem__: Get3[Literal["input"], list[BetaResponseInputItem], Literal["response_id"], str, Literal["type"], Literal["response.inject"]]
class BetaResponseInjectFailedEventErrorDict(TypedDict):
    code: Literal["response_already_completed", "response_not_found"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class BetaResponseInjectFailedEventError(Reply[BetaResponseInjectFailedEventErrorDict]):
    code: Literal["response_already_completed", "response_not_found"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get2[Literal["code"], Literal["response_already_completed", "response_not_found"], Literal["message"], str]
class BetaResponseInjectFailedEventDict(TypedDict):
    error: BetaResponseInjectFailedEventErrorDict
    """Why it failed."""
    input: list[BetaResponseInputItemDict]
    """The items that were not added."""
    response_id: str
    """Id of the response that they were to be added to."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.inject.failed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponseInjectFailedEvent(Reply[BetaResponseInjectFailedEventDict]):
    error: BetaResponseInjectFailedEventError
    """Why it failed."""
    input: list[BetaResponseInputItem]
    """The items that were not added."""
    response_id: str
    """Id of the response that they were to be added to."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.inject.failed"]
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["error"], BetaResponseInjectFailedEventError, Literal["input"], list[BetaResponseInputItem], Literal["response_id"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.inject.failed"], Literal["stream_id"], str | None]
class BetaResponseMcpCallArgumentsDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpCallArgumentsDeltaEvent(Reply[BetaResponseMcpCallArgumentsDeltaEventDict]):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpCallArgumentsDoneEvent(Reply[BetaResponseMcpCallArgumentsDoneEventDict]):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpCallCompletedEvent(Reply[BetaResponseMcpCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpCallFailedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpCallFailedEvent(Reply[BetaResponseMcpCallFailedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.failed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpCallInProgressEvent(Reply[BetaResponseMcpCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpListToolsCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpListToolsCompletedEvent(Reply[BetaResponseMcpListToolsCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpListToolsFailedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpListToolsFailedEvent(Reply[BetaResponseMcpListToolsFailedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.failed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseMcpListToolsInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseMcpListToolsInProgressEvent(Reply[BetaResponseMcpListToolsInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseOutputItemAddedEventDict(TypedDict):
    item: BetaResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseOutputItemAddedEvent(Reply[BetaResponseOutputItemAddedEventDict]):
    item: BetaResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item"], BetaResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseOutputItemDoneEventDict(TypedDict):
    item: BetaResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseOutputItemDoneEvent(Reply[BetaResponseOutputItemDoneEventDict]):
    item: BetaResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item"], BetaResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseOutputTextAnnotationAddedEventDict(TypedDict):
    annotation: NotRequired[ResponseOutputTextAnnotationAddedEventAnnotationDict | None]
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseOutputTextAnnotationAddedEvent(Reply[BetaResponseOutputTextAnnotationAddedEventDict]):
    annotation: ResponseOutputTextAnnotationAddedEventAnnotation | None
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["annotation"], ResponseOutputTextAnnotationAddedEventAnnotation | None, Literal["annotation_index", "content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["type"], Literal["response.output_text.annotation.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseQueuedEventDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseQueuedEvent(Reply[BetaResponseQueuedEventDict]):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.queued"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseReasoningSummaryPartAddedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseReasoningSummaryPartAddedEvent(Reply[BetaResponseReasoningSummaryPartAddedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummary
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseReasoningSummaryPartDoneEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    status: NotRequired[Literal["incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseReasoningSummaryPartDoneEvent(Reply[BetaResponseReasoningSummaryPartDoneEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummary
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    status: Literal["incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["status"], Literal["incomplete"] | None]
class BetaResponseReasoningSummaryTextDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseReasoningSummaryTextDeltaEvent(Reply[BetaResponseReasoningSummaryTextDeltaEventDict]):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseReasoningSummaryTextDoneEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseReasoningSummaryTextDoneEvent(Reply[BetaResponseReasoningSummaryTextDoneEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id", "text"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseReasoningTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseReasoningTextDeltaEvent(Reply[BetaResponseReasoningTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.reasoning_text.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseReasoningTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseReasoningTextDoneEvent(Reply[BetaResponseReasoningTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["type"], Literal["response.reasoning_text.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseRefusalDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseRefusalDeltaEvent(Reply[BetaResponseRefusalDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.refusal.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseRefusalDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseRefusalDoneEvent(Reply[BetaResponseRefusalDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "refusal"], str, Literal["type"], Literal["response.refusal.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseShellCallCommandAddedEventDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseShellCallCommandAddedEvent(Reply[BetaResponseShellCallCommandAddedEventDict]):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseShellCallCommandDeltaEventDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    obfuscation: NotRequired[str | None]
    """Padding of random length that hides how long the text is; ignore it."""
class BetaResponseShellCallCommandDeltaEvent(Reply[BetaResponseShellCallCommandDeltaEventDict]):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    obfuscation: str | None
    """Padding of random length that hides how long the text is; ignore it."""
    __getitem__: Get5[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], str, Literal["type"], Literal["response.shell_call_command.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["obfuscation"], str | None]
class BetaResponseShellCallCommandDoneEventDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseShellCallCommandDoneEvent(Reply[BetaResponseShellCallCommandDoneEventDict]):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseShellCallOutputContentDeltaEventDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: ResponseShellCallOutputContentDeltaEventDeltaDict
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseShellCallOutputContentDeltaEvent(Reply[BetaResponseShellCallOutputContentDeltaEventDict]):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: ResponseShellCallOutputContentDeltaEventDelta
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], ResponseShellCallOutputContentDeltaEventDelta, Literal["item_id"], str, Literal["type"], Literal["response.shell_call_output_content.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseShellCallOutputContentDoneEventDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseShellCallOutputContentDoneEvent(Reply[BetaResponseShellCallOutputContentDoneEventDict]):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: list[ResponseFunctionShellToolCallOutputOutput]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["command_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["output"], list[ResponseFunctionShellToolCallOutputOutput], Literal["type"], Literal["response.shell_call_output_content.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
BetaResponseSteerInputResponseSteerInputItemList: TypeAlias = Union[_base.BetaResponseSteerInputResponseSteerInputItemListMessage, _base.BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput]
BetaResponseSteerInputResponseSteerInputItemListDict: TypeAlias = Union[_base.BetaResponseSteerInputResponseSteerInputItemListMessageDict, _base.BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict]
BetaResponseSteerInput: TypeAlias = Union[str, list[BetaResponseSteerInputResponseSteerInputItemList]]
BetaResponseSteerInputDict: TypeAlias = Union[str, list[BetaResponseSteerInputResponseSteerInputItemListDict]]
class BetaResponseSteerEventDict(TypedDict):
    input: BetaResponseSteerInputDict
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]
class BetaResponseSteerEvent(Reply[BetaResponseSteerEventDict]):
    input: BetaResponseSteerInput
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]
    __getitem__: Get3[Literal["input"], BetaResponseSteerInput, Literal["previous_response_id"], str, Literal["type"], Literal["response.steer"]]
class BetaResponseSteerFailedEventSteerDict(TypedDict):
    input: BetaResponseSteerInputDict
    """What was to be told the model: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    id: NotRequired[str | None]
    """Id of the message to the model."""
class BetaResponseSteerFailedEventSteer(Reply[BetaResponseSteerFailedEventSteerDict]):
    input: BetaResponseSteerInput
    """What was to be told the model: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    id: str | None
    """Id of the message to the model."""
    __getitem__: Get3[Literal["input"], BetaResponseSteerInput, Literal["previous_response_id"], str, Literal["id"], str | None]
class BetaResponseSteerFailedEventDict(TypedDict):
    error: ResponseSteerFailedEventErrorDict
    """Why it failed."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: BetaResponseSteerFailedEventSteerDict
    """Which message to the model failed."""
    type: Literal["response.steer.failed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponseSteerFailedEvent(Reply[BetaResponseSteerFailedEventDict]):
    error: ResponseSteerFailedEventError
    """Why it failed."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: BetaResponseSteerFailedEventSteer
    """Which message to the model failed."""
    type: Literal["response.steer.failed"]
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["error"], ResponseSteerFailedEventError, Literal["sequence_number"], int, Literal["steer"], BetaResponseSteerFailedEventSteer, Literal["type"], Literal["response.steer.failed"], Literal["stream_id"], str | None]
class BetaResponseTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseTextDeltaEvent(Reply[BetaResponseTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprob]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseTextDoneEvent(Reply[BetaResponseTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprob]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseWebSearchCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseWebSearchCallCompletedEvent(Reply[BetaResponseWebSearchCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseWebSearchCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseWebSearchCallInProgressEvent(Reply[BetaResponseWebSearchCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
class BetaResponseWebSearchCallSearchingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
class BetaResponseWebSearchCallSearchingEvent(Reply[BetaResponseWebSearchCallSearchingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.searching"], Literal["agent"], _base.BetaResponseErrorEventAgent | None]
BetaResponseInput: TypeAlias = list[BetaResponseInputItem]
BetaResponseInputDict: TypeAlias = list[BetaResponseInputItemDict]
class BetaResponsesClientEventResponseCreateDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponsesClientEventResponseCreateAccessProgramsDict | None
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponsesClientEventResponseCreateBackgroundOptionsDict | None
    """Options of a response in the background."""
    context_management: list[ResponsesClientEventResponseCreateContextManagementDict] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponsesClientEventResponseCreateConversationDict | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool | None
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponsesClientEventResponseCreateImageDict | None
    """Settings for pictures in the input and output."""
    include: list[ResponseIncludable] | None
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`.
    """
    input: str | BetaResponseInputDict | None
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: str | None
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of the API's own tools, over the whole response."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: ResponsesClientEventResponseCreateModerationDict | None
    """Whether input and output are checked for harm, and with which model."""
    multi_agent: _base.MultiAgentConfigDict | None
    """Settings for several agents that work together."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default True."""
    previous_response_id: str | None
    """Id of the response to go on from; not together with `conversation`."""
    prompt: ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: str | None
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt.
    """
    prompt_cache_options: ResponsesClientEventResponseCreatePromptCacheOptionsDict | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: BetaResponseReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters.
    """
    service_tier: ServiceTier | None
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`.
    """
    store: bool | None
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: bool | None
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    stream_options: ResponsesClientEventResponseCreateStreamOptionsDict | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: BetaResponseTextConfigDict | None
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseToolChoiceDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[_base.BetaToolDict] | None
    """What the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
    `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others.
    """
    top_logprobs: int | None
    """How many of the likeliest tokens to return at each position, 0 to 20."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or
    `temperature`, not both.
    """
    truncation: Literal["auto", "disabled"] | None
    """What to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it
    an error 400.
    """
    user: str | None
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`.
    """
class BetaResponsesClientEventResponseCreate(Reply[BetaResponsesClientEventResponseCreateDict]):
    type: Literal["response.create"]
    access_programs: ResponsesClientEventResponseCreateAccessPrograms | None
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponsesClientEventResponseCreateBackgroundOptions | None
    """Options of a response in the background."""
    context_management: list[ResponsesClientEventResponseCreateContextManagement] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponsesClientEventResponseCreateConversation | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool | None
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponsesClientEventResponseCreateImage | None
    """Settings for pictures in the input and output."""
    include: list[ResponseIncludable] | None
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`.
    """
    input: str | BetaResponseInput | None
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: str | None
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of the API's own tools, over the whole response."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: ResponsesClientEventResponseCreateModeration | None
    """Whether input and output are checked for harm, and with which model."""
    multi_agent: _base.MultiAgentConfig | None
    """Settings for several agents that work together."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default True."""
    previous_response_id: str | None
    """Id of the response to go on from; not together with `conversation`."""
    prompt: ResponsePrompt | None
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: str | None
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt.
    """
    prompt_cache_options: ResponsesClientEventResponseCreatePromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: BetaResponseReasoning | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters.
    """
    service_tier: ServiceTier | None
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`.
    """
    store: bool | None
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: bool | None
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    stream_options: ResponsesClientEventResponseCreateStreamOptions | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: BetaResponseTextConfig | None
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseToolChoice | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[_base.BetaTool] | None
    """What the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
    `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others.
    """
    top_logprobs: int | None
    """How many of the likeliest tokens to return at each position, 0 to 20."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or
    `temperature`, not both.
    """
    truncation: Literal["auto", "disabled"] | None
    """What to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it
    an error 400.
    """
    user: str | None
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`.
    """
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.create"]: ...
    @overload
    def __getitem__(self, key: Literal["access_programs"], /) -> ResponsesClientEventResponseCreateAccessPrograms | None: ...
    @overload
    def __getitem__(self, key: Literal["background", "generate", "parallel_tool_calls", "store", "stream"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["background_options"], /) -> ResponsesClientEventResponseCreateBackgroundOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["context_management"], /) -> list[ResponsesClientEventResponseCreateContextManagement] | None: ...
    @overload
    def __getitem__(self, key: Literal["conversation"], /) -> ResponsesClientEventResponseCreateConversation | None: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> ResponsesClientEventResponseCreateImage | None: ...
    @overload
    def __getitem__(self, key: Literal["include"], /) -> list[ResponseIncludable] | None: ...
    @overload
    def __getitem__(self, key: Literal["input"], /) -> str | BetaResponseInput | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions", "previous_response_id", "prompt_cache_key", "safety_identifier", "stream_id", "user"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens", "max_tool_calls", "top_logprobs"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ResponsesClientEventResponseCreateModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["multi_agent"], /) -> _base.MultiAgentConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> ResponsesClientEventResponseCreatePromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_retention"], /) -> Literal["in_memory", "24h"] | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> ServiceTier | None: ...
    @overload
    def __getitem__(self, key: Literal["stream_options"], /) -> ResponsesClientEventResponseCreateStreamOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseTextConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponseToolChoice | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[_base.BetaTool] | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> Literal["auto", "disabled"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponsesServerEventBetaResponseAudioWsDeltaDict(TypedDict):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseAudioWsDoneDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseAudioTranscriptWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseAudioTranscriptWsDoneDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDoneDict(TypedDict):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["code", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpretingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.interpreting"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCompactionWsCompactingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.compaction.compacting"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWsCompletedDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseContentPartWsAddedDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseContentPartWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWsCreatedDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.created"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseFileSearchCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseFileSearchCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseFileSearchCallWsSearchingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.searching"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDeltaDict(TypedDict):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDoneDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseShellCallCommandWsAddedDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseShellCallCommandWsDeltaDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    obfuscation: NotRequired[str | None]
    """Padding of random length that hides how long the text is; ignore it."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], str, Literal["type"], Literal["response.shell_call_command.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["obfuscation", "stream_id"], str | None]
class BetaResponsesServerEventBetaResponseShellCallCommandWsDoneDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseShellCallOutputContentWsDeltaDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: ResponseShellCallOutputContentDeltaEventDeltaDict
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], ResponseShellCallOutputContentDeltaEventDelta, Literal["item_id"], str, Literal["type"], Literal["response.shell_call_output_content.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseShellCallOutputContentWsDoneDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["command_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["output"], list[ResponseFunctionShellToolCallOutputOutput], Literal["type"], Literal["response.shell_call_output_content.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseInWsProgressDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWsFailedDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.failed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWsIncompleteDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.incomplete"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseOutputItemWsAddedDict(TypedDict):
    item: BetaResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item"], BetaResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseOutputItemWsDoneDict(TypedDict):
    item: BetaResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item"], BetaResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDoneDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    status: NotRequired[Literal["incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get7[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["status"], Literal["incomplete"] | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDeltaDict(TypedDict):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDoneDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id", "text"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseReasoningTextWsDeltaDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.reasoning_text.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseReasoningTextWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["type"], Literal["response.reasoning_text.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseRefusalWsDeltaDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.refusal.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseRefusalWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "refusal"], str, Literal["type"], Literal["response.refusal.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseTextWsDeltaDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseTextWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseTextWsDone(BetaResponseTextDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWebSearchCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWebSearchCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWebSearchCallWsSearchingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.searching"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseImageGenCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseImageGenCallWsGeneratingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.generating"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseImageGenCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseImageGenCallPartialWsImageDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    background: NotRequired[str | None]
    """`transparent` or `opaque`."""
    output_format: NotRequired[str | None]
    """The format of the image."""
    quality: NotRequired[str | None]
    """Its quality."""
    size: NotRequired[str | None]
    """Width x height in pixels."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id", "partial_image_b64"], str, Literal["output_index", "partial_image_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.partial_image"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["background", "output_format", "quality", "size", "stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDoneDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpCallWsFailedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.failed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpListToolsWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.completed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpListToolsWsFailedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.failed"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseMcpListToolsInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.in_progress"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAddedDict(TypedDict):
    annotation: NotRequired[ResponseOutputTextAnnotationAddedEventAnnotationDict | None]
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["annotation"], ResponseOutputTextAnnotationAddedEventAnnotation | None, Literal["annotation_index", "content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["type"], Literal["response.output_text.annotation.added"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWsQueuedDict(TypedDict):
    response: BetaResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["response"], BetaResponse, Literal["sequence_number"], int, Literal["type"], Literal["response.queued"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCustomToolCallInputWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.delta"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseCustomToolCallInputWsDoneDict(TypedDict):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
    agent: NotRequired[_base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the event is from."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["input", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.done"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["stream_id"], str | None]
class BetaResponsesServerEventBetaResponseWsErrorDict(TypedDict, total=False):
    error: Required[ResponsesServerEventResponseWsErrorErrorDict]
    """What went wrong."""
    type: Required[Literal["error"]]
    agent: _base.BetaResponseErrorEventAgentDict | None
    """Which of several agents the event is from."""
    sequence_number: int | None
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    status: int | None
    """The HTTP status code of the error."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
class BetaResponsesServerEventBetaResponseWsError(Reply[BetaResponsesServerEventBetaResponseWsErrorDict]):
    error: ResponsesServerEventResponseWsErrorError
    """What went wrong."""
    type: Literal["error"]
    agent: _base.BetaResponseErrorEventAgent | None
    """Which of several agents the event is from."""
    sequence_number: int | None
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    status: int | None
    """The HTTP status code of the error."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["error"], ResponsesServerEventResponseWsErrorError, Literal["type"], Literal["error"], Literal["agent"], _base.BetaResponseErrorEventAgent | None, Literal["sequence_number", "status"], int | None, Literal["stream_id"], str | None]
class ThreadDeletedDict(TypedDict):
    id: str
    """Id of the thread that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["thread.deleted"]
class ThreadDeleted(Reply[ThreadDeletedDict]):
    id: str
    """Id of the thread that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["thread.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["thread.deleted"]]
class VectorStoreDict(TypedDict):
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: VectorStoreFileCountsDict
    """How many files there are, by state."""
    last_active_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    metadata: NotRequired[builtins.object | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """Its name."""
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    """`expired`, `in_progress` or `completed`."""
    usage_bytes: int
    """How many bytes it uses."""
    expires_after: NotRequired[VectorStoreExpiresAfterDict | None]
    """When it expires by itself."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds; null for never."""
class VectorStore(Reply[VectorStoreDict]):
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: VectorStoreFileCounts
    """How many files there are, by state."""
    last_active_at: int | None
    """When it was used last: Unix time in seconds."""
    metadata: builtins.object | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """Its name."""
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    """`expired`, `in_progress` or `completed`."""
    usage_bytes: int
    """How many bytes it uses."""
    expires_after: VectorStoreExpiresAfter | None
    """When it expires by itself."""
    expires_at: int | None
    """When it expires: Unix time in seconds; null for never."""
    __getitem__: Get8[Literal["id", "name"], str, Literal["created_at", "usage_bytes"], int, Literal["file_counts"], VectorStoreFileCounts, Literal["last_active_at", "expires_at"], int | None, Literal["metadata"], builtins.object | None, Literal["object"], Literal["vector_store"], Literal["status"], Literal["expired", "in_progress", "completed"], Literal["expires_after"], VectorStoreExpiresAfter | None]
