"""The module-level client: `oai_lite.api_key = ...`, then `oai_lite.chat.completions.create(...)`.

The settings are plain attributes of the package. They are compared at each call, so that a change takes effect with the next
one; the connections stay the same. For notebooks and quick scripts: in a program, make a client.
"""
from __future__ import annotations

from threading import Lock

from ._resource import area

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Optional

SETTINGS = (
    "api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url", "timeout", "max_retries",
    "default_headers", "default_query", "http_client",
)  # fmt: skip

lock = Lock()  # held while the driver or its client is made: threads may make the first call together


class ModuleDriver:
    """A driver that makes its client from the attributes of a package when the first call comes."""

    def __init__(self, namespace: Dict[str, Any]) -> None:
        self._namespace = namespace
        self._seen: Optional[Dict[str, Any]] = None
        self._client: Any = None

    def call(self, call: Any, mode: Optional[str] = None) -> Any:
        """Run a call with the settings of this moment."""
        return self.client()._driver.call(call, mode)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.client()._driver, name)

    def client(self) -> Any:
        """The client for the settings of this moment. Raises what `OpenAI(...)` raises."""
        settings = {name: self._namespace[name] for name in SETTINGS}
        if settings != self._seen:
            with lock:
                if settings != self._seen:
                    self._change(settings)
        return self._client

    def _change(self, settings: Dict[str, Any]) -> None:
        from ._client import OpenAI

        same_wire = self._seen is not None and self._seen["http_client"] is settings["http_client"]
        wire = self._client._driver.wire if same_wire else None
        self._client = OpenAI(_wire=wire, **settings)
        self._seen = settings

    def reset(self) -> None:
        """Close the client and forget it; the next call makes a new one."""
        client, self._client, self._seen = self._client, None, None
        if client is not None:
            client.close()

    def resource(self, name: str) -> Any:
        """The resource of an area of the API, e.g. "chat"."""
        return area(name)(self)
