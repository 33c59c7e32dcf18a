# Derived by `python -m tools gen` from oai_lite/_request.py. Do not edit: change that and run gen.
from ._headers import Headers
from typing import Any, Mapping
ExtraHeaders = Mapping[str, str]
ExtraQuery = Mapping[str, object]
ExtraBody = object
class Request:
    """One HTTP request, as it was or will be sent. `headers` hold the credentials; repr, str and pickles don't show them."""
    method: str
    target: str
    body: Any
    @property
    def headers(self) -> Headers:
        """The header fields. Who asks for them may change them, and what they are then is what is sent."""
    @property
    def scheme(self) -> str:
        """"http" or "https"."""
    @property
    def host(self) -> str:
        """Host name or address, without brackets."""
    @property
    def port(self) -> int:
        """TCP port, 1 to 65535."""
    @property
    def url(self) -> str:
        """The whole URL, query included."""
    @property
    def safe_url(self) -> str:
        """The URL for messages and logs: without the query, which may hold secrets."""
    @property
    def content(self) -> bytes:
        """The body, if it is one piece of bytes; b"" otherwise."""
    def read(self) -> bytes:
        """The same as `content`."""
