# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._binary import BinaryResponse
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types.realtime._base import RealtimeTranslationSessionCreateRequestParam
from ..types.realtime._types import (
    ClientSecretCreateParamsExpiresAfter,
    ClientSecretCreateResponse,
    RealtimeAudioConfig,
    RealtimeAudioConfigDict,
    RealtimeAudioConfigParam,
    RealtimeReasoning,
    RealtimeReasoningDict,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateRequestDict,
    RealtimeSessionCreateRequestParam,
    RealtimeSessionCreateResponse,
    RealtimeSessionCreateResponseDict,
    RealtimeToolChoiceConfigParam,
    RealtimeToolsConfigUnionParam,
    RealtimeTracingConfigParam,
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTruncationParam,
    SessionUpdateEventParamSession,
)
from ..types.realtime.translations import (
    ClientSecretCreateParamsExpiresAfter as _types_realtime_translations_ClientSecretCreateParamsExpiresAfter,
)
from ..types.responses import ResponsePrompt, ResponsePromptDict, ResponsePromptParam
class ClientSecretsWithRawResponse:
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ClientSecretCreateResponse]: ...
class CallsWithRawResponse:
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None = ...,
        output_modalities: list[Literal["text", "audio"]] | None = ...,
        parallel_tool_calls: bool | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict | None = ...,
        tool_choice: RealtimeToolChoiceConfigParam | None = ...,
        tools: Iterable[RealtimeToolsConfigUnionParam | Mapping[str, Any]] | None = ...,
        tracing: RealtimeTracingConfigParam | None = ...,
        truncation: RealtimeTruncationParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def reject(
        self,
        call_id: str,
        *,
        status_code: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class TranslationsClientSecretsWithRawResponse:
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...
class TranslationsWithRawResponse:
    client_secrets: TranslationsClientSecretsWithRawResponse
class RealtimeWithRawResponse:
    client_secrets: ClientSecretsWithRawResponse
    calls: CallsWithRawResponse
    translations: TranslationsWithRawResponse
class ClientSecretsWithStreamingResponse:
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ClientSecretCreateResponse]]: ...
class CallsWithStreamingResponse:
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None = ...,
        output_modalities: list[Literal["text", "audio"]] | None = ...,
        parallel_tool_calls: bool | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict | None = ...,
        tool_choice: RealtimeToolChoiceConfigParam | None = ...,
        tools: Iterable[RealtimeToolsConfigUnionParam | Mapping[str, Any]] | None = ...,
        tracing: RealtimeTracingConfigParam | None = ...,
        truncation: RealtimeTruncationParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def reject(
        self,
        call_id: str,
        *,
        status_code: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
class TranslationsClientSecretsWithStreamingResponse:
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[RealtimeTranslationClientSecretCreateResponse]]: ...
class TranslationsWithStreamingResponse:
    client_secrets: TranslationsClientSecretsWithStreamingResponse
class RealtimeWithStreamingResponse:
    client_secrets: ClientSecretsWithStreamingResponse
    calls: CallsWithStreamingResponse
    translations: TranslationsWithStreamingResponse
class AsyncClientSecretsWithRawResponse:
    async def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ClientSecretCreateResponse]: ...
class AsyncCallsWithRawResponse:
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None = ...,
        output_modalities: list[Literal["text", "audio"]] | None = ...,
        parallel_tool_calls: bool | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict | None = ...,
        tool_choice: RealtimeToolChoiceConfigParam | None = ...,
        tools: Iterable[RealtimeToolsConfigUnionParam | Mapping[str, Any]] | None = ...,
        tracing: RealtimeTracingConfigParam | None = ...,
        truncation: RealtimeTruncationParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class AsyncTranslationsClientSecretsWithRawResponse:
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...
class AsyncTranslationsWithRawResponse:
    client_secrets: AsyncTranslationsClientSecretsWithRawResponse
class AsyncRealtimeWithRawResponse:
    client_secrets: AsyncClientSecretsWithRawResponse
    calls: AsyncCallsWithRawResponse
    translations: AsyncTranslationsWithRawResponse
class AsyncClientSecretsWithStreamingResponse:
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ClientSecretCreateResponse]]: ...
class AsyncCallsWithStreamingResponse:
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | None = ...,
        output_modalities: list[Literal["text", "audio"]] | None = ...,
        parallel_tool_calls: bool | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict | None = ...,
        tool_choice: RealtimeToolChoiceConfigParam | None = ...,
        tools: Iterable[RealtimeToolsConfigUnionParam | Mapping[str, Any]] | None = ...,
        tracing: RealtimeTracingConfigParam | None = ...,
        truncation: RealtimeTruncationParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def reject(
        self,
        call_id: str,
        *,
        status_code: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
class AsyncTranslationsClientSecretsWithStreamingResponse:
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[RealtimeTranslationClientSecretCreateResponse]]: ...
class AsyncTranslationsWithStreamingResponse:
    client_secrets: AsyncTranslationsClientSecretsWithStreamingResponse
class AsyncRealtimeWithStreamingResponse:
    client_secrets: AsyncClientSecretsWithStreamingResponse
    calls: AsyncCallsWithStreamingResponse
    translations: AsyncTranslationsWithStreamingResponse
