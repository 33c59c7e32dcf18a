# Derived by `python -m tools gen` from oai_lite/_net.py. Do not edit: change that and run gen.
from typing import Optional
DEFAULT_CONNECTION_LIMITS: Limits
class Limits:
    """Limits of a pool. max_connections: open at once, default 1000; None for any number. max_keepalive_connections: kept
    idle, default 1000: to close one is to pay for another handshake with the next burst of calls. keepalive_expiry: seconds
    that an idle one is kept, default 60; None for as long as it lives.
    """
    max_connections: Optional[int]
    max_keepalive_connections: Optional[int]
    keepalive_expiry: Optional[float]
    def __init__(self, *, max_connections: Optional[int]=1000, max_keepalive_connections: Optional[int]=1000, keepalive_expiry: Optional[float]=60.0) -> None: ...
