# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._base import AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam
from ._base import (
    AgentReasoning,
    AgentReasoningDict,
    AgentSessionMessage,
    AgentSessionMessageDict,
    AgentText,
    AgentTextDict,
    AgentToolResourceAutomations,
    AgentToolResourceAutomationsDict,
    AgentToolResourceComputerUse,
    AgentToolResourceComputerUseDict,
    AgentToolResourceFunction,
    AgentToolResourceFunctionDict,
    AgentToolResourceMcp,
    AgentToolResourceMcpDict,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceProgrammaticToolCallingDict,
    AgentToolResourceWebSearch,
    AgentToolResourceWebSearchDict,
    BetaFileSearchTool,
    BetaFileSearchToolDict,
    BetaResponseErrorEventAgent,
    BetaResponseErrorEventAgentDict,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseFunctionToolCallOutputItemDict,
    BetaResponseInputItemFunctionCallOutput,
    BetaResponseInputItemFunctionCallOutputDict,
    BetaResponseInputMessageItem,
    BetaResponseInputMessageItemDict,
    BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput,
    BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict,
    BetaResponseSteerInputResponseSteerInputItemListMessage,
    BetaResponseSteerInputResponseSteerInputItemListMessageDict,
    CodeInterpreterTool,
    CodeInterpreterToolDict,
    FileSearchTool,
    FileSearchToolDict,
    McpTransportResourceHTTP,
    McpTransportResourceHTTPDict,
    McpTransportResourceStdio,
    McpTransportResourceStdioDict,
    MultiAgentConfig,
    MultiAgentConfigDict,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceMcpDict,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceToolSearchDict,
    PersistedMcpTransportResourceHTTP,
    PersistedMcpTransportResourceHTTPDict,
)
from ._base_params import (
    AgentBrowserAuthenticationSubmitParamField,
    AgentReasoningParam,
    AgentTextParam,
    AgentToolParamAgentToolConfigParamAutomations,
    AgentToolParamAgentToolConfigParamComputerUse,
    AgentToolParamAgentToolConfigParamFunction,
    AgentToolParamAgentToolConfigParamProgrammaticToolCalling,
    AgentToolParamAgentToolConfigParamToolSearch,
    AgentToolParamAgentToolConfigParamWebSearch,
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    BetaResponseFormatTextConfigParam,
    BetaResponseInputItemParam,
    BetaResponseInputParamMcpCallAgent,
    BetaToolParam,
    CodeInterpreterToolParam,
    FileChunkingStrategyParam,
    MultiAgentConfigParam,
)
from ._types import (
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentOutputCommandExecutionOutputDeltaEventDict,
    AgentSessionBudgetReachedEvent,
    AgentSessionBudgetReachedEventDict,
    AgentSessionCreatedEvent,
    AgentSessionCreatedEventDict,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentConnectedEventDict,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentDisconnectedEventDict,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentExpiredEventDict,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionEnvironmentFailedEventDict,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentPendingEventDict,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentReadyEventDict,
    AgentSessionEnvironmentResetEvent,
    AgentSessionEnvironmentResetEventDict,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionEnvironmentSuspendedEventDict,
    AgentSessionErrorEvent,
    AgentSessionErrorEventDict,
    AgentSessionFailedEvent,
    AgentSessionFailedEventDict,
    AgentSessionIdleEvent,
    AgentSessionIdleEventDict,
    AgentSessionInProgressEvent,
    AgentSessionInProgressEventDict,
    AgentSessionRequiresActionEvent,
    AgentSessionRequiresActionEventDict,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentActiveEventDict,
    AgentSessionSubagentClosedEvent,
    AgentSessionSubagentClosedEventDict,
    AgentSessionSubagentCreatedEvent,
    AgentSessionSubagentCreatedEventDict,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnCancelledEventDict,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnCompletedEventDict,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartAddedEventDict,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnContentPartDoneEventDict,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnCreatedEventDict,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnFailedEventDict,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnInProgressEventDict,
    AgentSessionTurnItemAddedEvent,
    AgentSessionTurnItemAddedEventDict,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnItemDoneEventDict,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDeltaEventDict,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnOutputTextDoneEventDict,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartAddedEventDict,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryPartDoneEventDict,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEventDict,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
    AgentSessionTurnReasoningSummaryTextDoneEventDict,
    AssistantStreamEventErrorEvent,
    AssistantStreamEventErrorEventDict,
    AssistantStreamEventThreadCreated,
    AssistantStreamEventThreadCreatedDict,
    AssistantStreamEventThreadMessageCompleted,
    AssistantStreamEventThreadMessageCompletedDict,
    AssistantStreamEventThreadMessageCreated,
    AssistantStreamEventThreadMessageCreatedDict,
    AssistantStreamEventThreadMessageDelta,
    AssistantStreamEventThreadMessageDeltaDict,
    AssistantStreamEventThreadMessageInProgress,
    AssistantStreamEventThreadMessageInProgressDict,
    AssistantStreamEventThreadMessageIncomplete,
    AssistantStreamEventThreadMessageIncompleteDict,
    AssistantStreamEventThreadRunCancelled,
    AssistantStreamEventThreadRunCancelledDict,
    AssistantStreamEventThreadRunCancelling,
    AssistantStreamEventThreadRunCancellingDict,
    AssistantStreamEventThreadRunCompleted,
    AssistantStreamEventThreadRunCompletedDict,
    AssistantStreamEventThreadRunCreated,
    AssistantStreamEventThreadRunCreatedDict,
    AssistantStreamEventThreadRunExpired,
    AssistantStreamEventThreadRunExpiredDict,
    AssistantStreamEventThreadRunFailed,
    AssistantStreamEventThreadRunFailedDict,
    AssistantStreamEventThreadRunInProgress,
    AssistantStreamEventThreadRunInProgressDict,
    AssistantStreamEventThreadRunIncomplete,
    AssistantStreamEventThreadRunIncompleteDict,
    AssistantStreamEventThreadRunQueued,
    AssistantStreamEventThreadRunQueuedDict,
    AssistantStreamEventThreadRunRequiresAction,
    AssistantStreamEventThreadRunRequiresActionDict,
    AssistantStreamEventThreadRunStepCancelled,
    AssistantStreamEventThreadRunStepCancelledDict,
    AssistantStreamEventThreadRunStepCompleted,
    AssistantStreamEventThreadRunStepCompletedDict,
    AssistantStreamEventThreadRunStepCreated,
    AssistantStreamEventThreadRunStepCreatedDict,
    AssistantStreamEventThreadRunStepDelta,
    AssistantStreamEventThreadRunStepDeltaDict,
    AssistantStreamEventThreadRunStepExpired,
    AssistantStreamEventThreadRunStepExpiredDict,
    AssistantStreamEventThreadRunStepFailed,
    AssistantStreamEventThreadRunStepFailedDict,
    AssistantStreamEventThreadRunStepInProgress,
    AssistantStreamEventThreadRunStepInProgressDict,
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDeltaEventDict,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioDoneEventDict,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDeltaEventDict,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseAudioTranscriptDoneEventDict,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEventDict,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCodeDoneEventDict,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallCompletedEventDict,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInProgressEventDict,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCodeInterpreterCallInterpretingEventDict,
    BetaResponseCompactionCompactingEvent,
    BetaResponseCompactionCompactingEventDict,
    BetaResponseCompletedEvent,
    BetaResponseCompletedEventDict,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartAddedEventDict,
    BetaResponseContentPartDoneEvent,
    BetaResponseContentPartDoneEventDict,
    BetaResponseCreatedEvent,
    BetaResponseCreatedEventDict,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDeltaEventDict,
    BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseCustomToolCallInputDoneEventDict,
    BetaResponseErrorEvent,
    BetaResponseErrorEventDict,
    BetaResponseFailedEvent,
    BetaResponseFailedEventDict,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallCompletedEventDict,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallInProgressEventDict,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFileSearchCallSearchingEventDict,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDeltaEventDict,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseFunctionCallArgumentsDoneEventDict,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallCompletedEventDict,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallGeneratingEventDict,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallInProgressEventDict,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseImageGenCallPartialImageEventDict,
    BetaResponseInProgressEvent,
    BetaResponseInProgressEventDict,
    BetaResponseIncompleteEvent,
    BetaResponseIncompleteEventDict,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectCreatedEventDict,
    BetaResponseInjectEvent,
    BetaResponseInjectEventDict,
    BetaResponseInjectFailedEvent,
    BetaResponseInjectFailedEventDict,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDeltaEventDict,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallArgumentsDoneEventDict,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallCompletedEventDict,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallFailedEventDict,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpCallInProgressEventDict,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsCompletedEventDict,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsFailedEventDict,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseMcpListToolsInProgressEventDict,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemAddedEventDict,
    BetaResponseOutputItemDoneEvent,
    BetaResponseOutputItemDoneEventDict,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseOutputTextAnnotationAddedEventDict,
    BetaResponseQueuedEvent,
    BetaResponseQueuedEventDict,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartAddedEventDict,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryPartDoneEventDict,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDeltaEventDict,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningSummaryTextDoneEventDict,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDeltaEventDict,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseReasoningTextDoneEventDict,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDeltaEventDict,
    BetaResponseRefusalDoneEvent,
    BetaResponseRefusalDoneEventDict,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandAddedEventDict,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDeltaEventDict,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallCommandDoneEventDict,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDeltaEventDict,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseShellCallOutputContentDoneEventDict,
    BetaResponseSteerEvent,
    BetaResponseSteerEventDict,
    BetaResponseSteerFailedEvent,
    BetaResponseSteerFailedEventDict,
    BetaResponseTextConfig,
    BetaResponseTextConfigDict,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDeltaEventDict,
    BetaResponseTextDoneEvent,
    BetaResponseTextDoneEventDict,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallCompletedEventDict,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallInProgressEventDict,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponseWebSearchCallSearchingEventDict,
    BetaResponsesClientEventResponseCreate,
    BetaResponsesClientEventResponseCreateDict,
    BetaResponsesClientEventResponseCreateReasoning,
    BetaResponsesClientEventResponseCreateReasoningDict,
    BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta,
    BetaResponsesServerEventBetaResponseAudioTranscriptWsDeltaDict,
    BetaResponsesServerEventBetaResponseAudioTranscriptWsDone,
    BetaResponsesServerEventBetaResponseAudioTranscriptWsDoneDict,
    BetaResponsesServerEventBetaResponseAudioWsDelta,
    BetaResponsesServerEventBetaResponseAudioWsDeltaDict,
    BetaResponsesServerEventBetaResponseAudioWsDone,
    BetaResponsesServerEventBetaResponseAudioWsDoneDict,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDeltaDict,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDoneDict,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgressDict,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompletedDict,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpretingDict,
    BetaResponsesServerEventBetaResponseCompactionWsCompacting,
    BetaResponsesServerEventBetaResponseCompactionWsCompactingDict,
    BetaResponsesServerEventBetaResponseContentPartWsAdded,
    BetaResponsesServerEventBetaResponseContentPartWsAddedDict,
    BetaResponsesServerEventBetaResponseContentPartWsDone,
    BetaResponsesServerEventBetaResponseContentPartWsDoneDict,
    BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta,
    BetaResponsesServerEventBetaResponseCustomToolCallInputWsDeltaDict,
    BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone,
    BetaResponsesServerEventBetaResponseCustomToolCallInputWsDoneDict,
    BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress,
    BetaResponsesServerEventBetaResponseFileSearchCallInWsProgressDict,
    BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted,
    BetaResponsesServerEventBetaResponseFileSearchCallWsCompletedDict,
    BetaResponsesServerEventBetaResponseFileSearchCallWsSearching,
    BetaResponsesServerEventBetaResponseFileSearchCallWsSearchingDict,
    BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta,
    BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDeltaDict,
    BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone,
    BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDoneDict,
    BetaResponsesServerEventBetaResponseImageGenCallInWsProgress,
    BetaResponsesServerEventBetaResponseImageGenCallInWsProgressDict,
    BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage,
    BetaResponsesServerEventBetaResponseImageGenCallPartialWsImageDict,
    BetaResponsesServerEventBetaResponseImageGenCallWsCompleted,
    BetaResponsesServerEventBetaResponseImageGenCallWsCompletedDict,
    BetaResponsesServerEventBetaResponseImageGenCallWsGenerating,
    BetaResponsesServerEventBetaResponseImageGenCallWsGeneratingDict,
    BetaResponsesServerEventBetaResponseInWsProgress,
    BetaResponsesServerEventBetaResponseInWsProgressDict,
    BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta,
    BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDeltaDict,
    BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone,
    BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDoneDict,
    BetaResponsesServerEventBetaResponseMcpCallInWsProgress,
    BetaResponsesServerEventBetaResponseMcpCallInWsProgressDict,
    BetaResponsesServerEventBetaResponseMcpCallWsCompleted,
    BetaResponsesServerEventBetaResponseMcpCallWsCompletedDict,
    BetaResponsesServerEventBetaResponseMcpCallWsFailed,
    BetaResponsesServerEventBetaResponseMcpCallWsFailedDict,
    BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress,
    BetaResponsesServerEventBetaResponseMcpListToolsInWsProgressDict,
    BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted,
    BetaResponsesServerEventBetaResponseMcpListToolsWsCompletedDict,
    BetaResponsesServerEventBetaResponseMcpListToolsWsFailed,
    BetaResponsesServerEventBetaResponseMcpListToolsWsFailedDict,
    BetaResponsesServerEventBetaResponseOutputItemWsAdded,
    BetaResponsesServerEventBetaResponseOutputItemWsAddedDict,
    BetaResponsesServerEventBetaResponseOutputItemWsDone,
    BetaResponsesServerEventBetaResponseOutputItemWsDoneDict,
    BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded,
    BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAddedDict,
    BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded,
    BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedDict,
    BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone,
    BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDoneDict,
    BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta,
    BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDeltaDict,
    BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone,
    BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDoneDict,
    BetaResponsesServerEventBetaResponseReasoningTextWsDelta,
    BetaResponsesServerEventBetaResponseReasoningTextWsDeltaDict,
    BetaResponsesServerEventBetaResponseReasoningTextWsDone,
    BetaResponsesServerEventBetaResponseReasoningTextWsDoneDict,
    BetaResponsesServerEventBetaResponseRefusalWsDelta,
    BetaResponsesServerEventBetaResponseRefusalWsDeltaDict,
    BetaResponsesServerEventBetaResponseRefusalWsDone,
    BetaResponsesServerEventBetaResponseRefusalWsDoneDict,
    BetaResponsesServerEventBetaResponseShellCallCommandWsAdded,
    BetaResponsesServerEventBetaResponseShellCallCommandWsAddedDict,
    BetaResponsesServerEventBetaResponseShellCallCommandWsDelta,
    BetaResponsesServerEventBetaResponseShellCallCommandWsDeltaDict,
    BetaResponsesServerEventBetaResponseShellCallCommandWsDone,
    BetaResponsesServerEventBetaResponseShellCallCommandWsDoneDict,
    BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta,
    BetaResponsesServerEventBetaResponseShellCallOutputContentWsDeltaDict,
    BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone,
    BetaResponsesServerEventBetaResponseShellCallOutputContentWsDoneDict,
    BetaResponsesServerEventBetaResponseTextWsDelta,
    BetaResponsesServerEventBetaResponseTextWsDeltaDict,
    BetaResponsesServerEventBetaResponseTextWsDone,
    BetaResponsesServerEventBetaResponseTextWsDoneDict,
    BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress,
    BetaResponsesServerEventBetaResponseWebSearchCallInWsProgressDict,
    BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted,
    BetaResponsesServerEventBetaResponseWebSearchCallWsCompletedDict,
    BetaResponsesServerEventBetaResponseWebSearchCallWsSearching,
    BetaResponsesServerEventBetaResponseWebSearchCallWsSearchingDict,
    BetaResponsesServerEventBetaResponseWsCompleted,
    BetaResponsesServerEventBetaResponseWsCompletedDict,
    BetaResponsesServerEventBetaResponseWsCreated,
    BetaResponsesServerEventBetaResponseWsCreatedDict,
    BetaResponsesServerEventBetaResponseWsError,
    BetaResponsesServerEventBetaResponseWsErrorDict,
    BetaResponsesServerEventBetaResponseWsFailed,
    BetaResponsesServerEventBetaResponseWsFailedDict,
    BetaResponsesServerEventBetaResponseWsIncomplete,
    BetaResponsesServerEventBetaResponseWsIncompleteDict,
    BetaResponsesServerEventBetaResponseWsQueued,
    BetaResponsesServerEventBetaResponseWsQueuedDict,
)
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
    ResponsesClientEventParamResponseCreateBackgroundOptions,
    ResponsesClientEventParamResponseCreateContextManagement,
    ResponsesClientEventParamResponseCreateModeration,
    ResponsesClientEventParamResponseCreateStreamOptions,
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
    fields: Iterable[AgentBrowserAuthenticationSubmitParamField]
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
class AgentBrowserOriginAccessParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
class AgentCreateParamsCompaction(TypedDict, total=False):
    async_: bool | None
class AgentCreateParamsExperimental(TypedDict, total=False):
    time_awareness: bool
class PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    type: Literal["http"]
    headers: NotRequired[dict[str, str] | None]
class PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio(TypedDict):
    command: str
    cwd: str
    type: Literal["stdio"]
    args: NotRequired[Sequence[str] | None]
    env_vars: NotRequired[Sequence[str] | None]
PersistedMcpTransportParam: TypeAlias = Union[PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP, McpTransportResourceHTTP, McpTransportResourceHTTPDict, PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceHTTPDict, PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio, McpTransportResourceStdio, McpTransportResourceStdioDict]
class PersistedAgentToolParamPersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool
PersistedAgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, AgentToolResourceFunction, AgentToolResourceFunctionDict, AgentToolParamAgentToolConfigParamToolSearch, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, ToolSearchTool, ToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, PersistedAgentToolParamPersistedAgentToolConfigParamMcp, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, AgentToolResourceWebSearch, AgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, AgentToolResourceComputerUse, AgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, AgentToolResourceAutomations, AgentToolResourceAutomationsDict]
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
    multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None
    """whether and how it may let subagents work; by default it may not"""
    name: str | None
    """a name for people to read"""
    reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None
    """how much the model thinks"""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`"""
    text: AgentTextParam | AgentText | AgentTextDict | None
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
    multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None
    """whether and how it may let subagents work; by default it may not"""
    name: str | None
    """a name for people to read"""
    reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None
    """how much the model thinks"""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`"""
    text: AgentTextParam | AgentText | AgentTextDict | None
    """format and length of its text"""
    tools: Iterable[PersistedAgentToolParam] | None
    """what the model may call"""
AgentSessionEvent: TypeAlias = Union[AgentSessionErrorEvent, AgentSessionEnvironmentReadyEvent, AgentSessionEnvironmentSuspendedEvent, AgentSessionEnvironmentExpiredEvent, AgentSessionEnvironmentResetEvent, AgentOutputCommandExecutionOutputDeltaEvent, AgentSessionCreatedEvent, AgentSessionTurnCreatedEvent, AgentSessionTurnInProgressEvent, AgentSessionTurnCompletedEvent, AgentSessionTurnFailedEvent, AgentSessionTurnCancelledEvent, AgentSessionTurnItemAddedEvent, AgentSessionIdleEvent, AgentSessionBudgetReachedEvent, AgentSessionInProgressEvent, AgentSessionRequiresActionEvent, AgentSessionFailedEvent, AgentSessionEnvironmentPendingEvent, AgentSessionEnvironmentConnectedEvent, AgentSessionEnvironmentDisconnectedEvent, AgentSessionEnvironmentFailedEvent, AgentSessionSubagentCreatedEvent, AgentSessionSubagentActiveEvent, AgentSessionSubagentClosedEvent, AgentSessionTurnItemDoneEvent, AgentSessionTurnContentPartAddedEvent, AgentSessionTurnContentPartDoneEvent, AgentSessionTurnOutputTextDeltaEvent, AgentSessionTurnOutputTextDoneEvent, AgentSessionTurnReasoningSummaryPartAddedEvent, AgentSessionTurnReasoningSummaryPartDoneEvent, AgentSessionTurnReasoningSummaryTextDeltaEvent, AgentSessionTurnReasoningSummaryTextDoneEvent]
AgentSessionEventDict: TypeAlias = Union[AgentSessionErrorEventDict, AgentSessionEnvironmentReadyEventDict, AgentSessionEnvironmentSuspendedEventDict, AgentSessionEnvironmentExpiredEventDict, AgentSessionEnvironmentResetEventDict, AgentOutputCommandExecutionOutputDeltaEventDict, AgentSessionCreatedEventDict, AgentSessionTurnCreatedEventDict, AgentSessionTurnInProgressEventDict, AgentSessionTurnCompletedEventDict, AgentSessionTurnFailedEventDict, AgentSessionTurnCancelledEventDict, AgentSessionTurnItemAddedEventDict, AgentSessionIdleEventDict, AgentSessionBudgetReachedEventDict, AgentSessionInProgressEventDict, AgentSessionRequiresActionEventDict, AgentSessionFailedEventDict, AgentSessionEnvironmentPendingEventDict, AgentSessionEnvironmentConnectedEventDict, AgentSessionEnvironmentDisconnectedEventDict, AgentSessionEnvironmentFailedEventDict, AgentSessionSubagentCreatedEventDict, AgentSessionSubagentActiveEventDict, AgentSessionSubagentClosedEventDict, AgentSessionTurnItemDoneEventDict, AgentSessionTurnContentPartAddedEventDict, AgentSessionTurnContentPartDoneEventDict, AgentSessionTurnOutputTextDeltaEventDict, AgentSessionTurnOutputTextDoneEventDict, AgentSessionTurnReasoningSummaryPartAddedEventDict, AgentSessionTurnReasoningSummaryPartDoneEventDict, AgentSessionTurnReasoningSummaryTextDeltaEventDict, AgentSessionTurnReasoningSummaryTextDoneEventDict]
class ThreadCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: Sequence[str]
class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    static: StaticFileChunkingStrategyParam
    type: Literal["static"]
ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[AutoFileChunkingStrategyParam, ToolCodeInterpreterContainerCodeInterpreterToolAuto, ToolCodeInterpreterContainerCodeInterpreterToolAutoDict, ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic]
class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: Sequence[str]
    metadata: Metadata | None
class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    vector_stores: Iterable[ThreadCreateParamsToolResourcesFileSearchVectorStore]
class ThreadCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter
    file_search: ThreadCreateParamsToolResourcesFileSearch
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
    response_format: AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    tool_resources: ThreadCreateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
    tools: Iterable[AssistantToolParam]
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
AssistantStreamEvent: TypeAlias = Union[AssistantStreamEventThreadCreated, AssistantStreamEventThreadRunCreated, AssistantStreamEventThreadRunQueued, AssistantStreamEventThreadRunInProgress, AssistantStreamEventThreadRunRequiresAction, AssistantStreamEventThreadRunCompleted, AssistantStreamEventThreadRunIncomplete, AssistantStreamEventThreadRunFailed, AssistantStreamEventThreadRunCancelling, AssistantStreamEventThreadRunCancelled, AssistantStreamEventThreadRunExpired, AssistantStreamEventThreadRunStepCreated, AssistantStreamEventThreadRunStepInProgress, AssistantStreamEventThreadRunStepDelta, AssistantStreamEventThreadRunStepCompleted, AssistantStreamEventThreadRunStepFailed, AssistantStreamEventThreadRunStepCancelled, AssistantStreamEventThreadRunStepExpired, AssistantStreamEventThreadMessageCreated, AssistantStreamEventThreadMessageInProgress, AssistantStreamEventThreadMessageDelta, AssistantStreamEventThreadMessageCompleted, AssistantStreamEventThreadMessageIncomplete, AssistantStreamEventErrorEvent]
AssistantStreamEventDict: TypeAlias = Union[AssistantStreamEventThreadCreatedDict, AssistantStreamEventThreadRunCreatedDict, AssistantStreamEventThreadRunQueuedDict, AssistantStreamEventThreadRunInProgressDict, AssistantStreamEventThreadRunRequiresActionDict, AssistantStreamEventThreadRunCompletedDict, AssistantStreamEventThreadRunIncompleteDict, AssistantStreamEventThreadRunFailedDict, AssistantStreamEventThreadRunCancellingDict, AssistantStreamEventThreadRunCancelledDict, AssistantStreamEventThreadRunExpiredDict, AssistantStreamEventThreadRunStepCreatedDict, AssistantStreamEventThreadRunStepInProgressDict, AssistantStreamEventThreadRunStepDeltaDict, AssistantStreamEventThreadRunStepCompletedDict, AssistantStreamEventThreadRunStepFailedDict, AssistantStreamEventThreadRunStepCancelledDict, AssistantStreamEventThreadRunStepExpiredDict, AssistantStreamEventThreadMessageCreatedDict, AssistantStreamEventThreadMessageInProgressDict, AssistantStreamEventThreadMessageDeltaDict, AssistantStreamEventThreadMessageCompletedDict, AssistantStreamEventThreadMessageIncompleteDict, AssistantStreamEventErrorEventDict]
class ThreadUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
class ThreadUpdateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter
    file_search: ThreadUpdateParamsToolResourcesFileSearch
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
    response_format: AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    tool_resources: ThreadUpdateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
    tools: Iterable[AssistantToolParam]
    """up to 128 tools: `code_interpreter`, `file_search` or functions of yours"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class ResponseCompactParams(TypedDict, total=False):
    model: Required[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None]
    """id of the model, such as `gpt-4o-mini`"""
    image: ResponseCreateParamsImage
    """settings for pictures in the input"""
    input: str | Iterable[BetaResponseInputItemParam] | None
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
BetaResponseInputParam: TypeAlias = list[BetaResponseInputItemParam]
class ResponseCreateParamsReasoning(TypedDict, total=False):
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
    multi_agent: MultiAgentConfigParam | None
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
    text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict
    """the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`"""
    tool_choice: ResponseCreateParamsToolChoice
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[BetaToolParam]
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
    include_obfuscation: bool
    starting_after: int
    betas: list[Literal["responses_multi_agent=v1"]]
class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Literal[True]
ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
class BetaResponseInjectEventParam(TypedDict):
    input: Iterable[BetaResponseInputItemParam]
    response_id: str
    type: Literal["response.inject"]
class BetaResponseSteerInputParamResponseSteerInputItemListMessage(TypedDict):
    content: Iterable[ResponseSteerInputContentParam] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    status: NotRequired[str | None]
class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
BetaResponseSteerInputParamResponseSteerInputItemList: TypeAlias = Union[BetaResponseSteerInputParamResponseSteerInputItemListMessage, BetaResponseSteerInputResponseSteerInputItemListMessage, BetaResponseSteerInputResponseSteerInputItemListMessageDict, AgentSessionMessage, AgentSessionMessageDict, BetaResponseInputMessageItem, BetaResponseInputMessageItemDict, BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict, BetaResponseInputItemFunctionCallOutput, BetaResponseInputItemFunctionCallOutputDict, BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionToolCallOutputItemDict]
BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[BetaResponseSteerInputParamResponseSteerInputItemList]]
class BetaResponseSteerEventParam(TypedDict):
    input: BetaResponseSteerInputParam
    previous_response_id: str
    type: Literal["response.steer"]
BetaResponseStreamEvent: TypeAlias = Union[BetaResponseAudioDeltaEvent, BetaResponseAudioDoneEvent, BetaResponseAudioTranscriptDeltaEvent, BetaResponseAudioTranscriptDoneEvent, BetaResponseCodeInterpreterCallCodeDeltaEvent, BetaResponseCodeInterpreterCallCodeDoneEvent, BetaResponseCodeInterpreterCallCompletedEvent, BetaResponseCodeInterpreterCallInProgressEvent, BetaResponseCodeInterpreterCallInterpretingEvent, BetaResponseCompactionCompactingEvent, BetaResponseCompletedEvent, BetaResponseContentPartAddedEvent, BetaResponseContentPartDoneEvent, BetaResponseCreatedEvent, BetaResponseErrorEvent, BetaResponseFileSearchCallCompletedEvent, BetaResponseFileSearchCallInProgressEvent, BetaResponseFileSearchCallSearchingEvent, BetaResponseFunctionCallArgumentsDeltaEvent, BetaResponseFunctionCallArgumentsDoneEvent, BetaResponseShellCallCommandAddedEvent, BetaResponseShellCallCommandDeltaEvent, BetaResponseShellCallCommandDoneEvent, BetaResponseShellCallOutputContentDeltaEvent, BetaResponseShellCallOutputContentDoneEvent, BetaResponseInProgressEvent, BetaResponseFailedEvent, BetaResponseIncompleteEvent, BetaResponseOutputItemAddedEvent, BetaResponseOutputItemDoneEvent, BetaResponseReasoningSummaryPartAddedEvent, BetaResponseReasoningSummaryPartDoneEvent, BetaResponseReasoningSummaryTextDeltaEvent, BetaResponseReasoningSummaryTextDoneEvent, BetaResponseReasoningTextDeltaEvent, BetaResponseReasoningTextDoneEvent, BetaResponseRefusalDeltaEvent, BetaResponseRefusalDoneEvent, BetaResponseTextDeltaEvent, BetaResponseTextDoneEvent, BetaResponseWebSearchCallCompletedEvent, BetaResponseWebSearchCallInProgressEvent, BetaResponseWebSearchCallSearchingEvent, BetaResponseImageGenCallCompletedEvent, BetaResponseImageGenCallGeneratingEvent, BetaResponseImageGenCallInProgressEvent, BetaResponseImageGenCallPartialImageEvent, BetaResponseMcpCallArgumentsDeltaEvent, BetaResponseMcpCallArgumentsDoneEvent, BetaResponseMcpCallCompletedEvent, BetaResponseMcpCallFailedEvent, BetaResponseMcpCallInProgressEvent, BetaResponseMcpListToolsCompletedEvent, BetaResponseMcpListToolsFailedEvent, BetaResponseMcpListToolsInProgressEvent, BetaResponseOutputTextAnnotationAddedEvent, BetaResponseQueuedEvent, BetaResponseCustomToolCallInputDeltaEvent, BetaResponseCustomToolCallInputDoneEvent]
BetaResponseStreamEventDict: TypeAlias = Union[BetaResponseAudioDeltaEventDict, BetaResponseAudioDoneEventDict, BetaResponseAudioTranscriptDeltaEventDict, BetaResponseAudioTranscriptDoneEventDict, BetaResponseCodeInterpreterCallCodeDeltaEventDict, BetaResponseCodeInterpreterCallCodeDoneEventDict, BetaResponseCodeInterpreterCallCompletedEventDict, BetaResponseCodeInterpreterCallInProgressEventDict, BetaResponseCodeInterpreterCallInterpretingEventDict, BetaResponseCompactionCompactingEventDict, BetaResponseCompletedEventDict, BetaResponseContentPartAddedEventDict, BetaResponseContentPartDoneEventDict, BetaResponseCreatedEventDict, BetaResponseErrorEventDict, BetaResponseFileSearchCallCompletedEventDict, BetaResponseFileSearchCallInProgressEventDict, BetaResponseFileSearchCallSearchingEventDict, BetaResponseFunctionCallArgumentsDeltaEventDict, BetaResponseFunctionCallArgumentsDoneEventDict, BetaResponseShellCallCommandAddedEventDict, BetaResponseShellCallCommandDeltaEventDict, BetaResponseShellCallCommandDoneEventDict, BetaResponseShellCallOutputContentDeltaEventDict, BetaResponseShellCallOutputContentDoneEventDict, BetaResponseInProgressEventDict, BetaResponseFailedEventDict, BetaResponseIncompleteEventDict, BetaResponseOutputItemAddedEventDict, BetaResponseOutputItemDoneEventDict, BetaResponseReasoningSummaryPartAddedEventDict, BetaResponseReasoningSummaryPartDoneEventDict, BetaResponseReasoningSummaryTextDeltaEventDict, BetaResponseReasoningSummaryTextDoneEventDict, BetaResponseReasoningTextDeltaEventDict, BetaResponseReasoningTextDoneEventDict, BetaResponseRefusalDeltaEventDict, BetaResponseRefusalDoneEventDict, BetaResponseTextDeltaEventDict, BetaResponseTextDoneEventDict, BetaResponseWebSearchCallCompletedEventDict, BetaResponseWebSearchCallInProgressEventDict, BetaResponseWebSearchCallSearchingEventDict, BetaResponseImageGenCallCompletedEventDict, BetaResponseImageGenCallGeneratingEventDict, BetaResponseImageGenCallInProgressEventDict, BetaResponseImageGenCallPartialImageEventDict, BetaResponseMcpCallArgumentsDeltaEventDict, BetaResponseMcpCallArgumentsDoneEventDict, BetaResponseMcpCallCompletedEventDict, BetaResponseMcpCallFailedEventDict, BetaResponseMcpCallInProgressEventDict, BetaResponseMcpListToolsCompletedEventDict, BetaResponseMcpListToolsFailedEventDict, BetaResponseMcpListToolsInProgressEventDict, BetaResponseOutputTextAnnotationAddedEventDict, BetaResponseQueuedEventDict, BetaResponseCustomToolCallInputDeltaEventDict, BetaResponseCustomToolCallInputDoneEventDict]
BetaResponsesClientEvent: TypeAlias = Union[BetaResponsesClientEventResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent]
BetaResponsesClientEventDict: TypeAlias = Union[BetaResponsesClientEventResponseCreateDict, BetaResponseSteerEventDict, BetaResponseInjectEventDict]
class BetaResponsesClientEventParamResponseCreateReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None
class BetaResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateParamsAccessPrograms | ResponsesClientEventResponseCreateAccessPrograms | ResponsesClientEventResponseCreateAccessProgramsDict
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponsesClientEventParamResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptionsDict
    """Options of a response in the background."""
    context_management: Iterable[ResponsesClientEventParamResponseCreateContextManagement | ResponsesClientEventResponseCreateContextManagement | ResponsesClientEventResponseCreateContextManagementDict] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponseCreateParamsConversation | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool
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
    moderation: ResponsesClientEventParamResponseCreateModeration | ResponsesClientEventResponseCreateModeration | ResponsesClientEventResponseCreateModerationDict | None
    """Whether input and output are checked for harm, and with which model."""
    multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None
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
    reasoning: BetaResponsesClientEventParamResponseCreateReasoning | BetaResponsesClientEventResponseCreateReasoning | BetaResponsesClientEventResponseCreateReasoningDict | None
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
    stream_options: ResponsesClientEventParamResponseCreateStreamOptions | ResponsesClientEventResponseCreateStreamOptions | ResponsesClientEventResponseCreateStreamOptionsDict | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseCreateParamsToolChoice
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[BetaToolParam]
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
BetaResponsesClientEventParam: TypeAlias = Union[BetaResponsesClientEventParamResponseCreate, BetaResponsesClientEventResponseCreate, BetaResponsesClientEventResponseCreateDict, BetaResponseSteerEventParam, BetaResponseSteerEvent, BetaResponseSteerEventDict, BetaResponseInjectEventParam, BetaResponseInjectEvent, BetaResponseInjectEventDict]
BetaResponsesServerEvent: TypeAlias = Union[BetaResponsesServerEventBetaResponseAudioWsDelta, BetaResponsesServerEventBetaResponseAudioWsDone, BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta, BetaResponsesServerEventBetaResponseAudioTranscriptWsDone, BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta, BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone, BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted, BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress, BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting, BetaResponsesServerEventBetaResponseCompactionWsCompacting, BetaResponsesServerEventBetaResponseWsCompleted, BetaResponsesServerEventBetaResponseContentPartWsAdded, BetaResponsesServerEventBetaResponseContentPartWsDone, BetaResponsesServerEventBetaResponseWsCreated, BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted, BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress, BetaResponsesServerEventBetaResponseFileSearchCallWsSearching, BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta, BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone, BetaResponsesServerEventBetaResponseShellCallCommandWsAdded, BetaResponsesServerEventBetaResponseShellCallCommandWsDelta, BetaResponsesServerEventBetaResponseShellCallCommandWsDone, BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta, BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone, BetaResponsesServerEventBetaResponseInWsProgress, BetaResponsesServerEventBetaResponseWsFailed, BetaResponsesServerEventBetaResponseWsIncomplete, BetaResponsesServerEventBetaResponseOutputItemWsAdded, BetaResponsesServerEventBetaResponseOutputItemWsDone, BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded, BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone, BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta, BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone, BetaResponsesServerEventBetaResponseReasoningTextWsDelta, BetaResponsesServerEventBetaResponseReasoningTextWsDone, BetaResponsesServerEventBetaResponseRefusalWsDelta, BetaResponsesServerEventBetaResponseRefusalWsDone, BetaResponsesServerEventBetaResponseTextWsDelta, BetaResponsesServerEventBetaResponseTextWsDone, BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted, BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress, BetaResponsesServerEventBetaResponseWebSearchCallWsSearching, BetaResponsesServerEventBetaResponseImageGenCallWsCompleted, BetaResponsesServerEventBetaResponseImageGenCallWsGenerating, BetaResponsesServerEventBetaResponseImageGenCallInWsProgress, BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage, BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta, BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone, BetaResponsesServerEventBetaResponseMcpCallWsCompleted, BetaResponsesServerEventBetaResponseMcpCallWsFailed, BetaResponsesServerEventBetaResponseMcpCallInWsProgress, BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted, BetaResponsesServerEventBetaResponseMcpListToolsWsFailed, BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress, BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded, BetaResponsesServerEventBetaResponseWsQueued, BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta, BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone, BetaResponsesServerEventBetaResponseWsError, ResponseSteerAcceptedEvent, ResponseSteerPendingEvent, BetaResponseSteerFailedEvent, BetaResponseInjectCreatedEvent, BetaResponseInjectFailedEvent]
BetaResponsesServerEventDict: TypeAlias = Union[BetaResponsesServerEventBetaResponseAudioWsDeltaDict, BetaResponsesServerEventBetaResponseAudioWsDoneDict, BetaResponsesServerEventBetaResponseAudioTranscriptWsDeltaDict, BetaResponsesServerEventBetaResponseAudioTranscriptWsDoneDict, BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDeltaDict, BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDoneDict, BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompletedDict, BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgressDict, BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpretingDict, BetaResponsesServerEventBetaResponseCompactionWsCompactingDict, BetaResponsesServerEventBetaResponseWsCompletedDict, BetaResponsesServerEventBetaResponseContentPartWsAddedDict, BetaResponsesServerEventBetaResponseContentPartWsDoneDict, BetaResponsesServerEventBetaResponseWsCreatedDict, BetaResponsesServerEventBetaResponseFileSearchCallWsCompletedDict, BetaResponsesServerEventBetaResponseFileSearchCallInWsProgressDict, BetaResponsesServerEventBetaResponseFileSearchCallWsSearchingDict, BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDeltaDict, BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDoneDict, BetaResponsesServerEventBetaResponseShellCallCommandWsAddedDict, BetaResponsesServerEventBetaResponseShellCallCommandWsDeltaDict, BetaResponsesServerEventBetaResponseShellCallCommandWsDoneDict, BetaResponsesServerEventBetaResponseShellCallOutputContentWsDeltaDict, BetaResponsesServerEventBetaResponseShellCallOutputContentWsDoneDict, BetaResponsesServerEventBetaResponseInWsProgressDict, BetaResponsesServerEventBetaResponseWsFailedDict, BetaResponsesServerEventBetaResponseWsIncompleteDict, BetaResponsesServerEventBetaResponseOutputItemWsAddedDict, BetaResponsesServerEventBetaResponseOutputItemWsDoneDict, BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedDict, BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDoneDict, BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDeltaDict, BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDoneDict, BetaResponsesServerEventBetaResponseReasoningTextWsDeltaDict, BetaResponsesServerEventBetaResponseReasoningTextWsDoneDict, BetaResponsesServerEventBetaResponseRefusalWsDeltaDict, BetaResponsesServerEventBetaResponseRefusalWsDoneDict, BetaResponsesServerEventBetaResponseTextWsDeltaDict, BetaResponsesServerEventBetaResponseTextWsDoneDict, BetaResponsesServerEventBetaResponseWebSearchCallWsCompletedDict, BetaResponsesServerEventBetaResponseWebSearchCallInWsProgressDict, BetaResponsesServerEventBetaResponseWebSearchCallWsSearchingDict, BetaResponsesServerEventBetaResponseImageGenCallWsCompletedDict, BetaResponsesServerEventBetaResponseImageGenCallWsGeneratingDict, BetaResponsesServerEventBetaResponseImageGenCallInWsProgressDict, BetaResponsesServerEventBetaResponseImageGenCallPartialWsImageDict, BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDeltaDict, BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDoneDict, BetaResponsesServerEventBetaResponseMcpCallWsCompletedDict, BetaResponsesServerEventBetaResponseMcpCallWsFailedDict, BetaResponsesServerEventBetaResponseMcpCallInWsProgressDict, BetaResponsesServerEventBetaResponseMcpListToolsWsCompletedDict, BetaResponsesServerEventBetaResponseMcpListToolsWsFailedDict, BetaResponsesServerEventBetaResponseMcpListToolsInWsProgressDict, BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAddedDict, BetaResponsesServerEventBetaResponseWsQueuedDict, BetaResponsesServerEventBetaResponseCustomToolCallInputWsDeltaDict, BetaResponsesServerEventBetaResponseCustomToolCallInputWsDoneDict, BetaResponsesServerEventBetaResponseWsErrorDict, ResponseSteerAcceptedEventDict, ResponseSteerPendingEventDict, BetaResponseSteerFailedEventDict, BetaResponseInjectCreatedEventDict, BetaResponseInjectFailedEventDict]
class ThreadCreateParamsMessageAttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]
ThreadCreateParamsMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, ToolCodeInterpreter, ToolCodeInterpreterDict, ThreadCreateParamsMessageAttachmentToolFileSearch, FileSearchTool, FileSearchToolDict, BetaFileSearchTool, BetaFileSearchToolDict]
class ThreadCreateParamsMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadCreateParamsMessageAttachmentTool]
class ThreadCreateParamsMessage(TypedDict):
    content: str | Iterable[MessageContentPartParam]
    role: Literal["user", "assistant"]
    attachments: NotRequired[Iterable[ThreadCreateParamsMessageAttachment] | None]
    metadata: NotRequired[Metadata | None]
class ThreadCreateAndRunParamsThread(TypedDict, total=False):
    messages: Iterable[ThreadCreateParamsMessage]
    metadata: Metadata | None
    tool_resources: ThreadCreateParamsToolResources | None
class ThreadCreateAndRunParamsTruncationStrategy(TypedDict):
    type: Literal["auto", "last_messages"]
    last_messages: NotRequired[int | None]
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
    response_format: AssistantResponseFormatOptionParam | None
    """`auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    thread: ThreadCreateAndRunParamsThread
    """the thread: its messages, metadata and files"""
    tool_choice: AssistantToolChoiceOptionParam | None
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tool_resources: ThreadUpdateParamsToolResources | None
    """what the assistant's tools work on: files for the code interpreter, vector stores for file search"""
    tools: Iterable[AssistantToolParam] | None
    """in place of the assistant's tools, for this run"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
    truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None
    """how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"""
class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Literal[False] | None
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
class VectorStoreCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
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
