# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ..._multipart import FileTypes
from .._base import AudioModel, AudioResponseFormat
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4, Get5
SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
class SpeechCreateParamsVoiceID(TypedDict):
    id: str
    """Id of the voice."""
SpeechCreateParamsVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"], SpeechCreateParamsVoiceID]
class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    """the text, up to 4096 characters"""
    model: Required[str | SpeechModel]
    """id of the model: `gpt-4o-mini-tts`, `tts-1` or `tts-1-hd`"""
    voice: Required[SpeechCreateParamsVoice]
    """`alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`, `verse` and others, or one of your own by id"""
    instructions: str
    """how to speak; `tts-1` models do not take it"""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """`mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`"""
    speed: float
    """0.25 to 4.0; default 1.0"""
    stream_format: Literal["sse", "audio"]
    """`audio` (default: bare sound) or `sse` (events)"""
class TranscriptionLanguageDict(TypedDict):
    code: str
    """Code of the language, such as `en`."""
class TranscriptionLanguage(Reply[TranscriptionLanguageDict]):
    code: str
    """Code of the language, such as `en`."""
    __getitem__: Get1[Literal["code"], str]
class TranscriptionLogprobDict(TypedDict, total=False):
    token: str | None
    """The token as text."""
    bytes: list[float] | None
    """Its UTF-8 bytes."""
    logprob: float | None
    """Natural logarithm of its probability."""
class TranscriptionLogprob(Reply[TranscriptionLogprobDict]):
    token: str | None
    """The token as text."""
    bytes: list[float] | None
    """Its UTF-8 bytes."""
    logprob: float | None
    """Natural logarithm of its probability."""
    __getitem__: Get3[Literal["token"], str | None, Literal["bytes"], list[float] | None, Literal["logprob"], float | None]
class TranscriptionUsageTokensInputTokenDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    """Tokens of sound."""
    text_tokens: int | None
    """Tokens of text."""
class TranscriptionUsageTokensInputTokenDetails(Reply[TranscriptionUsageTokensInputTokenDetailsDict]):
    audio_tokens: int | None
    """Tokens of sound."""
    text_tokens: int | None
    """Tokens of text."""
    __getitem__: Get1[Literal["audio_tokens", "text_tokens"], int | None]
class TranscriptionUsageTokensDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: NotRequired[TranscriptionUsageTokensInputTokenDetailsDict | None]
    """What the input tokens are made of."""
class TranscriptionUsageTokens(Reply[TranscriptionUsageTokensDict]):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: TranscriptionUsageTokensInputTokenDetails | None
    """What the input tokens are made of."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["type"], Literal["tokens"], Literal["input_token_details"], TranscriptionUsageTokensInputTokenDetails | None]
class TranscriptionVerboseUsageDict(TypedDict):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]
class TranscriptionVerboseUsage(Reply[TranscriptionVerboseUsageDict]):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]
    __getitem__: Get2[Literal["seconds"], float, Literal["type"], Literal["duration"]]
TranscriptionUsage: TypeAlias = Union[TranscriptionUsageTokens, TranscriptionVerboseUsage]
TranscriptionUsageDict: TypeAlias = Union[TranscriptionUsageTokensDict, TranscriptionVerboseUsageDict]
class TranscriptionDict(TypedDict, total=False):
    text: Required[str]
    """What was said."""
    languages: list[TranscriptionLanguageDict] | None
    """The languages that were spoken."""
    logprobs: list[TranscriptionLogprobDict] | None
    """Log probabilities of the tokens, if they were asked for."""
    usage: TranscriptionUsageDict | None
    """What is billed: tokens or seconds."""
class Transcription(Reply[TranscriptionDict]):
    """What was said in a recording."""
    text: str
    """What was said."""
    languages: list[TranscriptionLanguage] | None
    """The languages that were spoken."""
    logprobs: list[TranscriptionLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    usage: TranscriptionUsage | None
    """What is billed: tokens or seconds."""
    __getitem__: Get4[Literal["text"], str, Literal["languages"], list[TranscriptionLanguage] | None, Literal["logprobs"], list[TranscriptionLogprob] | None, Literal["usage"], TranscriptionUsage | None]
class TranscriptionCreateParamsChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int
    """Milliseconds of silence by which the speaker has finished."""
    threshold: float
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""
TranscriptionCreateParamsChunkingStrategy: TypeAlias = Union[Literal["auto"], TranscriptionCreateParamsChunkingStrategyVadConfig]
TranscriptionInclude: TypeAlias = Literal["logprobs"]
class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    """the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB"""
    model: Required[str | AudioModel]
    """id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`"""
    chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None
    """how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech"""
    include: list[TranscriptionInclude]
    """`["logprobs"]` adds how sure the model is of each token; only with `json` replies"""
    keywords: Sequence[str]
    """words that may occur and are hard to hear right, such as names"""
    known_speaker_names: Sequence[str]
    """names of the speakers of `known_speaker_references`, up to 4; for diarized replies"""
    known_speaker_references: Sequence[str]
    """for each known speaker a sample of 2 to 10 seconds as a data URL"""
    language: str
    """the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate"""
    languages: Sequence[str]
    """the languages that may be spoken, by ISO 639-1 codes"""
    prompt: str
    """text that sets the style or goes before the recording, in its language"""
    response_format: AudioResponseFormat
    """`json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text"""
    temperature: float
    """0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure"""
    timestamp_granularities: list[Literal["word", "segment"]]
    """`["word"]`, `["segment"]` or both; needs `verbose_json`"""
class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of events; default False."""
class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    stream: Literal[True]
TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
class TranscriptionDiarizedSegmentDict(TypedDict):
    id: str
    """Id of the segment."""
    end: float
    """When it ends, in seconds."""
    speaker: str
    """Who speaks: a name that you gave, else a letter."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["transcript.text.segment"]
class TranscriptionDiarizedSegment(Reply[TranscriptionDiarizedSegmentDict]):
    id: str
    """Id of the segment."""
    end: float
    """When it ends, in seconds."""
    speaker: str
    """Who speaks: a name that you gave, else a letter."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["transcript.text.segment"]
    __getitem__: Get3[Literal["id", "speaker", "text"], str, Literal["end", "start"], float, Literal["type"], Literal["transcript.text.segment"]]
class TranscriptionDiarizedDict(TypedDict):
    duration: float
    """Length of the sound in seconds."""
    segments: list[TranscriptionDiarizedSegmentDict]
    """What each speaker said, in order, with its times."""
    task: Literal["transcribe"]
    text: str
    """What was said."""
    usage: NotRequired[TranscriptionUsageDict | None]
    """What is billed: tokens or seconds."""
class TranscriptionDiarized(Reply[TranscriptionDiarizedDict]):
    duration: float
    """Length of the sound in seconds."""
    segments: list[TranscriptionDiarizedSegment]
    """What each speaker said, in order, with its times."""
    task: Literal["transcribe"]
    text: str
    """What was said."""
    usage: TranscriptionUsage | None
    """What is billed: tokens or seconds."""
    __getitem__: Get5[Literal["duration"], float, Literal["segments"], list[TranscriptionDiarizedSegment], Literal["task"], Literal["transcribe"], Literal["text"], str, Literal["usage"], TranscriptionUsage | None]
class TranscriptionSegmentDict(TypedDict):
    id: int
    """Number of the segment."""
    avg_logprob: float
    """Mean log probability; below -1 the text is likely wrong."""
    compression_ratio: float
    """How repetitive it is; above 2.4 the text is likely wrong."""
    end: float
    """When it ends, in seconds."""
    no_speech_prob: float
    """How likely it is that nobody spoke, 0 to 1."""
    seek: int
    """Offset of the segment."""
    start: float
    """When it begins, in seconds."""
    temperature: float
    """The temperature that was used."""
    text: str
    """What was said."""
    tokens: list[int]
    """Its tokens."""
class TranscriptionSegment(Reply[TranscriptionSegmentDict]):
    id: int
    """Number of the segment."""
    avg_logprob: float
    """Mean log probability; below -1 the text is likely wrong."""
    compression_ratio: float
    """How repetitive it is; above 2.4 the text is likely wrong."""
    end: float
    """When it ends, in seconds."""
    no_speech_prob: float
    """How likely it is that nobody spoke, 0 to 1."""
    seek: int
    """Offset of the segment."""
    start: float
    """When it begins, in seconds."""
    temperature: float
    """The temperature that was used."""
    text: str
    """What was said."""
    tokens: list[int]
    """Its tokens."""
    __getitem__: Get4[Literal["id", "seek"], int, Literal["avg_logprob", "compression_ratio", "end", "no_speech_prob", "start", "temperature"], float, Literal["text"], str, Literal["tokens"], list[int]]
class TranscriptionWordDict(TypedDict):
    end: float
    """When it ends, in seconds."""
    start: float
    """When it begins, in seconds."""
    word: str
    """The word."""
class TranscriptionWord(Reply[TranscriptionWordDict]):
    end: float
    """When it ends, in seconds."""
    start: float
    """When it begins, in seconds."""
    word: str
    """The word."""
    __getitem__: Get2[Literal["end", "start"], float, Literal["word"], str]
class TranscriptionVerboseDict(TypedDict):
    duration: float
    """Length of the sound in seconds."""
    language: str
    """Which language was spoken."""
    text: str
    """What was said."""
    segments: NotRequired[list[TranscriptionSegmentDict] | None]
    """The text with its times."""
    usage: NotRequired[TranscriptionVerboseUsageDict | None]
    """What is billed, in seconds."""
    words: NotRequired[list[TranscriptionWordDict] | None]
    """Each word with its times, if they were asked for."""
class TranscriptionVerbose(Reply[TranscriptionVerboseDict]):
    """What was said in a recording, with times."""
    duration: float
    """Length of the sound in seconds."""
    language: str
    """Which language was spoken."""
    text: str
    """What was said."""
    segments: list[TranscriptionSegment] | None
    """The text with its times."""
    usage: TranscriptionVerboseUsage | None
    """What is billed, in seconds."""
    words: list[TranscriptionWord] | None
    """Each word with its times, if they were asked for."""
    __getitem__: Get5[Literal["duration"], float, Literal["language", "text"], str, Literal["segments"], list[TranscriptionSegment] | None, Literal["usage"], TranscriptionVerboseUsage | None, Literal["words"], list[TranscriptionWord] | None]
TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]
TranscriptionCreateResponseDict: TypeAlias = Union[TranscriptionDict, TranscriptionDiarizedDict, TranscriptionVerboseDict]
class TranscriptionTextSegmentEventDict(TypedDict):
    id: str
    """Id of the segment."""
    end: float
    """When it ends, in seconds."""
    speaker: str
    """Who speaks: a name that you gave, else a letter."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["transcript.text.segment"]
class TranscriptionTextSegmentEvent(Reply[TranscriptionTextSegmentEventDict]):
    id: str
    """Id of the segment."""
    end: float
    """When it ends, in seconds."""
    speaker: str
    """Who speaks: a name that you gave, else a letter."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["transcript.text.segment"]
    __getitem__: Get3[Literal["id", "speaker", "text"], str, Literal["end", "start"], float, Literal["type"], Literal["transcript.text.segment"]]
class TranscriptionTextDoneEventLogprobDict(TypedDict, total=False):
    token: str | None
    """The token as text."""
    bytes: list[int] | None
    """Its UTF-8 bytes."""
    logprob: float | None
    """Natural logarithm of its probability."""
class TranscriptionTextDoneEventLogprob(Reply[TranscriptionTextDoneEventLogprobDict]):
    token: str | None
    """The token as text."""
    bytes: list[int] | None
    """Its UTF-8 bytes."""
    logprob: float | None
    """Natural logarithm of its probability."""
    __getitem__: Get3[Literal["token"], str | None, Literal["bytes"], list[int] | None, Literal["logprob"], float | None]
class TranscriptionTextDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    type: Literal["transcript.text.delta"]
    logprobs: NotRequired[list[TranscriptionTextDoneEventLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
    segment_id: NotRequired[str | None]
    """Id of the segment that it belongs to, if speakers are told apart."""
class TranscriptionTextDeltaEvent(Reply[TranscriptionTextDeltaEventDict]):
    delta: str
    """A further piece."""
    type: Literal["transcript.text.delta"]
    logprobs: list[TranscriptionTextDoneEventLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    segment_id: str | None
    """Id of the segment that it belongs to, if speakers are told apart."""
    __getitem__: Get4[Literal["delta"], str, Literal["type"], Literal["transcript.text.delta"], Literal["logprobs"], list[TranscriptionTextDoneEventLogprob] | None, Literal["segment_id"], str | None]
class TranscriptionTextDoneEventUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    type: Literal["tokens"]
    input_token_details: NotRequired[TranscriptionUsageTokensInputTokenDetailsDict | None]
    """What the input tokens are made of."""
class TranscriptionTextDoneEventUsage(Reply[TranscriptionTextDoneEventUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    type: Literal["tokens"]
    input_token_details: TranscriptionUsageTokensInputTokenDetails | None
    """What the input tokens are made of."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["type"], Literal["tokens"], Literal["input_token_details"], TranscriptionUsageTokensInputTokenDetails | None]
class TranscriptionTextDoneEventDict(TypedDict, total=False):
    text: Required[str]
    """The whole text."""
    type: Required[Literal["transcript.text.done"]]
    languages: list[TranscriptionLanguageDict] | None
    """The languages that were spoken."""
    logprobs: list[TranscriptionTextDoneEventLogprobDict] | None
    """Log probabilities of the tokens, if they were asked for."""
    usage: TranscriptionTextDoneEventUsageDict | None
    """How many tokens it took."""
class TranscriptionTextDoneEvent(Reply[TranscriptionTextDoneEventDict]):
    text: str
    """The whole text."""
    type: Literal["transcript.text.done"]
    languages: list[TranscriptionLanguage] | None
    """The languages that were spoken."""
    logprobs: list[TranscriptionTextDoneEventLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    usage: TranscriptionTextDoneEventUsage | None
    """How many tokens it took."""
    __getitem__: Get5[Literal["text"], str, Literal["type"], Literal["transcript.text.done"], Literal["languages"], list[TranscriptionLanguage] | None, Literal["logprobs"], list[TranscriptionTextDoneEventLogprob] | None, Literal["usage"], TranscriptionTextDoneEventUsage | None]
TranscriptionStreamEvent: TypeAlias = Union[TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent]
TranscriptionStreamEventDict: TypeAlias = Union[TranscriptionTextSegmentEventDict, TranscriptionTextDeltaEventDict, TranscriptionTextDoneEventDict]
class TranslationDict(TypedDict):
    text: str
    """What was said, in English."""
class Translation(Reply[TranslationDict]):
    text: str
    """What was said, in English."""
    __getitem__: Get1[Literal["text"], str]
class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    """the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB"""
    model: Required[str | AudioModel]
    """id of the model; only `whisper-1`"""
    prompt: str
    """English text that sets the style or goes before the recording"""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """`json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text"""
    temperature: float
    """0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure"""
class TranslationVerboseDict(TypedDict):
    duration: float
    """Length of the sound in seconds."""
    language: str
    """The language of the text: English."""
    text: str
    """What was said, in English."""
    segments: NotRequired[list[TranscriptionSegmentDict] | None]
    """The text with its times."""
class TranslationVerbose(Reply[TranslationVerboseDict]):
    duration: float
    """Length of the sound in seconds."""
    language: str
    """The language of the text: English."""
    text: str
    """What was said, in English."""
    segments: list[TranscriptionSegment] | None
    """The text with its times."""
    __getitem__: Get3[Literal["duration"], float, Literal["language", "text"], str, Literal["segments"], list[TranscriptionSegment] | None]
TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]
TranslationCreateResponseDict: TypeAlias = Union[TranslationDict, TranslationVerboseDict]
class VoiceDict(TypedDict):
    id: str
    """Id of the voice."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for the voice."""
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    """What the voice was made from: `audio_sample` or `prompt`."""
    prompt: NotRequired[str | None]
    """What the voice is like, in words."""
class Voice(Reply[VoiceDict]):
    id: str
    """Id of the voice."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for the voice."""
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    """What the voice was made from: `audio_sample` or `prompt`."""
    prompt: str | None
    """What the voice is like, in words."""
    __getitem__: Get5[Literal["id", "name"], str, Literal["created_at"], int, Literal["object"], Literal["audio.voice"], Literal["type"], Literal["audio_sample", "prompt"], Literal["prompt"], str | None]
class VoiceConsentDict(TypedDict):
    id: str
    """Id of the consent recording."""
    created_at: int
    """When it was made: Unix time in seconds."""
    language: str
    """The language of the recording, as a BCP 47 tag such as `en-US`."""
    name: str
    """A name for the recording."""
    object: Literal["audio.voice_consent"]
class VoiceConsent(Reply[VoiceConsentDict]):
    id: str
    """Id of the consent recording."""
    created_at: int
    """When it was made: Unix time in seconds."""
    language: str
    """The language of the recording, as a BCP 47 tag such as `en-US`."""
    name: str
    """A name for the recording."""
    object: Literal["audio.voice_consent"]
    __getitem__: Get3[Literal["id", "language", "name"], str, Literal["created_at"], int, Literal["object"], Literal["audio.voice_consent"]]
class VoiceConsentCreateParams(TypedDict):
    language: str
    """the language of the recording, as a BCP 47 tag such as `en-US`"""
    name: str
    """a name for the recording"""
    recording: FileTypes
    """the recording, up to 10 MiB"""
class VoiceConsentDeletedDict(TypedDict):
    id: str
    """Id of the consent recording that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["audio.voice_consent"]
class VoiceConsentDeleted(Reply[VoiceConsentDeletedDict]):
    id: str
    """Id of the consent recording that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["audio.voice_consent"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["audio.voice_consent"]]
class VoiceConsentListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class VoiceConsentUpdateParams(TypedDict):
    name: str
    """the new name"""
class VoiceCreateParamsCreateVoiceRequestAudioSample(TypedDict):
    audio_sample: FileTypes
    """The sound to make the voice from; inputs as in `files.create`."""
    consent: str
    """Id of the recording in which the speaker agrees."""
    name: str
    """A name for the voice."""
    type: NotRequired[Literal["audio_sample"]]
class VoiceCreateParamsCreateVoiceRequestPrompt(TypedDict):
    name: str
    """A name for the voice."""
    prompt: str
    """What the voice is like, in words."""
    type: Literal["prompt"]
    model: NotRequired[str | Literal["auto", "2026-10-08"]]
    """Id of the model that makes a voice from a prompt; default `auto`."""
    script_hint: NotRequired[str]
    """What the voice will speak, so that the sample fits."""
VoiceCreateParams: TypeAlias = Union[VoiceCreateParamsCreateVoiceRequestAudioSample, VoiceCreateParamsCreateVoiceRequestPrompt]
class VoiceDeletedDict(TypedDict):
    id: str
    """Id of the voice that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["audio.voice.deleted"]
class VoiceDeleted(Reply[VoiceDeletedDict]):
    id: str
    """Id of the voice that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["audio.voice.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["audio.voice.deleted"]]
