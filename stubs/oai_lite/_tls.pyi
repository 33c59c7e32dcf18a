# Derived by `python -m tools gen` from oai_lite/_tls.py. Do not edit: change that and run gen.
from ssl import SSLContext
from typing import Any, Optional, Tuple, Union
Certificate = Union[str, Tuple[str, str], Tuple[str, str, str]]
Store = Tuple[Tuple[str, str], ...]
class Trust:
    """What to verify servers with, and which certificate to show them.

    ssl_context: used as it is, in place of all the rest. ca_bundle: a PEM file or a directory with hashed names, in place of the
    system's trust store. cert: our own certificate: a PEM file with the key in it, or (certificate, key), or with the key's
    password as a third. trust_env: whether environment variables may name a trust store.
    """
    ssl_context: Optional[SSLContext]
    ca_bundle: Any
    cert: Tuple[str, ...]
    trust_env: bool
    def __init__(self, ssl_context: Optional[SSLContext]=None, ca_bundle: Any=None, cert: Optional[Certificate]=None, trust_env: bool=True) -> None: ...
    def context(self) -> SSLContext:
        """The context for servers; one for all clients with the same settings. Raises TrustError."""
    def proxy_context(self) -> SSLContext:
        """The context for proxies that are reached by TLS: the same trust, but our certificate is not shown to them."""
    def store(self) -> Store:
        """Where trust comes from: (setting, file, directory) each; the setting is "" for the system's own store."""
    def words(self) -> str:
        """The trust store, for people."""
    def explain(self, exc: Any) -> Any:
        """`exc`, an error of TLS, with an `advice` that says which setting helps."""
