# Derived by `python -m tools gen` from oai_lite/_options.py. Do not edit: change that and run gen.
from typing import Optional, Union
DEFAULT_TIMEOUT: Timeout
class Timeout:
    """Limits in seconds on the phases of a request; None means no limit on that phase.

    timeout: the limit of each phase not named. Left out, it is 600 s, and 5 s to connect.
    connect: DNS, TCP and TLS together. read: the longest silence while waiting for bytes (for a stream: between chunks).
    write: the longest stall while sending. pool: the wait for a free connection.
    total: one deadline over everything, all attempts and the waits between them included; default none.
    """
    total: Optional[float]
    connect: Optional[float]
    read: Optional[float]
    write: Optional[float]
    pool: Optional[float]
    def __init__(self, timeout: Union[float, None]=..., *, total: Optional[float]=None, connect: Union[float, None]=..., read: Union[float, None]=..., write: Union[float, None]=..., pool: Union[float, None]=...) -> None: ...
    def __eq__(self, other: object) -> bool: ...
