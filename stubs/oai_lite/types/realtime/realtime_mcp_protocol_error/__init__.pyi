# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpProtocolError as RealtimeMcpProtocolError
from .. import RealtimeMcpProtocolErrorDict as RealtimeMcpProtocolErrorDict
__all__ = ["RealtimeMcpProtocolError", "RealtimeMcpProtocolErrorDict"]
