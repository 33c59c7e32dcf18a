# Derived by `python -m tools gen` from oai_lite/_http1.py. Do not edit: change that and run gen.
from typing import List, Tuple
class Start:
    """The head of requests that differ in the length of their bodies alone, as a client sends them again and again: made and
    checked once.

    headers: the fields before Content-Length. sized: whether that follows. The repr shows nothing: credentials are in here.
    """
    method: str
    target: str
    headers: List[Tuple[str, str]]
    sized: bool
    def __init__(self, method: str, target: str, headers: List[Tuple[str, str]], sized: bool) -> None: ...
    def fields(self, length: int) -> List[Tuple[str, str]]:
        """The header fields for a body of so many bytes."""
    def write(self, length: int) -> bytes:
        """The head for a body of so many bytes. Raises LocalProtocolError, as `write_head`."""
