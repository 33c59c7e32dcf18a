# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Literal, Sequence, overload
from typing_extensions import deprecated
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncStream
from ..._binary import BinaryResponse
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import Stream, SyncCursorPage
from .._audio_views import (
    AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse,
    AsyncSpeechWithRawResponse,
    AsyncSpeechWithStreamingResponse,
    AsyncTranscriptionsWithRawResponse,
    AsyncTranscriptionsWithStreamingResponse,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    AsyncVoiceConsentsWithRawResponse,
    AsyncVoiceConsentsWithStreamingResponse,
    AsyncVoicesWithRawResponse,
    AsyncVoicesWithStreamingResponse,
    AudioWithRawResponse,
    AudioWithStreamingResponse,
    SpeechWithRawResponse,
    SpeechWithStreamingResponse,
    TranscriptionsWithRawResponse,
    TranscriptionsWithStreamingResponse,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
    VoiceConsentsWithRawResponse,
    VoiceConsentsWithStreamingResponse,
    VoicesWithRawResponse,
    VoicesWithStreamingResponse,
)
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
class Transcriptions(Resource):
    @property
    def with_raw_response(self) -> TranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse: ...
    @overload
    def create(
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
        response_format: Literal["json"] | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Transcription:
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
        """
    @overload
    def create(
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
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> TranscriptionVerbose:
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
        """
    @overload
    def create(
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
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> TranscriptionDiarized:
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
        """
    @overload
    def create(
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
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> str:
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
        """
    @overload
    def create(
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
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str:
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
        """
    @overload
    def create(
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
        stream: Literal[True],
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Stream[TranscriptionStreamEvent]:
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
        """
    @overload
    def create(
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
        stream: bool,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]:
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
    ) -> Stream[TranscriptionStreamEvent]:
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
        """
class Translations(Resource):
    @property
    def with_raw_response(self) -> TranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...
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
    ) -> Translation:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
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
    ) -> TranslationVerbose:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
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
    ) -> str:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
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
    ) -> Translation | TranslationVerbose | str:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
        """
class Speech(Resource):
    @property
    def with_raw_response(self) -> SpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse: ...
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
    ) -> BinaryResponse:
        """Speaks a text. The sound comes as you read it, from its first bytes on.

        Args:
            input: the text, up to 4096 characters
            model: id of the model: `gpt-4o-mini-tts`, `tts-1` or `tts-1-hd`
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`, `verse` and others, or one of your own by id
            instructions: how to speak; `tts-1` models do not take it
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`
            speed: 0.25 to 4.0; default 1.0
            stream_format: `audio` (default: bare sound) or `sse` (events)
        """
class Voices(Resource):
    @property
    def with_raw_response(self) -> VoicesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VoicesWithStreamingResponse: ...
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
    ) -> Voice:
        """Makes a voice of your own, from a recording or from a description.

        Args:
            audio_sample: a recording of the voice, up to 10 MiB
            consent: id of the recording in which the speaker agrees
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
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
    ) -> Voice:
        """Makes a voice of your own, from a recording or from a description.

        Args:
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
            prompt: what the voice is like, in words
            model: id of the model that makes a voice from a prompt; default `auto`
            script_hint: what the voice will speak, so that the sample fits
        """
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceDeleted:
        """Deletes a voice of your own.

        Args:
            voice_id: id of the voice
        """
class VoiceConsents(Resource):
    @property
    def with_raw_response(self) -> VoiceConsentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse: ...
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
    ) -> VoiceConsent:
        """Uploads the recording in which a speaker agrees that a voice is made of theirs.

        Args:
            language: the language of the recording, as a BCP 47 tag such as `en-US`
            name: a name for the recording
            recording: the recording, up to 10 MiB
        """
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceConsent:
        """Returns a consent recording.

        Args:
            consent_id: id of the consent recording
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
    ) -> VoiceConsent:
        """Renames a consent recording.

        Args:
            consent_id: id of the consent recording
            name: the new name
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
    ) -> SyncCursorPage[VoiceConsent]:
        """Lists consent recordings.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceConsentDeleted:
        """Deletes a consent recording.

        Args:
            consent_id: id of the consent recording
        """
class Audio(Resource):
    transcriptions: Transcriptions
    translations: Translations
    speech: Speech
    voices: Voices
    voice_consents: VoiceConsents
    @property
    def with_raw_response(self) -> AudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse: ...
class AsyncTranscriptions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @overload
    async def create(
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
        response_format: Literal["json"] | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Transcription:
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
        """
    @overload
    async def create(
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
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> TranscriptionVerbose:
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
        """
    @overload
    async def create(
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
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> TranscriptionDiarized:
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
        """
    @overload
    async def create(
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
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> str:
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
        """
    @overload
    async def create(
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
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str:
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
        """
    @overload
    async def create(
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
        stream: Literal[True],
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncStream[TranscriptionStreamEvent]:
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
        """
    @overload
    async def create(
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
        stream: bool,
        temperature: float | None = ...,
        timestamp_granularities: list[Literal["word", "segment"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]:
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
        """
    async def create_stream(
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
    ) -> AsyncStream[TranscriptionStreamEvent]:
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
        """
class AsyncTranslations(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    async def create(
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
    ) -> Translation:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
        """
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    async def create(
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
    ) -> TranslationVerbose:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
        """
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    async def create(
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
    ) -> str:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
        """
    @overload
    @deprecated("the API has declared audio.translations.create deprecated")
    async def create(
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
    ) -> Translation | TranslationVerbose | str:
        """Writes down in English what is spoken in another language.

        Args:
            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure
        """
class AsyncSpeech(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...
    async def create(
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
    ) -> BinaryResponse:
        """Speaks a text. The sound comes as you read it, from its first bytes on.

        Args:
            input: the text, up to 4096 characters
            model: id of the model: `gpt-4o-mini-tts`, `tts-1` or `tts-1-hd`
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`, `verse` and others, or one of your own by id
            instructions: how to speak; `tts-1` models do not take it
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`
            speed: 0.25 to 4.0; default 1.0
            stream_format: `audio` (default: bare sound) or `sse` (events)
        """
class AsyncVoices(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse: ...
    @overload
    async def create(
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
    ) -> Voice:
        """Makes a voice of your own, from a recording or from a description.

        Args:
            audio_sample: a recording of the voice, up to 10 MiB
            consent: id of the recording in which the speaker agrees
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
        """
    @overload
    async def create(
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
    ) -> Voice:
        """Makes a voice of your own, from a recording or from a description.

        Args:
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
            prompt: what the voice is like, in words
            model: id of the model that makes a voice from a prompt; default `auto`
            script_hint: what the voice will speak, so that the sample fits
        """
    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceDeleted:
        """Deletes a voice of your own.

        Args:
            voice_id: id of the voice
        """
class AsyncVoiceConsents(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse: ...
    async def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceConsent:
        """Uploads the recording in which a speaker agrees that a voice is made of theirs.

        Args:
            language: the language of the recording, as a BCP 47 tag such as `en-US`
            name: a name for the recording
            recording: the recording, up to 10 MiB
        """
    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceConsent:
        """Returns a consent recording.

        Args:
            consent_id: id of the consent recording
        """
    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceConsent:
        """Renames a consent recording.

        Args:
            consent_id: id of the consent recording
            name: the new name
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
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """Lists consent recordings.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VoiceConsentDeleted:
        """Deletes a consent recording.

        Args:
            consent_id: id of the consent recording
        """
class AsyncAudio(AsyncResource):
    transcriptions: AsyncTranscriptions
    translations: AsyncTranslations
    speech: AsyncSpeech
    voices: AsyncVoices
    voice_consents: AsyncVoiceConsents
    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...
