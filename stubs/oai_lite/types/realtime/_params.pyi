# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ._base import (
    ConversationCreatedEvent,
    ConversationCreatedEventDict,
    ConversationItemDeleteEvent,
    ConversationItemDeleteEventDict,
    ConversationItemDeleteEventParam,
    ConversationItemDeletedEvent,
    ConversationItemDeletedEventDict,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionFailedEventDict,
    ConversationItemRetrieveEvent,
    ConversationItemRetrieveEventDict,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEvent,
    ConversationItemTruncateEventDict,
    ConversationItemTruncateEventParam,
    ConversationItemTruncatedEvent,
    ConversationItemTruncatedEventDict,
    InputAudioBufferAppendEvent,
    InputAudioBufferAppendEventDict,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEvent,
    InputAudioBufferClearEventDict,
    InputAudioBufferClearEventParam,
    InputAudioBufferClearedEvent,
    InputAudioBufferClearedEventDict,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommitEventDict,
    InputAudioBufferCommitEventParam,
    InputAudioBufferCommittedEvent,
    InputAudioBufferCommittedEventDict,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStartedEventDict,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferSpeechStoppedEventDict,
    NoiseReductionType,
    RateLimitsUpdatedEvent,
    RateLimitsUpdatedEventDict,
    RealtimeServerEventOutputAudioBufferCleared,
    RealtimeServerEventOutputAudioBufferClearedDict,
    RealtimeServerEventOutputAudioBufferStarted,
    RealtimeServerEventOutputAudioBufferStartedDict,
    RealtimeServerEventOutputAudioBufferStopped,
    RealtimeServerEventOutputAudioBufferStoppedDict,
    RealtimeTranslationSessionCreateRequestParamAudio,
    ResponseCancelEvent,
    ResponseCancelEventDict,
    ResponseCancelEventParam,
    ResponseContentPartAddedEvent,
    ResponseContentPartAddedEventDict,
    ResponseContentPartDoneEvent,
    ResponseContentPartDoneEventDict,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDeltaEventDict,
)
from ._types import (
    AudioTranscription,
    AudioTranscriptionDict,
    ConversationItemAdded,
    ConversationItemAddedDict,
    ConversationItemCreateEvent,
    ConversationItemCreateEventDict,
    ConversationItemCreatedEvent,
    ConversationItemCreatedEventDict,
    ConversationItemDone,
    ConversationItemDoneDict,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEventDict,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionDeltaEventDict,
    ConversationItemInputAudioTranscriptionSegment,
    ConversationItemInputAudioTranscriptionSegmentDict,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferDtmfEventReceivedEventDict,
    InputAudioBufferTimeoutTriggered,
    InputAudioBufferTimeoutTriggeredDict,
    McpListToolsCompleted,
    McpListToolsCompletedDict,
    McpListToolsFailed,
    McpListToolsFailedDict,
    McpListToolsInProgress,
    McpListToolsInProgressDict,
    OutputAudioBufferClearEvent,
    OutputAudioBufferClearEventDict,
    RealtimeAudioConfig,
    RealtimeAudioConfigDict,
    RealtimeAudioConfigInput,
    RealtimeAudioConfigInputDict,
    RealtimeAudioConfigInputNoiseReduction,
    RealtimeAudioConfigInputNoiseReductionDict,
    RealtimeAudioConfigOutput,
    RealtimeAudioConfigOutputDict,
    RealtimeAudioConfigOutputVoiceID,
    RealtimeAudioConfigOutputVoiceIDDict,
    RealtimeAudioFormatsAudioPCM,
    RealtimeAudioFormatsAudioPCMA,
    RealtimeAudioFormatsAudioPCMADict,
    RealtimeAudioFormatsAudioPCMDict,
    RealtimeAudioFormatsAudioPCMU,
    RealtimeAudioFormatsAudioPCMUDict,
    RealtimeAudioInputTurnDetectionSemanticVad,
    RealtimeAudioInputTurnDetectionSemanticVadDict,
    RealtimeAudioInputTurnDetectionServerVad,
    RealtimeAudioInputTurnDetectionServerVadDict,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemAssistantMessageContent,
    RealtimeConversationItemAssistantMessageContentDict,
    RealtimeConversationItemAssistantMessageDict,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallDict,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeConversationItemFunctionCallOutputDict,
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemSystemMessageContent,
    RealtimeConversationItemSystemMessageContentDict,
    RealtimeConversationItemSystemMessageDict,
    RealtimeConversationItemUserMessage,
    RealtimeConversationItemUserMessageContent,
    RealtimeConversationItemUserMessageContentDict,
    RealtimeConversationItemUserMessageDict,
    RealtimeErrorEvent,
    RealtimeErrorEventDict,
    RealtimeFunctionTool,
    RealtimeFunctionToolDict,
    RealtimeMcpApprovalRequest,
    RealtimeMcpApprovalRequestDict,
    RealtimeMcpApprovalResponse,
    RealtimeMcpApprovalResponseDict,
    RealtimeMcpListTools,
    RealtimeMcpListToolsDict,
    RealtimeMcpListToolsTool,
    RealtimeMcpListToolsToolDict,
    RealtimeMcpProtocolError,
    RealtimeMcpProtocolErrorDict,
    RealtimeMcpToolCall,
    RealtimeMcpToolCallDict,
    RealtimeMcpToolExecutionError,
    RealtimeMcpToolExecutionErrorDict,
    RealtimeMcphttpError,
    RealtimeMcphttpErrorDict,
    RealtimeReasoning,
    RealtimeReasoningDict,
    RealtimeReasoningEffort,
    RealtimeResponseCreateAudioOutput,
    RealtimeResponseCreateAudioOutputDict,
    RealtimeResponseCreateAudioOutputOutput,
    RealtimeResponseCreateAudioOutputOutputDict,
    RealtimeResponseCreateMcpTool,
    RealtimeResponseCreateMcpToolDict,
    RealtimeResponseCreateParams,
    RealtimeResponseCreateParamsDict,
    RealtimeServerEventConversationItemRetrieved,
    RealtimeServerEventConversationItemRetrievedDict,
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateRequestDict,
    RealtimeSessionCreateResponse,
    RealtimeSessionCreateResponseDict,
    RealtimeTracingConfigTracingConfiguration,
    RealtimeTracingConfigTracingConfigurationDict,
    RealtimeTranscriptionSessionAudio,
    RealtimeTranscriptionSessionAudioDict,
    RealtimeTranscriptionSessionAudioInput,
    RealtimeTranscriptionSessionAudioInputDict,
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequestDict,
    RealtimeTranscriptionSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponseDict,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationInputAudioBufferAppendEventDict,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationInputTranscriptDeltaEventDict,
    RealtimeTranslationOutputAudioDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEventDict,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEventDict,
    RealtimeTranslationSessionAudio,
    RealtimeTranslationSessionAudioDict,
    RealtimeTranslationSessionCloseEvent,
    RealtimeTranslationSessionCloseEventDict,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationSessionClosedEventDict,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionCreatedEventDict,
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationSessionUpdateEventDict,
    RealtimeTranslationSessionUpdateRequest,
    RealtimeTranslationSessionUpdateRequestDict,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTranslationSessionUpdatedEventDict,
    RealtimeTruncationRetentionRatio,
    RealtimeTruncationRetentionRatioDict,
    RealtimeTruncationRetentionRatioTokenLimits,
    RealtimeTruncationRetentionRatioTokenLimitsDict,
    ResponseAudioDeltaEvent,
    ResponseAudioDeltaEventDict,
    ResponseAudioDoneEvent,
    ResponseAudioDoneEventDict,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDeltaEventDict,
    ResponseAudioTranscriptDoneEvent,
    ResponseAudioTranscriptDoneEventDict,
    ResponseCreateEvent,
    ResponseCreateEventDict,
    ResponseCreatedEvent,
    ResponseCreatedEventDict,
    ResponseDoneEvent,
    ResponseDoneEventDict,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseFunctionCallArgumentsDoneEventDict,
    ResponseItemReference,
    ResponseItemReferenceDict,
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDeltaDict,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallArgumentsDoneDict,
    ResponseMcpCallCompleted,
    ResponseMcpCallCompletedDict,
    ResponseMcpCallFailed,
    ResponseMcpCallFailedDict,
    ResponseMcpCallInProgress,
    ResponseMcpCallInProgressDict,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemAddedEventDict,
    ResponseOutputItemDoneEvent,
    ResponseOutputItemDoneEventDict,
    ResponseTextDeltaEvent,
    ResponseTextDeltaEventDict,
    ResponseTextDoneEvent,
    ResponseTextDoneEventDict,
    SessionCreatedEvent,
    SessionCreatedEventDict,
    SessionUpdateEvent,
    SessionUpdateEventDict,
    SessionUpdatedEvent,
    SessionUpdatedEventDict,
)
from ..responses._params import ResponsePromptParam, ToolChoiceFunctionParam, ToolChoiceMcpParam
from ..responses._types import (
    FunctionTool,
    FunctionToolDict,
    NamespaceToolToolFunction,
    NamespaceToolToolFunctionDict,
    ResponsePrompt,
    ResponsePromptDict,
    ResponseToolSearchOutputItemParamToolMcp,
    ResponseToolSearchOutputItemParamToolMcpDict,
    ToolChoiceFunction,
    ToolChoiceFunctionDict,
    ToolChoiceMcp,
    ToolChoiceMcpDict,
    ToolChoiceOptions,
    ToolMcp,
    ToolMcpDict,
)
from ..shared_params import Metadata
class AudioTranscriptionParam(TypedDict, total=False):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: Sequence[str]
    language: str
    languages: Sequence[str]
    model: str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"]
    prompt: str
class RealtimeAudioFormatsParamAudioPCM(TypedDict, total=False):
    rate: Literal[24000]
    type: Literal["audio/pcm"]
class RealtimeAudioFormatsParamAudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]
class RealtimeAudioFormatsParamAudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]
RealtimeAudioFormatsParam: TypeAlias = Union[RealtimeAudioFormatsParamAudioPCM, RealtimeAudioFormatsAudioPCM, RealtimeAudioFormatsAudioPCMDict, RealtimeAudioFormatsParamAudioPCMU, RealtimeAudioFormatsAudioPCMU, RealtimeAudioFormatsAudioPCMUDict, RealtimeAudioFormatsParamAudioPCMA, RealtimeAudioFormatsAudioPCMA, RealtimeAudioFormatsAudioPCMADict]
class RealtimeAudioConfigInputParamNoiseReduction(TypedDict, total=False):
    strength: float
    type: NoiseReductionType
class RealtimeAudioInputTurnDetectionParamServerVad(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: int | None
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
class RealtimeAudioInputTurnDetectionParamSemanticVad(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[RealtimeAudioInputTurnDetectionParamServerVad, RealtimeAudioInputTurnDetectionServerVad, RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionParamSemanticVad, RealtimeAudioInputTurnDetectionSemanticVad, RealtimeAudioInputTurnDetectionSemanticVadDict]
class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction | RealtimeAudioConfigInputNoiseReduction | RealtimeAudioConfigInputNoiseReductionDict
    transcription: AudioTranscriptionParam | AudioTranscription | AudioTranscriptionDict
    turn_detection: RealtimeAudioInputTurnDetectionParam | None
class RealtimeAudioConfigOutputParamVoiceID(TypedDict):
    id: str
RealtimeAudioConfigOutputParamVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputParamVoiceID, RealtimeAudioConfigOutputVoiceID, RealtimeAudioConfigOutputVoiceIDDict]
class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: RealtimeAudioConfigOutputParamVoice
class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam | RealtimeAudioConfigInput | RealtimeAudioConfigInputDict
    output: RealtimeAudioConfigOutputParam | RealtimeAudioConfigOutput | RealtimeAudioConfigOutputDict
class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort
RealtimeToolChoiceConfigParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceFunction, ToolChoiceFunctionDict, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, ToolChoiceMcpParam, ToolChoiceMcp, ToolChoiceMcpDict, ResponseToolSearchOutputItemParamToolMcp, ResponseToolSearchOutputItemParamToolMcpDict, ToolMcp, ToolMcpDict]
class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]
class RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
RealtimeToolsConfigParamMcpAllowedTools: TypeAlias = Union[Sequence[str], RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter]
class RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter
    never: RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter
RealtimeToolsConfigParamMcpRequireApproval: TypeAlias = Union[RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: RealtimeToolsConfigParamMcpAllowedTools | None
    authorization: str
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: RealtimeToolsConfigParamMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str
RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeFunctionTool, RealtimeFunctionToolDict, RealtimeResponseCreateMcpToolParam, RealtimeResponseCreateMcpTool, RealtimeResponseCreateMcpToolDict]
RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
class RealtimeTracingConfigParamTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str
RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigParamTracingConfiguration, RealtimeTracingConfigTracingConfiguration, RealtimeTracingConfigTracingConfigurationDict]
class RealtimeTruncationRetentionRatioParamTokenLimits(TypedDict, total=False):
    post_instructions: int
class RealtimeTruncationRetentionRatioParam(TypedDict):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: NotRequired[RealtimeTruncationRetentionRatioParamTokenLimits | RealtimeTruncationRetentionRatioTokenLimits | RealtimeTruncationRetentionRatioTokenLimitsDict]
RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam, RealtimeTruncationRetentionRatio, RealtimeTruncationRetentionRatioDict]
class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    """`realtime`"""
    audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict
    """formats, voice, turn detection, noise reduction and transcription of input and output"""
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    """what to add: `item.input_audio_transcription.logprobs`"""
    instructions: str
    """what the model is told before the conversation"""
    max_output_tokens: int | Literal["inf"]
    """the most tokens of one reply, 1 to 4096 or `inf`; default `inf`"""
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]
    """id of the realtime model"""
    output_modalities: list[Literal["text", "audio"]]
    """what to make: `["audio"]` (default) or `["text"]`"""
    parallel_tool_calls: bool
    """whether the model may call several tools at once"""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """a stored prompt and its variables"""
    reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict
    """how much a reasoning model thinks"""
    tool_choice: RealtimeToolChoiceConfigParam
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool"""
    tools: RealtimeToolsConfigParam
    """what the model may call: functions and MCP servers"""
    tracing: RealtimeTracingConfigParam | None
    """whether the session is recorded for traces: `auto`, or names for it; null for none"""
    truncation: RealtimeTruncationParam
    """what is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep"""
class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam
class CallCreateParams(TypedDict):
    sdp: str
    """the caller's offer (RFC 8866)"""
    session: NotRequired[RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict]
    """configuration of the session; without it the one that the key carries"""
class CallReferParams(TypedDict):
    target_uri: str
    """the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`"""
class CallRejectParams(TypedDict, total=False):
    status_code: int
    """the SIP status to refuse with; default 603"""
class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[RealtimeAudioInputTurnDetectionParamServerVad, RealtimeAudioInputTurnDetectionServerVad, RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionParamSemanticVad, RealtimeAudioInputTurnDetectionSemanticVad, RealtimeAudioInputTurnDetectionSemanticVadDict]
class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction | RealtimeAudioConfigInputNoiseReduction | RealtimeAudioConfigInputNoiseReductionDict
    transcription: AudioTranscriptionParam | AudioTranscription | AudioTranscriptionDict
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None
class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam | RealtimeTranscriptionSessionAudioInput | RealtimeTranscriptionSessionAudioInputDict
class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | RealtimeTranscriptionSessionAudio | RealtimeTranscriptionSessionAudioDict
    include: list[Literal["item.input_audio_transcription.logprobs"]]
SessionUpdateEventParamSession: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeSessionCreateRequest, RealtimeSessionCreateRequestDict, RealtimeSessionCreateResponse, RealtimeSessionCreateResponseDict, RealtimeTranscriptionSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequest, RealtimeTranscriptionSessionCreateRequestDict, RealtimeTranscriptionSessionCreateResponse, RealtimeTranscriptionSessionCreateResponseDict]
class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ClientSecretCreateParamsExpiresAfter
    """how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to 7200 seconds; default 600"""
    session: SessionUpdateEventParamSession
    """configuration of the session that the key opens"""
class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    text: str
    type: Literal["input_text"]
class RealtimeConversationItemSystemMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemSystemMessageParamContent | RealtimeConversationItemSystemMessageContent | RealtimeConversationItemSystemMessageContentDict]
    role: Literal["system"]
    type: Literal["message"]
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
class RealtimeConversationItemUserMessageParamContent(TypedDict, total=False):
    audio: str
    detail: Literal["auto", "low", "high"]
    image_url: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "input_image"]
class RealtimeConversationItemUserMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemUserMessageParamContent | RealtimeConversationItemUserMessageContent | RealtimeConversationItemUserMessageContentDict]
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
class RealtimeConversationItemAssistantMessageParamContent(TypedDict, total=False):
    audio: str
    text: str
    transcript: str
    type: Literal["output_text", "output_audio"]
class RealtimeConversationItemAssistantMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemAssistantMessageParamContent | RealtimeConversationItemAssistantMessageContent | RealtimeConversationItemAssistantMessageContentDict]
    role: Literal["assistant"]
    type: Literal["message"]
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
class RealtimeConversationItemFunctionCallOutputParam(TypedDict):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
class RealtimeMcpApprovalResponseParam(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
class RealtimeMcpListToolsParamTool(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class RealtimeMcpListToolsParam(TypedDict):
    server_label: str
    tools: Iterable[RealtimeMcpListToolsParamTool | RealtimeMcpListToolsTool | RealtimeMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    id: NotRequired[str]
class RealtimeMcpProtocolErrorParam(TypedDict):
    code: int
    message: str
    type: Literal["protocol_error"]
class RealtimeMcpToolExecutionErrorParam(TypedDict):
    message: str
    type: Literal["tool_execution_error"]
class RealtimeMcphttpErrorParam(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]
RealtimeMcpToolCallParamError: TypeAlias = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpProtocolError, RealtimeMcpProtocolErrorDict, RealtimeMcpToolExecutionErrorParam, RealtimeMcpToolExecutionError, RealtimeMcpToolExecutionErrorDict, RealtimeMcphttpErrorParam, RealtimeMcphttpError, RealtimeMcphttpErrorDict]
class RealtimeMcpToolCallParam(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[RealtimeMcpToolCallParamError | None]
    output: NotRequired[str | None]
class RealtimeMcpApprovalRequestParam(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
ConversationItemParam: TypeAlias = Union[RealtimeConversationItemSystemMessageParam, RealtimeConversationItemSystemMessage, RealtimeConversationItemSystemMessageDict, RealtimeConversationItemUserMessageParam, RealtimeConversationItemUserMessage, RealtimeConversationItemUserMessageDict, RealtimeConversationItemAssistantMessageParam, RealtimeConversationItemAssistantMessage, RealtimeConversationItemAssistantMessageDict, RealtimeConversationItemFunctionCallParam, RealtimeConversationItemFunctionCall, RealtimeConversationItemFunctionCallDict, RealtimeConversationItemFunctionCallOutputParam, RealtimeConversationItemFunctionCallOutput, RealtimeConversationItemFunctionCallOutputDict, RealtimeMcpApprovalResponseParam, RealtimeMcpApprovalResponse, RealtimeMcpApprovalResponseDict, RealtimeMcpListToolsParam, RealtimeMcpListTools, RealtimeMcpListToolsDict, RealtimeMcpToolCallParam, RealtimeMcpToolCall, RealtimeMcpToolCallDict, RealtimeMcpApprovalRequestParam, RealtimeMcpApprovalRequest, RealtimeMcpApprovalRequestDict]
class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str
class RealtimeResponseCreateAudioOutputParamOutput(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: RealtimeAudioConfigOutputParamVoice
class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: RealtimeResponseCreateAudioOutputParamOutput | RealtimeResponseCreateAudioOutputOutput | RealtimeResponseCreateAudioOutputOutputDict
class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | RealtimeResponseCreateAudioOutput | RealtimeResponseCreateAudioOutputDict
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[RealtimeToolsConfigUnionParam]
class ResponseItemReferenceParam(TypedDict):
    id: str
    type: Literal["item_reference"]
class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | RealtimeResponseCreateAudioOutput | RealtimeResponseCreateAudioOutputDict
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam | ResponseItemReference | ResponseItemReferenceDict]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[RealtimeToolsConfigUnionParam]
class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: RealtimeTranslationSessionCreateRequestParamAudio | RealtimeTranslationSessionAudio | RealtimeTranslationSessionAudioDict
class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam
class RealtimeTranslationSessionUpdateEventParam(TypedDict):
    session: RealtimeTranslationSessionUpdateRequestParam | RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict
    type: Literal["session.update"]
    event_id: NotRequired[str]
class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: NotRequired[str]
class RealtimeTranslationSessionCloseEventParam(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str]
ConnectClientEventParam: TypeAlias = Union[RealtimeTranslationSessionUpdateEventParam, RealtimeTranslationSessionUpdateEvent, RealtimeTranslationSessionUpdateEventDict, SessionUpdateEvent, SessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventParam, RealtimeTranslationInputAudioBufferAppendEvent, RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventParam, RealtimeTranslationSessionCloseEvent, RealtimeTranslationSessionCloseEventDict]
class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str]
    previous_item_id: NotRequired[str]
class OutputAudioBufferClearEventParam(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str]
RealtimeClientEvent: TypeAlias = Union[ConversationItemCreateEvent, ConversationItemDeleteEvent, ConversationItemRetrieveEvent, ConversationItemTruncateEvent, InputAudioBufferAppendEvent, InputAudioBufferClearEvent, OutputAudioBufferClearEvent, InputAudioBufferCommitEvent, ResponseCancelEvent, ResponseCreateEvent, SessionUpdateEvent]
RealtimeClientEventDict: TypeAlias = Union[ConversationItemCreateEventDict, ConversationItemDeleteEventDict, ConversationItemRetrieveEventDict, ConversationItemTruncateEventDict, InputAudioBufferAppendEventDict, InputAudioBufferClearEventDict, OutputAudioBufferClearEventDict, InputAudioBufferCommitEventDict, ResponseCancelEventDict, ResponseCreateEventDict, SessionUpdateEventDict]
class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam | RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateEventParamSession
    type: Literal["session.update"]
    event_id: NotRequired[str]
RealtimeClientEventParam: TypeAlias = Union[ConversationItemCreateEventParam, ConversationItemCreateEvent, ConversationItemCreateEventDict, ConversationItemDeleteEventParam, ConversationItemDeleteEvent, ConversationItemDeleteEventDict, ConversationItemRetrieveEventParam, ConversationItemRetrieveEvent, ConversationItemRetrieveEventDict, ConversationItemTruncateEventParam, ConversationItemTruncateEvent, ConversationItemTruncateEventDict, InputAudioBufferAppendEventParam, InputAudioBufferAppendEvent, InputAudioBufferAppendEventDict, InputAudioBufferClearEventParam, InputAudioBufferClearEvent, InputAudioBufferClearEventDict, OutputAudioBufferClearEventParam, OutputAudioBufferClearEvent, OutputAudioBufferClearEventDict, InputAudioBufferCommitEventParam, InputAudioBufferCommitEvent, InputAudioBufferCommitEventDict, ResponseCancelEventParam, ResponseCancelEvent, ResponseCancelEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, RealtimeTranslationSessionUpdateEvent, RealtimeTranslationSessionUpdateEventDict]
RealtimeServerEvent: TypeAlias = Union[ConversationCreatedEvent, ConversationItemCreatedEvent, ConversationItemDeletedEvent, ConversationItemInputAudioTranscriptionCompletedEvent, ConversationItemInputAudioTranscriptionDeltaEvent, ConversationItemInputAudioTranscriptionFailedEvent, RealtimeServerEventConversationItemRetrieved, ConversationItemTruncatedEvent, RealtimeErrorEvent, InputAudioBufferClearedEvent, InputAudioBufferCommittedEvent, InputAudioBufferDtmfEventReceivedEvent, InputAudioBufferSpeechStartedEvent, InputAudioBufferSpeechStoppedEvent, RateLimitsUpdatedEvent, ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseDoneEvent, ResponseFunctionCallArgumentsDeltaEvent, ResponseFunctionCallArgumentsDoneEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent, SessionCreatedEvent, SessionUpdatedEvent, RealtimeServerEventOutputAudioBufferStarted, RealtimeServerEventOutputAudioBufferStopped, RealtimeServerEventOutputAudioBufferCleared, ConversationItemAdded, ConversationItemDone, InputAudioBufferTimeoutTriggered, ConversationItemInputAudioTranscriptionSegment, McpListToolsInProgress, McpListToolsCompleted, McpListToolsFailed, ResponseMcpCallArgumentsDelta, ResponseMcpCallArgumentsDone, ResponseMcpCallInProgress, ResponseMcpCallCompleted, ResponseMcpCallFailed]
RealtimeServerEventDict: TypeAlias = Union[ConversationCreatedEventDict, ConversationItemCreatedEventDict, ConversationItemDeletedEventDict, ConversationItemInputAudioTranscriptionCompletedEventDict, ConversationItemInputAudioTranscriptionDeltaEventDict, ConversationItemInputAudioTranscriptionFailedEventDict, RealtimeServerEventConversationItemRetrievedDict, ConversationItemTruncatedEventDict, RealtimeErrorEventDict, InputAudioBufferClearedEventDict, InputAudioBufferCommittedEventDict, InputAudioBufferDtmfEventReceivedEventDict, InputAudioBufferSpeechStartedEventDict, InputAudioBufferSpeechStoppedEventDict, RateLimitsUpdatedEventDict, ResponseAudioDeltaEventDict, ResponseAudioDoneEventDict, ResponseAudioTranscriptDeltaEventDict, ResponseAudioTranscriptDoneEventDict, ResponseContentPartAddedEventDict, ResponseContentPartDoneEventDict, ResponseCreatedEventDict, ResponseDoneEventDict, ResponseFunctionCallArgumentsDeltaEventDict, ResponseFunctionCallArgumentsDoneEventDict, ResponseOutputItemAddedEventDict, ResponseOutputItemDoneEventDict, ResponseTextDeltaEventDict, ResponseTextDoneEventDict, SessionCreatedEventDict, SessionUpdatedEventDict, RealtimeServerEventOutputAudioBufferStartedDict, RealtimeServerEventOutputAudioBufferStoppedDict, RealtimeServerEventOutputAudioBufferClearedDict, ConversationItemAddedDict, ConversationItemDoneDict, InputAudioBufferTimeoutTriggeredDict, ConversationItemInputAudioTranscriptionSegmentDict, McpListToolsInProgressDict, McpListToolsCompletedDict, McpListToolsFailedDict, ResponseMcpCallArgumentsDeltaDict, ResponseMcpCallArgumentsDoneDict, ResponseMcpCallInProgressDict, ResponseMcpCallCompletedDict, ResponseMcpCallFailedDict]
RealtimeTranslationClientEvent: TypeAlias = Union[RealtimeTranslationSessionUpdateEvent, RealtimeTranslationInputAudioBufferAppendEvent, RealtimeTranslationSessionCloseEvent]
RealtimeTranslationClientEventDict: TypeAlias = Union[RealtimeTranslationSessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventDict]
RealtimeTranslationClientEventParam: TypeAlias = Union[RealtimeTranslationSessionUpdateEventParam, RealtimeTranslationSessionUpdateEvent, RealtimeTranslationSessionUpdateEventDict, SessionUpdateEvent, SessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventParam, RealtimeTranslationInputAudioBufferAppendEvent, RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventParam, RealtimeTranslationSessionCloseEvent, RealtimeTranslationSessionCloseEventDict]
RealtimeTranslationServerEvent: TypeAlias = Union[RealtimeErrorEvent, RealtimeTranslationSessionCreatedEvent, RealtimeTranslationSessionUpdatedEvent, RealtimeTranslationSessionClosedEvent, RealtimeTranslationInputTranscriptDeltaEvent, RealtimeTranslationOutputTranscriptDeltaEvent, RealtimeTranslationOutputAudioDeltaEvent]
RealtimeTranslationServerEventDict: TypeAlias = Union[RealtimeErrorEventDict, RealtimeTranslationSessionCreatedEventDict, RealtimeTranslationSessionUpdatedEventDict, RealtimeTranslationSessionClosedEventDict, RealtimeTranslationInputTranscriptDeltaEventDict, RealtimeTranslationOutputTranscriptDeltaEventDict, RealtimeTranslationOutputAudioDeltaEventDict]
