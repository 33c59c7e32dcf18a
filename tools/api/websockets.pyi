"""Options of WebSocket connections."""

module("websocket_connection_options", exports=["SyncWebSocketConnectionOptions"])

class WebSocketConnectionOptions(Params, SyncWebSocketConnectionOptions):
    write_limit: Union[int, Tuple[int, Optional[int]]] = ...

class SyncWebSocketConnectionOptions(Params):
    extensions: Optional[Sequence[websockets.extensions.ClientExtensionFactory]] = ...
    subprotocols: Optional[Sequence[websockets.Subprotocol]] = ...
    compression: Optional[str] = ...
    max_size: Optional[int] = ...
    max_queue: Optional[Union[int, Tuple[Optional[int], Optional[int]]]] = ...

WebsocketConnectionOptions = WebSocketConnectionOptions


module("websocket_reconnection", exports=["ReconnectingEvent", "ReconnectingOverrides"])

class ReconnectingEvent(Dataclass):
    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: _types.Query
    extra_headers: _types.Headers

class ReconnectingOverrides(Params):
    extra_query: _types.Query = ...
    extra_headers: _types.Headers = ...
    abort: bool = ...
