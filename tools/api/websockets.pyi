"""Options of WebSocket connections."""

module("websocket_connection_options", exports=["SyncWebSocketConnectionOptions"])

class WebSocketConnectionOptions(Params, SyncWebSocketConnectionOptions):
    write_limit: Union[int, Tuple[int, Optional[int]]] = ...
    """Bytes that may wait to be sent before sending waits: one number, or an upper and a lower limit."""

class SyncWebSocketConnectionOptions(Params):
    extensions: Optional[Sequence[websockets.extensions.ClientExtensionFactory]] = ...
    """None: there are none here."""
    subprotocols: Optional[Sequence[websockets.Subprotocol]] = ...
    """What to speak above WebSocket, the best first; what the server chooses is `connection.subprotocol`."""
    compression: Optional[str] = ...
    """None: messages go uncompressed."""
    max_size: Optional[int] = ...
    """Bytes that a message of the server may have; default 256 MiB, None for any number."""
    max_queue: Optional[Union[int, Tuple[Optional[int], Optional[int]]]] = ...
    """Has no effect: nothing is read ahead here."""
    open_timeout: Optional[float] = ...
    """Seconds that the server may take to answer the handshake; default 10, None for no limit but those of the client."""
    close_timeout: Optional[float] = ...
    """Seconds that `close()` waits for the server to close too; default 10, None for ever."""
    ping_interval: Optional[float] = ...
    """Seconds without a sign of the server, while one waits for it, after which a ping is sent; default 20, None for none."""
    ping_timeout: Optional[float] = ...
    """Seconds in which something must come after a ping; default 20, None for ever."""

WebsocketConnectionOptions = WebSocketConnectionOptions


module("websocket_reconnection", exports=["ReconnectingEvent", "ReconnectingOverrides"])

class ReconnectingEvent(Model):
    """What `on_reconnecting` is told before a connection is opened again."""

    attempt: int
    """Which attempt it will be, from 1."""
    max_attempts: int
    """How many there are at most."""
    delay: float
    """Seconds until it."""
    close_code: int
    """Code with which the connection was closed; 1006 if it broke off."""
    extra_query: _types.Query
    """Further parameters of the URL, unless they are changed."""
    extra_headers: _types.Headers
    """Further header fields of the handshake, unless they are changed."""

class ReconnectingOverrides(Params):
    """What `on_reconnecting` may give back."""

    extra_query: _types.Query = ...
    """In place of those before, from now on."""
    extra_headers: _types.Headers = ...
    """In place of those before, from now on."""
    abort: bool = ...
    """True to open no connection; the last one's end is raised."""
