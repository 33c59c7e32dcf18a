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
    """How far the text may lag behind the speech: `minimal` is soonest, `xhigh` most exact."""
    keywords: list[str] | None
    """Words that may occur and are hard to hear right, such as names."""
    language: str | None
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    languages: list[str] | None
    """The languages that may be spoken, by ISO 639-1 codes."""
    model: str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | None
    """The model that writes down what is said."""
    prompt: str | None
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
class AudioTranscription(Reply[AudioTranscriptionDict]):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None
    """How far the text may lag behind the speech: `minimal` is soonest, `xhigh` most exact."""
    keywords: list[str] | None
    """Words that may occur and are hard to hear right, such as names."""
    language: str | None
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    languages: list[str] | None
    """The languages that may be spoken, by ISO 639-1 codes."""
    model: str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | None
    """The model that writes down what is said."""
    prompt: str | None
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
    __getitem__: Get4[Literal["delay"], Literal["minimal", "low", "medium", "high", "xhigh"] | None, Literal["keywords", "languages"], list[str] | None, Literal["language", "prompt"], str | None, Literal["model"], str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | None]
class RealtimeAudioFormatsAudioPCMDict(TypedDict, total=False):
    rate: Literal[24000] | None
    """Samples of the sound per second: 24000."""
    type: Literal["audio/pcm"] | None
    """`audio/pcm`, if it is given."""
class RealtimeAudioFormatsAudioPCM(Reply[RealtimeAudioFormatsAudioPCMDict]):
    rate: Literal[24000] | None
    """Samples of the sound per second: 24000."""
    type: Literal["audio/pcm"] | None
    """`audio/pcm`, if it is given."""
    __getitem__: Get2[Literal["rate"], Literal[24000] | None, Literal["type"], Literal["audio/pcm"] | None]
class RealtimeAudioFormatsAudioPCMUDict(TypedDict, total=False):
    type: Literal["audio/pcmu"] | None
    """`audio/pcmu`, if it is given."""
class RealtimeAudioFormatsAudioPCMU(Reply[RealtimeAudioFormatsAudioPCMUDict]):
    type: Literal["audio/pcmu"] | None
    """`audio/pcmu`, if it is given."""
    __getitem__: Get1[Literal["type"], Literal["audio/pcmu"] | None]
class RealtimeAudioFormatsAudioPCMADict(TypedDict, total=False):
    type: Literal["audio/pcma"] | None
    """`audio/pcma`, if it is given."""
class RealtimeAudioFormatsAudioPCMA(Reply[RealtimeAudioFormatsAudioPCMADict]):
    type: Literal["audio/pcma"] | None
    """`audio/pcma`, if it is given."""
    __getitem__: Get1[Literal["type"], Literal["audio/pcma"] | None]
RealtimeAudioFormats: TypeAlias = Union[RealtimeAudioFormatsAudioPCM, RealtimeAudioFormatsAudioPCMU, RealtimeAudioFormatsAudioPCMA]
RealtimeAudioFormatsDict: TypeAlias = Union[RealtimeAudioFormatsAudioPCMDict, RealtimeAudioFormatsAudioPCMUDict, RealtimeAudioFormatsAudioPCMADict]
class RealtimeAudioConfigInputNoiseReductionDict(TypedDict, total=False):
    strength: float | None
    """How strongly the noise is filtered out."""
    type: _base.NoiseReductionType | None
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
class RealtimeAudioConfigInputNoiseReduction(Reply[RealtimeAudioConfigInputNoiseReductionDict]):
    strength: float | None
    """How strongly the noise is filtered out."""
    type: _base.NoiseReductionType | None
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    __getitem__: Get2[Literal["strength"], float | None, Literal["type"], _base.NoiseReductionType | None]
class RealtimeAudioInputTurnDetectionServerVadDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool | None
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: int | None
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: bool | None
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
class RealtimeAudioInputTurnDetectionServerVad(Reply[RealtimeAudioInputTurnDetectionServerVadDict]):
    type: Literal["server_vad"]
    create_response: bool | None
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: int | None
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: bool | None
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    __getitem__: Get4[Literal["type"], Literal["server_vad"], Literal["create_response", "interrupt_response"], bool | None, Literal["idle_timeout_ms", "prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None]
class RealtimeAudioInputTurnDetectionSemanticVadDict(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool | None
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] | None
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool | None
    """Whether a response breaks off when the user begins to speak; default True."""
class RealtimeAudioInputTurnDetectionSemanticVad(Reply[RealtimeAudioInputTurnDetectionSemanticVadDict]):
    type: Literal["semantic_vad"]
    create_response: bool | None
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"] | None
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool | None
    """Whether a response breaks off when the user begins to speak; default True."""
    __getitem__: Get3[Literal["type"], Literal["semantic_vad"], Literal["create_response", "interrupt_response"], bool | None, Literal["eagerness"], Literal["low", "medium", "high", "auto"] | None]
RealtimeAudioInputTurnDetection: TypeAlias = Union[RealtimeAudioInputTurnDetectionServerVad, RealtimeAudioInputTurnDetectionSemanticVad, None]
RealtimeAudioInputTurnDetectionDict: TypeAlias = Union[RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionSemanticVadDict, None]
class RealtimeAudioConfigInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputNoiseReductionDict | None
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeAudioInputTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
class RealtimeAudioConfigInput(Reply[RealtimeAudioConfigInputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeAudioInputTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
    __getitem__: Get4[Literal["format"], RealtimeAudioFormats | None, Literal["noise_reduction"], RealtimeAudioConfigInputNoiseReduction | None, Literal["transcription"], AudioTranscription | None, Literal["turn_detection"], RealtimeAudioInputTurnDetection | None]
class RealtimeSessionCreateResponseAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class RealtimeSessionCreateResponseAudioOutput(Reply[RealtimeSessionCreateResponseAudioOutputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    __getitem__: Get3[Literal["format"], RealtimeAudioFormats | None, Literal["speed"], float | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None]
class RealtimeSessionCreateResponseAudioDict(TypedDict, total=False):
    input: RealtimeAudioConfigInputDict | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: RealtimeSessionCreateResponseAudioOutputDict | None
    """How the model speaks: its voice, speed and format."""
class RealtimeSessionCreateResponseAudio(Reply[RealtimeSessionCreateResponseAudioDict]):
    input: RealtimeAudioConfigInput | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: RealtimeSessionCreateResponseAudioOutput | None
    """How the model speaks: its voice, speed and format."""
    __getitem__: Get2[Literal["input"], RealtimeAudioConfigInput | None, Literal["output"], RealtimeSessionCreateResponseAudioOutput | None]
RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
class RealtimeReasoningDict(TypedDict, total=False):
    effort: RealtimeReasoningEffort | None
    """How much a reasoning model thinks: `minimal`, `low`, `medium`, `high` or `xhigh`."""
class RealtimeReasoning(Reply[RealtimeReasoningDict]):
    effort: RealtimeReasoningEffort | None
    """How much a reasoning model thinks: `minimal`, `low`, `medium`, `high` or `xhigh`."""
    __getitem__: Get1[Literal["effort"], RealtimeReasoningEffort | None]
RealtimeToolChoiceConfig: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
RealtimeToolChoiceConfigDict: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionDict, ToolChoiceMcpDict]
class RealtimeFunctionToolDict(TypedDict, total=False):
    description: str | None
    """What it does and when to call it; the model decides by this."""
    name: str | None
    """Name of the function."""
    parameters: object | None
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] | None
    """`function`, if it is given."""
class RealtimeFunctionTool(Reply[RealtimeFunctionToolDict]):
    description: str | None
    """What it does and when to call it; the model decides by this."""
    name: str | None
    """Name of the function."""
    parameters: object | None
    """Its parameters as a JSON Schema object."""
    type: Literal["function"] | None
    """`function`, if it is given."""
    __getitem__: Get3[Literal["description", "name"], str | None, Literal["parameters"], object | None, Literal["type"], Literal["function"] | None]
class RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
class RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter(Reply[RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
RealtimeToolsConfigUnionMcpAllowedTools: TypeAlias = Union[list[str], RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter, None]
RealtimeToolsConfigUnionMcpAllowedToolsDict: TypeAlias = Union[list[str], RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict, None]
class RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict | None
    """The tools whose calls wait for your approval."""
    never: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict | None
    """The tools whose calls do not wait."""
class RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilter(Reply[RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter | None
    """The tools whose calls wait for your approval."""
    never: RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter | None
    """The tools whose calls do not wait."""
    __getitem__: Get1[Literal["always", "never"], RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter | None]
RealtimeToolsConfigUnionMcpRequireApproval: TypeAlias = Union[RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
RealtimeToolsConfigUnionMcpRequireApprovalDict: TypeAlias = Union[RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class RealtimeResponseCreateMcpToolDict(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: RealtimeToolsConfigUnionMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: RealtimeToolsConfigUnionMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class RealtimeResponseCreateMcpTool(Reply[RealtimeResponseCreateMcpToolDict]):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: RealtimeToolsConfigUnionMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: RealtimeToolsConfigUnionMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    __getitem__: Get9[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], RealtimeToolsConfigUnionMcpAllowedTools | None, Literal["authorization", "server_description", "server_url", "tunnel_id"], str | None, Literal["connector_id"], Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], RealtimeToolsConfigUnionMcpRequireApproval | None]
RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
RealtimeToolsConfigUnionDict: TypeAlias = Union[RealtimeFunctionToolDict, RealtimeResponseCreateMcpToolDict]
class RealtimeTracingConfigTracingConfigurationDict(TypedDict, total=False):
    group_id: str | None
    """An id that traces share which belong together."""
    metadata: object | None
    """Data of your own for the trace, to filter by."""
    workflow_name: str | None
    """A name for what the session is part of, by which its trace is listed."""
class RealtimeTracingConfigTracingConfiguration(Reply[RealtimeTracingConfigTracingConfigurationDict]):
    group_id: str | None
    """An id that traces share which belong together."""
    metadata: object | None
    """Data of your own for the trace, to filter by."""
    workflow_name: str | None
    """A name for what the session is part of, by which its trace is listed."""
    __getitem__: Get2[Literal["group_id", "workflow_name"], str | None, Literal["metadata"], object | None]
RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigTracingConfiguration, None]
RealtimeTracingConfigDict: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigTracingConfigurationDict, None]
class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    post_instructions: int | None
    """The most tokens of the conversation, those of instructions and tools not counted."""
class RealtimeTruncationRetentionRatioTokenLimits(Reply[RealtimeTruncationRetentionRatioTokenLimitsDict]):
    post_instructions: int | None
    """The most tokens of the conversation, those of instructions and tools not counted."""
    __getitem__: Get1[Literal["post_instructions"], int | None]
class RealtimeTruncationRetentionRatioDict(TypedDict):
    retention_ratio: float
    """The part of the tokens it may have that a conversation keeps when it no longer fits, 0 to 1."""
    type: Literal["retention_ratio"]
    token_limits: NotRequired[RealtimeTruncationRetentionRatioTokenLimitsDict | None]
    """Limits of your own, below those of the model."""
class RealtimeTruncationRetentionRatio(Reply[RealtimeTruncationRetentionRatioDict]):
    retention_ratio: float
    """The part of the tokens it may have that a conversation keeps when it no longer fits, 0 to 1."""
    type: Literal["retention_ratio"]
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None
    """Limits of your own, below those of the model."""
    __getitem__: Get3[Literal["retention_ratio"], float, Literal["type"], Literal["retention_ratio"], Literal["token_limits"], RealtimeTruncationRetentionRatioTokenLimits | None]
RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
RealtimeTruncationDict: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioDict]
class RealtimeSessionCreateResponseDict(TypedDict, total=False):
    id: Required[str]
    """Id of the session."""
    object: Required[Literal["realtime.session"]]
    type: Required[Literal["realtime"]]
    audio: RealtimeSessionCreateResponseAudioDict | None
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    expires_at: int | None
    """When the session expires: Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What to make: `["audio"]` (default) or `["text"]`."""
    prompt: ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningDict | None
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[RealtimeToolsConfigUnionDict] | None
    """What the model may call: functions and MCP servers."""
    tracing: RealtimeTracingConfigDict | None
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: RealtimeTruncationDict | None
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""
class RealtimeSessionCreateResponse(Reply[RealtimeSessionCreateResponseDict]):
    id: str
    """Id of the session."""
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: RealtimeSessionCreateResponseAudio | None
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    expires_at: int | None
    """When the session expires: Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What to make: `["audio"]` (default) or `["text"]`."""
    prompt: ResponsePrompt | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoning | None
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfig | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[RealtimeToolsConfigUnion] | None
    """What the model may call: functions and MCP servers."""
    tracing: RealtimeTracingConfig | None
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: RealtimeTruncation | None
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""
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
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: str | None
    """How it is noticed that the speaker has finished, such as `server_vad`."""
class RealtimeTranscriptionSessionTurnDetection(Reply[RealtimeTranscriptionSessionTurnDetectionDict]):
    prefix_padding_ms: int | None
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int | None
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float | None
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
    type: str | None
    """How it is noticed that the speaker has finished, such as `server_vad`."""
    __getitem__: Get3[Literal["prefix_padding_ms", "silence_duration_ms"], int | None, Literal["threshold"], float | None, Literal["type"], str | None]
class RealtimeTranscriptionSessionCreateResponseAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputNoiseReductionDict | None
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeTranscriptionSessionTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
class RealtimeTranscriptionSessionCreateResponseAudioInput(Reply[RealtimeTranscriptionSessionCreateResponseAudioInputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
    __getitem__: Get4[Literal["format"], RealtimeAudioFormats | None, Literal["noise_reduction"], RealtimeAudioConfigInputNoiseReduction | None, Literal["transcription"], AudioTranscription | None, Literal["turn_detection"], RealtimeTranscriptionSessionTurnDetection | None]
class RealtimeTranscriptionSessionCreateResponseAudioDict(TypedDict, total=False):
    input: RealtimeTranscriptionSessionCreateResponseAudioInputDict | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
class RealtimeTranscriptionSessionCreateResponseAudio(Reply[RealtimeTranscriptionSessionCreateResponseAudioDict]):
    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    __getitem__: Get1[Literal["input"], RealtimeTranscriptionSessionCreateResponseAudioInput | None]
class RealtimeTranscriptionSessionCreateResponseDict(TypedDict):
    id: str
    """Id of the session."""
    object: str
    """What it is: `realtime.transcription_session`."""
    type: Literal["transcription"]
    audio: NotRequired[RealtimeTranscriptionSessionCreateResponseAudioDict | None]
    """Format, turn detection, noise reduction and transcription of the input."""
    expires_at: NotRequired[int | None]
    """When the session expires: Unix time in seconds."""
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]] | None]
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
class RealtimeTranscriptionSessionCreateResponse(Reply[RealtimeTranscriptionSessionCreateResponseDict]):
    id: str
    """Id of the session."""
    object: str
    """What it is: `realtime.transcription_session`."""
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None
    """Format, turn detection, noise reduction and transcription of the input."""
    expires_at: int | None
    """When the session expires: Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    __getitem__: Get5[Literal["id", "object"], str, Literal["type"], Literal["transcription"], Literal["audio"], RealtimeTranscriptionSessionCreateResponseAudio | None, Literal["expires_at"], int | None, Literal["include"], list[Literal["item.input_audio_transcription.logprobs"]] | None]
ClientSecretCreateResponseSession: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]
ClientSecretCreateResponseSessionDict: TypeAlias = Union[RealtimeSessionCreateResponseDict, RealtimeTranscriptionSessionCreateResponseDict]
class ClientSecretCreateResponseDict(TypedDict):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    session: ClientSecretCreateResponseSessionDict
    """Configuration of the session that the key opens."""
    value: str
    """The key itself, to give to a browser or app."""
class ClientSecretCreateResponse(Reply[ClientSecretCreateResponseDict]):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    session: ClientSecretCreateResponseSession
    """Configuration of the session that the key opens."""
    value: str
    """The key itself, to give to a browser or app."""
    __getitem__: Get3[Literal["expires_at"], int, Literal["session"], ClientSecretCreateResponseSession, Literal["value"], str]
class RealtimeConversationItemSystemMessageContentDict(TypedDict, total=False):
    text: str | None
    """The text of an `input_text` part."""
    type: Literal["input_text"] | None
    """`input_text`, if it is given."""
class RealtimeConversationItemSystemMessageContent(Reply[RealtimeConversationItemSystemMessageContentDict]):
    text: str | None
    """The text of an `input_text` part."""
    type: Literal["input_text"] | None
    """`input_text`, if it is given."""
    __getitem__: Get2[Literal["text"], str | None, Literal["type"], Literal["input_text"] | None]
class RealtimeConversationItemSystemMessageDict(TypedDict):
    content: list[RealtimeConversationItemSystemMessageContentDict]
    """What the model is told, in parts of text."""
    role: Literal["system"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    object: NotRequired[Literal["realtime.item"] | None]
    """`realtime.item`, if it is given."""
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class RealtimeConversationItemSystemMessage(Reply[RealtimeConversationItemSystemMessageDict]):
    content: list[RealtimeConversationItemSystemMessageContent]
    """What the model is told, in parts of text."""
    role: Literal["system"]
    type: Literal["message"]
    id: str | None
    """Id of the item."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["content"], list[RealtimeConversationItemSystemMessageContent], Literal["role"], Literal["system"], Literal["type"], Literal["message"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemUserMessageContentDict(TypedDict, total=False):
    audio: str | None
    """The sound of an `input_audio` part as base64, in the input format of the session."""
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    image_url: str | None
    """The image of an `input_image` part as a base64 `data:` URL, PNG or JPEG."""
    text: str | None
    """The text of an `input_text` part."""
    transcript: str | None
    """What the sound says, as text, for you: the model does not read it."""
    type: Literal["input_text", "input_audio", "input_image"] | None
    """What the part is: `input_text`, `input_audio` or `input_image`."""
class RealtimeConversationItemUserMessageContent(Reply[RealtimeConversationItemUserMessageContentDict]):
    audio: str | None
    """The sound of an `input_audio` part as base64, in the input format of the session."""
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    image_url: str | None
    """The image of an `input_image` part as a base64 `data:` URL, PNG or JPEG."""
    text: str | None
    """The text of an `input_text` part."""
    transcript: str | None
    """What the sound says, as text, for you: the model does not read it."""
    type: Literal["input_text", "input_audio", "input_image"] | None
    """What the part is: `input_text`, `input_audio` or `input_image`."""
    __getitem__: Get3[Literal["audio", "image_url", "text", "transcript"], str | None, Literal["detail"], Literal["auto", "low", "high"] | None, Literal["type"], Literal["input_text", "input_audio", "input_image"] | None]
class RealtimeConversationItemUserMessageDict(TypedDict):
    content: list[RealtimeConversationItemUserMessageContentDict]
    """What is said, in parts: text, sound and images."""
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    object: NotRequired[Literal["realtime.item"] | None]
    """`realtime.item`, if it is given."""
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class RealtimeConversationItemUserMessage(Reply[RealtimeConversationItemUserMessageDict]):
    content: list[RealtimeConversationItemUserMessageContent]
    """What is said, in parts: text, sound and images."""
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    """Id of the item."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["content"], list[RealtimeConversationItemUserMessageContent], Literal["role"], Literal["user"], Literal["type"], Literal["message"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemAssistantMessageContentDict(TypedDict, total=False):
    audio: str | None
    """The sound of an `output_audio` part as base64."""
    text: str | None
    """The text of an `output_text` part."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["output_text", "output_audio"] | None
    """What the part is: `output_text` or `output_audio`."""
class RealtimeConversationItemAssistantMessageContent(Reply[RealtimeConversationItemAssistantMessageContentDict]):
    audio: str | None
    """The sound of an `output_audio` part as base64."""
    text: str | None
    """The text of an `output_text` part."""
    transcript: str | None
    """What the sound says, as text."""
    type: Literal["output_text", "output_audio"] | None
    """What the part is: `output_text` or `output_audio`."""
    __getitem__: Get2[Literal["audio", "text", "transcript"], str | None, Literal["type"], Literal["output_text", "output_audio"] | None]
class RealtimeConversationItemAssistantMessageDict(TypedDict):
    content: list[RealtimeConversationItemAssistantMessageContentDict]
    """What is said, in parts: text or sound."""
    role: Literal["assistant"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    object: NotRequired[Literal["realtime.item"] | None]
    """`realtime.item`, if it is given."""
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class RealtimeConversationItemAssistantMessage(Reply[RealtimeConversationItemAssistantMessageDict]):
    content: list[RealtimeConversationItemAssistantMessageContent]
    """What is said, in parts: text or sound."""
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None
    """Id of the item."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["content"], list[RealtimeConversationItemAssistantMessageContent], Literal["role"], Literal["assistant"], Literal["type"], Literal["message"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """The arguments as JSON text."""
    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function_call"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call; the item with its result names it."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
class RealtimeConversationItemFunctionCall(Reply[RealtimeConversationItemFunctionCallDict]):
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call; the item with its result names it."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["arguments", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "call_id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeConversationItemFunctionCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str
    """The result of the function, as text of any form."""
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    object: NotRequired[Literal["realtime.item"] | None]
    """`realtime.item`, if it is given."""
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class RealtimeConversationItemFunctionCallOutput(Reply[RealtimeConversationItemFunctionCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str
    """The result of the function, as text of any form."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    object: Literal["realtime.item"] | None
    """`realtime.item`, if it is given."""
    status: Literal["completed", "incomplete", "in_progress"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["call_id", "output"], str, Literal["type"], Literal["function_call_output"], Literal["id"], str | None, Literal["object"], Literal["realtime.item"] | None, Literal["status"], Literal["completed", "incomplete", "in_progress"] | None]
class RealtimeMcpApprovalResponseDict(TypedDict):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class RealtimeMcpApprovalResponse(Reply[RealtimeMcpApprovalResponseDict]):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get4[Literal["id", "approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["reason"], str | None]
class RealtimeMcpListToolsToolDict(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class RealtimeMcpListToolsTool(Reply[RealtimeMcpListToolsToolDict]):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: object | None
    """What the server says about it."""
    description: str | None
    """What it does."""
    __getitem__: Get4[Literal["input_schema"], object, Literal["name"], str, Literal["annotations"], object | None, Literal["description"], str | None]
class RealtimeMcpListToolsDict(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[RealtimeMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
class RealtimeMcpListTools(Reply[RealtimeMcpListToolsDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[RealtimeMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    id: str | None
    """Id of the item."""
    __getitem__: Get4[Literal["server_label"], str, Literal["tools"], list[RealtimeMcpListToolsTool], Literal["type"], Literal["mcp_list_tools"], Literal["id"], str | None]
class RealtimeMcpProtocolErrorDict(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["protocol_error"]
class RealtimeMcpProtocolError(Reply[RealtimeMcpProtocolErrorDict]):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["protocol_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["protocol_error"]]
class RealtimeMcpToolExecutionErrorDict(TypedDict):
    message: str
    """What went wrong, in words."""
    type: Literal["tool_execution_error"]
class RealtimeMcpToolExecutionError(Reply[RealtimeMcpToolExecutionErrorDict]):
    message: str
    """What went wrong, in words."""
    type: Literal["tool_execution_error"]
    __getitem__: Get2[Literal["message"], str, Literal["type"], Literal["tool_execution_error"]]
class RealtimeMcphttpErrorDict(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
class RealtimeMcphttpError(Reply[RealtimeMcphttpErrorDict]):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["http_error"]]
RealtimeMcpToolCallError: TypeAlias = Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None]
RealtimeMcpToolCallErrorDict: TypeAlias = Union[RealtimeMcpProtocolErrorDict, RealtimeMcpToolExecutionErrorDict, RealtimeMcphttpErrorDict, None]
class RealtimeMcpToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[RealtimeMcpToolCallErrorDict | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
class RealtimeMcpToolCall(Reply[RealtimeMcpToolCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: str | None
    """Id of the request that the call waited for."""
    error: RealtimeMcpToolCallError | None
    """Why it failed."""
    output: str | None
    """What the tool gave."""
    __getitem__: Get4[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_call"], Literal["approval_request_id", "output"], str | None, Literal["error"], RealtimeMcpToolCallError | None]
class RealtimeMcpApprovalRequestDict(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
class RealtimeMcpApprovalRequest(Reply[RealtimeMcpApprovalRequestDict]):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    __getitem__: Get2[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_approval_request"]]
ConversationItem: TypeAlias = Union[RealtimeConversationItemSystemMessage, RealtimeConversationItemUserMessage, RealtimeConversationItemAssistantMessage, RealtimeConversationItemFunctionCall, RealtimeConversationItemFunctionCallOutput, RealtimeMcpApprovalResponse, RealtimeMcpListTools, RealtimeMcpToolCall, RealtimeMcpApprovalRequest]
ConversationItemDict: TypeAlias = Union[RealtimeConversationItemSystemMessageDict, RealtimeConversationItemUserMessageDict, RealtimeConversationItemAssistantMessageDict, RealtimeConversationItemFunctionCallDict, RealtimeConversationItemFunctionCallOutputDict, RealtimeMcpApprovalResponseDict, RealtimeMcpListToolsDict, RealtimeMcpToolCallDict, RealtimeMcpApprovalRequestDict]
class ConversationItemAddedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item that was added."""
    type: Literal["conversation.item.added"]
    previous_item_id: NotRequired[str | None]
    """Id of the item that it comes after; null if it is the first."""
class ConversationItemAdded(Reply[ConversationItemAddedDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was added."""
    type: Literal["conversation.item.added"]
    previous_item_id: str | None
    """Id of the item that it comes after; null if it is the first."""
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.added"], Literal["previous_item_id"], str | None]
class ConversationItemDoneDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item as it is now."""
    type: Literal["conversation.item.done"]
    previous_item_id: NotRequired[str | None]
    """Id of the item that it comes after; null if it is the first."""
class ConversationItemDone(Reply[ConversationItemDoneDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    type: Literal["conversation.item.done"]
    previous_item_id: str | None
    """Id of the item that it comes after; null if it is the first."""
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.done"], Literal["previous_item_id"], str | None]
class ConversationItemInputAudioTranscriptionSegmentDict(TypedDict):
    id: str
    """Id of the segment."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    end: float
    """When it ends, in seconds."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    speaker: str
    """Who speaks, as a label that tells the speakers apart."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
class ConversationItemInputAudioTranscriptionSegment(Reply[ConversationItemInputAudioTranscriptionSegmentDict]):
    id: str
    """Id of the segment."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    end: float
    """When it ends, in seconds."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    speaker: str
    """Who speaks, as a label that tells the speakers apart."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    __getitem__: Get4[Literal["id", "event_id", "item_id", "speaker", "text"], str, Literal["content_index"], int, Literal["end", "start"], float, Literal["type"], Literal["conversation.item.input_audio_transcription.segment"]]
class InputAudioBufferTimeoutTriggeredDict(TypedDict):
    audio_end_ms: int
    """Where the silence ends, in milliseconds from the start of the session's input sound."""
    audio_start_ms: int
    """Where the silence begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.timeout_triggered"]
class InputAudioBufferTimeoutTriggered(Reply[InputAudioBufferTimeoutTriggeredDict]):
    audio_end_ms: int
    """Where the silence ends, in milliseconds from the start of the session's input sound."""
    audio_start_ms: int
    """Where the silence begins, in milliseconds from the start of the session's input sound."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the user's message that the sound becomes."""
    type: Literal["input_audio_buffer.timeout_triggered"]
    __getitem__: Get3[Literal["audio_end_ms", "audio_start_ms"], int, Literal["event_id", "item_id"], str, Literal["type"], Literal["input_audio_buffer.timeout_triggered"]]
class LogProbPropertiesDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class LogProbProperties(Reply[LogProbPropertiesDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float]
class McpListToolsCompletedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.completed"]
class McpListToolsCompleted(Reply[McpListToolsCompletedDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.completed"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["mcp_list_tools.completed"]]
class McpListToolsFailedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.failed"]
class McpListToolsFailed(Reply[McpListToolsFailedDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.failed"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["mcp_list_tools.failed"]]
class McpListToolsInProgressDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.in_progress"]
class McpListToolsInProgress(Reply[McpListToolsInProgressDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item with the tools of the server."""
    type: Literal["mcp_list_tools.in_progress"]
    __getitem__: Get2[Literal["event_id", "item_id"], str, Literal["type"], Literal["mcp_list_tools.in_progress"]]
class RealtimeAudioConfigOutputVoiceIDDict(TypedDict):
    id: str
    """Id of the voice."""
class RealtimeAudioConfigOutputVoiceID(Reply[RealtimeAudioConfigOutputVoiceIDDict]):
    id: str
    """Id of the voice."""
    __getitem__: Get1[Literal["id"], str]
RealtimeAudioConfigOutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputVoiceID]
RealtimeAudioConfigOutputVoiceDict: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputVoiceIDDict]
class RealtimeAudioConfigOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: RealtimeAudioConfigOutputVoiceDict | None
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""
class RealtimeAudioConfigOutput(Reply[RealtimeAudioConfigOutputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: float | None
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: RealtimeAudioConfigOutputVoice | None
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""
    __getitem__: Get3[Literal["format"], RealtimeAudioFormats | None, Literal["speed"], float | None, Literal["voice"], RealtimeAudioConfigOutputVoice | None]
class RealtimeAudioConfigDict(TypedDict, total=False):
    input: RealtimeAudioConfigInputDict | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: RealtimeAudioConfigOutputDict | None
    """How the model speaks: its voice, speed and format."""
class RealtimeAudioConfig(Reply[RealtimeAudioConfigDict]):
    input: RealtimeAudioConfigInput | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: RealtimeAudioConfigOutput | None
    """How the model speaks: its voice, speed and format."""
    __getitem__: Get2[Literal["input"], RealtimeAudioConfigInput | None, Literal["output"], RealtimeAudioConfigOutput | None]
class RealtimeErrorDict(TypedDict, total=False):
    message: Required[str]
    """What went wrong, in words."""
    type: Required[str]
    """What kind of error it is, such as `invalid_request_error` or `server_error`."""
    code: str | None
    """What went wrong, for programs."""
    event_id: str | None
    """Id of the event of yours that caused it, if that had one."""
    param: str | None
    """Which parameter is wrong."""
class RealtimeError(Reply[RealtimeErrorDict]):
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is, such as `invalid_request_error` or `server_error`."""
    code: str | None
    """What went wrong, for programs."""
    event_id: str | None
    """Id of the event of yours that caused it, if that had one."""
    param: str | None
    """Which parameter is wrong."""
    __getitem__: Get2[Literal["message", "type"], str, Literal["code", "event_id", "param"], str | None]
class RealtimeResponseAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
class RealtimeResponseAudioOutput(Reply[RealtimeResponseAudioOutputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None
    """Which voice speaks, such as `alloy`; can't be changed after it has spoken."""
    __getitem__: Get2[Literal["format"], RealtimeAudioFormats | None, Literal["voice"], str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None]
class RealtimeResponseAudioDict(TypedDict, total=False):
    output: RealtimeResponseAudioOutputDict | None
    """How the reply sounds: its voice and format."""
class RealtimeResponseAudio(Reply[RealtimeResponseAudioDict]):
    output: RealtimeResponseAudioOutput | None
    """How the reply sounds: its voice and format."""
    __getitem__: Get1[Literal["output"], RealtimeResponseAudioOutput | None]
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    """Tokens of sound."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Reply[RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict]):
    audio_tokens: int | None
    """Tokens of sound."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
    __getitem__: Get1[Literal["audio_tokens", "image_tokens", "text_tokens"], int | None]
class RealtimeResponseUsageInputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    """Tokens of sound."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict | None
    """What the tokens from the cache are made of."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
class RealtimeResponseUsageInputTokenDetails(Reply[RealtimeResponseUsageInputTokenDetailsDict]):
    audio_tokens: int | None
    """Tokens of sound."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None
    """What the tokens from the cache are made of."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
    __getitem__: Get2[Literal["audio_tokens", "cached_tokens", "image_tokens", "text_tokens"], int | None, Literal["cached_tokens_details"], RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None]
class RealtimeResponseUsageDict(TypedDict, total=False):
    input_token_details: RealtimeResponseUsageInputTokenDetailsDict | None
    """What the input tokens are made of."""
    input_tokens: int | None
    """Tokens of the input."""
    output_token_details: _base.RealtimeResponseUsageOutputTokenDetailsDict | None
    """What the output tokens are made of."""
    output_tokens: int | None
    """Tokens of the output."""
    total_tokens: int | None
    """Input and output together."""
class RealtimeResponseUsage(Reply[RealtimeResponseUsageDict]):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None
    """What the input tokens are made of."""
    input_tokens: int | None
    """Tokens of the input."""
    output_token_details: _base.RealtimeResponseUsageOutputTokenDetails | None
    """What the output tokens are made of."""
    output_tokens: int | None
    """Tokens of the output."""
    total_tokens: int | None
    """Input and output together."""
    __getitem__: Get3[Literal["input_token_details"], RealtimeResponseUsageInputTokenDetails | None, Literal["input_tokens", "output_tokens", "total_tokens"], int | None, Literal["output_token_details"], _base.RealtimeResponseUsageOutputTokenDetails | None]
class RealtimeResponseDict(TypedDict, total=False):
    id: str | None
    """Id of the response."""
    audio: RealtimeResponseAudioDict | None
    """How the reply sounds: its voice and format."""
    conversation_id: str | None
    """Id of the conversation that it joins; null if it is apart from it."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, or `inf`."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["realtime.response"] | None
    """`realtime.response`, if it is given."""
    output: list[ConversationItemDict] | None
    """The items that the response has made."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What is made: `["audio"]` or `["text"]`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    """`completed`, `cancelled`, `failed`, `incomplete` or `in_progress`."""
    status_details: _base.RealtimeResponseStatusDict | None
    """Why it ended as it did."""
    usage: RealtimeResponseUsageDict | None
    """How many tokens it took."""
class RealtimeResponse(Reply[RealtimeResponseDict]):
    id: str | None
    """Id of the response."""
    audio: RealtimeResponseAudio | None
    """How the reply sounds: its voice and format."""
    conversation_id: str | None
    """Id of the conversation that it joins; null if it is apart from it."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, or `inf`."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["realtime.response"] | None
    """`realtime.response`, if it is given."""
    output: list[ConversationItem] | None
    """The items that the response has made."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What is made: `["audio"]` or `["text"]`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    """`completed`, `cancelled`, `failed`, `incomplete` or `in_progress`."""
    status_details: _base.RealtimeResponseStatus | None
    """Why it ended as it did."""
    usage: RealtimeResponseUsage | None
    """How many tokens it took."""
    __getitem__: Get10[Literal["id", "conversation_id"], str | None, Literal["audio"], RealtimeResponseAudio | None, Literal["max_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["realtime.response"] | None, Literal["output"], list[ConversationItem] | None, Literal["output_modalities"], list[Literal["text", "audio"]] | None, Literal["status"], Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None, Literal["status_details"], _base.RealtimeResponseStatus | None, Literal["usage"], RealtimeResponseUsage | None]
class RealtimeResponseCreateAudioOutputOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: RealtimeAudioConfigOutputVoiceDict | None
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""
class RealtimeResponseCreateAudioOutputOutput(Reply[RealtimeResponseCreateAudioOutputOutputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: RealtimeAudioConfigOutputVoice | None
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""
    __getitem__: Get2[Literal["format"], RealtimeAudioFormats | None, Literal["voice"], RealtimeAudioConfigOutputVoice | None]
class RealtimeResponseCreateAudioOutputDict(TypedDict, total=False):
    output: RealtimeResponseCreateAudioOutputOutputDict | None
    """How the reply sounds: its voice and format."""
class RealtimeResponseCreateAudioOutput(Reply[RealtimeResponseCreateAudioOutputDict]):
    output: RealtimeResponseCreateAudioOutputOutput | None
    """How the reply sounds: its voice and format."""
    __getitem__: Get1[Literal["output"], RealtimeResponseCreateAudioOutputOutput | None]
class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputDict | None
    """How the reply sounds: its voice and format."""
    conversation: str | Literal["auto", "none"] | None
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: list[ConversationItemDict] | None
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str | None
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    prompt: ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningDict | None
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[RealtimeToolsConfigUnionDict] | None
    """What the model may call: functions and MCP servers."""
class RealtimeResponseCreateParams(Reply[RealtimeResponseCreateParamsDict]):
    audio: RealtimeResponseCreateAudioOutput | None
    """How the reply sounds: its voice and format."""
    conversation: str | Literal["auto", "none"] | None
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: list[ConversationItem] | None
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str | None
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    prompt: ResponsePrompt | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoning | None
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfig | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[RealtimeToolsConfigUnion] | None
    """What the model may call: functions and MCP servers."""
    __getitem__: Get12[Literal["audio"], RealtimeResponseCreateAudioOutput | None, Literal["conversation"], str | Literal["auto", "none"] | None, Literal["input"], list[ConversationItem] | None, Literal["instructions"], str | None, Literal["max_output_tokens"], int | Literal["inf"] | None, Literal["metadata"], Metadata | None, Literal["output_modalities"], list[Literal["text", "audio"]] | None, Literal["parallel_tool_calls"], bool | None, Literal["prompt"], ResponsePrompt | None, Literal["reasoning"], RealtimeReasoning | None, Literal["tool_choice"], RealtimeToolChoiceConfig | None, Literal["tools"], list[RealtimeToolsConfigUnion] | None]
RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
RealtimeToolsConfigDict: TypeAlias = list[RealtimeToolsConfigUnionDict]
class RealtimeSessionCreateRequestDict(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigDict | None
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What to make: `["audio"]` (default) or `["text"]`."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    prompt: ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningDict | None
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: RealtimeToolsConfigDict | None
    """What the model may call: functions and MCP servers."""
    tracing: RealtimeTracingConfigDict | None
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: RealtimeTruncationDict | None
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""
class RealtimeSessionCreateRequest(Reply[RealtimeSessionCreateRequestDict]):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig | None
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: str | None
    """What the model is told before the conversation."""
    max_output_tokens: int | Literal["inf"] | None
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: list[Literal["text", "audio"]] | None
    """What to make: `["audio"]` (default) or `["text"]`."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    prompt: ResponsePrompt | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoning | None
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfig | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: RealtimeToolsConfig | None
    """What the model may call: functions and MCP servers."""
    tracing: RealtimeTracingConfig | None
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: RealtimeTruncation | None
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""
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
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputNoiseReductionDict | None
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionDict | None
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionDict | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
class RealtimeTranscriptionSessionAudioInput(Reply[RealtimeTranscriptionSessionAudioInputDict]):
    format: RealtimeAudioFormats | None
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscription | None
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
    __getitem__: Get4[Literal["format"], RealtimeAudioFormats | None, Literal["noise_reduction"], RealtimeAudioConfigInputNoiseReduction | None, Literal["transcription"], AudioTranscription | None, Literal["turn_detection"], RealtimeTranscriptionSessionAudioInputTurnDetection | None]
class RealtimeTranscriptionSessionAudioDict(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputDict | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
class RealtimeTranscriptionSessionAudio(Reply[RealtimeTranscriptionSessionAudioDict]):
    input: RealtimeTranscriptionSessionAudioInput | None
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    __getitem__: Get1[Literal["input"], RealtimeTranscriptionSessionAudioInput | None]
class RealtimeTranscriptionSessionCreateRequestDict(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioDict | None
    """Format, turn detection, noise reduction and transcription of the input."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
class RealtimeTranscriptionSessionCreateRequest(Reply[RealtimeTranscriptionSessionCreateRequestDict]):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None
    """Format, turn detection, noise reduction and transcription of the input."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    __getitem__: Get3[Literal["type"], Literal["transcription"], Literal["audio"], RealtimeTranscriptionSessionAudio | None, Literal["include"], list[Literal["item.input_audio_transcription.logprobs"]] | None]
class RealtimeTranslationSessionAudioInputNoiseReductionDict(TypedDict):
    type: _base.NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: NotRequired[float | None]
    """How strongly the noise is filtered out."""
class RealtimeTranslationSessionAudioInputNoiseReduction(Reply[RealtimeTranslationSessionAudioInputNoiseReductionDict]):
    type: _base.NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
    strength: float | None
    """How strongly the noise is filtered out."""
    __getitem__: Get2[Literal["type"], _base.NoiseReductionType, Literal["strength"], float | None]
class RealtimeTranslationSessionAudioInputTranscriptionDict(TypedDict):
    model: str
    """The model that writes down what is said."""
class RealtimeTranslationSessionAudioInputTranscription(Reply[RealtimeTranslationSessionAudioInputTranscriptionDict]):
    model: str
    """The model that writes down what is said."""
    __getitem__: Get1[Literal["model"], str]
class RealtimeTranslationSessionAudioInputDict(TypedDict, total=False):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReductionDict | None
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: RealtimeTranslationSessionAudioInputTranscriptionDict | None
    """Which model writes down what is said; None for none."""
class RealtimeTranslationSessionAudioInput(Reply[RealtimeTranslationSessionAudioInputDict]):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None
    """How noise is filtered out of what comes in; None if it is not."""
    transcription: RealtimeTranslationSessionAudioInputTranscription | None
    """Which model writes down what is said; None for none."""
    __getitem__: Get2[Literal["noise_reduction"], RealtimeTranslationSessionAudioInputNoiseReduction | None, Literal["transcription"], RealtimeTranslationSessionAudioInputTranscription | None]
class RealtimeTranslationSessionAudioOutputDict(TypedDict, total=False):
    language: str | None
    """Which language to translate into, as a code such as `es`."""
class RealtimeTranslationSessionAudioOutput(Reply[RealtimeTranslationSessionAudioOutputDict]):
    language: str | None
    """Which language to translate into, as a code such as `es`."""
    __getitem__: Get1[Literal["language"], str | None]
class RealtimeTranslationSessionAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionAudioInputDict | None
    """Noise reduction and transcription of what comes in."""
    output: RealtimeTranslationSessionAudioOutputDict | None
    """Which language to translate into."""
class RealtimeTranslationSessionAudio(Reply[RealtimeTranslationSessionAudioDict]):
    input: RealtimeTranslationSessionAudioInput | None
    """Noise reduction and transcription of what comes in."""
    output: RealtimeTranslationSessionAudioOutput | None
    """Which language to translate into."""
    __getitem__: Get2[Literal["input"], RealtimeTranslationSessionAudioInput | None, Literal["output"], RealtimeTranslationSessionAudioOutput | None]
class RealtimeTranslationSessionDict(TypedDict):
    id: str
    """Id of the session."""
    audio: RealtimeTranslationSessionAudioDict
    """Noise reduction and transcription of the input, and the language of the output."""
    expires_at: int
    """When the session expires: Unix time in seconds."""
    model: str
    """Id of a model for translation."""
    type: Literal["translation"]
class RealtimeTranslationSession(Reply[RealtimeTranslationSessionDict]):
    id: str
    """Id of the session."""
    audio: RealtimeTranslationSessionAudio
    """Noise reduction and transcription of the input, and the language of the output."""
    expires_at: int
    """When the session expires: Unix time in seconds."""
    model: str
    """Id of a model for translation."""
    type: Literal["translation"]
    __getitem__: Get4[Literal["id", "model"], str, Literal["audio"], RealtimeTranslationSessionAudio, Literal["expires_at"], int, Literal["type"], Literal["translation"]]
class RealtimeTranslationClientSecretCreateResponseDict(TypedDict):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    session: RealtimeTranslationSessionDict
    """Configuration of the session that the key opens."""
    value: str
    """The key itself, to give to a browser or app."""
class RealtimeTranslationClientSecretCreateResponse(Reply[RealtimeTranslationClientSecretCreateResponseDict]):
    expires_at: int
    """When the key expires: Unix time in seconds."""
    session: RealtimeTranslationSession
    """Configuration of the session that the key opens."""
    value: str
    """The key itself, to give to a browser or app."""
    __getitem__: Get3[Literal["expires_at"], int, Literal["session"], RealtimeTranslationSession, Literal["value"], str]
class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    audio: RealtimeTranslationSessionAudioDict | None
    """Noise reduction and transcription of the input, and the language of the output."""
class RealtimeTranslationSessionUpdateRequest(Reply[RealtimeTranslationSessionUpdateRequestDict]):
    audio: RealtimeTranslationSessionAudio | None
    """Noise reduction and transcription of the input, and the language of the output."""
    __getitem__: Get1[Literal["audio"], RealtimeTranslationSessionAudio | None]
class ResponseItemReferenceDict(TypedDict):
    id: str
    """Id of an item that the conversation has."""
    type: Literal["item_reference"]
class ResponseItemReference(Reply[ResponseItemReferenceDict]):
    id: str
    """Id of an item that the conversation has."""
    type: Literal["item_reference"]
    __getitem__: Get2[Literal["id"], str, Literal["type"], Literal["item_reference"]]
class ResponseMcpCallArgumentsDeltaDict(TypedDict):
    delta: str
    """A further piece of the arguments."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: NotRequired[str | None]
    """Padding of random length that hides how long the text is; ignore it."""
class ResponseMcpCallArgumentsDelta(Reply[ResponseMcpCallArgumentsDeltaDict]):
    delta: str
    """A further piece of the arguments."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str | None
    """Padding of random length that hides how long the text is; ignore it."""
    __getitem__: Get4[Literal["delta", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call_arguments.delta"], Literal["obfuscation"], str | None]
class ResponseMcpCallArgumentsDoneDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.mcp_call_arguments.done"]
class ResponseMcpCallArgumentsDone(Reply[ResponseMcpCallArgumentsDoneDict]):
    arguments: str
    """The arguments as JSON text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.mcp_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "event_id", "item_id", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call_arguments.done"]]
class ResponseMcpCallCompletedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.completed"]
class ResponseMcpCallCompleted(Reply[ResponseMcpCallCompletedDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.completed"]
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call.completed"]]
class ResponseMcpCallFailedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.failed"]
class ResponseMcpCallFailed(Reply[ResponseMcpCallFailedDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.failed"]
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call.failed"]]
class ResponseMcpCallInProgressDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.in_progress"]
class ResponseMcpCallInProgress(Reply[ResponseMcpCallInProgressDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    type: Literal["response.mcp_call.in_progress"]
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.mcp_call.in_progress"]]
class ConversationItemCreateEventDict(TypedDict):
    item: ConversationItemDict
    """What to add to the conversation: a message, a function call, the result of one, or an MCP item."""
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
    previous_item_id: NotRequired[str | None]
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""
class ConversationItemCreateEvent(Reply[ConversationItemCreateEventDict]):
    item: ConversationItem
    """What to add to the conversation: a message, a function call, the result of one, or an MCP item."""
    type: Literal["conversation.item.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    previous_item_id: str | None
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""
    __getitem__: Get3[Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.create"], Literal["event_id", "previous_item_id"], str | None]
class ConversationItemCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item that was added."""
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]
    """Id of the item that it comes after; null if it is the first."""
class ConversationItemCreatedEvent(Reply[ConversationItemCreatedEventDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was added."""
    type: Literal["conversation.item.created"]
    previous_item_id: str | None
    """Id of the item that it comes after; null if it is the first."""
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.created"], Literal["previous_item_id"], str | None]
class ConversationItemInputAudioTranscriptionCompletedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    transcript: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: _base.ConversationItemInputAudioTranscriptionCompletedEventUsageDict
    """What is billed: tokens or seconds."""
    languages: NotRequired[list[TranscriptionLanguageDict] | None]
    """The languages that were spoken."""
    logprobs: NotRequired[list[LogProbPropertiesDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class ConversationItemInputAudioTranscriptionCompletedEvent(Reply[ConversationItemInputAudioTranscriptionCompletedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    transcript: str
    """What was said."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: _base.ConversationItemInputAudioTranscriptionCompletedEventUsage
    """What is billed: tokens or seconds."""
    languages: list[TranscriptionLanguage] | None
    """The languages that were spoken."""
    logprobs: list[LogProbProperties] | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get6[Literal["content_index"], int, Literal["event_id", "item_id", "transcript"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.completed"], Literal["usage"], _base.ConversationItemInputAudioTranscriptionCompletedEventUsage, Literal["languages"], list[TranscriptionLanguage] | None, Literal["logprobs"], list[LogProbProperties] | None]
class ConversationItemInputAudioTranscriptionDeltaEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: NotRequired[int | None]
    """Which part of the item it belongs to, from 0."""
    delta: NotRequired[str | None]
    """A further piece of what is said."""
    logprobs: NotRequired[list[LogProbPropertiesDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class ConversationItemInputAudioTranscriptionDeltaEvent(Reply[ConversationItemInputAudioTranscriptionDeltaEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None
    """Which part of the item it belongs to, from 0."""
    delta: str | None
    """A further piece of what is said."""
    logprobs: list[LogProbProperties] | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get5[Literal["event_id", "item_id"], str, Literal["type"], Literal["conversation.item.input_audio_transcription.delta"], Literal["content_index"], int | None, Literal["delta"], str | None, Literal["logprobs"], list[LogProbProperties] | None]
class InputAudioBufferDtmfEventReceivedEventDict(TypedDict):
    event: str
    """The key that was pressed on the phone."""
    received_at: int
    """When it came in: Unix time in seconds."""
    type: Literal["input_audio_buffer.dtmf_event_received"]
class InputAudioBufferDtmfEventReceivedEvent(Reply[InputAudioBufferDtmfEventReceivedEventDict]):
    event: str
    """The key that was pressed on the phone."""
    received_at: int
    """When it came in: Unix time in seconds."""
    type: Literal["input_audio_buffer.dtmf_event_received"]
    __getitem__: Get3[Literal["event"], str, Literal["received_at"], int, Literal["type"], Literal["input_audio_buffer.dtmf_event_received"]]
class OutputAudioBufferClearEventDict(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class OutputAudioBufferClearEvent(Reply[OutputAudioBufferClearEventDict]):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["output_audio_buffer.clear"], Literal["event_id"], str | None]
class RealtimeErrorEventDict(TypedDict):
    error: RealtimeErrorDict
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
class RealtimeErrorEvent(Reply[RealtimeErrorEventDict]):
    error: RealtimeError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
    __getitem__: Get3[Literal["error"], RealtimeError, Literal["event_id"], str, Literal["type"], Literal["error"]]
class RealtimeServerEventConversationItemRetrievedDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item that was asked for."""
    type: Literal["conversation.item.retrieved"]
class RealtimeServerEventConversationItemRetrieved(Reply[RealtimeServerEventConversationItemRetrievedDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item that was asked for."""
    type: Literal["conversation.item.retrieved"]
    __getitem__: Get3[Literal["event_id"], str, Literal["item"], ConversationItem, Literal["type"], Literal["conversation.item.retrieved"]]
class RealtimeTranslationInputAudioBufferAppendEventDict(TypedDict):
    audio: str
    """A piece of the sound to translate, as base64."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class RealtimeTranslationInputAudioBufferAppendEvent(Reply[RealtimeTranslationInputAudioBufferAppendEventDict]):
    audio: str
    """A piece of the sound to translate, as base64."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["session.input_audio_buffer.append"], Literal["event_id"], str | None]
class RealtimeTranslationInputTranscriptDeltaEventDict(TypedDict):
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: NotRequired[int | None]
    """Milliseconds that have passed, by which sound and text can be lined up."""
class RealtimeTranslationInputTranscriptDeltaEvent(Reply[RealtimeTranslationInputTranscriptDeltaEventDict]):
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int | None
    """Milliseconds that have passed, by which sound and text can be lined up."""
    __getitem__: Get3[Literal["delta", "event_id"], str, Literal["type"], Literal["session.input_transcript.delta"], Literal["elapsed_ms"], int | None]
class RealtimeTranslationOutputAudioDeltaEventDict(TypedDict, total=False):
    delta: Required[str]
    """A further piece of the sound, as base64."""
    event_id: Required[str]
    """Id of the event."""
    type: Required[Literal["session.output_audio.delta"]]
    channels: int | None
    """How many channels the sound has."""
    elapsed_ms: int | None
    """Milliseconds that have passed, by which sound and text can be lined up."""
    format: Literal["pcm16"] | None
    """How the sound is encoded: `pcm16`."""
    sample_rate: int | None
    """Samples of the sound per second."""
class RealtimeTranslationOutputAudioDeltaEvent(Reply[RealtimeTranslationOutputAudioDeltaEventDict]):
    delta: str
    """A further piece of the sound, as base64."""
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.delta"]
    channels: int | None
    """How many channels the sound has."""
    elapsed_ms: int | None
    """Milliseconds that have passed, by which sound and text can be lined up."""
    format: Literal["pcm16"] | None
    """How the sound is encoded: `pcm16`."""
    sample_rate: int | None
    """Samples of the sound per second."""
    __getitem__: Get4[Literal["delta", "event_id"], str, Literal["type"], Literal["session.output_audio.delta"], Literal["channels", "elapsed_ms", "sample_rate"], int | None, Literal["format"], Literal["pcm16"] | None]
class RealtimeTranslationOutputTranscriptDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the translation."""
    event_id: str
    """Id of the event."""
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: NotRequired[int | None]
    """Milliseconds that have passed, by which sound and text can be lined up."""
class RealtimeTranslationOutputTranscriptDeltaEvent(Reply[RealtimeTranslationOutputTranscriptDeltaEventDict]):
    delta: str
    """A further piece of the translation."""
    event_id: str
    """Id of the event."""
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int | None
    """Milliseconds that have passed, by which sound and text can be lined up."""
    __getitem__: Get3[Literal["delta", "event_id"], str, Literal["type"], Literal["session.output_transcript.delta"], Literal["elapsed_ms"], int | None]
class RealtimeTranslationSessionCloseEventDict(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class RealtimeTranslationSessionCloseEvent(Reply[RealtimeTranslationSessionCloseEventDict]):
    type: Literal["session.close"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["session.close"], Literal["event_id"], str | None]
class RealtimeTranslationSessionClosedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.closed"]
class RealtimeTranslationSessionClosedEvent(Reply[RealtimeTranslationSessionClosedEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.closed"]
    __getitem__: Get2[Literal["event_id"], str, Literal["type"], Literal["session.closed"]]
class RealtimeTranslationSessionCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: RealtimeTranslationSessionDict
    """The session as it is now."""
    type: Literal["session.created"]
class RealtimeTranslationSessionCreatedEvent(Reply[RealtimeTranslationSessionCreatedEventDict]):
    event_id: str
    """Id of the event."""
    session: RealtimeTranslationSession
    """The session as it is now."""
    type: Literal["session.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], RealtimeTranslationSession, Literal["type"], Literal["session.created"]]
class RealtimeTranslationSessionUpdateEventDict(TypedDict):
    session: RealtimeTranslationSessionUpdateRequestDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class RealtimeTranslationSessionUpdateEvent(Reply[RealtimeTranslationSessionUpdateEventDict]):
    session: RealtimeTranslationSessionUpdateRequest
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], RealtimeTranslationSessionUpdateRequest, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class RealtimeTranslationSessionUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: RealtimeTranslationSessionDict
    """The session as it is now."""
    type: Literal["session.updated"]
class RealtimeTranslationSessionUpdatedEvent(Reply[RealtimeTranslationSessionUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    session: RealtimeTranslationSession
    """The session as it is now."""
    type: Literal["session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], RealtimeTranslationSession, Literal["type"], Literal["session.updated"]]
class ResponseAudioDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the sound, as base64."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_audio.delta"]
class ResponseAudioDeltaEvent(Reply[ResponseAudioDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the sound, as base64."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_audio.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_audio.delta"]]
class ResponseAudioDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_audio.done"]
class ResponseAudioDoneEvent(Reply[ResponseAudioDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_audio.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_audio.done"]]
class ResponseAudioTranscriptDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_audio_transcript.delta"]
class ResponseAudioTranscriptDeltaEvent(Reply[ResponseAudioTranscriptDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of what is said."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_audio_transcript.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_audio_transcript.delta"]]
class ResponseAudioTranscriptDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["response.output_audio_transcript.done"]
class ResponseAudioTranscriptDoneEvent(Reply[ResponseAudioTranscriptDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["response.output_audio_transcript.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "transcript"], str, Literal["type"], Literal["response.output_audio_transcript.done"]]
class ResponseCreateEventDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    response: RealtimeResponseCreateParamsDict | None
    """Settings of this response alone, in place of those of the session."""
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    response: RealtimeResponseCreateParams | None
    """Settings of this response alone, in place of those of the session."""
    __getitem__: Get3[Literal["type"], Literal["response.create"], Literal["event_id"], str | None, Literal["response"], RealtimeResponseCreateParams | None]
class ResponseCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    response: RealtimeResponseDict
    """The response as it is now."""
    type: Literal["response.created"]
class ResponseCreatedEvent(Reply[ResponseCreatedEventDict]):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.created"]]
class ResponseDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    response: RealtimeResponseDict
    """The response as it is now."""
    type: Literal["response.done"]
class ResponseDoneEvent(Reply[ResponseDoneEventDict]):
    event_id: str
    """Id of the event."""
    response: RealtimeResponse
    """The response as it is now."""
    type: Literal["response.done"]
    __getitem__: Get3[Literal["event_id"], str, Literal["response"], RealtimeResponse, Literal["type"], Literal["response.done"]]
class ResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    name: str
    """Name of the function."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.done"]
class ResponseFunctionCallArgumentsDoneEvent(Reply[ResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    name: str
    """Name of the function."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.function_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "call_id", "event_id", "item_id", "name", "response_id"], str, Literal["output_index"], int, Literal["type"], Literal["response.function_call_arguments.done"]]
class ResponseOutputItemAddedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.added"]
class ResponseOutputItemAddedEvent(Reply[ResponseOutputItemAddedEventDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.added"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.added"]]
class ResponseOutputItemDoneEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: ConversationItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.done"]
class ResponseOutputItemDoneEvent(Reply[ResponseOutputItemDoneEventDict]):
    event_id: str
    """Id of the event."""
    item: ConversationItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_item.done"]
    __getitem__: Get4[Literal["event_id", "response_id"], str, Literal["item"], ConversationItem, Literal["output_index"], int, Literal["type"], Literal["response.output_item.done"]]
class ResponseTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_text.delta"]
class ResponseTextDeltaEvent(Reply[ResponseTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    type: Literal["response.output_text.delta"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["delta", "event_id", "item_id", "response_id"], str, Literal["type"], Literal["response.output_text.delta"]]
class ResponseTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    text: str
    """The whole text."""
    type: Literal["response.output_text.done"]
class ResponseTextDoneEvent(Reply[ResponseTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    response_id: str
    """Id of the response that it belongs to."""
    text: str
    """The whole text."""
    type: Literal["response.output_text.done"]
    __getitem__: Get3[Literal["content_index", "output_index"], int, Literal["event_id", "item_id", "response_id", "text"], str, Literal["type"], Literal["response.output_text.done"]]
SessionUpdateEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
SessionUpdateEventSessionDict: TypeAlias = Union[RealtimeSessionCreateRequestDict, RealtimeTranscriptionSessionCreateRequestDict]
class SessionCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: SessionUpdateEventSessionDict
    """The session as it is now."""
    type: Literal["session.created"]
class SessionCreatedEvent(Reply[SessionCreatedEventDict]):
    event_id: str
    """Id of the event."""
    session: SessionUpdateEventSession
    """The session as it is now."""
    type: Literal["session.created"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.created"]]
class SessionUpdateEventDict(TypedDict):
    session: SessionUpdateEventSessionDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateEventSession
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class SessionUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: SessionUpdateEventSessionDict
    """The session as it is now."""
    type: Literal["session.updated"]
class SessionUpdatedEvent(Reply[SessionUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    session: SessionUpdateEventSession
    """The session as it is now."""
    type: Literal["session.updated"]
    __getitem__: Get3[Literal["event_id"], str, Literal["session"], SessionUpdateEventSession, Literal["type"], Literal["session.updated"]]
