# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SessionForkResponse as SessionForkResponse
from . import SessionForkResponseDict as SessionForkResponseDict
from . import SessionForkResponseSession as Session
from . import SessionForkResponseSessionDict as SessionDict
from . import SessionForkResponseTransport as Transport
from . import SessionForkResponseTransportDict as TransportDict
