# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LiveCreateResponse as LiveCreateResponse
from .. import LiveCreateResponseDict as LiveCreateResponseDict
from .. import LiveCreateResponseSession as Session
from .. import LiveCreateResponseSessionDict as SessionDict
from .. import LiveCreateResponseTransport as Transport
from .. import LiveCreateResponseTransportDict as TransportDict
__all__ = ["LiveCreateResponse", "LiveCreateResponseDict", "Session", "SessionDict", "Transport", "TransportDict"]
