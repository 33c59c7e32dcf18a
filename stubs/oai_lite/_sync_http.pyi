# Derived by `python -m tools gen` from oai_lite/_sync_http.py. Do not edit: change that and run gen.
class Transport:
    """Connections of a sync client: proxies, TLS and limits. What sends its requests if it was given no HTTP client."""
    @property
    def is_closed(self) -> bool:
        """True after `close()`."""
    def close(self) -> None:
        """Close all connections."""
