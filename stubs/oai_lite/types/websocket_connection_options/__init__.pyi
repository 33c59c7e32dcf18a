# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebSocketConnectionOptions as WebSocketConnectionOptions
from .. import SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions
from .. import WebsocketConnectionOptions as WebsocketConnectionOptions
__all__ = ["WebSocketConnectionOptions", "SyncWebSocketConnectionOptions", "WebsocketConnectionOptions"]
