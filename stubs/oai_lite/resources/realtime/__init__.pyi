# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Callable, Generic, Iterable, Literal, Mapping
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import BinaryResponse, RawResponse
from ...helpers.connections import AsyncConnection, AsyncConnectionManager, Connection, ConnectionManager
from .._results import AwaitableRawResponse, Coroutine, R1, R2
from ...types._params import ReconnectingOverrides, SyncWebSocketConnectionOptions, WebSocketConnectionOptions
from ...types._types import ReconnectingEvent
from ...types.realtime._base import RealtimeTranslationSessionCreateRequestParam
from ...types.realtime._params import (
    ClientSecretCreateParamsExpiresAfter,
    ConversationItemParam,
    RealtimeAudioConfigParam,
    RealtimeClientEvent,
    RealtimeClientEventDict,
    RealtimeClientEventParam,
    RealtimeReasoningParam,
    RealtimeResponseCreateParamsParam,
    RealtimeResponseCreateParamsWithReferencesParam,
    RealtimeServerEvent,
    RealtimeSessionCreateRequestParam,
    RealtimeToolChoiceConfigParam,
    RealtimeToolsConfigUnionParam,
    RealtimeTracingConfigParam,
    RealtimeTranslationClientEvent,
    RealtimeTranslationClientEventDict,
    RealtimeTranslationClientEventParam,
    RealtimeTranslationServerEvent,
    RealtimeTranslationSessionUpdateRequestParam,
    RealtimeTruncationParam,
    ResponseCreateEventWithReferencesParam,
    SessionUpdateEventParamSession,
)
from ...types.realtime._types import (
    ClientSecretCreateResponse,
    RealtimeAudioConfig,
    RealtimeAudioConfigDict,
    RealtimeReasoning,
    RealtimeReasoningDict,
    RealtimeResponseCreateParams,
    RealtimeResponseCreateParamsDict,
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateRequestDict,
    RealtimeSessionCreateResponse,
    RealtimeSessionCreateResponseDict,
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationSessionUpdateRequest,
    RealtimeTranslationSessionUpdateRequestDict,
    ResponseCreateEvent,
    ResponseCreateEventDict,
)
from ...types.realtime.translations import (
    ClientSecretCreateParamsExpiresAfter as _types_realtime_translations_ClientSecretCreateParamsExpiresAfter,
)
from ...types.responses._params import ResponsePromptParam
from ...types.responses._types import ResponsePrompt, ResponsePromptDict
class ClientSecretsMethods(Generic[R1]):
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | None = ...,
        session: SessionUpdateEventParamSession | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a short-lived key with which a browser or app can open a realtime session itself.

        Args:
            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}` with 10 to 7200 seconds; default 600
            session: configuration of the session that the key opens
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class CallsMethods(Generic[R1, R2]):
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict | RealtimeSessionCreateResponse | RealtimeSessionCreateResponseDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Starts a realtime call over WebRTC: takes the caller's SDP offer and returns the answer, as text.

        Args:
            sdp: the caller's offer (RFC 8866)
            session: configuration of the session; without it the one that the key carries
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Ends a call, however it came about.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Passes a call on to another address (SIP REFER).

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            target_uri: the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Refuses an incoming call.

        Args:
            call_id: id of the call, as the `realtime.call.incoming` event gives it
            status_code: the SIP status to refuse with; default 603
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class TranslationsClientSecretsMethods(Generic[R1]):
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: _types_realtime_translations_ClientSecretCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a short-lived key with which a browser or app can open a translation session itself.

        Args:
            session: configuration of the session that the key opens
            expires_after: how long the key can be used, `{"anchor": "created_at", "seconds": ...}`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class _TranslationsConnectionSend(Generic[R1]):
    def send(self, event: RealtimeTranslationClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _TranslationsConnectionSessionInputAudioBuffer(Generic[R1]):
    def append(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.input_audio_buffer.append`.

        Args:
            audio: a piece of the sound to translate, as base64
            event_id: an id of your own, by which an error names this event
        """
class _TranslationsConnectionSession(Generic[R1]):
    def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestParam | RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.update`.

        Args:
            session: settings to change; what is left out stays as it is
            event_id: an id of your own, by which an error names this event
        """
    input_audio_buffer: _TranslationsConnectionSessionInputAudioBuffer[R1]
    def close(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.close`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _TranslationsConnection(_TranslationsConnectionSend[R1]):
    session: _TranslationsConnectionSession[R1]
class TranslationsConnection(_TranslationsConnection[None], Connection[RealtimeTranslationServerEvent]): ...
class TranslationsConnectionManager(_TranslationsConnectionSend[None], ConnectionManager[TranslationsConnection]): ...
class AsyncTranslationsConnection(_TranslationsConnection[Coroutine[Any, Any, None]], AsyncConnection[RealtimeTranslationServerEvent]): ...
class AsyncTranslationsConnectionManager(_TranslationsConnectionSend[None], AsyncConnectionManager[AsyncTranslationsConnection]): ...
class _RealtimeConnectionSend(Generic[R1]):
    def send(self, event: ResponseCreateEventDict | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _RealtimeConnectionConversationItem(Generic[R1]):
    def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | None = ...,
        previous_item_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.create`.

        Args:
            item: what to add to the conversation: a message, a function call, the result of one, or an MCP item
            event_id: an id of your own, by which an error names this event
            previous_item_id: id of the item to put it after, or `root` for the beginning; by default it comes last
        """
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.delete`.

        Args:
            item_id: id of the item to delete from the conversation
            event_id: an id of your own, by which an error names this event
        """
    def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.retrieve`.

        Args:
            item_id: id of the item that the server is to send
            event_id: an id of your own, by which an error names this event
        """
    def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.truncate`.

        Args:
            audio_end_ms: milliseconds of its sound to keep, up to where it was heard; more than it has is an error
            content_index: index of the part of its content to cut; use 0
            item_id: id of the assistant's message to cut short
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionConversation(Generic[R1]):
    item: _RealtimeConnectionConversationItem[R1]
class _RealtimeConnectionInputAudioBuffer(Generic[R1]):
    def append(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `input_audio_buffer.append`.

        Args:
            audio: a piece of sound as base64, in the input format of the session; up to 15 MiB
            event_id: an id of your own, by which an error names this event
        """
    def clear(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `input_audio_buffer.clear`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    def commit(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `input_audio_buffer.commit`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionOutputAudioBuffer(Generic[R1]):
    def clear(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `output_audio_buffer.clear`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionResponse(Generic[R1]):
    def cancel(
        self,
        *,
        event_id: str | None = ...,
        response_id: str | None = ...,
    ) -> R1:
        """Sends `response.cancel`.

        Args:
            event_id: an id of your own, by which an error names this event
            response_id: id of the response to stop; by default the one that is being made
        """
    def create(
        self,
        *,
        event_id: str | None = ...,
        response: RealtimeResponseCreateParamsParam | RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict | RealtimeResponseCreateParamsWithReferencesParam | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            event_id: an id of your own, by which an error names this event
            response: settings of this response alone, in place of those of the session
        """
class _RealtimeConnectionSession(Generic[R1]):
    def update(
        self,
        *,
        session: SessionUpdateEventParamSession,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.update`.

        Args:
            session: settings to change; what is left out stays as it is
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnection(_RealtimeConnectionSend[R1]):
    conversation: _RealtimeConnectionConversation[R1]
    input_audio_buffer: _RealtimeConnectionInputAudioBuffer[R1]
    output_audio_buffer: _RealtimeConnectionOutputAudioBuffer[R1]
    response: _RealtimeConnectionResponse[R1]
    session: _RealtimeConnectionSession[R1]
class RealtimeConnection(_RealtimeConnection[None], Connection[RealtimeServerEvent]): ...
class RealtimeConnectionManager(_RealtimeConnectionSend[None], ConnectionManager[RealtimeConnection]): ...
class AsyncRealtimeConnection(_RealtimeConnection[Coroutine[Any, Any, None]], AsyncConnection[RealtimeServerEvent]): ...
class AsyncRealtimeConnectionManager(_RealtimeConnectionSend[None], AsyncConnectionManager[AsyncRealtimeConnection]): ...
class ClientSecretsWithRawResponse(ClientSecretsMethods[RawResponse[ClientSecretCreateResponse]]):
    ...
class CallsWithRawResponse(CallsMethods[RawResponse[BinaryResponse], RawResponse[None]]):
    ...
class TranslationsClientSecretsWithRawResponse(TranslationsClientSecretsMethods[RawResponse[RealtimeTranslationClientSecretCreateResponse]]):
    ...
class TranslationsWithRawResponse:
    client_secrets: TranslationsClientSecretsWithRawResponse
class RealtimeWithRawResponse:
    client_secrets: ClientSecretsWithRawResponse
    calls: CallsWithRawResponse
    translations: TranslationsWithRawResponse
class ClientSecretsWithStreamingResponse(ClientSecretsMethods[ResponseManager[ClientSecretCreateResponse]]):
    ...
class CallsWithStreamingResponse(CallsMethods[ResponseManager[bytes], ResponseManager[None]]):
    ...
class TranslationsClientSecretsWithStreamingResponse(TranslationsClientSecretsMethods[ResponseManager[RealtimeTranslationClientSecretCreateResponse]]):
    ...
class TranslationsWithStreamingResponse:
    client_secrets: TranslationsClientSecretsWithStreamingResponse
class RealtimeWithStreamingResponse:
    client_secrets: ClientSecretsWithStreamingResponse
    calls: CallsWithStreamingResponse
    translations: TranslationsWithStreamingResponse
class ClientSecrets(Resource[ClientSecretsWithRawResponse, ClientSecretsWithStreamingResponse], ClientSecretsMethods[ClientSecretCreateResponse]):
    ...
class Calls(Resource[CallsWithRawResponse, CallsWithStreamingResponse], CallsMethods[BinaryResponse, None]):
    ...
class TranslationsClientSecrets(Resource[TranslationsClientSecretsWithRawResponse, TranslationsClientSecretsWithStreamingResponse], TranslationsClientSecretsMethods[RealtimeTranslationClientSecretCreateResponse]):
    ...
class Translations(Resource[TranslationsWithRawResponse, TranslationsWithStreamingResponse]):
    client_secrets: TranslationsClientSecrets
    def connect(
        self,
        model: str,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> TranslationsConnectionManager:
        """A live translation of speech over a WebSocket, which opens when the result is entered.

        Args:
            model: id of a model for translation
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class Realtime(Resource[RealtimeWithRawResponse, RealtimeWithStreamingResponse]):
    client_secrets: ClientSecrets
    calls: Calls
    translations: Translations
    def connect(
        self,
        *,
        call_id: str | None = ...,
        model: str | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> RealtimeConnectionManager:
        """A conversation by voice or text over a WebSocket, which opens when the result is entered.

        Args:
            call_id: id of a call that is going on (see `realtime.calls`), to control it from here; in place of `model`
            model: id of a realtime model, such as `gpt-realtime`
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncClientSecretsWithRawResponse(ClientSecretsMethods[AwaitableRawResponse[ClientSecretCreateResponse]]):
    ...
class AsyncCallsWithRawResponse(CallsMethods[AwaitableRawResponse[BinaryResponse], AwaitableRawResponse[None]]):
    ...
class AsyncTranslationsClientSecretsWithRawResponse(TranslationsClientSecretsMethods[AwaitableRawResponse[RealtimeTranslationClientSecretCreateResponse]]):
    ...
class AsyncTranslationsWithRawResponse:
    client_secrets: AsyncTranslationsClientSecretsWithRawResponse
class AsyncRealtimeWithRawResponse:
    client_secrets: AsyncClientSecretsWithRawResponse
    calls: AsyncCallsWithRawResponse
    translations: AsyncTranslationsWithRawResponse
class AsyncClientSecretsWithStreamingResponse(ClientSecretsMethods[AsyncResponseManager[ClientSecretCreateResponse]]):
    ...
class AsyncCallsWithStreamingResponse(CallsMethods[AsyncResponseManager[bytes], AsyncResponseManager[None]]):
    ...
class AsyncTranslationsClientSecretsWithStreamingResponse(TranslationsClientSecretsMethods[AsyncResponseManager[RealtimeTranslationClientSecretCreateResponse]]):
    ...
class AsyncTranslationsWithStreamingResponse:
    client_secrets: AsyncTranslationsClientSecretsWithStreamingResponse
class AsyncRealtimeWithStreamingResponse:
    client_secrets: AsyncClientSecretsWithStreamingResponse
    calls: AsyncCallsWithStreamingResponse
    translations: AsyncTranslationsWithStreamingResponse
class AsyncClientSecrets(AsyncResource[AsyncClientSecretsWithRawResponse, AsyncClientSecretsWithStreamingResponse], ClientSecretsMethods[Coroutine[Any, Any, ClientSecretCreateResponse]]):
    ...
class AsyncCalls(AsyncResource[AsyncCallsWithRawResponse, AsyncCallsWithStreamingResponse], CallsMethods[Coroutine[Any, Any, BinaryResponse], Coroutine[Any, Any, None]]):
    ...
class AsyncTranslationsClientSecrets(AsyncResource[AsyncTranslationsClientSecretsWithRawResponse, AsyncTranslationsClientSecretsWithStreamingResponse], TranslationsClientSecretsMethods[Coroutine[Any, Any, RealtimeTranslationClientSecretCreateResponse]]):
    ...
class AsyncTranslations(AsyncResource[AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse]):
    client_secrets: AsyncTranslationsClientSecrets
    def connect(
        self,
        model: str,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncTranslationsConnectionManager:
        """A live translation of speech over a WebSocket, which opens when the result is entered.

        Args:
            model: id of a model for translation
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncRealtime(AsyncResource[AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse]):
    client_secrets: AsyncClientSecrets
    calls: AsyncCalls
    translations: AsyncTranslations
    def connect(
        self,
        *,
        call_id: str | None = ...,
        model: str | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncRealtimeConnectionManager:
        """A conversation by voice or text over a WebSocket, which opens when the result is entered.

        Args:
            call_id: id of a call that is going on (see `realtime.calls`), to control it from here; in place of `model`
            model: id of a realtime model, such as `gpt-realtime`
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
