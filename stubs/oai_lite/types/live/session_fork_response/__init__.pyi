# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionForkResponse as SessionForkResponse
from .. import SessionForkResponseDict as SessionForkResponseDict
from .. import LiveCreateResponseSession as Session
from .. import LiveCreateResponseSessionDict as SessionDict
from .. import LiveCreateResponseTransport as Transport
from .. import LiveCreateResponseTransportDict as TransportDict
__all__ = ["SessionForkResponse", "SessionForkResponseDict", "Session", "SessionDict", "Transport", "TransportDict"]
