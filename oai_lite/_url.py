"""URLs (RFC 3986): where the API is, checked; paths as templates filled in, queries in the bracket style of the API.

Pure functions of strings. Written by hand because `urllib.parse` costs more to import than the rest of a small program.
"""
from __future__ import annotations

from ._errors import ConfigurationError
from ._omit import NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator, Mapping, Tuple

_PORTS = {"http": 80, "https": 443}
_IN_NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986 section 3.2.2, as far as anybody uses it
_IN_ADDRESS = frozenset("0123456789abcdef:.")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_IN_SEGMENT = _UNRESERVED | frozenset(b"!$&'()*+,;=:@")  # RFC 3986 section 3.3: pchar


def quote(text: str, safe: frozenset = _UNRESERVED) -> str:  # type: ignore[type-arg]
    """`text` with everything but the `safe` bytes percent-encoded, as UTF-8."""
    data = text.encode("utf-8", "surrogatepass")
    if safe.issuperset(data):
        return text
    return "".join(chr(byte) if byte in safe else "%%%02X" % byte for byte in data)


def expand(template: str, values: Mapping[str, Any]) -> str:
    """The path that a template such as "/models/{model}" stands for.

    Raises ValueError for a value that is empty, "." or "..": each would make another path of it.
    """
    parts = []
    for part in template.split("{"):
        name, brace, rest = part.partition("}")
        if brace:
            part = _segment(name, values.get(name)) + rest
        parts.append(part)
    return "".join(parts)


def _segment(name: str, value: Any) -> str:
    if value is None or value is NULL or value == "":
        raise ValueError("Expected a non-empty value for `%s` but received %r" % (name, value))
    text = str(value)
    if text in (".", "..") or text.lower().replace("%2e", ".") in (".", ".."):
        raise ValueError("the value of `%s` must not be %r, which means another path" % (name, text))
    return quote(text, _IN_SEGMENT)


def encode(values: Mapping[str, Any]) -> str:
    """A query string: lists as `key[]=`, mappings as `key[sub]=`, booleans as true and false; None is left out."""
    return "&".join("%s=%s" % (quote(key), quote(value)) for key, value in flatten(values))


def flatten(values: Mapping[str, Any]) -> Iterator[Tuple[str, str]]:
    """(key, text) pairs of a mapping in the bracket style; forms use it as well."""
    for key, value in values.items():
        for pair in _pairs(key, value):
            yield pair


def _pairs(key: str, value: Any) -> Iterator[Tuple[str, str]]:
    if hasattr(value, "keys"):
        for name in value.keys():
            for pair in _pairs("%s[%s]" % (key, name), value[name]):
                yield pair
    elif hasattr(value, "__iter__") and not isinstance(value, (str, bytes, bytearray)):
        for item in value:
            for pair in _pairs(key + "[]", item):
                yield pair
    elif value is not None:
        yield key, _text(value)


def _text(value: Any) -> str:
    if value is NULL:
        raise TypeError("NULL is JSON null, which neither a query nor a form has; leave the value out, or give None")
    if value is True or value is False:
        return "true" if value else "false"
    if hasattr(type(value), "__members__"):
        value = value.value  # an Enum
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


class BaseURL:
    """Where the API is: the parts of a base URL, checked. `str()` of it ends in "/", as the official package has it."""

    __slots__ = ("scheme", "host", "port", "path", "query", "authority", "origin")

    def __init__(self, url: object) -> None:
        text = str(url).strip()
        scheme, separator, rest = text.partition("://")
        self.scheme = scheme.lower()
        if not separator or self.scheme not in _PORTS:
            raise ConfigurationError("base_url must begin with http:// or https://; %s does not" % _shown(text))
        rest, _, _ = rest.partition("#")
        rest, _, self.query = rest.partition("?")
        authority, _, path = rest.partition("/")
        if "@" in authority:
            raise ConfigurationError("base_url must not carry a user name or password; use default_headers for that")
        self.host, self.port = _host_and_port(authority, self.scheme, text)
        self.path = _illegal_free("".join("/" + part for part in path.split("/") if part), text)
        usual = self.port == _PORTS[self.scheme]
        shown = "[%s]" % self.host if ":" in self.host else self.host
        self.authority = shown if usual else "%s:%d" % (shown, self.port)
        self.origin = (self.scheme, self.host, self.port)  # RFC 6454: credentials stay within it

    def __str__(self) -> str:
        return "%s://%s%s/" % (self.scheme, self.authority, self.path)


def _shown(url: str) -> str:
    return repr(url.partition("?")[0][:100])


def _host_and_port(authority: str, scheme: str, url: str) -> Tuple[str, int]:
    host, colon, port = authority, "", ""
    if authority.startswith("["):
        host, closed, rest = authority[1:].partition("]")
        before, colon, port = rest.partition(":")
        if not closed or before or ":" not in host or not set(host.partition("%")[0].lower()) <= _IN_ADDRESS:
            raise ConfigurationError("base_url has an IPv6 address that is none: %s" % _shown(url))
    elif ":" in authority:
        host, colon, port = authority.partition(":")
    if not host:
        raise ConfigurationError("base_url names no host: %s" % _shown(url))
    if colon and not (port.isdecimal() and 0 < int(port) < 65536):
        raise ConfigurationError("base_url has a port that is not a number from 1 to 65535: %s" % _shown(url))
    if not _ascii(host):
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError as exc:
            raise ConfigurationError("base_url has a host name that can't be one (RFC 3490): %s" % _shown(url)) from exc
    host = _illegal_free(host.lower(), url)
    if not set(host.partition("%")[0] if ":" in host else host) <= (_IN_ADDRESS if ":" in host else _IN_NAME):
        raise ConfigurationError("base_url has a host name with characters that none has: %s" % _shown(url))
    return host, int(port) if port else _PORTS[scheme]


def _ascii(text: str) -> bool:
    return all(ord(character) < 128 for character in text)


def _illegal_free(text: str, url: str) -> str:
    for character in text:
        if not "!" <= character <= "~":
            raise ConfigurationError("base_url holds %s, which a URL can't: %s" % (_name(character), _shown(url)))
    return text


def _name(character: str) -> str:
    return "the character U+%04X" % ord(character)
