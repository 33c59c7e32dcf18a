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
    """How far the text may lag behind the speech: `minimal` is soonest, `xhigh` most exact."""
    keywords: Sequence[str]
    """Words that may occur and are hard to hear right, such as names."""
    language: str
    """The spoken language by its ISO 639-1 code, such as `en`; makes it faster and more exact."""
    languages: Sequence[str]
    """The languages that may be spoken, by ISO 639-1 codes."""
    model: str | Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"]
    """The model that writes down what is said."""
    prompt: str
    """Text that guides the transcription; for `whisper-1` a list of keywords."""
class RealtimeAudioFormatsParamAudioPCM(TypedDict, total=False):
    rate: Literal[24000]
    """Samples of the sound per second: 24000."""
    type: Literal["audio/pcm"]
class RealtimeAudioFormatsParamAudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]
class RealtimeAudioFormatsParamAudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]
RealtimeAudioFormatsParam: TypeAlias = Union[RealtimeAudioFormatsParamAudioPCM, _types.RealtimeAudioFormatsAudioPCM, _types.RealtimeAudioFormatsAudioPCMDict, RealtimeAudioFormatsParamAudioPCMU, _types.RealtimeAudioFormatsAudioPCMU, _types.RealtimeAudioFormatsAudioPCMUDict, RealtimeAudioFormatsParamAudioPCMA, _types.RealtimeAudioFormatsAudioPCMA, _types.RealtimeAudioFormatsAudioPCMADict]
class RealtimeAudioConfigInputParamNoiseReduction(TypedDict, total=False):
    strength: float
    """How strongly the noise is filtered out."""
    type: _base.NoiseReductionType
    """`near_field` for a microphone at the mouth, as in headsets; `far_field` for one in the room."""
class RealtimeAudioInputTurnDetectionParamServerVad(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    """Whether a response is made as soon as the speaker has finished; default True."""
    idle_timeout_ms: int | None
    """Milliseconds of silence after a response until the model speaks by itself, 5000 to 30000; None for never."""
    interrupt_response: bool
    """Whether a response breaks off when the user begins to speak; default True."""
    prefix_padding_ms: int
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int
    """Milliseconds of silence after which the speaker counts as finished; default 500."""
    threshold: float
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
class RealtimeAudioInputTurnDetectionParamSemanticVad(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    """Whether a response is made as soon as the speaker has finished; default True."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon the speaker counts as finished: `low` waits longest, `high` least; `auto` (default) is as `medium`."""
    interrupt_response: bool
    """Whether a response breaks off when the user begins to speak; default True."""
RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[RealtimeAudioInputTurnDetectionParamServerVad, _types.RealtimeAudioInputTurnDetectionServerVad, _types.RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionParamSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVadDict]
class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction | _types.RealtimeAudioConfigInputNoiseReduction | _types.RealtimeAudioConfigInputNoiseReductionDict
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionParam | _types.AudioTranscription | _types.AudioTranscriptionDict
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeAudioInputTurnDetectionParam | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
class RealtimeAudioConfigOutputParamVoiceID(TypedDict):
    id: str
    """Id of the voice."""
RealtimeAudioConfigOutputParamVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], RealtimeAudioConfigOutputParamVoiceID, _types.RealtimeAudioConfigOutputVoiceID, _types.RealtimeAudioConfigOutputVoiceIDDict]
class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    speed: float
    """How fast the voice speaks, 0.25 to 1.5; default 1."""
    voice: RealtimeAudioConfigOutputParamVoice
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""
class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam | _types.RealtimeAudioConfigInput | _types.RealtimeAudioConfigInputDict
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
    output: RealtimeAudioConfigOutputParam | _types.RealtimeAudioConfigOutput | _types.RealtimeAudioConfigOutputDict
    """How the model speaks: its voice, speed and format."""
class RealtimeReasoningParam(TypedDict, total=False):
    effort: _types.RealtimeReasoningEffort
    """How much a reasoning model thinks: `minimal`, `low`, `medium`, `high` or `xhigh`."""
RealtimeToolChoiceConfigParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceFunction, ToolChoiceFunctionDict, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, ToolChoiceMcpParam, ToolChoiceMcp, ToolChoiceMcpDict, ResponseToolSearchOutputItemParamToolMcp, ResponseToolSearchOutputItemParamToolMcpDict, ToolMcp, ToolMcpDict]
class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: object
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
class RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str]
    """Only tools of these names."""
RealtimeToolsConfigParamMcpAllowedTools: TypeAlias = Union[Sequence[str], RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter]
class RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter
    """The tools whose calls wait for your approval."""
    never: RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter
    """The tools whose calls do not wait."""
RealtimeToolsConfigParamMcpRequireApproval: TypeAlias = Union[RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: RealtimeToolsConfigParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: RealtimeToolsConfigParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, _types.RealtimeFunctionTool, _types.RealtimeFunctionToolDict, RealtimeResponseCreateMcpToolParam, _types.RealtimeResponseCreateMcpTool, _types.RealtimeResponseCreateMcpToolDict]
RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
class RealtimeTracingConfigParamTracingConfiguration(TypedDict, total=False):
    group_id: str
    """An id that traces share which belong together."""
    metadata: object
    """Data of your own for the trace, to filter by."""
    workflow_name: str
    """A name for what the session is part of, by which its trace is listed."""
RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigParamTracingConfiguration, _types.RealtimeTracingConfigTracingConfiguration, _types.RealtimeTracingConfigTracingConfigurationDict]
class RealtimeTruncationRetentionRatioParamTokenLimits(TypedDict, total=False):
    post_instructions: int
    """The most tokens of the conversation, those of instructions and tools not counted."""
class RealtimeTruncationRetentionRatioParam(TypedDict):
    retention_ratio: float
    """The part of the tokens it may have that a conversation keeps when it no longer fits, 0 to 1."""
    type: Literal["retention_ratio"]
    token_limits: NotRequired[RealtimeTruncationRetentionRatioParamTokenLimits | _types.RealtimeTruncationRetentionRatioTokenLimits | _types.RealtimeTruncationRetentionRatioTokenLimitsDict]
    """Limits of your own, below those of the model."""
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
    """Formats, voice, turn detection, noise reduction and transcription of input and output."""
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
    instructions: str
    """What the model is told before the conversation."""
    max_output_tokens: int | Literal["inf"]
    """The most tokens of one reply, 1 to 4096 or `inf`; default `inf`."""
    model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]
    """Id of a realtime model, such as `gpt-realtime`."""
    output_modalities: list[Literal["text", "audio"]]
    """What to make: `["audio"]` (default) or `["text"]`."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: RealtimeToolsConfigParam
    """What the model may call: functions and MCP servers."""
    tracing: RealtimeTracingConfigParam | None
    """Whether the session is recorded for traces: `auto`, or names for it; None for none."""
    truncation: RealtimeTruncationParam
    """What is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep."""
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
    """How many seconds from its creation the key can be used, 10 to 7200; default 600."""
RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[RealtimeAudioInputTurnDetectionParamServerVad, _types.RealtimeAudioInputTurnDetectionServerVad, _types.RealtimeAudioInputTurnDetectionServerVadDict, RealtimeAudioInputTurnDetectionParamSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVad, _types.RealtimeAudioInputTurnDetectionSemanticVadDict]
class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction | _types.RealtimeAudioConfigInputNoiseReduction | _types.RealtimeAudioConfigInputNoiseReductionDict
    """How noise is filtered out of what comes in; by default it is not."""
    transcription: AudioTranscriptionParam | _types.AudioTranscription | _types.AudioTranscriptionDict
    """Which model writes down what is said, and how; by default none does."""
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None
    """How it is noticed that the speaker has finished: `server_vad` or `semantic_vad`; None if you commit the sound yourself."""
class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam | _types.RealtimeTranscriptionSessionAudioInput | _types.RealtimeTranscriptionSessionAudioInputDict
    """How the sound that comes in is encoded, cleaned of noise, split into turns and written down."""
class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | _types.RealtimeTranscriptionSessionAudio | _types.RealtimeTranscriptionSessionAudioDict
    """Format, turn detection, noise reduction and transcription of the input."""
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    """What to add: `item.input_audio_transcription.logprobs`, how likely each token of the transcript is."""
SessionUpdateEventParamSession: TypeAlias = Union[RealtimeSessionCreateRequestParam, _types.RealtimeSessionCreateRequest, _types.RealtimeSessionCreateRequestDict, _types.RealtimeSessionCreateResponse, _types.RealtimeSessionCreateResponseDict, RealtimeTranscriptionSessionCreateRequestParam, _types.RealtimeTranscriptionSessionCreateRequest, _types.RealtimeTranscriptionSessionCreateRequestDict, _types.RealtimeTranscriptionSessionCreateResponse, _types.RealtimeTranscriptionSessionCreateResponseDict]
class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ClientSecretCreateParamsExpiresAfter
    """how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to 7200 seconds; default 600"""
    session: SessionUpdateEventParamSession
    """configuration of the session that the key opens"""
class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    text: str
    """The text of an `input_text` part."""
    type: Literal["input_text"]
class RealtimeConversationItemSystemMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemSystemMessageParamContent | _types.RealtimeConversationItemSystemMessageContent | _types.RealtimeConversationItemSystemMessageContentDict]
    """What the model is told, in parts of text."""
    role: Literal["system"]
    type: Literal["message"]
    id: NotRequired[str]
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
class RealtimeConversationItemUserMessageParamContent(TypedDict, total=False):
    audio: str
    """The sound of an `input_audio` part as base64, in the input format of the session."""
    detail: Literal["auto", "low", "high"]
    """How closely to look: `auto` (default), `low` or `high`."""
    image_url: str
    """The image of an `input_image` part as a base64 `data:` URL, PNG or JPEG."""
    text: str
    """The text of an `input_text` part."""
    transcript: str
    """What the sound says, as text, for you: the model does not read it."""
    type: Literal["input_text", "input_audio", "input_image"]
    """What the part is: `input_text`, `input_audio` or `input_image`."""
class RealtimeConversationItemUserMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemUserMessageParamContent | _types.RealtimeConversationItemUserMessageContent | _types.RealtimeConversationItemUserMessageContentDict]
    """What is said, in parts: text, sound and images."""
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str]
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
class RealtimeConversationItemAssistantMessageParamContent(TypedDict, total=False):
    audio: str
    """The sound of an `output_audio` part as base64."""
    text: str
    """The text of an `output_text` part."""
    transcript: str
    """What the sound says, as text."""
    type: Literal["output_text", "output_audio"]
    """What the part is: `output_text` or `output_audio`."""
class RealtimeConversationItemAssistantMessageParam(TypedDict):
    content: Iterable[RealtimeConversationItemAssistantMessageParamContent | _types.RealtimeConversationItemAssistantMessageContent | _types.RealtimeConversationItemAssistantMessageContentDict]
    """What is said, in parts: text or sound."""
    role: Literal["assistant"]
    type: Literal["message"]
    id: NotRequired[str]
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    """The arguments as JSON text."""
    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function_call"]]
    id: str
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    call_id: str
    """Id of the call; the item with its result names it."""
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
class RealtimeConversationItemFunctionCallOutputParam(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str
    """The result of the function, as text of any form."""
    type: Literal["function_call_output"]
    id: NotRequired[str]
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
    object: NotRequired[Literal["realtime.item"]]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    """`in_progress`, `completed` or `incomplete`; need not be given."""
class RealtimeMcpApprovalResponseParam(TypedDict):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class RealtimeMcpListToolsParamTool(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class RealtimeMcpListToolsParam(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[RealtimeMcpListToolsParamTool | _types.RealtimeMcpListToolsTool | _types.RealtimeMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    id: NotRequired[str]
    """An id of your own for the item, up to 32 characters; by default the server makes one."""
class RealtimeMcpProtocolErrorParam(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["protocol_error"]
class RealtimeMcpToolExecutionErrorParam(TypedDict):
    message: str
    """What went wrong, in words."""
    type: Literal["tool_execution_error"]
class RealtimeMcphttpErrorParam(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
RealtimeMcpToolCallParamError: TypeAlias = Union[RealtimeMcpProtocolErrorParam, _types.RealtimeMcpProtocolError, _types.RealtimeMcpProtocolErrorDict, RealtimeMcpToolExecutionErrorParam, _types.RealtimeMcpToolExecutionError, _types.RealtimeMcpToolExecutionErrorDict, RealtimeMcphttpErrorParam, _types.RealtimeMcphttpError, _types.RealtimeMcphttpErrorDict]
class RealtimeMcpToolCallParam(TypedDict):
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
    error: NotRequired[RealtimeMcpToolCallParamError | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
class RealtimeMcpApprovalRequestParam(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
ConversationItemParam: TypeAlias = Union[RealtimeConversationItemSystemMessageParam, _types.RealtimeConversationItemSystemMessage, _types.RealtimeConversationItemSystemMessageDict, RealtimeConversationItemUserMessageParam, _types.RealtimeConversationItemUserMessage, _types.RealtimeConversationItemUserMessageDict, RealtimeConversationItemAssistantMessageParam, _types.RealtimeConversationItemAssistantMessage, _types.RealtimeConversationItemAssistantMessageDict, RealtimeConversationItemFunctionCallParam, _types.RealtimeConversationItemFunctionCall, _types.RealtimeConversationItemFunctionCallDict, RealtimeConversationItemFunctionCallOutputParam, _types.RealtimeConversationItemFunctionCallOutput, _types.RealtimeConversationItemFunctionCallOutputDict, RealtimeMcpApprovalResponseParam, _types.RealtimeMcpApprovalResponse, _types.RealtimeMcpApprovalResponseDict, RealtimeMcpListToolsParam, _types.RealtimeMcpListTools, _types.RealtimeMcpListToolsDict, RealtimeMcpToolCallParam, _types.RealtimeMcpToolCall, _types.RealtimeMcpToolCallDict, RealtimeMcpApprovalRequestParam, _types.RealtimeMcpApprovalRequest, _types.RealtimeMcpApprovalRequestDict]
class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    """Id of a call that is going on (see `realtime.calls`), to control it from here; in place of `model`."""
    model: str
    """Id of a realtime model, such as `gpt-realtime`."""
class RealtimeResponseCreateAudioOutputParamOutput(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    """How the sound is encoded: `audio/pcm` (16 bits, 24 kHz, mono), `audio/pcmu` or `audio/pcma`."""
    voice: RealtimeAudioConfigOutputParamVoice
    """Which voice speaks: a name such as `marin`, or `{"id": ...}`; can't be changed after it has spoken."""
class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: RealtimeResponseCreateAudioOutputParamOutput | _types.RealtimeResponseCreateAudioOutputOutput | _types.RealtimeResponseCreateAudioOutputOutputDict
    """How the reply sounds: its voice and format."""
class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | _types.RealtimeResponseCreateAudioOutput | _types.RealtimeResponseCreateAudioOutputDict
    """How the reply sounds: its voice and format."""
    conversation: str | Literal["auto", "none"]
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Iterable[ConversationItemParam]
    """What to reply to, in place of the conversation so far; an empty list for nothing of it."""
    instructions: str
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: int | Literal["inf"]
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: list[Literal["text", "audio"]]
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[RealtimeToolsConfigUnionParam]
    """What the model may call: functions and MCP servers."""
class ResponseItemReferenceParam(TypedDict):
    id: str
    """Id of an item that the conversation has."""
    type: Literal["item_reference"]
class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam | _types.RealtimeResponseCreateAudioOutput | _types.RealtimeResponseCreateAudioOutputDict
    """How the reply sounds: its voice and format."""
    conversation: str | Literal["auto", "none"]
    """Whether the response joins the conversation: `auto` (default), or `none` for one apart from it."""
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam | _types.ResponseItemReference | _types.ResponseItemReferenceDict]
    """What to reply to, in place of the conversation so far: new items, and references to items that it has."""
    instructions: str
    """What the model is told for this response, in place of the session's instructions."""
    max_output_tokens: int | Literal["inf"]
    """The most tokens of this reply, 1 to 4096 or `inf`; in place of the session's limit."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    output_modalities: list[Literal["text", "audio"]]
    """What to make: `["audio"]` or `["text"]`; by default what the session says."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    reasoning: RealtimeReasoningParam | _types.RealtimeReasoning | _types.RealtimeReasoningDict
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[RealtimeToolsConfigUnionParam]
    """What the model may call: functions and MCP servers."""
class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: _base.RealtimeTranslationSessionCreateRequestParamAudio | _types.RealtimeTranslationSessionAudio | _types.RealtimeTranslationSessionAudioDict
    """Noise reduction and transcription of the input, and the language of the output."""
class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    """An id of your own, by which an error names this event."""
    response: RealtimeResponseCreateParamsWithReferencesParam
    """Settings of this response alone, in place of those of the session."""
class RealtimeTranslationSessionUpdateEventParam(TypedDict):
    session: RealtimeTranslationSessionUpdateRequestParam | _types.RealtimeTranslationSessionUpdateRequest | _types.RealtimeTranslationSessionUpdateRequestDict
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict):
    audio: str
    """A piece of the sound to translate, as base64."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
class RealtimeTranslationSessionCloseEventParam(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
ConnectClientEventParam: TypeAlias = Union[RealtimeTranslationSessionUpdateEventParam, _types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationSessionUpdateEventDict, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventParam, _types.RealtimeTranslationInputAudioBufferAppendEvent, _types.RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventParam, _types.RealtimeTranslationSessionCloseEvent, _types.RealtimeTranslationSessionCloseEventDict]
class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam
    """What to add to the conversation: a message, a function call, the result of one, or an MCP item."""
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
    previous_item_id: NotRequired[str]
    """Id of the item to put it after, or `root` for the beginning; by default it comes last."""
class OutputAudioBufferClearEventParam(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
RealtimeClientEvent: TypeAlias = Union[_types.ConversationItemCreateEvent, _base.ConversationItemDeleteEvent, _base.ConversationItemRetrieveEvent, _base.ConversationItemTruncateEvent, _base.InputAudioBufferAppendEvent, _base.InputAudioBufferClearEvent, _types.OutputAudioBufferClearEvent, _base.InputAudioBufferCommitEvent, _base.ResponseCancelEvent, _types.ResponseCreateEvent, _types.SessionUpdateEvent]
RealtimeClientEventDict: TypeAlias = Union[_types.ConversationItemCreateEventDict, _base.ConversationItemDeleteEventDict, _base.ConversationItemRetrieveEventDict, _base.ConversationItemTruncateEventDict, _base.InputAudioBufferAppendEventDict, _base.InputAudioBufferClearEventDict, _types.OutputAudioBufferClearEventDict, _base.InputAudioBufferCommitEventDict, _base.ResponseCancelEventDict, _types.ResponseCreateEventDict, _types.SessionUpdateEventDict]
class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    """An id of your own, by which an error names this event."""
    response: RealtimeResponseCreateParamsParam | _types.RealtimeResponseCreateParams | _types.RealtimeResponseCreateParamsDict
    """Settings of this response alone, in place of those of the session."""
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateEventParamSession
    """Settings to change; what is left out stays as it is."""
    type: Literal["session.update"]
    event_id: NotRequired[str]
    """An id of your own, by which an error names this event."""
RealtimeClientEventParam: TypeAlias = Union[ConversationItemCreateEventParam, _types.ConversationItemCreateEvent, _types.ConversationItemCreateEventDict, _base.ConversationItemDeleteEventParam, _base.ConversationItemDeleteEvent, _base.ConversationItemDeleteEventDict, _base.ConversationItemRetrieveEventParam, _base.ConversationItemRetrieveEvent, _base.ConversationItemRetrieveEventDict, _base.ConversationItemTruncateEventParam, _base.ConversationItemTruncateEvent, _base.ConversationItemTruncateEventDict, _base.InputAudioBufferAppendEventParam, _base.InputAudioBufferAppendEvent, _base.InputAudioBufferAppendEventDict, _base.InputAudioBufferClearEventParam, _base.InputAudioBufferClearEvent, _base.InputAudioBufferClearEventDict, OutputAudioBufferClearEventParam, _types.OutputAudioBufferClearEvent, _types.OutputAudioBufferClearEventDict, _base.InputAudioBufferCommitEventParam, _base.InputAudioBufferCommitEvent, _base.InputAudioBufferCommitEventDict, _base.ResponseCancelEventParam, _base.ResponseCancelEvent, _base.ResponseCancelEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, _types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationSessionUpdateEventDict]
RealtimeServerEvent: TypeAlias = Union[_base.ConversationCreatedEvent, _types.ConversationItemCreatedEvent, _base.ConversationItemDeletedEvent, _types.ConversationItemInputAudioTranscriptionCompletedEvent, _types.ConversationItemInputAudioTranscriptionDeltaEvent, _base.ConversationItemInputAudioTranscriptionFailedEvent, _types.RealtimeServerEventConversationItemRetrieved, _base.ConversationItemTruncatedEvent, _types.RealtimeErrorEvent, _base.InputAudioBufferClearedEvent, _base.InputAudioBufferCommittedEvent, _types.InputAudioBufferDtmfEventReceivedEvent, _base.InputAudioBufferSpeechStartedEvent, _base.InputAudioBufferSpeechStoppedEvent, _base.RateLimitsUpdatedEvent, _types.ResponseAudioDeltaEvent, _types.ResponseAudioDoneEvent, _types.ResponseAudioTranscriptDeltaEvent, _types.ResponseAudioTranscriptDoneEvent, _base.ResponseContentPartAddedEvent, _base.ResponseContentPartDoneEvent, _types.ResponseCreatedEvent, _types.ResponseDoneEvent, _base.ResponseFunctionCallArgumentsDeltaEvent, _types.ResponseFunctionCallArgumentsDoneEvent, _types.ResponseOutputItemAddedEvent, _types.ResponseOutputItemDoneEvent, _types.ResponseTextDeltaEvent, _types.ResponseTextDoneEvent, _types.SessionCreatedEvent, _types.SessionUpdatedEvent, _base.RealtimeServerEventOutputAudioBufferStarted, _base.RealtimeServerEventOutputAudioBufferStopped, _base.RealtimeServerEventOutputAudioBufferCleared, _types.ConversationItemAdded, _types.ConversationItemDone, _types.InputAudioBufferTimeoutTriggered, _types.ConversationItemInputAudioTranscriptionSegment, _types.McpListToolsInProgress, _types.McpListToolsCompleted, _types.McpListToolsFailed, _types.ResponseMcpCallArgumentsDelta, _types.ResponseMcpCallArgumentsDone, _types.ResponseMcpCallInProgress, _types.ResponseMcpCallCompleted, _types.ResponseMcpCallFailed]
RealtimeServerEventDict: TypeAlias = Union[_base.ConversationCreatedEventDict, _types.ConversationItemCreatedEventDict, _base.ConversationItemDeletedEventDict, _types.ConversationItemInputAudioTranscriptionCompletedEventDict, _types.ConversationItemInputAudioTranscriptionDeltaEventDict, _base.ConversationItemInputAudioTranscriptionFailedEventDict, _types.RealtimeServerEventConversationItemRetrievedDict, _base.ConversationItemTruncatedEventDict, _types.RealtimeErrorEventDict, _base.InputAudioBufferClearedEventDict, _base.InputAudioBufferCommittedEventDict, _types.InputAudioBufferDtmfEventReceivedEventDict, _base.InputAudioBufferSpeechStartedEventDict, _base.InputAudioBufferSpeechStoppedEventDict, _base.RateLimitsUpdatedEventDict, _types.ResponseAudioDeltaEventDict, _types.ResponseAudioDoneEventDict, _types.ResponseAudioTranscriptDeltaEventDict, _types.ResponseAudioTranscriptDoneEventDict, _base.ResponseContentPartAddedEventDict, _base.ResponseContentPartDoneEventDict, _types.ResponseCreatedEventDict, _types.ResponseDoneEventDict, _base.ResponseFunctionCallArgumentsDeltaEventDict, _types.ResponseFunctionCallArgumentsDoneEventDict, _types.ResponseOutputItemAddedEventDict, _types.ResponseOutputItemDoneEventDict, _types.ResponseTextDeltaEventDict, _types.ResponseTextDoneEventDict, _types.SessionCreatedEventDict, _types.SessionUpdatedEventDict, _base.RealtimeServerEventOutputAudioBufferStartedDict, _base.RealtimeServerEventOutputAudioBufferStoppedDict, _base.RealtimeServerEventOutputAudioBufferClearedDict, _types.ConversationItemAddedDict, _types.ConversationItemDoneDict, _types.InputAudioBufferTimeoutTriggeredDict, _types.ConversationItemInputAudioTranscriptionSegmentDict, _types.McpListToolsInProgressDict, _types.McpListToolsCompletedDict, _types.McpListToolsFailedDict, _types.ResponseMcpCallArgumentsDeltaDict, _types.ResponseMcpCallArgumentsDoneDict, _types.ResponseMcpCallInProgressDict, _types.ResponseMcpCallCompletedDict, _types.ResponseMcpCallFailedDict]
RealtimeTranslationClientEvent: TypeAlias = Union[_types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationInputAudioBufferAppendEvent, _types.RealtimeTranslationSessionCloseEvent]
RealtimeTranslationClientEventDict: TypeAlias = Union[_types.RealtimeTranslationSessionUpdateEventDict, _types.RealtimeTranslationInputAudioBufferAppendEventDict, _types.RealtimeTranslationSessionCloseEventDict]
RealtimeTranslationClientEventParam: TypeAlias = Union[RealtimeTranslationSessionUpdateEventParam, _types.RealtimeTranslationSessionUpdateEvent, _types.RealtimeTranslationSessionUpdateEventDict, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, RealtimeTranslationInputAudioBufferAppendEventParam, _types.RealtimeTranslationInputAudioBufferAppendEvent, _types.RealtimeTranslationInputAudioBufferAppendEventDict, RealtimeTranslationSessionCloseEventParam, _types.RealtimeTranslationSessionCloseEvent, _types.RealtimeTranslationSessionCloseEventDict]
RealtimeTranslationServerEvent: TypeAlias = Union[_types.RealtimeErrorEvent, _types.RealtimeTranslationSessionCreatedEvent, _types.RealtimeTranslationSessionUpdatedEvent, _types.RealtimeTranslationSessionClosedEvent, _types.RealtimeTranslationInputTranscriptDeltaEvent, _types.RealtimeTranslationOutputTranscriptDeltaEvent, _types.RealtimeTranslationOutputAudioDeltaEvent]
RealtimeTranslationServerEventDict: TypeAlias = Union[_types.RealtimeErrorEventDict, _types.RealtimeTranslationSessionCreatedEventDict, _types.RealtimeTranslationSessionUpdatedEventDict, _types.RealtimeTranslationSessionClosedEventDict, _types.RealtimeTranslationInputTranscriptDeltaEventDict, _types.RealtimeTranslationOutputTranscriptDeltaEventDict, _types.RealtimeTranslationOutputAudioDeltaEventDict]
