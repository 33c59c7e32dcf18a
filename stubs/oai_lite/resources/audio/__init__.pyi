# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Literal, Sequence, overload
from typing_extensions import deprecated
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager, AsyncStream
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, Stream, SyncCursorPage
from ..._views import BinaryResponse, RawResponse
from .._mistakes import Lacking, NoParameter, Omit
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5, R6, R7
from ...types._base import AudioModel, AudioResponseFormat
from ...types.audio import (
    SpeechCreateParamsVoice,
    SpeechModel,
    Transcription,
    TranscriptionCreateParamsChunkingStrategy,
    TranscriptionDiarized,
    TranscriptionInclude,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
    Voice,
    VoiceConsent,
    VoiceConsentDeleted,
    VoiceDeleted,
)
class TranscriptionsMethods(Generic[R1, R2, R3, R4, R5, R6, R7]):
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: Literal["json"] | None | Omit = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: Literal["verbose_json"] | Omit,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: Literal["diarized_json"] | Omit,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R3:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: Literal["text", "srt", "vtt"] | Omit,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R4:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: AudioResponseFormat | None | Omit = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R5:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: AudioResponseFormat | None | Omit = ...,
        stream: Literal[True],
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R6:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes | Omit,
        model: str | AudioModel | Omit,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None | Omit = ...,
        include: list[TranscriptionInclude] | None | Omit = ...,
        keywords: Sequence[str] | None | Omit = ...,
        known_speaker_names: Sequence[str] | None | Omit = ...,
        known_speaker_references: Sequence[str] | None | Omit = ...,
        language: str | None | Omit = ...,
        languages: Sequence[str] | None | Omit = ...,
        prompt: str | None | Omit = ...,
        response_format: AudioResponseFormat | None | Omit = ...,
        stream: bool | None | Omit = ...,
        temperature: float | None | Omit = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R7:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["file", "model"]]) -> R7:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: TranscriptionCreateParamsChunkingStrategy | None = ...,
        include: list[TranscriptionInclude] | None = ...,
        keywords: Sequence[str] | None = ...,
        known_speaker_names: Sequence[str] | None = ...,
        known_speaker_references: Sequence[str] | None = ...,
        language: str | None = ...,
        languages: Sequence[str] | None = ...,
        prompt: str | None = ...,
        response_format: AudioResponseFormat | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R6:
        """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class TranslationsMethods(Generic[R1, R2, R3, R4]):
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | None = ...,
        response_format: Literal["json"] | None = ...,
        temperature: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | None = ...,
        response_format: Literal["verbose_json"],
        temperature: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | None = ...,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | None = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = ...,
        temperature: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class SpeechMethods(Generic[R1]):
    def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: SpeechCreateParamsVoice,
        instructions: str | None = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None = ...,
        speed: float | None = ...,
        stream_format: Literal["sse", "audio"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Speaks a text. The sound comes as you read it, from its first bytes on.

        Args:
            input: the text, up to 4096 characters
            model: id of the model: `gpt-4o-mini-tts`, `tts-1` or `tts-1-hd`
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`, `verse` and others, or one of your own by id
            instructions: how to speak; `tts-1` models do not take it
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`
            speed: 0.25 to 4.0; default 1.0
            stream_format: `audio` (default: bare sound) or `sse` (events)
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VoicesMethods(Generic[R1, R2]):
    @overload
    def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        name: str,
        type: Literal["audio_sample"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a voice of your own, from a recording or from a description.

        Args:
            audio_sample: a recording of the voice, up to 10 MiB
            consent: id of the recording in which the speaker agrees
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["prompt"],
        prompt: str,
        model: str | Literal["auto", "2026-10-08"] | None = ...,
        script_hint: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a voice of your own, from a recording or from a description.

        Args:
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
            prompt: what the voice is like, in words
            model: id of the model that makes a voice from a prompt; default `auto`
            script_hint: what the voice will speak, so that the sample fits
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Deletes a voice of your own.

        Args:
            voice_id: id of the voice
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VoiceConsentsMethods(Generic[R1, R2, R3]):
    def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Uploads the recording in which a speaker agrees that a voice is made of theirs.

        Args:
            language: the language of the recording, as a BCP 47 tag such as `en-US`
            name: a name for the recording
            recording: the recording, up to 10 MiB
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a consent recording.

        Args:
            consent_id: id of the consent recording
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Renames a consent recording.

        Args:
            consent_id: id of the consent recording
            name: the new name
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lists consent recordings.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a consent recording.

        Args:
            consent_id: id of the consent recording
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class TranscriptionsWithRawResponse(TranscriptionsMethods[RawResponse[Transcription], RawResponse[TranscriptionVerbose], RawResponse[TranscriptionDiarized], RawResponse[str], RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str], RawResponse[Stream[TranscriptionStreamEvent]], RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]]):
    ...
class TranslationsWithRawResponse(TranslationsMethods[RawResponse[Translation], RawResponse[TranslationVerbose], RawResponse[str], RawResponse[Translation | TranslationVerbose | str]]):
    ...
class SpeechWithRawResponse(SpeechMethods[RawResponse[BinaryResponse]]):
    ...
class VoicesWithRawResponse(VoicesMethods[RawResponse[Voice], RawResponse[VoiceDeleted]]):
    ...
class VoiceConsentsWithRawResponse(VoiceConsentsMethods[RawResponse[VoiceConsent], RawResponse[SyncCursorPage[VoiceConsent]], RawResponse[VoiceConsentDeleted]]):
    ...
class AudioWithRawResponse:
    transcriptions: TranscriptionsWithRawResponse
    translations: TranslationsWithRawResponse
    speech: SpeechWithRawResponse
    voices: VoicesWithRawResponse
    voice_consents: VoiceConsentsWithRawResponse
class TranscriptionsWithStreamingResponse(TranscriptionsMethods[ResponseManager[Transcription], ResponseManager[TranscriptionVerbose], ResponseManager[TranscriptionDiarized], ResponseManager[str], ResponseManager[Transcription | TranscriptionVerbose | TranscriptionDiarized | str], ResponseManager[Stream[TranscriptionStreamEvent]], ResponseManager[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]]):
    ...
class TranslationsWithStreamingResponse(TranslationsMethods[ResponseManager[Translation], ResponseManager[TranslationVerbose], ResponseManager[str], ResponseManager[Translation | TranslationVerbose | str]]):
    ...
class SpeechWithStreamingResponse(SpeechMethods[ResponseManager[bytes]]):
    ...
class VoicesWithStreamingResponse(VoicesMethods[ResponseManager[Voice], ResponseManager[VoiceDeleted]]):
    ...
class VoiceConsentsWithStreamingResponse(VoiceConsentsMethods[ResponseManager[VoiceConsent], ResponseManager[SyncCursorPage[VoiceConsent]], ResponseManager[VoiceConsentDeleted]]):
    ...
class AudioWithStreamingResponse:
    transcriptions: TranscriptionsWithStreamingResponse
    translations: TranslationsWithStreamingResponse
    speech: SpeechWithStreamingResponse
    voices: VoicesWithStreamingResponse
    voice_consents: VoiceConsentsWithStreamingResponse
class Transcriptions(Resource[TranscriptionsWithRawResponse, TranscriptionsWithStreamingResponse], TranscriptionsMethods[Transcription, TranscriptionVerbose, TranscriptionDiarized, str, Transcription | TranscriptionVerbose | TranscriptionDiarized | str, Stream[TranscriptionStreamEvent], Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]):
    ...
class Translations(Resource[TranslationsWithRawResponse, TranslationsWithStreamingResponse], TranslationsMethods[Translation, TranslationVerbose, str, Translation | TranslationVerbose | str]):
    ...
class Speech(Resource[SpeechWithRawResponse, SpeechWithStreamingResponse], SpeechMethods[BinaryResponse]):
    ...
class Voices(Resource[VoicesWithRawResponse, VoicesWithStreamingResponse], VoicesMethods[Voice, VoiceDeleted]):
    ...
class VoiceConsents(Resource[VoiceConsentsWithRawResponse, VoiceConsentsWithStreamingResponse], VoiceConsentsMethods[VoiceConsent, SyncCursorPage[VoiceConsent], VoiceConsentDeleted]):
    ...
class Audio(Resource[AudioWithRawResponse, AudioWithStreamingResponse]):
    transcriptions: Transcriptions
    translations: Translations
    speech: Speech
    voices: Voices
    voice_consents: VoiceConsents
class AsyncTranscriptionsWithRawResponse(TranscriptionsMethods[AwaitableRawResponse[Transcription], AwaitableRawResponse[TranscriptionVerbose], AwaitableRawResponse[TranscriptionDiarized], AwaitableRawResponse[str], AwaitableRawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str], AwaitableRawResponse[AsyncStream[TranscriptionStreamEvent]], AwaitableRawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]]]):
    ...
class AsyncTranslationsWithRawResponse(TranslationsMethods[AwaitableRawResponse[Translation], AwaitableRawResponse[TranslationVerbose], AwaitableRawResponse[str], AwaitableRawResponse[Translation | TranslationVerbose | str]]):
    ...
class AsyncSpeechWithRawResponse(SpeechMethods[AwaitableRawResponse[BinaryResponse]]):
    ...
class AsyncVoicesWithRawResponse(VoicesMethods[AwaitableRawResponse[Voice], AwaitableRawResponse[VoiceDeleted]]):
    ...
class AsyncVoiceConsentsWithRawResponse(VoiceConsentsMethods[AwaitableRawResponse[VoiceConsent], AwaitableRawResponse[AsyncCursorPage[VoiceConsent]], AwaitableRawResponse[VoiceConsentDeleted]]):
    ...
class AsyncAudioWithRawResponse:
    transcriptions: AsyncTranscriptionsWithRawResponse
    translations: AsyncTranslationsWithRawResponse
    speech: AsyncSpeechWithRawResponse
    voices: AsyncVoicesWithRawResponse
    voice_consents: AsyncVoiceConsentsWithRawResponse
class AsyncTranscriptionsWithStreamingResponse(TranscriptionsMethods[AsyncResponseManager[Transcription], AsyncResponseManager[TranscriptionVerbose], AsyncResponseManager[TranscriptionDiarized], AsyncResponseManager[str], AsyncResponseManager[Transcription | TranscriptionVerbose | TranscriptionDiarized | str], AsyncResponseManager[AsyncStream[TranscriptionStreamEvent]], AsyncResponseManager[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]]]):
    ...
class AsyncTranslationsWithStreamingResponse(TranslationsMethods[AsyncResponseManager[Translation], AsyncResponseManager[TranslationVerbose], AsyncResponseManager[str], AsyncResponseManager[Translation | TranslationVerbose | str]]):
    ...
class AsyncSpeechWithStreamingResponse(SpeechMethods[AsyncResponseManager[bytes]]):
    ...
class AsyncVoicesWithStreamingResponse(VoicesMethods[AsyncResponseManager[Voice], AsyncResponseManager[VoiceDeleted]]):
    ...
class AsyncVoiceConsentsWithStreamingResponse(VoiceConsentsMethods[AsyncResponseManager[VoiceConsent], AsyncResponseManager[AsyncCursorPage[VoiceConsent]], AsyncResponseManager[VoiceConsentDeleted]]):
    ...
class AsyncAudioWithStreamingResponse:
    transcriptions: AsyncTranscriptionsWithStreamingResponse
    translations: AsyncTranslationsWithStreamingResponse
    speech: AsyncSpeechWithStreamingResponse
    voices: AsyncVoicesWithStreamingResponse
    voice_consents: AsyncVoiceConsentsWithStreamingResponse
class AsyncTranscriptions(AsyncResource[AsyncTranscriptionsWithRawResponse, AsyncTranscriptionsWithStreamingResponse], TranscriptionsMethods[Coroutine[Any, Any, Transcription], Coroutine[Any, Any, TranscriptionVerbose], Coroutine[Any, Any, TranscriptionDiarized], Coroutine[Any, Any, str], Coroutine[Any, Any, Transcription | TranscriptionVerbose | TranscriptionDiarized | str], Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent]], Coroutine[Any, Any, Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]]]):
    ...
class AsyncTranslations(AsyncResource[AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse], TranslationsMethods[Coroutine[Any, Any, Translation], Coroutine[Any, Any, TranslationVerbose], Coroutine[Any, Any, str], Coroutine[Any, Any, Translation | TranslationVerbose | str]]):
    ...
class AsyncSpeech(AsyncResource[AsyncSpeechWithRawResponse, AsyncSpeechWithStreamingResponse], SpeechMethods[Coroutine[Any, Any, BinaryResponse]]):
    ...
class AsyncVoices(AsyncResource[AsyncVoicesWithRawResponse, AsyncVoicesWithStreamingResponse], VoicesMethods[Coroutine[Any, Any, Voice], Coroutine[Any, Any, VoiceDeleted]]):
    ...
class AsyncVoiceConsents(AsyncResource[AsyncVoiceConsentsWithRawResponse, AsyncVoiceConsentsWithStreamingResponse], VoiceConsentsMethods[Coroutine[Any, Any, VoiceConsent], AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]], Coroutine[Any, Any, VoiceConsentDeleted]]):
    ...
class AsyncAudio(AsyncResource[AsyncAudioWithRawResponse, AsyncAudioWithStreamingResponse]):
    transcriptions: AsyncTranscriptions
    translations: AsyncTranslations
    speech: AsyncSpeech
    voices: AsyncVoices
    voice_consents: AsyncVoiceConsents
