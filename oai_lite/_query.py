"""Paths and queries of URLs (RFC 3986): templates filled in, values in the bracket style of the API.

Pure functions of strings. Written by hand because `urllib.parse` costs more to import than the rest of a small program.
"""
from __future__ import annotations

from ._omit import NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator, Mapping, Tuple

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
