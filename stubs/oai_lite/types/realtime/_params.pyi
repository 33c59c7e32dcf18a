# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base, _types
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
RealtimeAudioFormatsParam: TypeAlias = Union[RealtimeAudioFormatsParamAudioPCM, _types.RealtimeAudioFormatsAudioPCM, _types.RealtimeAudioFormatsAudioPCMDict, RealtimeAudioFormatsParamAudioPCMU, _types.RealtimeAudioFormatsAudioPCMU, _types.RealtimeAudioFormatsAudioPCMUDict, RealtimeAudioFormatsParamAudioPCMA, _types.RealtimeAudioFormatsAudioPCMA, _types.RealtimeAudioFormatsAudioPCMADict]
class RealtimeAudioConfigInputParamNoiseReduction(TypedDict, total=False):
    strength: float
    type: _base.NoiseReductionType
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
RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[RealtimeAudioInputTurnDetectionParamServerVad, _types.RealtimeAudioInputTurnDetectionServerVad, _types.RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionParamSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVadDict]
class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction | _types.RealtimeAudioConfigInputNoiseReduction | _types.RealtimeAudioConfigInputNoiseReductionDict
    transcription: AudioTranscriptionParam | _types.AudioTranscription | _types.AudioTranscriptionDict
    turn_detection: RealtimeAudioInputTurnDetectionParam | None
class RealtimeAudioConfigOutputParamVoiceID(TypedDict):
    id: str
RealtimeAudioConfigOutputParamVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputParamVoiceID, _types.RealtimeAudioConfigOutputVoiceID, _types.RealtimeAudioConfigOutputVoiceIDDict]
class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: RealtimeAudioConfigOutputParamVoice
class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam | _types.RealtimeAudioConfigInput | _types.RealtimeAudioConfigInputDict
    output: RealtimeAudioConfigOutputParam | _types.RealtimeAudioConfigOutput | _types.RealtimeAudioConfigOutputDict
class RealtimeReasoningParam(TypedDict, total=False):
    effort: _types.RealtimeReasoningEffort
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
RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, _types.RealtimeFunctionTool, _types.RealtimeFunctionToolDict, RealtimeResponseCreateMcpToolParam, _types.RealtimeResponseCreateMcpTool, _types.RealtimeResponseCreateMcpToolDict]
RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
class RealtimeTracingConfigParamTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str
RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigParamTracingConfiguration, _types.RealtimeTracingConfigTracingConfiguration, _types.RealtimeTracingConfigTracingConfigurationDict]
class RealtimeTruncationRetentionRatioParamTokenLimits(TypedDict, total=False):
    post_instructions: int
class RealtimeTruncationRetentionRatioParam(TypedDict):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: NotRequired[RealtimeTruncationRetentionRatioParamTokenLimits | _types.RealtimeTruncationRetentionRatioTokenLimits | _types.RealtimeTruncationRetentionRatioTokenLimitsDict]
RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam, _types.RealtimeTruncationRetentionRatio, _types.RealtimeTruncationRetentionRatioDict]
class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    """`realtime`"""
    audio: RealtimeAudioConfigParam | _types.RealtimeAudioConfig | _types.RealtimeAudioConfigDict
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
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
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
    audio: RealtimeAudioConfigParam | _types.RealtimeAudioConfig | _types.RealtimeAudioConfigDict
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam
class CallCreateParams(TypedDict):
    sdp: str
    """the caller's offer (RFC 8866)"""
    session: NotRequired[RealtimeSessionCreateRequestParam | _types.RealtimeSessionCreateRequest | _types.RealtimeSessionCreateRequestDict | _types.RealtimeSessionCreateResponse | _types.RealtimeSessionCreateResponseDict]
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
RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[RealtimeAudioInputTurnDetectionParamServerVad, _types.RealtimeAudioInputTurnDetectionServerVad, _types.RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionParamSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVadDict]
class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction | _types.RealtimeAudioConfigInputNoiseReduction | _types.RealtimeAudioConfigInputNoiseReductionDict
    transcription: AudioTranscriptionParam | _types.AudioTranscription | _types.AudioTranscriptionDict
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None
class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam | _types.RealtimeTranscriptionSessionAudioInput | _types.RealtimeTranscriptionSessionAudioInputDict
class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | _types.RealtimeTranscriptionSessionAudio | _types.RealtimeTranscriptionSessionAudioDict
    include: list[Literal["item.input_audio_transcription.logprobs"]]
SessionUpdateEventParamSession: TypeAlias = Union[RealtimeSessionCreateRequestParam, _types.RealtimeSessionCreateRequest, _types.RealtimeSessionCreateRequestDict, _types.RealtimeSessionCreateResponse, _types.RealtimeSessionCreateResponseDict, RealtimeTranscriptionSessionCreateRequestParam, _types.RealtimeTranscriptionSessionCreateRequest, _types.RealtimeTranscriptionSessionCreateRequestDict, _types.RealtimeTranscriptionSessionCreateResponse, _types.RealtimeTranscriptionSessionCreateResponseDict]
class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ClientSecretCreateParamsExpiresAfter
    """how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to 7200 seconds; default 600"""
    session: SessionUpdateEventParamSession
    """configuration of the session that the key opens"""
class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    text: str
    type: Literal["input_text"]
class RealtimeConversationItemSystemMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemSystemMessageParamContent | _types.RealtimeConversationItemSystemMessageContent | _types.RealtimeConversationItemSystemMessageContentDict]
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
    content: Iterable[RealtimeConversationItemUserMessageParamContent | _types.RealtimeConversationItemUserMessageContent | _types.RealtimeConversationItemUserMessageContentDict]
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
    content: Iterable[RealtimeConversationItemAssistantMessageParamContent | _types.RealtimeConversationItemAssistantMessageContent | _types.RealtimeConversationItemAssistantMessageContentDict]
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
    tools: Iterable[RealtimeMcpListToolsParamTool | _types.RealtimeMcpListToolsTool | _types.RealtimeMcpListToolsToolDict]
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
RealtimeMcpToolCallParamError: TypeAlias = Union[RealtimeMcpProtocolErrorParam, _types.RealtimeMcpProtocolError, _types.RealtimeMcpProtocolErrorDict, RealtimeMcpToolExecutionErrorParam, _types.RealtimeMcpToolExecutionError, _types.RealtimeMcpToolExecutionErrorDict, RealtimeMcphttpErrorParam, _types.RealtimeMcphttpError, _types.RealtimeMcphttpErrorDict]
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
ConversationItemParam: TypeAlias = Union[RealtimeConversationItemSystemMessageParam, _types.RealtimeConversationItemSystemMessage, _types.RealtimeConversationItemSystemMessageDict, RealtimeConversationItemUserMessageParam, _types.RealtimeConversationItemUserMessage, _types.RealtimeConversationItemUserMessageDict, RealtimeConversationItemAssistantMessageParam, _types.RealtimeConversationItemAssistantMessage, _types.RealtimeConversationItemAssistantMessageDict, RealtimeConversationItemFunctionCallParam, _types.RealtimeConversationItemFunctionCall, _types.RealtimeConversationItemFunctionCallDict, RealtimeConversationItemFunctionCallOutputParam, _types.RealtimeConversationItemFunctionCallOutput, _types.RealtimeConversationItemFunctionCallOutputDict, RealtimeMcpApprovalResponseParam, _types.RealtimeMcpApprovalResponse, _types.RealtimeMcpApprovalResponseDict, RealtimeMcpListToolsParam, _types.RealtimeMcpListTools, _types.RealtimeMcpListToolsDict, RealtimeMcpToolCallParam, _types.RealtimeMcpToolCall, _types.RealtimeMcpToolCallDict, RealtimeMcpApprovalRequestParam, _types.RealtimeMcpApprovalRequest, _types.RealtimeMcpApprovalRequestDict]
class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str
class RealtimeResponseCreateAudioOutputParamOutput(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: RealtimeAudioConfigOutputParamVoice
class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: RealtimeResponseCreateAudioOutputParamOutput | _types.RealtimeResponseCreateAudioOutputOutput | _types.RealtimeResponseCreateAudioOutputOutputDict
class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | _types.RealtimeResponseCreateAudioOutput | _types.RealtimeResponseCreateAudioOutputDict
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[RealtimeToolsConfigUnionParam]
class ResponseItemReferenceParam(TypedDict):
    id: str
    type: Literal["item_reference"]
class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | _types.RealtimeResponseCreateAudioOutput | _types.RealtimeResponseCreateAudioOutputDict
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam | _types.ResponseItemReference | _types.ResponseItemReferenceDict]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[RealtimeToolsConfigUnionParam]
class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: _base.RealtimeTranslationSessionCreateRequestParamAudio | _types.RealtimeTranslationSessionAudio | _types.RealtimeTranslationSessionAudioDict
class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam
class RealtimeTranslationSessionUpdateEventParam(TypedDict):
    session: RealtimeTranslationSessionUpdateRequestParam | _types.RealtimeTranslationSessionUpdateRequest | _types.RealtimeTranslationSessionUpdateRequestDict
    type: Literal["session.update"]
    event_id: NotRequired[str]
class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: NotRequired[str]
class RealtimeTranslationSessionCloseEventParam(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str]
ConnectClientEventParam: TypeAlias = Union[RealtimeTranslationSessionUpdateEventParam, _types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationSessionUpdateEventDict, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventParam, _types.RealtimeTranslationInputAudioBufferAppendEvent, _types.RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventParam, _types.RealtimeTranslationSessionCloseEvent, _types.RealtimeTranslationSessionCloseEventDict]
class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str]
    previous_item_id: NotRequired[str]
class OutputAudioBufferClearEventParam(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str]
RealtimeClientEvent: TypeAlias = Union[_types.ConversationItemCreateEvent, _base.ConversationItemDeleteEvent, _base.ConversationItemRetrieveEvent, _base.ConversationItemTruncateEvent, _base.InputAudioBufferAppendEvent, _base.InputAudioBufferClearEvent, _types.OutputAudioBufferClearEvent, _base.InputAudioBufferCommitEvent, _base.ResponseCancelEvent, _types.ResponseCreateEvent, _types.SessionUpdateEvent]
RealtimeClientEventDict: TypeAlias = Union[_types.ConversationItemCreateEventDict, _base.ConversationItemDeleteEventDict, _base.ConversationItemRetrieveEventDict, _base.ConversationItemTruncateEventDict, _base.InputAudioBufferAppendEventDict, _base.InputAudioBufferClearEventDict, _types.OutputAudioBufferClearEventDict, _base.InputAudioBufferCommitEventDict, _base.ResponseCancelEventDict, _types.ResponseCreateEventDict, _types.SessionUpdateEventDict]
class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam | _types.RealtimeResponseCreateParams | _types.RealtimeResponseCreateParamsDict
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateEventParamSession
    type: Literal["session.update"]
    event_id: NotRequired[str]
RealtimeClientEventParam: TypeAlias = Union[ConversationItemCreateEventParam, _types.ConversationItemCreateEvent, _types.ConversationItemCreateEventDict, _base.ConversationItemDeleteEventParam, _base.ConversationItemDeleteEvent, _base.ConversationItemDeleteEventDict, _base.ConversationItemRetrieveEventParam, _base.ConversationItemRetrieveEvent, _base.ConversationItemRetrieveEventDict, _base.ConversationItemTruncateEventParam, _base.ConversationItemTruncateEvent, _base.ConversationItemTruncateEventDict, _base.InputAudioBufferAppendEventParam, _base.InputAudioBufferAppendEvent, _base.InputAudioBufferAppendEventDict, _base.InputAudioBufferClearEventParam, _base.InputAudioBufferClearEvent, _base.InputAudioBufferClearEventDict, OutputAudioBufferClearEventParam, _types.OutputAudioBufferClearEvent, _types.OutputAudioBufferClearEventDict, _base.InputAudioBufferCommitEventParam, _base.InputAudioBufferCommitEvent, _base.InputAudioBufferCommitEventDict, _base.ResponseCancelEventParam, _base.ResponseCancelEvent, _base.ResponseCancelEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, _types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationSessionUpdateEventDict]
RealtimeServerEvent: TypeAlias = Union[_base.ConversationCreatedEvent, _types.ConversationItemCreatedEvent, _base.ConversationItemDeletedEvent, _types.ConversationItemInputAudioTranscriptionCompletedEvent, _types.ConversationItemInputAudioTranscriptionDeltaEvent, _base.ConversationItemInputAudioTranscriptionFailedEvent, _types.RealtimeServerEventConversationItemRetrieved, _base.ConversationItemTruncatedEvent, _types.RealtimeErrorEvent, _base.InputAudioBufferClearedEvent, _base.InputAudioBufferCommittedEvent, _types.InputAudioBufferDtmfEventReceivedEvent, _base.InputAudioBufferSpeechStartedEvent, _base.InputAudioBufferSpeechStoppedEvent, _base.RateLimitsUpdatedEvent, _types.ResponseAudioDeltaEvent, _types.ResponseAudioDoneEvent, _types.ResponseAudioTranscriptDeltaEvent, _types.ResponseAudioTranscriptDoneEvent, _base.ResponseContentPartAddedEvent, _base.ResponseContentPartDoneEvent, _types.ResponseCreatedEvent, _types.ResponseDoneEvent, _base.ResponseFunctionCallArgumentsDeltaEvent, _types.ResponseFunctionCallArgumentsDoneEvent, _types.ResponseOutputItemAddedEvent, _types.ResponseOutputItemDoneEvent, _types.ResponseTextDeltaEvent, _types.ResponseTextDoneEvent, _types.SessionCreatedEvent, _types.SessionUpdatedEvent, _base.RealtimeServerEventOutputAudioBufferStarted, _base.RealtimeServerEventOutputAudioBufferStopped, _base.RealtimeServerEventOutputAudioBufferCleared, _types.ConversationItemAdded, _types.ConversationItemDone, _types.InputAudioBufferTimeoutTriggered, _types.ConversationItemInputAudioTranscriptionSegment, _types.McpListToolsInProgress, _types.McpListToolsCompleted, _types.McpListToolsFailed, _types.ResponseMcpCallArgumentsDelta, _types.ResponseMcpCallArgumentsDone, _types.ResponseMcpCallInProgress, _types.ResponseMcpCallCompleted, _types.ResponseMcpCallFailed]
RealtimeServerEventDict: TypeAlias = Union[_base.ConversationCreatedEventDict, _types.ConversationItemCreatedEventDict, _base.ConversationItemDeletedEventDict, _types.ConversationItemInputAudioTranscriptionCompletedEventDict, _types.ConversationItemInputAudioTranscriptionDeltaEventDict, _base.ConversationItemInputAudioTranscriptionFailedEventDict, _types.RealtimeServerEventConversationItemRetrievedDict, _base.ConversationItemTruncatedEventDict, _types.RealtimeErrorEventDict, _base.InputAudioBufferClearedEventDict, _base.InputAudioBufferCommittedEventDict, _types.InputAudioBufferDtmfEventReceivedEventDict, _base.InputAudioBufferSpeechStartedEventDict, _base.InputAudioBufferSpeechStoppedEventDict, _base.RateLimitsUpdatedEventDict, _types.ResponseAudioDeltaEventDict, _types.ResponseAudioDoneEventDict, _types.ResponseAudioTranscriptDeltaEventDict, _types.ResponseAudioTranscriptDoneEventDict, _base.ResponseContentPartAddedEventDict, _base.ResponseContentPartDoneEventDict, _types.ResponseCreatedEventDict, _types.ResponseDoneEventDict, _base.ResponseFunctionCallArgumentsDeltaEventDict, _types.ResponseFunctionCallArgumentsDoneEventDict, _types.ResponseOutputItemAddedEventDict, _types.ResponseOutputItemDoneEventDict, _types.ResponseTextDeltaEventDict, _types.ResponseTextDoneEventDict, _types.SessionCreatedEventDict, _types.SessionUpdatedEventDict, _base.RealtimeServerEventOutputAudioBufferStartedDict, _base.RealtimeServerEventOutputAudioBufferStoppedDict, _base.RealtimeServerEventOutputAudioBufferClearedDict, _types.ConversationItemAddedDict, _types.ConversationItemDoneDict, _types.InputAudioBufferTimeoutTriggeredDict, _types.ConversationItemInputAudioTranscriptionSegmentDict, _types.McpListToolsInProgressDict, _types.McpListToolsCompletedDict, _types.McpListToolsFailedDict, _types.ResponseMcpCallArgumentsDeltaDict, _types.ResponseMcpCallArgumentsDoneDict, _types.ResponseMcpCallInProgressDict, _types.ResponseMcpCallCompletedDict, _types.ResponseMcpCallFailedDict]
RealtimeTranslationClientEvent: TypeAlias = Union[_types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationInputAudioBufferAppendEvent, _types.RealtimeTranslationSessionCloseEvent]
RealtimeTranslationClientEventDict: TypeAlias = Union[_types.RealtimeTranslationSessionUpdateEventDict, _types.RealtimeTranslationInputAudioBufferAppendEventDict, _types.RealtimeTranslationSessionCloseEventDict]
RealtimeTranslationClientEventParam: TypeAlias = Union[RealtimeTranslationSessionUpdateEventParam, _types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationSessionUpdateEventDict, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventParam, _types.RealtimeTranslationInputAudioBufferAppendEvent, _types.RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventParam, _types.RealtimeTranslationSessionCloseEvent, _types.RealtimeTranslationSessionCloseEventDict]
RealtimeTranslationServerEvent: TypeAlias = Union[_types.RealtimeErrorEvent, _types.RealtimeTranslationSessionCreatedEvent, _types.RealtimeTranslationSessionUpdatedEvent, _types.RealtimeTranslationSessionClosedEvent, _types.RealtimeTranslationInputTranscriptDeltaEvent, _types.RealtimeTranslationOutputTranscriptDeltaEvent, _types.RealtimeTranslationOutputAudioDeltaEvent]
RealtimeTranslationServerEventDict: TypeAlias = Union[_types.RealtimeErrorEventDict, _types.RealtimeTranslationSessionCreatedEventDict, _types.RealtimeTranslationSessionUpdatedEventDict, _types.RealtimeTranslationSessionClosedEventDict, _types.RealtimeTranslationInputTranscriptDeltaEventDict, _types.RealtimeTranslationOutputTranscriptDeltaEventDict, _types.RealtimeTranslationOutputAudioDeltaEventDict]
