"""The module-level client: `oai_lite.api_key = ...`, then `oai_lite.chat.completions.create(...)`.

The settings are plain attributes of the package. They are compared at each call, so that a change takes effect with the next
one; the connections stay the same. For notebooks and quick scripts: in a program, make a client.
"""
from __future__ import annotations

from importlib import import_module
from threading import Lock

from ._errors import ConfigurationError, OpenAIError
from ._options import environment
from ._resource import area

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Mapping, Optional

_SHARED = (
    "api_key", "organization", "project", "webhook_secret", "base_url", "timeout", "max_retries", "default_headers",
    "default_query", "http_client",
)  # fmt: skip
_AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
TYPES = {  # api_type -> the client, and the settings that it takes
    "openai": ("_client.OpenAI", (*_SHARED, "admin_api_key")),
    "azure": ("_azure.AzureOpenAI", (*_SHARED, "admin_api_key", *_AZURE)),
    "amazon-bedrock": ("providers.BedrockOpenAI", (*_SHARED, "bedrock_token_provider")),
}
lock = Lock()  # held while the driver or its client is made: threads may make the first call together
SETTINGS = (*_SHARED, "admin_api_key", *_AZURE, "bedrock_token_provider", "api_type")


class AmbiguousModuleClientUsageError(OpenAIError):
    """The environment has credentials for OpenAI and for Azure, and nothing says which of them is meant."""


def api_type(settings: Mapping[str, Any]) -> str:
    """Whose API the module-level client is for. Raises ConfigurationError for an unknown `api_type`, OpenAIError in doubt."""
    chosen = settings["api_type"] or environment("OPENAI_API_TYPE")
    if chosen is not None:
        if chosen not in TYPES:
            raise ConfigurationError("api_type must be one of %s, not %r" % (", ".join(TYPES), chosen))
        return str(chosen)
    has_azure = any(settings[name] is not None for name in _AZURE[1:])
    if not has_azure and not environment("AZURE_OPENAI_API_KEY") and not environment("AZURE_OPENAI_AD_TOKEN"):
        return "openai"
    if environment("OPENAI_API_KEY"):
        raise AmbiguousModuleClientUsageError(
            "There are credentials for OpenAI (OPENAI_API_KEY) and settings for Azure: say which is meant, by api_type or the "
            "environment variable OPENAI_API_TYPE, with 'openai' or 'azure'"
        )
    return "azure"


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
        """The client for the settings of this moment. Raises what `OpenAI(...)` or `AzureOpenAI(...)` raises."""
        settings = {name: self._namespace[name] for name in SETTINGS}
        if settings != self._seen:
            with lock:
                if settings != self._seen:
                    self._change(settings)
        return self._client

    def _change(self, settings: Dict[str, Any]) -> None:
        same_wire = self._seen is not None and self._seen["http_client"] is settings["http_client"]
        wire = self._client._driver.wire if same_wire else None
        client, names = TYPES[api_type(settings)]
        module, _, kind = client.partition(".")
        make = getattr(import_module("." + module, __package__), kind)
        self._client = make(_wire=wire, **{name: settings[name] for name in names})
        self._seen = settings

    def reset(self) -> None:
        """Close the client and forget it; the next call makes a new one."""
        client, self._client, self._seen = self._client, None, None
        if client is not None:
            client.close()

    def resource(self, name: str) -> Any:
        """The resource of an area of the API, e.g. "chat"."""
        return area(name)(self)
