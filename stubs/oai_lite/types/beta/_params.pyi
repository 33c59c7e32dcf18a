# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base, _base_params, _types
from .._base import AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam, VectorStoreCreateParamsExpiresAfter
from .threads._base import MessageContentPartParam
from ..responses._params import (
    ResponseCompactParamsPromptCacheOptions,
    ResponseCreateParamsAccessPrograms,
    ResponseCreateParamsBackgroundOptions,
    ResponseCreateParamsContextManagement,
    ResponseCreateParamsConversation,
    ResponseCreateParamsImage,
    ResponseCreateParamsModeration,
    ResponseCreateParamsPromptCacheOptions,
    ResponseCreateParamsStreamOptions,
    ResponseCreateParamsToolChoice,
    ResponseCustomToolCallParamCaller,
    ResponseFunctionCallOutputItemListParam,
    ResponsePromptParam,
    ResponseSteerInputContentParam,
)
from ..responses._types import (
    ResponseIncludable,
    ResponsePrompt,
    ResponsePromptDict,
    ResponseSteerAcceptedEvent,
    ResponseSteerAcceptedEventDict,
    ResponseSteerPendingEvent,
    ResponseSteerPendingEventDict,
    ResponsesClientEventResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateAccessProgramsDict,
    ResponsesClientEventResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateBackgroundOptionsDict,
    ResponsesClientEventResponseCreateContextManagement,
    ResponsesClientEventResponseCreateContextManagementDict,
    ResponsesClientEventResponseCreateImage,
    ResponsesClientEventResponseCreateImageDict,
    ResponsesClientEventResponseCreateModeration,
    ResponsesClientEventResponseCreateModerationDict,
    ResponsesClientEventResponseCreatePromptCacheOptions,
    ResponsesClientEventResponseCreatePromptCacheOptionsDict,
    ResponsesClientEventResponseCreateStreamOptions,
    ResponsesClientEventResponseCreateStreamOptionsDict,
    ServiceTier,
    ToolCodeInterpreter,
    ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    ToolCodeInterpreterContainerCodeInterpreterToolAutoDict,
    ToolCodeInterpreterDict,
    ToolProgrammaticToolCalling,
    ToolProgrammaticToolCallingDict,
    ToolSearchTool,
    ToolSearchToolDict,
)
from ..shared import ChatModel, ReasoningEffort
from ..shared_params import Metadata
class AgentBrowserAuthenticationCancelParam(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
class AgentBrowserAuthenticationSubmitParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[_base_params.AgentBrowserAuthenticationSubmitParamField]
    """What was filled in, field by field."""
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
    """Id of the option that was chosen, if the request has options."""
class AgentBrowserOriginAccessParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    """Your answer: `approve`, `deny` or `cancel`."""
    type: Literal["browser_origin_access"]
class AgentCreateParamsCompaction(TypedDict, total=False):
    async_: bool | None
    """Whether the agent may go on while its conversation is being shortened."""
class AgentCreateParamsExperimental(TypedDict, total=False):
    time_awareness: bool
    """Whether the model is kept aware of the time."""
class PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
    headers: NotRequired[dict[str, str] | None]
    """Header fields that the server gets."""
class PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio(TypedDict):
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    type: Literal["stdio"]
    args: NotRequired[Sequence[str] | None]
    """Arguments of the program, in order."""
    env_vars: NotRequired[Sequence[str] | None]
    """Names of environment variables that are passed on to the program."""
PersistedMcpTransportParam: TypeAlias = Union[PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP, _base.McpTransportResourceHTTP, _base.McpTransportResourceHTTPDict, _base.PersistedMcpTransportResourceHTTP, _base.PersistedMcpTransportResourceHTTPDict, PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio, _base.McpTransportResourceStdio, _base.McpTransportResourceStdioDict]
class PersistedAgentToolParamPersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    transport: Required[PersistedMcpTransportParam]
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"] | None
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: str | None
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: dict[str, object] | None
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
PersistedAgentToolParam: TypeAlias = Union[_base_params.AgentToolParamAgentToolConfigParamFunction, _base.AgentToolResourceFunction, _base.AgentToolResourceFunctionDict, _base_params.AgentToolParamAgentToolConfigParamToolSearch, _base.PersistedAgentToolResourceToolSearch, _base.PersistedAgentToolResourceToolSearchDict, ToolSearchTool, ToolSearchToolDict, _base_params.AgentToolParamAgentToolConfigParamProgrammaticToolCalling, _base.AgentToolResourceProgrammaticToolCalling, _base.AgentToolResourceProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, PersistedAgentToolParamPersistedAgentToolConfigParamMcp, _base.AgentToolResourceMcp, _base.AgentToolResourceMcpDict, _base.PersistedAgentToolResourceMcp, _base.PersistedAgentToolResourceMcpDict, _base_params.AgentToolParamAgentToolConfigParamWebSearch, _base.AgentToolResourceWebSearch, _base.AgentToolResourceWebSearchDict, _base_params.AgentToolParamAgentToolConfigParamComputerUse, _base.AgentToolResourceComputerUse, _base.AgentToolResourceComputerUseDict, _base_params.AgentToolParamAgentToolConfigParamAutomations, _base.AgentToolResourceAutomations, _base.AgentToolResourceAutomationsDict]
class AgentCreateParams(TypedDict, total=False):
    model: Required[str]
    """id of the model that does the work"""
    compaction: AgentCreateParamsCompaction | None
    """how a conversation that grows too long is shortened"""
    experimental: AgentCreateParamsExperimental
    """settings that may change or go at any time"""
    instructions: str | None
    """what the model is told before all input"""
    metadata: dict[str, str] | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    multi_agent: _base_params.MultiAgentConfigParam | _base.MultiAgentConfig | _base.MultiAgentConfigDict | None
    """whether and how it may let subagents work; by default it may not"""
    name: str | None
    """a name for people to read"""
    reasoning: _base_params.AgentReasoningParam | _base.AgentReasoning | _base.AgentReasoningDict | None
    """how much the model thinks"""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`"""
    text: _base_params.AgentTextParam | _base.AgentText | _base.AgentTextDict | None
    """format and length of its text"""
    tools: Iterable[PersistedAgentToolParam] | None
    """what the model may call"""
class AgentListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class AgentUpdateParams(TypedDict, total=False):
    compaction: AgentCreateParamsCompaction | None
    """how a conversation that grows too long is shortened"""
    experimental: AgentCreateParamsExperimental
    """settings that may change or go at any time"""
    instructions: str | None
    """what the model is told before all input"""
    metadata: dict[str, str] | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    model: str
    """id of the model that does the work"""
    multi_agent: _base_params.MultiAgentConfigParam | _base.MultiAgentConfig | _base.MultiAgentConfigDict | None
    """whether and how it may let subagents work; by default it may not"""
    name: str | None
    """a name for people to read"""
    reasoning: _base_params.AgentReasoningParam | _base.AgentReasoning | _base.AgentReasoningDict | None
    """how much the model thinks"""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`"""
    text: _base_params.AgentTextParam | _base.AgentText | _base.AgentTextDict | None
    """format and length of its text"""
    tools: Iterable[PersistedAgentToolParam] | None
    """what the model may call"""
AgentSessionEvent: TypeAlias = Union[_types.AgentSessionErrorEvent, _types.AgentSessionEnvironmentReadyEvent, _types.AgentSessionEnvironmentSuspendedEvent, _types.AgentSessionEnvironmentExpiredEvent, _types.AgentSessionEnvironmentResetEvent, _types.AgentOutputCommandExecutionOutputDeltaEvent, _types.AgentSessionCreatedEvent, _types.AgentSessionTurnCreatedEvent, _types.AgentSessionTurnInProgressEvent, _types.AgentSessionTurnCompletedEvent, _types.AgentSessionTurnFailedEvent, _types.AgentSessionTurnCancelledEvent, _types.AgentSessionTurnItemAddedEvent, _types.AgentSessionIdleEvent, _types.AgentSessionBudgetReachedEvent, _types.AgentSessionInProgressEvent, _types.AgentSessionRequiresActionEvent, _types.AgentSessionFailedEvent, _types.AgentSessionEnvironmentPendingEvent, _types.AgentSessionEnvironmentConnectedEvent, _types.AgentSessionEnvironmentDisconnectedEvent, _types.AgentSessionEnvironmentFailedEvent, _types.AgentSessionSubagentCreatedEvent, _types.AgentSessionSubagentActiveEvent, _types.AgentSessionSubagentClosedEvent, _types.AgentSessionTurnItemDoneEvent, _types.AgentSessionTurnContentPartAddedEvent, _types.AgentSessionTurnContentPartDoneEvent, _types.AgentSessionTurnOutputTextDeltaEvent, _types.AgentSessionTurnOutputTextDoneEvent, _types.AgentSessionTurnReasoningSummaryPartAddedEvent, _types.AgentSessionTurnReasoningSummaryPartDoneEvent, _types.AgentSessionTurnReasoningSummaryTextDeltaEvent, _types.AgentSessionTurnReasoningSummaryTextDoneEvent]
AgentSessionEventDict: TypeAlias = Union[_types.AgentSessionErrorEventDict, _types.AgentSessionEnvironmentReadyEventDict, _types.AgentSessionEnvironmentSuspendedEventDict, _types.AgentSessionEnvironmentExpiredEventDict, _types.AgentSessionEnvironmentResetEventDict, _types.AgentOutputCommandExecutionOutputDeltaEventDict, _types.AgentSessionCreatedEventDict, _types.AgentSessionTurnCreatedEventDict, _types.AgentSessionTurnInProgressEventDict, _types.AgentSessionTurnCompletedEventDict, _types.AgentSessionTurnFailedEventDict, _types.AgentSessionTurnCancelledEventDict, _types.AgentSessionTurnItemAddedEventDict, _types.AgentSessionIdleEventDict, _types.AgentSessionBudgetReachedEventDict, _types.AgentSessionInProgressEventDict, _types.AgentSessionRequiresActionEventDict, _types.AgentSessionFailedEventDict, _types.AgentSessionEnvironmentPendingEventDict, _types.AgentSessionEnvironmentConnectedEventDict, _types.AgentSessionEnvironmentDisconnectedEventDict, _types.AgentSessionEnvironmentFailedEventDict, _types.AgentSessionSubagentCreatedEventDict, _types.AgentSessionSubagentActiveEventDict, _types.AgentSessionSubagentClosedEventDict, _types.AgentSessionTurnItemDoneEventDict, _types.AgentSessionTurnContentPartAddedEventDict, _types.AgentSessionTurnContentPartDoneEventDict, _types.AgentSessionTurnOutputTextDeltaEventDict, _types.AgentSessionTurnOutputTextDoneEventDict, _types.AgentSessionTurnReasoningSummaryPartAddedEventDict, _types.AgentSessionTurnReasoningSummaryPartDoneEventDict, _types.AgentSessionTurnReasoningSummaryTextDeltaEventDict, _types.AgentSessionTurnReasoningSummaryTextDoneEventDict]
class ThreadCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of up to 20 files that the code interpreter can read."""
class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    static: StaticFileChunkingStrategyParam
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]
ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[AutoFileChunkingStrategyParam, ToolCodeInterpreterContainerCodeInterpreterToolAuto, ToolCodeInterpreterContainerCodeInterpreterToolAutoDict, ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic]
class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy
    """How the files are cut into chunks; default `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search, one at the most."""
    vector_stores: Iterable[ThreadCreateParamsToolResourcesFileSearchVectorStore]
    """Vector stores to make and to search, one at the most; in place of `vector_store_ids`."""
class ThreadCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter
    """The files that the code interpreter can read."""
    file_search: ThreadCreateParamsToolResourcesFileSearch
    """The vector stores that the file search looks in."""
class AssistantCreateParams(TypedDict, total=False):
    model: Required[str | ChatModel]
    """id of the model, such as `gpt-4o-mini`"""
    description: str | None
    """a text for people to read, up to 512 characters"""
    instructions: str | None
    """what the assistant is told before everything else, up to 256,000 characters"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str | None
    """a name for people to read, up to 256 characters"""
    reasoning_effort: ReasoningEffort | None
    """how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper"""
    response_format: _base_params.AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    tool_resources: ThreadCreateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
    tools: Iterable[_base_params.AssistantToolParam]
    """up to 128 tools: `code_interpreter`, `file_search` or functions of yours; default none"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
class AssistantListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
AssistantStreamEvent: TypeAlias = Union[_types.AssistantStreamEventThreadCreated, _types.AssistantStreamEventThreadRunCreated, _types.AssistantStreamEventThreadRunQueued, _types.AssistantStreamEventThreadRunInProgress, _types.AssistantStreamEventThreadRunRequiresAction, _types.AssistantStreamEventThreadRunCompleted, _types.AssistantStreamEventThreadRunIncomplete, _types.AssistantStreamEventThreadRunFailed, _types.AssistantStreamEventThreadRunCancelling, _types.AssistantStreamEventThreadRunCancelled, _types.AssistantStreamEventThreadRunExpired, _types.AssistantStreamEventThreadRunStepCreated, _types.AssistantStreamEventThreadRunStepInProgress, _types.AssistantStreamEventThreadRunStepDelta, _types.AssistantStreamEventThreadRunStepCompleted, _types.AssistantStreamEventThreadRunStepFailed, _types.AssistantStreamEventThreadRunStepCancelled, _types.AssistantStreamEventThreadRunStepExpired, _types.AssistantStreamEventThreadMessageCreated, _types.AssistantStreamEventThreadMessageInProgress, _types.AssistantStreamEventThreadMessageDelta, _types.AssistantStreamEventThreadMessageCompleted, _types.AssistantStreamEventThreadMessageIncomplete, _types.AssistantStreamEventErrorEvent]
AssistantStreamEventDict: TypeAlias = Union[_types.AssistantStreamEventThreadCreatedDict, _types.AssistantStreamEventThreadRunCreatedDict, _types.AssistantStreamEventThreadRunQueuedDict, _types.AssistantStreamEventThreadRunInProgressDict, _types.AssistantStreamEventThreadRunRequiresActionDict, _types.AssistantStreamEventThreadRunCompletedDict, _types.AssistantStreamEventThreadRunIncompleteDict, _types.AssistantStreamEventThreadRunFailedDict, _types.AssistantStreamEventThreadRunCancellingDict, _types.AssistantStreamEventThreadRunCancelledDict, _types.AssistantStreamEventThreadRunExpiredDict, _types.AssistantStreamEventThreadRunStepCreatedDict, _types.AssistantStreamEventThreadRunStepInProgressDict, _types.AssistantStreamEventThreadRunStepDeltaDict, _types.AssistantStreamEventThreadRunStepCompletedDict, _types.AssistantStreamEventThreadRunStepFailedDict, _types.AssistantStreamEventThreadRunStepCancelledDict, _types.AssistantStreamEventThreadRunStepExpiredDict, _types.AssistantStreamEventThreadMessageCreatedDict, _types.AssistantStreamEventThreadMessageInProgressDict, _types.AssistantStreamEventThreadMessageDeltaDict, _types.AssistantStreamEventThreadMessageCompletedDict, _types.AssistantStreamEventThreadMessageIncompleteDict, _types.AssistantStreamEventErrorEventDict]
class ThreadUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search, one at the most."""
class ThreadUpdateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter
    """The files that the code interpreter can read."""
    file_search: ThreadUpdateParamsToolResourcesFileSearch
    """The vector stores that the file search looks in."""
class AssistantUpdateParams(TypedDict, total=False):
    description: str | None
    """a text for people to read, up to 512 characters"""
    instructions: str | None
    """what the assistant is told before everything else, up to 256,000 characters"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]
    """id of the model, such as `gpt-4o-mini`"""
    name: str | None
    """a name for people to read, up to 256 characters"""
    reasoning_effort: ReasoningEffort | None
    """how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper"""
    response_format: _base_params.AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    tool_resources: ThreadUpdateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
    tools: Iterable[_base_params.AssistantToolParam]
    """up to 128 tools: `code_interpreter`, `file_search` or functions of yours"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
class BetaResponseTextConfigParam(TypedDict, total=False):
    format: _base_params.BetaResponseFormatTextConfigParam
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class ResponseCompactParams(TypedDict, total=False):
    model: Required[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None]
    """id of the model, such as `gpt-4o-mini`"""
    image: ResponseCreateParamsImage
    """settings for pictures in the input"""
    input: str | Iterable[_base_params.BetaResponseInputItemParam] | None
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model is told before the input"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    prompt_cache_key: str | None
    """requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt"""
    prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None
    """how the common beginning of prompts is cached"""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`"""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    """which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"""
    betas: list[Literal["responses_multi_agent=v1"]]
    """names of beta features to switch on"""
BetaResponseInputParam: TypeAlias = list[_base_params.BetaResponseInputItemParam]
class ResponseCreateParamsReasoning(TypedDict, total=False):
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
class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: ResponseCreateParamsAccessPrograms
    """programs for special access that the request takes part in"""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False"""
    background_options: ResponseCreateParamsBackgroundOptions
    """options of a response in the background"""
    context_management: Iterable[ResponseCreateParamsContextManagement] | None
    """how a context that grows too long is handled, such as by compaction"""
    conversation: ResponseCreateParamsConversation | None
    """id of the conversation that the response belongs to: its items come before the input, and input and output are added to it"""
    image: ResponseCreateParamsImage
    """settings for pictures in the input and output"""
    include: list[ResponseIncludable] | None
    """what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`"""
    input: str | BetaResponseInputParam
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model is told before the input; not taken over from `previous_response_id`"""
    max_output_tokens: int | None
    """the most tokens to make, those of hidden reasoning included"""
    max_tool_calls: int | None
    """the most calls of the API's own tools, over the whole response"""
    metadata: dict[str, str] | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str
    """id of the model, such as `gpt-4o-mini`"""
    moderation: ResponseCreateParamsModeration | None
    """whether input and output are checked for harm, and with which model"""
    multi_agent: _base_params.MultiAgentConfigParam | None
    """settings for several agents that work together"""
    parallel_tool_calls: bool | None
    """whether the model may call several tools at once; default True"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """a stored prompt template by id, with its version and variables"""
    prompt_cache_key: str | None
    """requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt"""
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions
    """how the common beginning of prompts is cached"""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`"""
    reasoning: ResponseCreateParamsReasoning | None
    """how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)"""
    safety_identifier: str | None
    """a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters"""
    service_tier: ServiceTier | None
    """which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"""
    store: bool | None
    """whether to keep the response, for `retrieve` and `previous_response_id`; default True"""
    stream_options: ResponseCreateParamsStreamOptions | None
    """options of the stream, such as `include_usage`; only with `stream=True`"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    text: BetaResponseTextConfigParam | _types.BetaResponseTextConfig | _types.BetaResponseTextConfigDict
    """the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`"""
    tool_choice: ResponseCreateParamsToolChoice
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[_base_params.BetaToolParam]
    """what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others"""
    top_logprobs: int | None
    """how many of the likeliest tokens to return at each position, 0 to 20"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
    truncation: Literal["auto", "disabled"] | None
    """what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
    betas: list[Literal["responses_multi_agent=v1"]]
    """names of beta features to switch on"""
class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of events; default False."""
class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    stream: Literal[True]
ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: list[ResponseIncludable]
    """What to add to the output, as in `create`."""
    include_obfuscation: bool
    """Whether events carry padding that hides their length; default True."""
    starting_after: int
    """Sequence number of the event after which to begin; for streams."""
    betas: list[Literal["responses_multi_agent=v1"]]
    """Names of beta features to switch on."""
class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Literal[True]
ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
class BetaResponseInjectEventParam(TypedDict):
    input: Iterable[_base_params.BetaResponseInputItemParam]
    """Items to add to the response while it is made."""
    response_id: str
    """Id of the response to add them to."""
    type: Literal["response.inject"]
class BetaResponseSteerInputParamResponseSteerInputItemListMessage(TypedDict):
    content: Iterable[ResponseSteerInputContentParam] | str
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[_base_params.BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    status: NotRequired[str | None]
    """How far it is."""
class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: _base_params.BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
BetaResponseSteerInputParamResponseSteerInputItemList: TypeAlias = Union[BetaResponseSteerInputParamResponseSteerInputItemListMessage, _base.BetaResponseSteerInputResponseSteerInputItemListMessage, _base.BetaResponseSteerInputResponseSteerInputItemListMessageDict, _base.AgentSessionMessage, _base.AgentSessionMessageDict, _base.BetaResponseInputMessageItem, _base.BetaResponseInputMessageItemDict, BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput, _base.BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput, _base.BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict, _base.BetaResponseInputItemFunctionCallOutput, _base.BetaResponseInputItemFunctionCallOutputDict, _base.BetaResponseFunctionToolCallOutputItem, _base.BetaResponseFunctionToolCallOutputItemDict]
BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[BetaResponseSteerInputParamResponseSteerInputItemList]]
class BetaResponseSteerEventParam(TypedDict):
    input: BetaResponseSteerInputParam
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]
BetaResponseStreamEvent: TypeAlias = Union[_types.BetaResponseAudioDeltaEvent, _types.BetaResponseAudioDoneEvent, _types.BetaResponseAudioTranscriptDeltaEvent, _types.BetaResponseAudioTranscriptDoneEvent, _types.BetaResponseCodeInterpreterCallCodeDeltaEvent, _types.BetaResponseCodeInterpreterCallCodeDoneEvent, _types.BetaResponseCodeInterpreterCallCompletedEvent, _types.BetaResponseCodeInterpreterCallInProgressEvent, _types.BetaResponseCodeInterpreterCallInterpretingEvent, _types.BetaResponseCompactionCompactingEvent, _types.BetaResponseCompletedEvent, _types.BetaResponseContentPartAddedEvent, _types.BetaResponseContentPartDoneEvent, _types.BetaResponseCreatedEvent, _types.BetaResponseErrorEvent, _types.BetaResponseFileSearchCallCompletedEvent, _types.BetaResponseFileSearchCallInProgressEvent, _types.BetaResponseFileSearchCallSearchingEvent, _types.BetaResponseFunctionCallArgumentsDeltaEvent, _types.BetaResponseFunctionCallArgumentsDoneEvent, _types.BetaResponseShellCallCommandAddedEvent, _types.BetaResponseShellCallCommandDeltaEvent, _types.BetaResponseShellCallCommandDoneEvent, _types.BetaResponseShellCallOutputContentDeltaEvent, _types.BetaResponseShellCallOutputContentDoneEvent, _types.BetaResponseInProgressEvent, _types.BetaResponseFailedEvent, _types.BetaResponseIncompleteEvent, _types.BetaResponseOutputItemAddedEvent, _types.BetaResponseOutputItemDoneEvent, _types.BetaResponseReasoningSummaryPartAddedEvent, _types.BetaResponseReasoningSummaryPartDoneEvent, _types.BetaResponseReasoningSummaryTextDeltaEvent, _types.BetaResponseReasoningSummaryTextDoneEvent, _types.BetaResponseReasoningTextDeltaEvent, _types.BetaResponseReasoningTextDoneEvent, _types.BetaResponseRefusalDeltaEvent, _types.BetaResponseRefusalDoneEvent, _types.BetaResponseTextDeltaEvent, _types.BetaResponseTextDoneEvent, _types.BetaResponseWebSearchCallCompletedEvent, _types.BetaResponseWebSearchCallInProgressEvent, _types.BetaResponseWebSearchCallSearchingEvent, _types.BetaResponseImageGenCallCompletedEvent, _types.BetaResponseImageGenCallGeneratingEvent, _types.BetaResponseImageGenCallInProgressEvent, _types.BetaResponseImageGenCallPartialImageEvent, _types.BetaResponseMcpCallArgumentsDeltaEvent, _types.BetaResponseMcpCallArgumentsDoneEvent, _types.BetaResponseMcpCallCompletedEvent, _types.BetaResponseMcpCallFailedEvent, _types.BetaResponseMcpCallInProgressEvent, _types.BetaResponseMcpListToolsCompletedEvent, _types.BetaResponseMcpListToolsFailedEvent, _types.BetaResponseMcpListToolsInProgressEvent, _types.BetaResponseOutputTextAnnotationAddedEvent, _types.BetaResponseQueuedEvent, _types.BetaResponseCustomToolCallInputDeltaEvent, _types.BetaResponseCustomToolCallInputDoneEvent]
BetaResponseStreamEventDict: TypeAlias = Union[_types.BetaResponseAudioDeltaEventDict, _types.BetaResponseAudioDoneEventDict, _types.BetaResponseAudioTranscriptDeltaEventDict, _types.BetaResponseAudioTranscriptDoneEventDict, _types.BetaResponseCodeInterpreterCallCodeDeltaEventDict, _types.BetaResponseCodeInterpreterCallCodeDoneEventDict, _types.BetaResponseCodeInterpreterCallCompletedEventDict, _types.BetaResponseCodeInterpreterCallInProgressEventDict, _types.BetaResponseCodeInterpreterCallInterpretingEventDict, _types.BetaResponseCompactionCompactingEventDict, _types.BetaResponseCompletedEventDict, _types.BetaResponseContentPartAddedEventDict, _types.BetaResponseContentPartDoneEventDict, _types.BetaResponseCreatedEventDict, _types.BetaResponseErrorEventDict, _types.BetaResponseFileSearchCallCompletedEventDict, _types.BetaResponseFileSearchCallInProgressEventDict, _types.BetaResponseFileSearchCallSearchingEventDict, _types.BetaResponseFunctionCallArgumentsDeltaEventDict, _types.BetaResponseFunctionCallArgumentsDoneEventDict, _types.BetaResponseShellCallCommandAddedEventDict, _types.BetaResponseShellCallCommandDeltaEventDict, _types.BetaResponseShellCallCommandDoneEventDict, _types.BetaResponseShellCallOutputContentDeltaEventDict, _types.BetaResponseShellCallOutputContentDoneEventDict, _types.BetaResponseInProgressEventDict, _types.BetaResponseFailedEventDict, _types.BetaResponseIncompleteEventDict, _types.BetaResponseOutputItemAddedEventDict, _types.BetaResponseOutputItemDoneEventDict, _types.BetaResponseReasoningSummaryPartAddedEventDict, _types.BetaResponseReasoningSummaryPartDoneEventDict, _types.BetaResponseReasoningSummaryTextDeltaEventDict, _types.BetaResponseReasoningSummaryTextDoneEventDict, _types.BetaResponseReasoningTextDeltaEventDict, _types.BetaResponseReasoningTextDoneEventDict, _types.BetaResponseRefusalDeltaEventDict, _types.BetaResponseRefusalDoneEventDict, _types.BetaResponseTextDeltaEventDict, _types.BetaResponseTextDoneEventDict, _types.BetaResponseWebSearchCallCompletedEventDict, _types.BetaResponseWebSearchCallInProgressEventDict, _types.BetaResponseWebSearchCallSearchingEventDict, _types.BetaResponseImageGenCallCompletedEventDict, _types.BetaResponseImageGenCallGeneratingEventDict, _types.BetaResponseImageGenCallInProgressEventDict, _types.BetaResponseImageGenCallPartialImageEventDict, _types.BetaResponseMcpCallArgumentsDeltaEventDict, _types.BetaResponseMcpCallArgumentsDoneEventDict, _types.BetaResponseMcpCallCompletedEventDict, _types.BetaResponseMcpCallFailedEventDict, _types.BetaResponseMcpCallInProgressEventDict, _types.BetaResponseMcpListToolsCompletedEventDict, _types.BetaResponseMcpListToolsFailedEventDict, _types.BetaResponseMcpListToolsInProgressEventDict, _types.BetaResponseOutputTextAnnotationAddedEventDict, _types.BetaResponseQueuedEventDict, _types.BetaResponseCustomToolCallInputDeltaEventDict, _types.BetaResponseCustomToolCallInputDoneEventDict]
BetaResponsesClientEvent: TypeAlias = Union[_types.BetaResponsesClientEventResponseCreate, _types.BetaResponseSteerEvent, _types.BetaResponseInjectEvent]
BetaResponsesClientEventDict: TypeAlias = Union[_types.BetaResponsesClientEventResponseCreateDict, _types.BetaResponseSteerEventDict, _types.BetaResponseInjectEventDict]
class BetaResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateParamsAccessPrograms | ResponsesClientEventResponseCreateAccessPrograms | ResponsesClientEventResponseCreateAccessProgramsDict
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponseCreateParamsBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptionsDict
    """Options of a response in the background."""
    context_management: Iterable[ResponseCreateParamsContextManagement | ResponsesClientEventResponseCreateContextManagement | ResponsesClientEventResponseCreateContextManagementDict] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponseCreateParamsConversation | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponseCreateParamsImage | ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict
    """Settings for pictures in the input and output."""
    include: list[ResponseIncludable] | None
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`.
    """
    input: str | BetaResponseInputParam
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: str | None
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of the API's own tools, over the whole response."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: ResponseCreateParamsModeration | ResponsesClientEventResponseCreateModeration | ResponsesClientEventResponseCreateModerationDict | None
    """Whether input and output are checked for harm, and with which model."""
    multi_agent: _base_params.MultiAgentConfigParam | _base.MultiAgentConfig | _base.MultiAgentConfigDict | None
    """Settings for several agents that work together."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default True."""
    previous_response_id: str | None
    """Id of the response to go on from; not together with `conversation`."""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: str | None
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt.
    """
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptionsDict
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: ResponseCreateParamsReasoning | _types.BetaResponseReasoning | _types.BetaResponseReasoningDict | None
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
    stream_id: str
    """Which of the streams of a connection it belongs to."""
    stream_options: ResponseCreateParamsStreamOptions | ResponsesClientEventResponseCreateStreamOptions | ResponsesClientEventResponseCreateStreamOptionsDict | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: BetaResponseTextConfigParam | _types.BetaResponseTextConfig | _types.BetaResponseTextConfigDict
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseCreateParamsToolChoice
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[_base_params.BetaToolParam]
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
    user: str
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`.
    """
BetaResponsesClientEventParam: TypeAlias = Union[BetaResponsesClientEventParamResponseCreate, _types.BetaResponsesClientEventResponseCreate, _types.BetaResponsesClientEventResponseCreateDict, BetaResponseSteerEventParam, _types.BetaResponseSteerEvent, _types.BetaResponseSteerEventDict, BetaResponseInjectEventParam, _types.BetaResponseInjectEvent, _types.BetaResponseInjectEventDict]
BetaResponsesServerEvent: TypeAlias = Union[_types.BetaResponsesServerEventBetaResponseAudioWsDelta, _types.BetaResponsesServerEventBetaResponseAudioWsDone, _types.BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta, _types.BetaResponsesServerEventBetaResponseAudioTranscriptWsDone, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting, _types.BetaResponsesServerEventBetaResponseCompactionWsCompacting, _types.BetaResponsesServerEventBetaResponseWsCompleted, _types.BetaResponsesServerEventBetaResponseContentPartWsAdded, _types.BetaResponsesServerEventBetaResponseContentPartWsDone, _types.BetaResponsesServerEventBetaResponseWsCreated, _types.BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted, _types.BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress, _types.BetaResponsesServerEventBetaResponseFileSearchCallWsSearching, _types.BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta, _types.BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone, _types.BetaResponsesServerEventBetaResponseShellCallCommandWsAdded, _types.BetaResponsesServerEventBetaResponseShellCallCommandWsDelta, _types.BetaResponsesServerEventBetaResponseShellCallCommandWsDone, _types.BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta, _types.BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone, _types.BetaResponsesServerEventBetaResponseInWsProgress, _types.BetaResponsesServerEventBetaResponseWsFailed, _types.BetaResponsesServerEventBetaResponseWsIncomplete, _types.BetaResponsesServerEventBetaResponseOutputItemWsAdded, _types.BetaResponsesServerEventBetaResponseOutputItemWsDone, _types.BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded, _types.BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone, _types.BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta, _types.BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone, _types.BetaResponsesServerEventBetaResponseReasoningTextWsDelta, _types.BetaResponsesServerEventBetaResponseReasoningTextWsDone, _types.BetaResponsesServerEventBetaResponseRefusalWsDelta, _types.BetaResponsesServerEventBetaResponseRefusalWsDone, _types.BetaResponsesServerEventBetaResponseTextWsDelta, _types.BetaResponsesServerEventBetaResponseTextWsDone, _types.BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted, _types.BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress, _types.BetaResponsesServerEventBetaResponseWebSearchCallWsSearching, _types.BetaResponsesServerEventBetaResponseImageGenCallWsCompleted, _types.BetaResponsesServerEventBetaResponseImageGenCallWsGenerating, _types.BetaResponsesServerEventBetaResponseImageGenCallInWsProgress, _types.BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage, _types.BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta, _types.BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone, _types.BetaResponsesServerEventBetaResponseMcpCallWsCompleted, _types.BetaResponsesServerEventBetaResponseMcpCallWsFailed, _types.BetaResponsesServerEventBetaResponseMcpCallInWsProgress, _types.BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted, _types.BetaResponsesServerEventBetaResponseMcpListToolsWsFailed, _types.BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress, _types.BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded, _types.BetaResponsesServerEventBetaResponseWsQueued, _types.BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta, _types.BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone, _types.BetaResponsesServerEventBetaResponseWsError, ResponseSteerAcceptedEvent, ResponseSteerPendingEvent, _types.BetaResponseSteerFailedEvent, _types.BetaResponseInjectCreatedEvent, _types.BetaResponseInjectFailedEvent]
BetaResponsesServerEventDict: TypeAlias = Union[_types.BetaResponsesServerEventBetaResponseAudioWsDeltaDict, _types.BetaResponsesServerEventBetaResponseAudioWsDoneDict, _types.BetaResponsesServerEventBetaResponseAudioTranscriptWsDeltaDict, _types.BetaResponsesServerEventBetaResponseAudioTranscriptWsDoneDict, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDeltaDict, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDoneDict, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompletedDict, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgressDict, _types.BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpretingDict, _types.BetaResponsesServerEventBetaResponseCompactionWsCompactingDict, _types.BetaResponsesServerEventBetaResponseWsCompletedDict, _types.BetaResponsesServerEventBetaResponseContentPartWsAddedDict, _types.BetaResponsesServerEventBetaResponseContentPartWsDoneDict, _types.BetaResponsesServerEventBetaResponseWsCreatedDict, _types.BetaResponsesServerEventBetaResponseFileSearchCallWsCompletedDict, _types.BetaResponsesServerEventBetaResponseFileSearchCallInWsProgressDict, _types.BetaResponsesServerEventBetaResponseFileSearchCallWsSearchingDict, _types.BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDeltaDict, _types.BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDoneDict, _types.BetaResponsesServerEventBetaResponseShellCallCommandWsAddedDict, _types.BetaResponsesServerEventBetaResponseShellCallCommandWsDeltaDict, _types.BetaResponsesServerEventBetaResponseShellCallCommandWsDoneDict, _types.BetaResponsesServerEventBetaResponseShellCallOutputContentWsDeltaDict, _types.BetaResponsesServerEventBetaResponseShellCallOutputContentWsDoneDict, _types.BetaResponsesServerEventBetaResponseInWsProgressDict, _types.BetaResponsesServerEventBetaResponseWsFailedDict, _types.BetaResponsesServerEventBetaResponseWsIncompleteDict, _types.BetaResponsesServerEventBetaResponseOutputItemWsAddedDict, _types.BetaResponsesServerEventBetaResponseOutputItemWsDoneDict, _types.BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedDict, _types.BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDoneDict, _types.BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDeltaDict, _types.BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDoneDict, _types.BetaResponsesServerEventBetaResponseReasoningTextWsDeltaDict, _types.BetaResponsesServerEventBetaResponseReasoningTextWsDoneDict, _types.BetaResponsesServerEventBetaResponseRefusalWsDeltaDict, _types.BetaResponsesServerEventBetaResponseRefusalWsDoneDict, _types.BetaResponsesServerEventBetaResponseTextWsDeltaDict, _types.BetaResponsesServerEventBetaResponseTextWsDoneDict, _types.BetaResponsesServerEventBetaResponseWebSearchCallWsCompletedDict, _types.BetaResponsesServerEventBetaResponseWebSearchCallInWsProgressDict, _types.BetaResponsesServerEventBetaResponseWebSearchCallWsSearchingDict, _types.BetaResponsesServerEventBetaResponseImageGenCallWsCompletedDict, _types.BetaResponsesServerEventBetaResponseImageGenCallWsGeneratingDict, _types.BetaResponsesServerEventBetaResponseImageGenCallInWsProgressDict, _types.BetaResponsesServerEventBetaResponseImageGenCallPartialWsImageDict, _types.BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDeltaDict, _types.BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDoneDict, _types.BetaResponsesServerEventBetaResponseMcpCallWsCompletedDict, _types.BetaResponsesServerEventBetaResponseMcpCallWsFailedDict, _types.BetaResponsesServerEventBetaResponseMcpCallInWsProgressDict, _types.BetaResponsesServerEventBetaResponseMcpListToolsWsCompletedDict, _types.BetaResponsesServerEventBetaResponseMcpListToolsWsFailedDict, _types.BetaResponsesServerEventBetaResponseMcpListToolsInWsProgressDict, _types.BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAddedDict, _types.BetaResponsesServerEventBetaResponseWsQueuedDict, _types.BetaResponsesServerEventBetaResponseCustomToolCallInputWsDeltaDict, _types.BetaResponsesServerEventBetaResponseCustomToolCallInputWsDoneDict, _types.BetaResponsesServerEventBetaResponseWsErrorDict, ResponseSteerAcceptedEventDict, ResponseSteerPendingEventDict, _types.BetaResponseSteerFailedEventDict, _types.BetaResponseInjectCreatedEventDict, _types.BetaResponseInjectFailedEventDict]
class ThreadCreateParamsMessageAttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]
ThreadCreateParamsMessageAttachmentTool: TypeAlias = Union[_base_params.CodeInterpreterToolParam, _base.CodeInterpreterTool, _base.CodeInterpreterToolDict, ToolCodeInterpreter, ToolCodeInterpreterDict, ThreadCreateParamsMessageAttachmentToolFileSearch, _base.FileSearchTool, _base.FileSearchToolDict, _base.BetaFileSearchTool, _base.BetaFileSearchToolDict]
class ThreadCreateParamsMessageAttachment(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    tools: Iterable[ThreadCreateParamsMessageAttachmentTool]
    """The tools that may use the file."""
class ThreadCreateParamsMessage(TypedDict):
    content: str | Iterable[MessageContentPartParam]
    """What is said: text, or a list of text and image parts."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    attachments: NotRequired[Iterable[ThreadCreateParamsMessageAttachment] | None]
    """Files, each with the tools that may use it."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
class ThreadCreateAndRunParamsThread(TypedDict, total=False):
    messages: Iterable[ThreadCreateParamsMessage]
    """The messages that the thread begins with."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    tool_resources: ThreadCreateParamsToolResources | None
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""
class ThreadCreateAndRunParamsTruncationStrategy(TypedDict):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: NotRequired[int | None]
    """How many of the latest messages are kept, if `type` is `last_messages`."""
class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    """id of the assistant"""
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
    response_format: _base_params.AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    thread: ThreadCreateAndRunParamsThread
    """the thread: its messages, metadata and files"""
    tool_choice: _base_params.AssistantToolChoiceOptionParam | None
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tool_resources: ThreadUpdateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
    tools: Iterable[_base_params.AssistantToolParam] | None
    """in place of the assistant's tools, for this run"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
    truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None
    """how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"""
class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of events; default False."""
class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    stream: Literal[True]
ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]
class ThreadCreateParams(TypedDict, total=False):
    messages: Iterable[ThreadCreateParamsMessage]
    """messages to begin with"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    tool_resources: ThreadCreateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
class ThreadUpdateParams(TypedDict, total=False):
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    tool_resources: ThreadUpdateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: _base_params.FileChunkingStrategyParam
    """how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own; only with `file_ids`"""
    expires_after: VectorStoreCreateParamsExpiresAfter
    """when it is deleted by itself, e.g. `{"anchor": "last_active_at", "days": 7}`, 1 to 365 days; default never"""
    file_ids: list[str]
    """ids of uploaded files to put in"""
    metadata: object | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
class VectorStoreListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: VectorStoreCreateParamsExpiresAfter | None
    """when it is deleted by itself, 1 to 365 days after it was last used; null for never"""
    metadata: object | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str | None
    """a name for people to read"""
