# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Literal, Sequence, overload
from typing_extensions import deprecated
from .._async import AsyncAPIResponse, AsyncCursorPage, AsyncResponseManager, AsyncStream
from .._binary import BinaryResponse
from .._multipart import FileTypes
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, Stream, SyncCursorPage
from ..types._base import AudioModel, AudioResponseFormat
from ..types.audio import (
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
class TranscriptionsWithRawResponse:
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
    ) -> RawResponse[Transcription]: ...
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
    ) -> RawResponse[TranscriptionVerbose]: ...
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
    ) -> RawResponse[TranscriptionDiarized]: ...
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
    ) -> RawResponse[str]: ...
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
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
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
    ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
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
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]: ...
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
    ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
class TranslationsWithRawResponse:
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
    ) -> RawResponse[Translation]: ...
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
    ) -> RawResponse[TranslationVerbose]: ...
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
    ) -> RawResponse[str]: ...
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
    ) -> RawResponse[Translation | TranslationVerbose | str]: ...
class SpeechWithRawResponse:
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
    ) -> RawResponse[BinaryResponse]: ...
class VoicesWithRawResponse:
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
    ) -> RawResponse[Voice]: ...
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
    ) -> RawResponse[Voice]: ...
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceDeleted]: ...
class VoiceConsentsWithRawResponse:
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
    ) -> RawResponse[VoiceConsent]: ...
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceConsent]: ...
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceConsent]: ...
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
    ) -> RawResponse[SyncCursorPage[VoiceConsent]]: ...
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceConsentDeleted]: ...
class AudioWithRawResponse:
    transcriptions: TranscriptionsWithRawResponse
    translations: TranslationsWithRawResponse
    speech: SpeechWithRawResponse
    voices: VoicesWithRawResponse
    voice_consents: VoiceConsentsWithRawResponse
class TranscriptionsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[Transcription]]: ...
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
    ) -> ResponseManager[APIResponse[TranscriptionVerbose]]: ...
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
    ) -> ResponseManager[APIResponse[TranscriptionDiarized]]: ...
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
    ) -> ResponseManager[APIResponse[str]]: ...
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
    ) -> ResponseManager[APIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]]: ...
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
    ) -> ResponseManager[APIResponse[Stream[TranscriptionStreamEvent]]]: ...
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
    ) -> ResponseManager[APIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]]: ...
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
    ) -> ResponseManager[APIResponse[Stream[TranscriptionStreamEvent]]]: ...
class TranslationsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[Translation]]: ...
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
    ) -> ResponseManager[APIResponse[TranslationVerbose]]: ...
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
    ) -> ResponseManager[APIResponse[str]]: ...
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
    ) -> ResponseManager[APIResponse[Translation | TranslationVerbose | str]]: ...
class SpeechWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[bytes]]: ...
class VoicesWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[Voice]]: ...
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
    ) -> ResponseManager[APIResponse[Voice]]: ...
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VoiceDeleted]]: ...
class VoiceConsentsWithStreamingResponse:
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
    ) -> ResponseManager[APIResponse[VoiceConsent]]: ...
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VoiceConsent]]: ...
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VoiceConsent]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[VoiceConsent]]]: ...
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VoiceConsentDeleted]]: ...
class AudioWithStreamingResponse:
    transcriptions: TranscriptionsWithStreamingResponse
    translations: TranslationsWithStreamingResponse
    speech: SpeechWithStreamingResponse
    voices: VoicesWithStreamingResponse
    voice_consents: VoiceConsentsWithStreamingResponse
class AsyncTranscriptionsWithRawResponse:
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
    ) -> RawResponse[Transcription]: ...
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
    ) -> RawResponse[TranscriptionVerbose]: ...
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
    ) -> RawResponse[TranscriptionDiarized]: ...
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
    ) -> RawResponse[str]: ...
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
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
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
    ) -> RawResponse[AsyncStream[TranscriptionStreamEvent]]: ...
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
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]]: ...
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
    ) -> RawResponse[AsyncStream[TranscriptionStreamEvent]]: ...
class AsyncTranslationsWithRawResponse:
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
    ) -> RawResponse[Translation]: ...
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
    ) -> RawResponse[TranslationVerbose]: ...
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
    ) -> RawResponse[str]: ...
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
    ) -> RawResponse[Translation | TranslationVerbose | str]: ...
class AsyncSpeechWithRawResponse:
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
    ) -> RawResponse[BinaryResponse]: ...
class AsyncVoicesWithRawResponse:
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
    ) -> RawResponse[Voice]: ...
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
    ) -> RawResponse[Voice]: ...
    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceDeleted]: ...
class AsyncVoiceConsentsWithRawResponse:
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
    ) -> RawResponse[VoiceConsent]: ...
    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceConsent]: ...
    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceConsent]: ...
    async def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[VoiceConsent]]: ...
    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VoiceConsentDeleted]: ...
class AsyncAudioWithRawResponse:
    transcriptions: AsyncTranscriptionsWithRawResponse
    translations: AsyncTranslationsWithRawResponse
    speech: AsyncSpeechWithRawResponse
    voices: AsyncVoicesWithRawResponse
    voice_consents: AsyncVoiceConsentsWithRawResponse
class AsyncTranscriptionsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Transcription]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[TranscriptionVerbose]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[TranscriptionDiarized]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[str]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
class AsyncTranslationsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Translation]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[TranslationVerbose]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[str]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Translation | TranslationVerbose | str]]: ...
class AsyncSpeechWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
class AsyncVoicesWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Voice]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[Voice]]: ...
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VoiceDeleted]]: ...
class AsyncVoiceConsentsWithStreamingResponse:
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
    ) -> AsyncResponseManager[AsyncAPIResponse[VoiceConsent]]: ...
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VoiceConsent]]: ...
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VoiceConsent]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[VoiceConsent]]]: ...
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VoiceConsentDeleted]]: ...
class AsyncAudioWithStreamingResponse:
    transcriptions: AsyncTranscriptionsWithStreamingResponse
    translations: AsyncTranslationsWithStreamingResponse
    speech: AsyncSpeechWithStreamingResponse
    voices: AsyncVoicesWithStreamingResponse
    voice_consents: AsyncVoiceConsentsWithStreamingResponse
