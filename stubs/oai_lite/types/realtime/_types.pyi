# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base
from .._reply import Reply
from .._subscripts import Get1, Get10, Get12, Get2, Get3, Get4, Get5, Get6, Get9
from ..audio import TranscriptionLanguage, TranscriptionLanguageDict
from ..responses._types import (
    ResponsePrompt,
    ResponsePromptDict,
    ToolChoiceFunction,
    ToolChoiceFunctionDict,
    ToolChoiceMcp,
    ToolChoiceMcpDict,
    ToolChoiceOptions,
)
from ..shared import Metadata
class AudioTranscriptionDict(TypedDict, total=False):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None
    keywords: list[str] | None
    language: str | None
    languages: list[str] | None
    model: str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | None
    prompt: str | None
class AudioTranscription(Reply[AudioTranscriptionDict]):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None
    keywords: list[str] | None
    language: str | None
    languages: list[str] | None
    model: str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | None
    prompt: str | None
    __getitem__: Get4[Literal["delay"], Literal["minimal", "low", "medium", "high", "xhigh"] | None, Literal["keywords", "languages"], list[str] | None, Literal["language", "prompt"], str | None, Literal["model"], str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | None]
class RealtimeAudioFormatsAudioPCMDict(TypedDict, total=False):
    rate: Literal[24000] | None
    type: Literal["audio/pcm"] | None
class RealtimeAudioFormatsAudioPCM(Reply[RealtimeAudioFormatsAudioPCMDict]):
    rate: Literal[24000] | None
    type: Literal["audio/pcm"] | None
    __getitem__: Get2[Literal["rate"], Literal[24000] | None, Literal["type"], Literal["audio/pcm"] | None]
class RealtimeAudioFormatsAudioPCMUDict(TypedDict, total=False):
    type: Literal["audio/pcmu"] | None
class RealtimeAudioFormatsAudioPCMU(Reply[RealtimeAudioFormatsAudioPCMUDict]):
    type: Literal["audio/pcmu"] | None
    __getitem__: Get1[Literal["type"], Literal["audio/pcmu"] | None]
class RealtimeAudioFormatsAudioPCMADict(TypedDict, total=False):
    type: Literal["audio/pcma"] | None
class RealtimeAudioFormatsAudioPCMA(Reply[RealtimeAudioFormatsAudioPCMADict]):
    type: Literal["audio/pcma"] | None
    __getitem__: Get1[Literal["type"], Literal["audio/pcma"] | None]
RealtimeAudioFormats: TypeAlias = Union[RealtimeAudioFormatsAudioPCM, RealtimeAudioFormatsAudioPCMU, RealtimeAudioFormatsAudioPCMA]
RealtimeAudioFormatsDict: TypeAlias = Union[RealtimeAudioFormatsAudioPCMDict, RealtimeAudioFormatsAudioPCMUDict, RealtimeAudioFormatsAudioPCMADict]
class RealtimeAudioConfigInputNoiseReductionDict(TypedDict, total=False):
    strength: float | None
    type: _base.NoiseReductionType | None
class RealtimeAudioConfigInputNoiseReduction(Reply[RealtimeAudioConfigInputNoiseReductionDict]):
    strength: float | None
    type: _base.NoiseReductionType | None
    __getitem__: Get2[Literal["strength"], float | None, Literal["type"], _base.NoiseReductionType | None]
class RealtimeAudioInputTurnDetectionServerVadDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool | None
    idle_timeout_ms: int | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
class RealtimeAudioInputTurnDetectionServerVad(Reply[RealtimeAudioInputTurnDetectionServerVadDict]):
    type: Literal["server_vad"]
    create_response: bool | None
    idle_timeout_ms: int | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    __getitem__: Get4[Literal["type"], Literal["server_vad"], Literal["create_response", "interrupt_response"], bool | None, Literal["idle_timeout_ms", "prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None]
class RealtimeAudioInputTurnDetectionSemanticVadDict(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool | None
    eagerness: Literal["low", "medium", "high", "auto"] | None
    interrupt_response: bool | None
class RealtimeAudioInputTurnDetectionSemanticVad(Reply[RealtimeAudioInputTurnDetectionSemanticVadDict]):
    type: Literal["semantic_vad"]
    create_response: bool | None
    eagerness: Literal["low", "medium", "high", "auto"] | None
    interrupt_response: bool | None
    __getitem__: Get3[Literal["type"], Literal["semantic_vad"], Literal["create_response", "interrupt_response"], bool | None, Literal["eagerness"], Literal["low", "medium", "high", "auto"] | None]
RealtimeAudioInputTurnDetection: TypeAlias = Union[RealtimeAudioInputTurnDetectionServerVad, RealtimeAudioInputTurnDetectionSemanticVad, None]
RealtimeAudioInputTurnDetectionDict: TypeAlias = Union[RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionSemanticVadDict, None]
class RealtimeAudioConfigInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    noise_reduction: RealtimeAudioConfigInputNoiseReductionDict | None
    transcription: AudioTranscriptionDict | None
    turn_detection: RealtimeAudioInputTurnDetectionDict | None
class RealtimeAudioConfigInput(Reply[RealtimeAudioConfigInputDict]):
    format: RealtimeAudioFormats | None
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: RealtimeAudioInputTurnDetection | None
    __getitem__: Get4[Literal["format"], RealtimeAudioFormats | None, Literal["noise_reduction"], RealtimeAudioConfigInputNoiseReduction | None, Literal["transcription"], AudioTranscription | None, Literal["turn_detection"], RealtimeAudioInputTurnDetection | None]
class RealtimeSessionCreateResponseAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    speed: float | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
class RealtimeSessionCreateResponseAudioOutput(Reply[RealtimeSessionCreateResponseAudioOutputDict]):
    format: RealtimeAudioFormats | None
    speed: float | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
    __getitem__: Get3[Literal["format"], RealtimeAudioFormats | None, Literal["speed"], float | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None]
class RealtimeSessionCreateResponseAudioDict(TypedDict, total=False):
    input: RealtimeAudioConfigInputDict | None
    output: RealtimeSessionCreateResponseAudioOutputDict | None
class RealtimeSessionCreateResponseAudio(Reply[RealtimeSessionCreateResponseAudioDict]):
    input: RealtimeAudioConfigInput | None
    output: RealtimeSessionCreateResponseAudioOutput | None
    __getitem__: Get2[Literal["input"], RealtimeAudioConfigInput | None, Literal["output"], RealtimeSessionCreateResponseAudioOutput | None]
RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
class RealtimeReasoningDict(TypedDict, total=False):
    effort: RealtimeReasoningEffort | None
class RealtimeReasoning(Reply[RealtimeReasoningDict]):
    effort: RealtimeReasoningEffort | None
    __getitem__: Get1[Literal["effort"], RealtimeReasoningEffort | None]
RealtimeToolChoiceConfig: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
RealtimeToolChoiceConfigDict: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionDict, ToolChoiceMcpDict]
class RealtimeFunctionToolDict(TypedDict, total=False):
    description: str | None
    name: str | None
    parameters: object | None
    type: Literal["function"] | None
class RealtimeFunctionTool(Reply[RealtimeFunctionToolDict]):
    description: str | None
    name: str | None
    parameters: object | None
    type: Literal["function"] | None
    __getitem__: Get3[Literal["description", "name"], str | None, Literal["parameters"], object | None, Literal["type"], Literal["function"] | None]
class RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter(Reply[RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    tool_names: list[str] | None
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
RealtimeToolsConfigUnionMcpAllowedTools: TypeAlias = Union[list[str], RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter, None]
RealtimeToolsConfigUnionMcpAllowedToolsDict: TypeAlias = Union[list[str], RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict, None]
class RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict | None
    never: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict | None
class RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilter(Reply[RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter | None
    never: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter | None
    __getitem__: Get1[Literal["always", "never"], RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter | None]
RealtimeToolsConfigUnionMcpRequireApproval: TypeAlias = Union[RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
RealtimeToolsConfigUnionMcpRequireApprovalDict: TypeAlias = Union[RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class RealtimeResponseCreateMcpToolDict(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: RealtimeToolsConfigUnionMcpAllowedToolsDict | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: RealtimeToolsConfigUnionMcpRequireApprovalDict | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
class RealtimeResponseCreateMcpTool(Reply[RealtimeResponseCreateMcpToolDict]):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: RealtimeToolsConfigUnionMcpAllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: RealtimeToolsConfigUnionMcpRequireApproval | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
    __getitem__: Get9[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], RealtimeToolsConfigUnionMcpAllowedTools | None, Literal["authorization", "server_description", "server_url", "tunnel_id"], str | None, Literal["connector_id"], Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], RealtimeToolsConfigUnionMcpRequireApproval | None]
RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
RealtimeToolsConfigUnionDict: TypeAlias = Union[RealtimeFunctionToolDict, RealtimeResponseCreateMcpToolDict]
class RealtimeTracingConfigTracingConfigurationDict(TypedDict, total=False):
    group_id: str | None
    metadata: object | None
    workflow_name: str | None
class RealtimeTracingConfigTracingConfiguration(Reply[RealtimeTracingConfigTracingConfigurationDict]):
    group_id: str | None
    metadata: object | None
    workflow_name: str | None
    __getitem__: Get2[Literal["group_id", "workflow_name"], str | None, Literal["metadata"], object | None]
RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigTracingConfiguration, None]
RealtimeTracingConfigDict: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigTracingConfigurationDict, None]
class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    post_instructions: int | None
class RealtimeTruncationRetentionRatioTokenLimits(Reply[RealtimeTruncationRetentionRatioTokenLimitsDict]):
    post_instructions: int | None
    __getitem__: Get1[Literal["post_instructions"], int | None]
class RealtimeTruncationRetentionRatioDict(TypedDict):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: NotRequired[RealtimeTruncationRetentionRatioTokenLimitsDict | None]
class RealtimeTruncationRetentionRatio(Reply[RealtimeTruncationRetentionRatioDict]):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None
    __getitem__: Get3[Literal["retention_ratio"], float, Literal["type"], Literal["retention_ratio"], Literal["token_limits"], RealtimeTruncationRetentionRatioTokenLimits | None]
RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
RealtimeTruncationDict: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioDict]
class RealtimeSessionCreateResponseDict(TypedDict, total=False):
    id: Required[str]
    object: Required[Literal["realtime.session"]]
    type: Required[Literal["realtime"]]
    audio: RealtimeSessionCreateResponseAudioDict | None
    expires_at: int | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    output_modalities: list[Literal["text", "audio"]] | None
    prompt: ResponsePromptDict | None
    reasoning: RealtimeReasoningDict | None
    tool_choice: RealtimeToolChoiceConfigDict | None
    tools: list[RealtimeToolsConfigUnionDict] | None
    tracing: RealtimeTracingConfigDict | None
    truncation: RealtimeTruncationDict | None
class RealtimeSessionCreateResponse(Reply[RealtimeSessionCreateResponseDict]):
    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: RealtimeSessionCreateResponseAudio | None
    expires_at: int | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    output_modalities: list[Literal["text", "audio"]] | None
    prompt: ResponsePrompt | None
    reasoning: RealtimeReasoning | None
    tool_choice: RealtimeToolChoiceConfig | None
    tools: list[RealtimeToolsConfigUnion] | None
    tracing: RealtimeTracingConfig | None
    truncation: RealtimeTruncation | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["realtime.session"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["realtime"]: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> RealtimeSessionCreateResponseAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["expires_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["include"], /) -> list[Literal["item.input_audio_transcription.logprobs"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens"], /) -> int | Literal["inf"] | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None: ...
    @overload
    def __getitem__(self, key: Literal["output_modalities"], /) -> list[Literal["text", "audio"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> RealtimeReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> RealtimeToolChoiceConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[RealtimeToolsConfigUnion] | None: ...
    @overload
    def __getitem__(self, key: Literal["tracing"], /) -> RealtimeTracingConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> RealtimeTruncation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RealtimeTranscriptionSessionTurnDetectionDict(TypedDict, total=False):
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None
class RealtimeTranscriptionSessionTurnDetection(Reply[RealtimeTranscriptionSessionTurnDetectionDict]):
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None
    __getitem__: Get3[Literal["prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None, Literal["type"], str | None]
class RealtimeTranscriptionSessionCreateResponseAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    noise_reduction: RealtimeAudioConfigInputNoiseReductionDict | None
    transcription: AudioTranscriptionDict | None
    turn_detection: RealtimeTranscriptionSessionTurnDetectionDict | None
class RealtimeTranscriptionSessionCreateResponseAudioInput(Reply[RealtimeTranscriptionSessionCreateResponseAudioInputDict]):
    format: RealtimeAudioFormats | None
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None
    __getitem__: Get4[Literal["format"], RealtimeAudioFormats | None, Literal["noise_reduction"], RealtimeAudioConfigInputNoiseReduction | None, Literal["transcription"], AudioTranscription | None, Literal["turn_detection"], RealtimeTranscriptionSessionTurnDetection | None]
class RealtimeTranscriptionSessionCreateResponseAudioDict(TypedDict, total=False):
    input: RealtimeTranscriptionSessionCreateResponseAudioInputDict | None
class RealtimeTranscriptionSessionCreateResponseAudio(Reply[RealtimeTranscriptionSessionCreateResponseAudioDict]):
    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None
    __getitem__: Get1[Literal["input"], RealtimeTranscriptionSessionCreateResponseAudioInput | None]
class RealtimeTranscriptionSessionCreateResponseDict(TypedDict):
    id: str
    object: str
    type: Literal["transcription"]
    audio: NotRequired[RealtimeTranscriptionSessionCreateResponseAudioDict | None]
    expires_at: NotRequired[int | None]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]] | None]
class RealtimeTranscriptionSessionCreateResponse(Reply[RealtimeTranscriptionSessionCreateResponseDict]):
    id: str
    object: str
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None
    expires_at: int | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    __getitem__: Get5[Literal["id", "object"], str, Literal["type"], Literal["transcription"], Literal["audio"], RealtimeTranscriptionSessionCreateResponseAudio | None, Literal["expires_at"], int | None, Literal["include"], list[Literal["item.input_audio_transcription.logprobs"]] | None]
ClientSecretCreateResponseSession: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]
ClientSecretCreateResponseSessionDict: TypeAlias = Union[RealtimeSessionCreateResponseDict, RealtimeTranscriptionSessionCreateResponseDict]
class ClientSecretCreateResponseDict(TypedDict):
    expires_at: int
    session: ClientSecretCreateResponseSessionDict
    value: str
class ClientSecretCreateResponse(Reply[ClientSecretCreateResponseDict]):
    expires_at: int
    session: ClientSecretCreateResponseSession
    value: str
    __getitem__: Get3[Literal["expires_at"], int, Literal["session"], ClientSecretCreateResponseSession, Literal["value"], str]
class RealtimeConversationItemSystemMessageContentDict(TypedDict, total=False):
    text: str | None
    type: Literal["input_text"] | None
class RealtimeConversationItemSystemMessageContent(Reply[RealtimeConversationItemSystemMessageContentDict]):
    text: str | None
    type: Literal["input_text"] | None
    __getitem__: Get2[Literal["text"], str | None, Literal["type"], Literal["input_text"] | None]
class RealtimeConversationItemSystemMessageDict(TypedDict):
    content: list[RealtimeConversationItemSystemMessageContentDict]
    role: Literal["system"]
    type: Literal["message"]
    id: NotRequired[str | None]
    object: NotRequired[Literal["realtime.item"] | None]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemSystemMessage(Reply[RealtimeConversationItemSystemMessageDict]):
    content: list[RealtimeConversationItemSystemMessageContent]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    __getitem__: Get6[Literal["content"], list[RealtimeConversationItemSystemMessageContent], Literal["role"], Literal["system"], Literal["type"], Literal["message"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemUserMessageContentDict(TypedDict, total=False):
    audio: str | None
    detail: Literal["auto", "low", "high"] | None
    image_url: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "input_image"] | None
class RealtimeConversationItemUserMessageContent(Reply[RealtimeConversationItemUserMessageContentDict]):
    audio: str | None
    detail: Literal["auto", "low", "high"] | None
    image_url: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "input_image"] | None
    __getitem__: Get3[Literal["audio", "image_url", "text", "transcript"], str | None, Literal["detail"], Literal["auto", "low", "high"] | None, Literal["type"], Literal["input_text", "input_audio", "input_image"] | None]
class RealtimeConversationItemUserMessageDict(TypedDict):
    content: list[RealtimeConversationItemUserMessageContentDict]
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    object: NotRequired[Literal["realtime.item"] | None]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemUserMessage(Reply[RealtimeConversationItemUserMessageDict]):
    content: list[RealtimeConversationItemUserMessageContent]
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    __getitem__: Get6[Literal["content"], list[RealtimeConversationItemUserMessageContent], Literal["role"], Literal["user"], Literal["type"], Literal["message"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemAssistantMessageContentDict(TypedDict, total=False):
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["output_text", "output_audio"] | None
class RealtimeConversationItemAssistantMessageContent(Reply[RealtimeConversationItemAssistantMessageContentDict]):
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["output_text", "output_audio"] | None
    __getitem__: Get2[Literal["audio", "text", "transcript"], str | None, Literal["type"], Literal["output_text", "output_audio"] | None]
class RealtimeConversationItemAssistantMessageDict(TypedDict):
    content: list[RealtimeConversationItemAssistantMessageContentDict]
    role: Literal["assistant"]
    type: Literal["message"]
    id: NotRequired[str | None]
    object: NotRequired[Literal["realtime.item"] | None]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemAssistantMessage(Reply[RealtimeConversationItemAssistantMessageDict]):
    content: list[RealtimeConversationItemAssistantMessageContent]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    __getitem__: Get6[Literal["content"], list[RealtimeConversationItemAssistantMessageContent], Literal["role"], Literal["assistant"], Literal["type"], Literal["message"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    call_id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
class RealtimeConversationItemFunctionCall(Reply[RealtimeConversationItemFunctionCallDict]):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: str | None
    call_id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    __getitem__: Get5[Literal["arguments", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "call_id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemFunctionCallOutputDict(TypedDict):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    object: NotRequired[Literal["realtime.item"] | None]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemFunctionCallOutput(Reply[RealtimeConversationItemFunctionCallOutputDict]):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    __getitem__: Get5[Literal["call_id", "output"], str, Literal["type"], Literal["function_call_output"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeMcpApprovalResponseDict(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
class RealtimeMcpApprovalResponse(Reply[RealtimeMcpApprovalResponseDict]):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None
    __getitem__: Get4[Literal["id", "approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["reason"], str | None]
class RealtimeMcpListToolsToolDict(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class RealtimeMcpListToolsTool(Reply[RealtimeMcpListToolsToolDict]):
    input_schema: object
    name: str
    annotations: object | None
    description: str | None
    __getitem__: Get4[Literal["input_schema"], object, Literal["name"], str, Literal["annotations"], object | None, Literal["description"], str | None]
class RealtimeMcpListToolsDict(TypedDict):
    server_label: str
    tools: list[RealtimeMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    id: NotRequired[str | None]
class RealtimeMcpListTools(Reply[RealtimeMcpListToolsDict]):
    server_label: str
    tools: list[RealtimeMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    id: str | None
    __getitem__: Get4[Literal["server_label"], str, Literal["tools"], list[RealtimeMcpListToolsTool], Literal["type"], Literal["mcp_list_tools"], Literal["id"], str | None]
class RealtimeMcpProtocolErrorDict(TypedDict):
    code: int
    message: str
    type: Literal["protocol_error"]
class RealtimeMcpProtocolError(Reply[RealtimeMcpProtocolErrorDict]):
    code: int
    message: str
    type: Literal["protocol_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["protocol_error"]]
class RealtimeMcpToolExecutionErrorDict(TypedDict):
    message: str
    type: Literal["tool_execution_error"]
class RealtimeMcpToolExecutionError(Reply[RealtimeMcpToolExecutionErrorDict]):
    message: str
    type: Literal["tool_execution_error"]
    __getitem__: Get2[Literal["message"], str, Literal["type"], Literal["tool_execution_error"]]
class RealtimeMcphttpErrorDict(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]
class RealtimeMcphttpError(Reply[RealtimeMcphttpErrorDict]):
    code: int
    message: str
    type: Literal["http_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["http_error"]]
RealtimeMcpToolCallError: TypeAlias = Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None]
RealtimeMcpToolCallErrorDict: TypeAlias = Union[RealtimeMcpProtocolErrorDict, RealtimeMcpToolExecutionErrorDict, RealtimeMcphttpErrorDict, None]
class RealtimeMcpToolCallDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[RealtimeMcpToolCallErrorDict | None]
    output: NotRequired[str | None]
class RealtimeMcpToolCall(Reply[RealtimeMcpToolCallDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None
    error: RealtimeMcpToolCallError | None
    output: str | None
    __getitem__: Get4[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_call"], Literal["approval_request_id", "output"], str | None, Literal["error"], RealtimeMcpToolCallError | None]
class RealtimeMcpApprovalRequestDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
class RealtimeMcpApprovalRequest(Reply[RealtimeMcpApprovalRequestDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    __getitem__: Get2[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_approval_request"]]
ConversationItem: TypeAlias = Union[RealtimeConversationItemSystemMessage, RealtimeConversationItemUserMessage, RealtimeConversationItemAssistantMessage, RealtimeConversationItemFunctionCall, RealtimeConversationItemFunctionCallOutput, RealtimeMcpApprovalResponse, RealtimeMcpListTools, RealtimeMcpToolCall, RealtimeMcpApprovalRequest]
ConversationItemDict: TypeAlias = Union[RealtimeConversationItemSystemMessageDict, RealtimeConversationItemUserMessageDict, RealtimeConversationItemAssistantMessageDict, RealtimeConversationItemFunctionCallDict, RealtimeConversationItemFunctionCallOutputDict, RealtimeMcpApprovalResponseDict, RealtimeMcpListToolsDict, RealtimeMcpToolCallDict, RealtimeMcpApprovalRequestDict]
class ConversationItemAddedDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    type: Literal["conversation.item.added"]
    previous_item_id: NotRequired[str | None]
class ConversationItemAdded(Reply[ConversationItemAddedDict]):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.added"], Literal["previous_item_id"], str | None]
class ConversationItemDoneDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    type: Literal["conversation.item.done"]
    previous_item_id: NotRequired[str | None]
class ConversationItemDone(Reply[ConversationItemDoneDict]):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.done"], Literal["previous_item_id"], str | None]
class ConversationItemInputAudioTranscriptionSegmentDict(TypedDict):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
class ConversationItemInputAudioTranscriptionSegment(Reply[ConversationItemInputAudioTranscriptionSegmentDict]):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
    __getitem__: Get4[Literal["id", "event_id", "item_id", "speaker", "text"], str, Literal["content_index"], int, Literal["end", "start"], float, Literal["type"], Literal["conversation.item.input_audio_transcription.segment"]]
class InputAudioBufferTimeoutTriggeredDict(TypedDict):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
class InputAudioBufferTimeoutTriggered(Reply[InputAudioBufferTimeoutTriggeredDict]):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
    __getitem__: Get3[Literal["audio_end_ms", "audio_start_ms"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.timeout_triggered"]]
class LogProbPropertiesDict(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
class LogProbProperties(Reply[LogProbPropertiesDict]):
    token: str
    bytes: list[int]
    logprob: float
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float]
class McpListToolsCompletedDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]
class McpListToolsCompleted(Reply[McpListToolsCompletedDict]):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["mcp_list_tools.completed"]]
class McpListToolsFailedDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]
class McpListToolsFailed(Reply[McpListToolsFailedDict]):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["mcp_list_tools.failed"]]
class McpListToolsInProgressDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]
class McpListToolsInProgress(Reply[McpListToolsInProgressDict]):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["mcp_list_tools.in_progress"]]
class RealtimeAudioConfigOutputVoiceIDDict(TypedDict):
    id: str
class RealtimeAudioConfigOutputVoiceID(Reply[RealtimeAudioConfigOutputVoiceIDDict]):
    id: str
    __getitem__: Get1[Literal["id"], str]
RealtimeAudioConfigOutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputVoiceID]
RealtimeAudioConfigOutputVoiceDict: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputVoiceIDDict]
class RealtimeAudioConfigOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    speed: float | None
    voice: RealtimeAudioConfigOutputVoiceDict | None
class RealtimeAudioConfigOutput(Reply[RealtimeAudioConfigOutputDict]):
    format: RealtimeAudioFormats | None
    speed: float | None
    voice: RealtimeAudioConfigOutputVoice | None
    __getitem__: Get3[Literal["format"], RealtimeAudioFormats | None, Literal["speed"], float | None, Literal["voice"], RealtimeAudioConfigOutputVoice | None]
class RealtimeAudioConfigDict(TypedDict, total=False):
    input: RealtimeAudioConfigInputDict | None
    output: RealtimeAudioConfigOutputDict | None
class RealtimeAudioConfig(Reply[RealtimeAudioConfigDict]):
    input: RealtimeAudioConfigInput | None
    output: RealtimeAudioConfigOutput | None
    __getitem__: Get2[Literal["input"], RealtimeAudioConfigInput | None, Literal["output"], RealtimeAudioConfigOutput | None]
class RealtimeErrorDict(TypedDict, total=False):
    message: Required[str]
    type: Required[str]
    code: str | None
    event_id: str | None
    param: str | None
class RealtimeError(Reply[RealtimeErrorDict]):
    message: str
    type: str
    code: str | None
    event_id: str | None
    param: str | None
    __getitem__: Get2[Literal["message", "type"], str, Literal["code", "event_id", "param"], str | None]
class RealtimeResponseAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
class RealtimeResponseAudioOutput(Reply[RealtimeResponseAudioOutputDict]):
    format: RealtimeAudioFormats | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
    __getitem__: Get2[Literal["format"], RealtimeAudioFormats | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None]
class RealtimeResponseAudioDict(TypedDict, total=False):
    output: RealtimeResponseAudioOutputDict | None
class RealtimeResponseAudio(Reply[RealtimeResponseAudioDict]):
    output: RealtimeResponseAudioOutput | None
    __getitem__: Get1[Literal["output"], RealtimeResponseAudioOutput | None]
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    image_tokens: int | None
    text_tokens: int | None
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Reply[RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict]):
    audio_tokens: int | None
    image_tokens: int | None
    text_tokens: int | None
    __getitem__: Get1[Literal["audio_tokens", "image_tokens", "text_tokens"], int | None]
class RealtimeResponseUsageInputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    cached_tokens: int | None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict | None
    image_tokens: int | None
    text_tokens: int | None
class RealtimeResponseUsageInputTokenDetails(Reply[RealtimeResponseUsageInputTokenDetailsDict]):
    audio_tokens: int | None
    cached_tokens: int | None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None
    image_tokens: int | None
    text_tokens: int | None
    __getitem__: Get2[Literal["audio_tokens", "cached_tokens", "image_tokens", "text_tokens"], int | None, Literal["cached_tokens_details"], RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None]
class RealtimeResponseUsageDict(TypedDict, total=False):
    input_token_details: RealtimeResponseUsageInputTokenDetailsDict | None
    input_tokens: int | None
    output_token_details: _base.RealtimeResponseUsageOutputTokenDetailsDict | None
    output_tokens: int | None
    total_tokens: int | None
class RealtimeResponseUsage(Reply[RealtimeResponseUsageDict]):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None
    input_tokens: int | None
    output_token_details: _base.RealtimeResponseUsageOutputTokenDetails | None
    output_tokens: int | None
    total_tokens: int | None
    __getitem__: Get3[Literal["input_token_details"], RealtimeResponseUsageInputTokenDetails | None, Literal["input_tokens", "output_tokens", "total_tokens"], int | None, Literal["output_token_details"], _base.RealtimeResponseUsageOutputTokenDetails | None]
class RealtimeResponseDict(TypedDict, total=False):
    id: str | None
    audio: RealtimeResponseAudioDict | None
    conversation_id: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    object: Literal["realtime.response"] | None
    output: list[ConversationItemDict] | None
    output_modalities: list[Literal["text", "audio"]] | None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    status_details: _base.RealtimeResponseStatusDict | None
    usage: RealtimeResponseUsageDict | None
class RealtimeResponse(Reply[RealtimeResponseDict]):
    id: str | None
    audio: RealtimeResponseAudio | None
    conversation_id: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    object: Literal["realtime.response"] | None
    output: list[ConversationItem] | None
    output_modalities: list[Literal["text", "audio"]] | None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    status_details: _base.RealtimeResponseStatus | None
    usage: RealtimeResponseUsage | None
    __getitem__: Get10[Literal["id", "conversation_id"], str | None, Literal["audio"], RealtimeResponseAudio | None, Literal["max_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["realtime.response"] | None, Literal["output"], list[ConversationItem] | None, Literal["output_modalities"], list[Literal["text", "audio"]] | None, Literal["status"], Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None, Literal["status_details"], _base.RealtimeResponseStatus | None, Literal["usage"], RealtimeResponseUsage | None]
class RealtimeResponseCreateAudioOutputOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    voice: RealtimeAudioConfigOutputVoiceDict | None
class RealtimeResponseCreateAudioOutputOutput(Reply[RealtimeResponseCreateAudioOutputOutputDict]):
    format: RealtimeAudioFormats | None
    voice: RealtimeAudioConfigOutputVoice | None
    __getitem__: Get2[Literal["format"], RealtimeAudioFormats | None, Literal["voice"], RealtimeAudioConfigOutputVoice | None]
class RealtimeResponseCreateAudioOutputDict(TypedDict, total=False):
    output: RealtimeResponseCreateAudioOutputOutputDict | None
class RealtimeResponseCreateAudioOutput(Reply[RealtimeResponseCreateAudioOutputDict]):
    output: RealtimeResponseCreateAudioOutputOutput | None
    __getitem__: Get1[Literal["output"], RealtimeResponseCreateAudioOutputOutput | None]
class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputDict | None
    conversation: str | Literal["auto", "none"] | None
    input: list[ConversationItemDict] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]] | None
    parallel_tool_calls: bool | None
    prompt: ResponsePromptDict | None
    reasoning: RealtimeReasoningDict | None
    tool_choice: RealtimeToolChoiceConfigDict | None
    tools: list[RealtimeToolsConfigUnionDict] | None
class RealtimeResponseCreateParams(Reply[RealtimeResponseCreateParamsDict]):
    audio: RealtimeResponseCreateAudioOutput | None
    conversation: str | Literal["auto", "none"] | None
    input: list[ConversationItem] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]] | None
    parallel_tool_calls: bool | None
    prompt: ResponsePrompt | None
    reasoning: RealtimeReasoning | None
    tool_choice: RealtimeToolChoiceConfig | None
    tools: list[RealtimeToolsConfigUnion] | None
    __getitem__: Get12[Literal["audio"], RealtimeResponseCreateAudioOutput | None, Literal["conversation"], str | Literal["auto", "none"] | None, Literal["input"], list[ConversationItem] | None, Literal["instructions"], str | None, Literal["max_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["output_modalities"], list[Literal["text", "audio"]] | None, Literal["parallel_tool_calls"], bool | None, Literal["prompt"], ResponsePrompt | None, Literal["reasoning"], RealtimeReasoning | None, Literal["tool_choice"], RealtimeToolChoiceConfig | None, Literal["tools"], list[RealtimeToolsConfigUnion] | None]
RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
RealtimeToolsConfigDict: TypeAlias = list[RealtimeToolsConfigUnionDict]
class RealtimeSessionCreateRequestDict(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigDict | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    output_modalities: list[Literal["text", "audio"]] | None
    parallel_tool_calls: bool | None
    prompt: ResponsePromptDict | None
    reasoning: RealtimeReasoningDict | None
    tool_choice: RealtimeToolChoiceConfigDict | None
    tools: RealtimeToolsConfigDict | None
    tracing: RealtimeTracingConfigDict | None
    truncation: RealtimeTruncationDict | None
class RealtimeSessionCreateRequest(Reply[RealtimeSessionCreateRequestDict]):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    output_modalities: list[Literal["text", "audio"]] | None
    parallel_tool_calls: bool | None
    prompt: ResponsePrompt | None
    reasoning: RealtimeReasoning | None
    tool_choice: RealtimeToolChoiceConfig | None
    tools: RealtimeToolsConfig | None
    tracing: RealtimeTracingConfig | None
    truncation: RealtimeTruncation | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["realtime"]: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> RealtimeAudioConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["include"], /) -> list[Literal["item.input_audio_transcription.logprobs"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens"], /) -> int | Literal["inf"] | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None: ...
    @overload
    def __getitem__(self, key: Literal["output_modalities"], /) -> list[Literal["text", "audio"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> RealtimeReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> RealtimeToolChoiceConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> RealtimeToolsConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tracing"], /) -> RealtimeTracingConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> RealtimeTruncation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Union[RealtimeAudioInputTurnDetectionServerVad, RealtimeAudioInputTurnDetectionSemanticVad, None]
RealtimeTranscriptionSessionAudioInputTurnDetectionDict: TypeAlias = Union[RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionSemanticVadDict, None]
class RealtimeTranscriptionSessionAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    noise_reduction: RealtimeAudioConfigInputNoiseReductionDict | None
    transcription: AudioTranscriptionDict | None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionDict | None
class RealtimeTranscriptionSessionAudioInput(Reply[RealtimeTranscriptionSessionAudioInputDict]):
    format: RealtimeAudioFormats | None
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None
    __getitem__: Get4[Literal["format"], RealtimeAudioFormats | None, Literal["noise_reduction"], RealtimeAudioConfigInputNoiseReduction | None, Literal["transcription"], AudioTranscription | None, Literal["turn_detection"], RealtimeTranscriptionSessionAudioInputTurnDetection | None]
class RealtimeTranscriptionSessionAudioDict(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputDict | None
class RealtimeTranscriptionSessionAudio(Reply[RealtimeTranscriptionSessionAudioDict]):
    input: RealtimeTranscriptionSessionAudioInput | None
    __getitem__: Get1[Literal["input"], RealtimeTranscriptionSessionAudioInput | None]
class RealtimeTranscriptionSessionCreateRequestDict(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioDict | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
class RealtimeTranscriptionSessionCreateRequest(Reply[RealtimeTranscriptionSessionCreateRequestDict]):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    __getitem__: Get3[Literal["type"], Literal["transcription"], Literal["audio"], RealtimeTranscriptionSessionAudio | None, Literal["include"], list[Literal["item.input_audio_transcription.logprobs"]] | None]
class RealtimeTranslationSessionAudioInputNoiseReductionDict(TypedDict):
    type: _base.NoiseReductionType
    strength: NotRequired[float | None]
class RealtimeTranslationSessionAudioInputNoiseReduction(Reply[RealtimeTranslationSessionAudioInputNoiseReductionDict]):
    type: _base.NoiseReductionType
    strength: float | None
    __getitem__: Get2[Literal["type"], _base.NoiseReductionType, Literal["strength"], float | None]
class RealtimeTranslationSessionAudioInputTranscriptionDict(TypedDict):
    model: str
class RealtimeTranslationSessionAudioInputTranscription(Reply[RealtimeTranslationSessionAudioInputTranscriptionDict]):
    model: str
    __getitem__: Get1[Literal["model"], str]
class RealtimeTranslationSessionAudioInputDict(TypedDict, total=False):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReductionDict | None
    transcription: RealtimeTranslationSessionAudioInputTranscriptionDict | None
class RealtimeTranslationSessionAudioInput(Reply[RealtimeTranslationSessionAudioInputDict]):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None
    transcription: RealtimeTranslationSessionAudioInputTranscription | None
    __getitem__: Get2[Literal["noise_reduction"], RealtimeTranslationSessionAudioInputNoiseReduction | None, Literal["transcription"], RealtimeTranslationSessionAudioInputTranscription | None]
class RealtimeTranslationSessionAudioOutputDict(TypedDict, total=False):
    language: str | None
class RealtimeTranslationSessionAudioOutput(Reply[RealtimeTranslationSessionAudioOutputDict]):
    language: str | None
    __getitem__: Get1[Literal["language"], str | None]
class RealtimeTranslationSessionAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionAudioInputDict | None
    output: RealtimeTranslationSessionAudioOutputDict | None
class RealtimeTranslationSessionAudio(Reply[RealtimeTranslationSessionAudioDict]):
    input: RealtimeTranslationSessionAudioInput | None
    output: RealtimeTranslationSessionAudioOutput | None
    __getitem__: Get2[Literal["input"], RealtimeTranslationSessionAudioInput | None, Literal["output"], RealtimeTranslationSessionAudioOutput | None]
class RealtimeTranslationSessionDict(TypedDict):
    id: str
    audio: RealtimeTranslationSessionAudioDict
    expires_at: int
    model: str
    type: Literal["translation"]
class RealtimeTranslationSession(Reply[RealtimeTranslationSessionDict]):
    id: str
    audio: RealtimeTranslationSessionAudio
    expires_at: int
    model: str
    type: Literal["translation"]
    __getitem__: Get4[Literal["id", "model"], str, Literal["audio"], RealtimeTranslationSessionAudio, Literal["expires_at"], int, Literal["type"], Literal["translation"]]
class RealtimeTranslationClientSecretCreateResponseDict(TypedDict):
    expires_at: int
    session: RealtimeTranslationSessionDict
    value: str
class RealtimeTranslationClientSecretCreateResponse(Reply[RealtimeTranslationClientSecretCreateResponseDict]):
    expires_at: int
    session: RealtimeTranslationSession
    value: str
    __getitem__: Get3[Literal["expires_at"], int, Literal["session"], RealtimeTranslationSession, Literal["value"], str]
class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    audio: RealtimeTranslationSessionAudioDict | None
class RealtimeTranslationSessionUpdateRequest(Reply[RealtimeTranslationSessionUpdateRequestDict]):
    audio: RealtimeTranslationSessionAudio | None
    __getitem__: Get1[Literal["audio"], RealtimeTranslationSessionAudio | None]
class ResponseItemReferenceDict(TypedDict):
    id: str
    type: Literal["item_reference"]
class ResponseItemReference(Reply[ResponseItemReferenceDict]):
    id: str
    type: Literal["item_reference"]
    __getitem__: Get2[Literal["id"], str, Literal["type"], Literal["item_reference"]]
class ResponseMcpCallArgumentsDeltaDict(TypedDict):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: NotRequired[str | None]
class ResponseMcpCallArgumentsDelta(Reply[ResponseMcpCallArgumentsDeltaDict]):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str | None
    __getitem__: Get4[Literal["delta", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call_arguments.delta"], Literal["obfuscation"], str | None]
class ResponseMcpCallArgumentsDoneDict(TypedDict):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]
class ResponseMcpCallArgumentsDone(Reply[ResponseMcpCallArgumentsDoneDict]):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call_arguments.done"]]
class ResponseMcpCallCompletedDict(TypedDict):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]
class ResponseMcpCallCompleted(Reply[ResponseMcpCallCompletedDict]):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call.completed"]]
class ResponseMcpCallFailedDict(TypedDict):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]
class ResponseMcpCallFailed(Reply[ResponseMcpCallFailedDict]):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call.failed"]]
class ResponseMcpCallInProgressDict(TypedDict):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]
class ResponseMcpCallInProgress(Reply[ResponseMcpCallInProgressDict]):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call.in_progress"]]
class ConversationItemCreateEventDict(TypedDict):
    item: ConversationItemDict
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str | None]
    previous_item_id: NotRequired[str | None]
class ConversationItemCreateEvent(Reply[ConversationItemCreateEventDict]):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str | None
    previous_item_id: str | None
    __getitem__: Get3[Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.create"], Literal["event_id", "previous_item_id"], str | None]
class ConversationItemCreatedEventDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]
class ConversationItemCreatedEvent(Reply[ConversationItemCreatedEventDict]):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.created"], Literal["previous_item_id"], str | None]
class ConversationItemInputAudioTranscriptionCompletedEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: _base.ConversationItemInputAudioTranscriptionCompletedEventUsageDict
    languages: NotRequired[list[TranscriptionLanguageDict] | None]
    logprobs: NotRequired[list[LogProbPropertiesDict] | None]
class ConversationItemInputAudioTranscriptionCompletedEvent(Reply[ConversationItemInputAudioTranscriptionCompletedEventDict]):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: _base.ConversationItemInputAudioTranscriptionCompletedEventUsage
    languages: list[TranscriptionLanguage] | None
    logprobs: list[LogProbProperties] | None
    __getitem__: Get6[Literal["content_index"], int, Literal["event_id", "item_id", "transcript"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.completed"], Literal["usage"], _base.ConversationItemInputAudioTranscriptionCompletedEventUsage, Literal["languages"], list[TranscriptionLanguage] | None, Literal["logprobs"], list[LogProbProperties] | None]
class ConversationItemInputAudioTranscriptionDeltaEventDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: NotRequired[int | None]
    delta: NotRequired[str | None]
    logprobs: NotRequired[list[LogProbPropertiesDict] | None]
class ConversationItemInputAudioTranscriptionDeltaEvent(Reply[ConversationItemInputAudioTranscriptionDeltaEventDict]):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None
    delta: str | None
    logprobs: list[LogProbProperties] | None
    __getitem__: Get5[Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.delta"], Literal["content_index"], int | None, Literal["delta"], str | None, Literal["logprobs"], list[LogProbProperties] | None]
class InputAudioBufferDtmfEventReceivedEventDict(TypedDict):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]
class InputAudioBufferDtmfEventReceivedEvent(Reply[InputAudioBufferDtmfEventReceivedEventDict]):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]
    __getitem__: Get3[Literal["event"], str, Literal["received_at"], int, Literal["type"], Literal["input_audio_buffer.dtmf_event_received"]]
class OutputAudioBufferClearEventDict(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str | None]
class OutputAudioBufferClearEvent(Reply[OutputAudioBufferClearEventDict]):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["output_audio_buffer.clear"], Literal["event_id"], str | None]
class RealtimeErrorEventDict(TypedDict):
    error: RealtimeErrorDict
    event_id: str
    type: Literal["error"]
class RealtimeErrorEvent(Reply[RealtimeErrorEventDict]):
    error: RealtimeError
    event_id: str
    type: Literal["error"]
    __getitem__: Get3[Literal["error"], RealtimeError, Literal["event_id"], str, Literal["type"], Literal["error"]]
class RealtimeServerEventConversationItemRetrievedDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    type: Literal["conversation.item.retrieved"]
class RealtimeServerEventConversationItemRetrieved(Reply[RealtimeServerEventConversationItemRetrievedDict]):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]
    __getitem__: Get3[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.retrieved"]]
class RealtimeTranslationInputAudioBufferAppendEventDict(TypedDict):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: NotRequired[str | None]
class RealtimeTranslationInputAudioBufferAppendEvent(Reply[RealtimeTranslationInputAudioBufferAppendEventDict]):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: str | None
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["session.input_audio_buffer.append"], Literal["event_id"], str | None]
class RealtimeTranslationInputTranscriptDeltaEventDict(TypedDict):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: NotRequired[int | None]
class RealtimeTranslationInputTranscriptDeltaEvent(Reply[RealtimeTranslationInputTranscriptDeltaEventDict]):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int | None
    __getitem__: Get3[Literal["delta", "event_id"], str, Literal["type"], Literal["session.input_transcript.delta"], Literal["elapsed_ms"], int | None]
class RealtimeTranslationOutputAudioDeltaEventDict(TypedDict, total=False):
    delta: Required[str]
    event_id: Required[str]
    type: Required[Literal["session.output_audio.delta"]]
    channels: int | None
    elapsed_ms: int | None
    format: Literal["pcm16"] | None
    sample_rate: int | None
class RealtimeTranslationOutputAudioDeltaEvent(Reply[RealtimeTranslationOutputAudioDeltaEventDict]):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int | None
    elapsed_ms: int | None
    format: Literal["pcm16"] | None
    sample_rate: int | None
    __getitem__: Get4[Literal["delta", "event_id"], str, Literal["type"], Literal["session.output_audio.delta"], Literal["channels", "elapsed_ms", "sample_rate"], int | None, Literal["format"], Literal["pcm16"] | None]
class RealtimeTranslationOutputTranscriptDeltaEventDict(TypedDict):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: NotRequired[int | None]
class RealtimeTranslationOutputTranscriptDeltaEvent(Reply[RealtimeTranslationOutputTranscriptDeltaEventDict]):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int | None
    __getitem__: Get3[Literal["delta", "event_id"], str, Literal["type"], Literal["session.output_transcript.delta"], Literal["elapsed_ms"], int | None]
class RealtimeTranslationSessionCloseEventDict(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
class RealtimeTranslationSessionCloseEvent(Reply[RealtimeTranslationSessionCloseEventDict]):
    type: Literal["session.close"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["session.close"], Literal["event_id"], str | None]
class RealtimeTranslationSessionClosedEventDict(TypedDict):
    event_id: str
    type: Literal["session.closed"]
class RealtimeTranslationSessionClosedEvent(Reply[RealtimeTranslationSessionClosedEventDict]):
    event_id: str
    type: Literal["session.closed"]
    __getitem__: Get2[Literal["event_id"], str, Literal["type"], Literal["session.closed"]]
class RealtimeTranslationSessionCreatedEventDict(TypedDict):
    event_id: str
    session: RealtimeTranslationSessionDict
    type: Literal["session.created"]
class RealtimeTranslationSessionCreatedEvent(Reply[RealtimeTranslationSessionCreatedEventDict]):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], RealtimeTranslationSession, Literal["type"], Literal["session.created"]]
class RealtimeTranslationSessionUpdateEventDict(TypedDict):
    session: RealtimeTranslationSessionUpdateRequestDict
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class RealtimeTranslationSessionUpdateEvent(Reply[RealtimeTranslationSessionUpdateEventDict]):
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], RealtimeTranslationSessionUpdateRequest, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class RealtimeTranslationSessionUpdatedEventDict(TypedDict):
    event_id: str
    session: RealtimeTranslationSessionDict
    type: Literal["session.updated"]
class RealtimeTranslationSessionUpdatedEvent(Reply[RealtimeTranslationSessionUpdatedEventDict]):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], RealtimeTranslationSession, Literal["type"], Literal["session.updated"]]
class ResponseAudioDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]
class ResponseAudioDeltaEvent(Reply[ResponseAudioDeltaEventDict]):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_audio.delta"]]
class ResponseAudioDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]
class ResponseAudioDoneEvent(Reply[ResponseAudioDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_audio.done"]]
class ResponseAudioTranscriptDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]
class ResponseAudioTranscriptDeltaEvent(Reply[ResponseAudioTranscriptDeltaEventDict]):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_audio_transcript.delta"]]
class ResponseAudioTranscriptDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]
class ResponseAudioTranscriptDoneEvent(Reply[ResponseAudioTranscriptDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "transcript"], str, Literal["type"], Literal["response.output_audio_transcript.done"]]
class ResponseCreateEventDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str | None
    response: RealtimeResponseCreateParamsDict | None
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    response: RealtimeResponseCreateParams | None
    __getitem__: Get3[Literal["type"], Literal["response.create"], Literal["event_id"], str | None, Literal["response"], RealtimeResponseCreateParams | None]
class ResponseCreatedEventDict(TypedDict):
    event_id: str
    response: RealtimeResponseDict
    type: Literal["response.created"]
class ResponseCreatedEvent(Reply[ResponseCreatedEventDict]):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.created"]]
class ResponseDoneEventDict(TypedDict):
    event_id: str
    response: RealtimeResponseDict
    type: Literal["response.done"]
class ResponseDoneEvent(Reply[ResponseDoneEventDict]):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.done"]]
class ResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
class ResponseFunctionCallArgumentsDoneEvent(Reply[ResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "call_id", "event_id", "item_id", "name", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.function_call_arguments.done"]]
class ResponseOutputItemAddedEventDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]
class ResponseOutputItemAddedEvent(Reply[ResponseOutputItemAddedEventDict]):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.added"]]
class ResponseOutputItemDoneEventDict(TypedDict):
    event_id: str
    item: ConversationItemDict
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]
class ResponseOutputItemDoneEvent(Reply[ResponseOutputItemDoneEventDict]):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.done"]]
class ResponseTextDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]
class ResponseTextDeltaEvent(Reply[ResponseTextDeltaEventDict]):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_text.delta"]]
class ResponseTextDoneEventDict(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]
class ResponseTextDoneEvent(Reply[ResponseTextDoneEventDict]):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "text"], str, Literal["type"], Literal["response.output_text.done"]]
SessionUpdateEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
SessionUpdateEventSessionDict: TypeAlias = Union[RealtimeSessionCreateRequestDict, RealtimeTranscriptionSessionCreateRequestDict]
class SessionCreatedEventDict(TypedDict):
    event_id: str
    session: SessionUpdateEventSessionDict
    type: Literal["session.created"]
class SessionCreatedEvent(Reply[SessionCreatedEventDict]):
    event_id: str
    session: SessionUpdateEventSession
    type: Literal["session.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.created"]]
class SessionUpdateEventDict(TypedDict):
    session: SessionUpdateEventSessionDict
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateEventSession
    type: Literal["session.update"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class SessionUpdatedEventDict(TypedDict):
    event_id: str
    session: SessionUpdateEventSessionDict
    type: Literal["session.updated"]
class SessionUpdatedEvent(Reply[SessionUpdatedEventDict]):
    event_id: str
    session: SessionUpdateEventSession
    type: Literal["session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.updated"]]
