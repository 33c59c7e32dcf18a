# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam
__all__ = ["RealtimeMcpProtocolErrorParam"]
