# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping
from ..._binary import BinaryResponse
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from .._realtime_views import (
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
from ...types.realtime._base import RealtimeTranslationSessionCreateRequestParam
from ...types.realtime._types import (
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
from ...types.realtime.translations import (
    ClientSecretCreateParamsExpiresAfter as _types_realtime_translations_ClientSecretCreateParamsExpiresAfter,
)
from ...types.responses import ResponsePrompt, ResponsePromptDict, ResponsePromptParam
class ClientSecrets(Resource):
    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ClientSecretCreateResponse:
        """Makes a short-lived key with which a browser or app can open a realtime session itself.

        Args:
            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to 7200 seconds; default 600
            session: configuration of the session that the key opens
        """
class Calls(Resource):
    @property
    def with_raw_response(self) -> CallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse: ...
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Starts a realtime call over WebRTC: takes the caller's SDP offer and returns the answer, as text.

        Args:
            sdp: the caller's offer (RFC 8866)
            session: configuration of the session; without it the one that the key carries
        """
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
    ) -> None:
        """Takes an incoming call and configures the realtime session that handles it.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            type: `realtime`
            audio: formats, voice, turn detection, noise reduction and transcription of input and output
            include: what to add: `item.input_audio_transcription.logprobs`
            instructions: what the model is told before the conversation
            max_output_tokens: the most tokens of one reply, 1 to 4096 or `inf`; default `inf`
            model: id of the realtime model
            output_modalities: what to make: `["audio"]` (default) or `["text"]`
            parallel_tool_calls: whether the model may call several tools at once
            prompt: a stored prompt and its variables
            reasoning: how much a reasoning model thinks
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool
            tools: what the model may call: functions and MCP servers
            tracing: whether the session is recorded for traces: `auto`, or names for it; null for none
            truncation: what is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep
        """
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Ends a call, however it came about.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
        """
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Passes a call on to another address (SIP REFER).

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`
        """
    def reject(
        self,
        call_id: str,
        *,
        status_code: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Refuses an incoming call.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            status_code: the SIP status to refuse with; default 603
        """
class TranslationsClientSecrets(Resource):
    @property
    def with_raw_response(self) -> TranslationsClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Makes a short-lived key with which a browser or app can open a translation session itself.

        Args:
            session: configuration of the session that the key opens
            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}`
        """
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
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ClientSecretCreateResponse:
        """Makes a short-lived key with which a browser or app can open a realtime session itself.

        Args:
            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to 7200 seconds; default 600
            session: configuration of the session that the key opens
        """
class AsyncCalls(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse: ...
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Starts a realtime call over WebRTC: takes the caller's SDP offer and returns the answer, as text.

        Args:
            sdp: the caller's offer (RFC 8866)
            session: configuration of the session; without it the one that the key carries
        """
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
    ) -> None:
        """Takes an incoming call and configures the realtime session that handles it.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            type: `realtime`
            audio: formats, voice, turn detection, noise reduction and transcription of input and output
            include: what to add: `item.input_audio_transcription.logprobs`
            instructions: what the model is told before the conversation
            max_output_tokens: the most tokens of one reply, 1 to 4096 or `inf`; default `inf`
            model: id of the realtime model
            output_modalities: what to make: `["audio"]` (default) or `["text"]`
            parallel_tool_calls: whether the model may call several tools at once
            prompt: a stored prompt and its variables
            reasoning: how much a reasoning model thinks
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool
            tools: what the model may call: functions and MCP servers
            tracing: whether the session is recorded for traces: `auto`, or names for it; null for none
            truncation: what is dropped when the conversation no longer fits: `auto`, `disabled`, or a ratio to keep
        """
    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Ends a call, however it came about.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
        """
    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Passes a call on to another address (SIP REFER).

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`
        """
    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Refuses an incoming call.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            status_code: the SIP status to refuse with; default 603
        """
class AsyncTranslationsClientSecrets(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTranslationsClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsClientSecretsWithStreamingResponse: ...
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Makes a short-lived key with which a browser or app can open a translation session itself.

        Args:
            session: configuration of the session that the key opens
            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}`
        """
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
