# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from typing import Any, Iterable, Literal, Mapping
from .._binary import BinaryResponse
from .._options import Timeout
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._resource import AsyncResource, Resource
from ._realtime_views import (
    AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    AsyncTranslationsClientSecretsWithRawResponse,
    AsyncTranslationsClientSecretsWithStreamingResponse,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    CallsWithRawResponse,
    CallsWithStreamingResponse,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
    TranslationsClientSecretsWithRawResponse,
    TranslationsClientSecretsWithStreamingResponse,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
)
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
class ClientSecrets(Resource):
    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter = ...,
        session: SessionUpdateEventParamSession = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ClientSecretCreateResponse: ...
class Calls(Resource):
    @property
    def with_raw_response(self) -> CallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse: ...
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse: ...
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] = ...,
        instructions: str = ...,
        max_output_tokens: int | Literal["inf"] = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] = ...,
        output_modalities: list[Literal["text", "audio"]] = ...,
        parallel_tool_calls: bool = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict = ...,
        tool_choice: RealtimeToolChoiceConfigParam = ...,
        tools: Iterable[RealtimeToolsConfigUnionParam | Mapping[str, Any]] = ...,
        tracing: RealtimeTracingConfigParam | None = ...,
        truncation: RealtimeTruncationParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    def reject(
        self,
        call_id: str,
        *,
        status_code: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
class TranslationsClientSecrets(Resource):
    @property
    def with_raw_response(self) -> TranslationsClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse: ...
class Translations(Resource):
    client_secrets: TranslationsClientSecrets
    @property
    def with_raw_response(self) -> TranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...
class Realtime(Resource):
    client_secrets: ClientSecrets
    calls: Calls
    translations: Translations
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...
class AsyncClientSecrets(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...
    async def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter = ...,
        session: SessionUpdateEventParamSession = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ClientSecretCreateResponse: ...
class AsyncCalls(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse: ...
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse: ...
    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | RealtimeAudioConfig | RealtimeAudioConfigDict = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] = ...,
        instructions: str = ...,
        max_output_tokens: int | Literal["inf"] = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] = ...,
        output_modalities: list[Literal["text", "audio"]] = ...,
        parallel_tool_calls: bool = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        reasoning: RealtimeReasoningParam | RealtimeReasoning | RealtimeReasoningDict = ...,
        tool_choice: RealtimeToolChoiceConfigParam = ...,
        tools: Iterable[RealtimeToolsConfigUnionParam | Mapping[str, Any]] = ...,
        tracing: RealtimeTracingConfigParam | None = ...,
        truncation: RealtimeTruncationParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
    async def reject(
        self,
        call_id: str,
        *,
        status_code: int = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None: ...
class AsyncTranslationsClientSecrets(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTranslationsClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsClientSecretsWithStreamingResponse: ...
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse: ...
class AsyncTranslations(AsyncResource):
    client_secrets: AsyncTranslationsClientSecrets
    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...
class AsyncRealtime(AsyncResource):
    client_secrets: AsyncClientSecrets
    calls: AsyncCalls
    translations: AsyncTranslations
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...
