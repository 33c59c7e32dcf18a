# Derived by `python -m tools gen` from oai_lite/_proxy.py. Do not edit: change that and run gen.
from typing import List, Tuple
class Proxy:
    """One proxy. source: the setting that named it, for messages. Raises ProxyError for what can't be used as one."""
    source: str
    def __init__(self, url: str, source: str='proxy') -> None: ...
    @property
    def url(self) -> str:
        """Its URL without user name and password."""
    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS5, not HTTP."""
    def headers(self) -> List[Tuple[str, str]]:
        """The header field with its user name and password (RFC 7617), if it has them."""
    def credentials(self) -> bytes:
        """User name and password as SOCKS5 wants them; b"" if it has none. Raises ProxyError if they are too long."""
    def __str__(self) -> str: ...
