"""Header fields (RFC 9110 section 5): names without case, in order, possibly several of a name.

A list of pairs is kept as it is, and the table for look-ups is made with the first look-up: most responses are never asked for
a header. Credentials show neither in the repr nor in pickles (need 45). Knows nothing of what the fields mean.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, ItemsView, Iterable, Iterator, KeysView, List, Mapping, Optional, Tuple, Type, Union, ValuesView

REDACTED = "<redacted>"
_SENSITIVE = frozenset("cookie set-cookie openai-organization openai-project".split())
_TELLTALE = ("auth", "key", "secret", "token", "password", "credential")
_COUNTS = ("x-ratelimit-", "anthropic-ratelimit-")  # "...-remaining-tokens" counts tokens and is worth seeing
_HARMLESS = frozenset(
    "accept accept-encoding connection content-encoding content-length content-type date expect host idempotency-key openai-beta "
    "retry-after transfer-encoding user-agent x-client-request-id x-request-id".split()
)
_HARMLESS_PREFIX = "x-stainless-"
_MISSING: Any = object()


def is_sensitive(name: str) -> bool:
    """Whether the value of a field of this name may be a credential, or say who the caller is."""
    name = name.lower()
    if name in _SENSITIVE:
        return True
    return any(part in name for part in _TELLTALE) and not name.startswith(_COUNTS)


class Headers:
    """A mapping of header fields, in the order they came.

    items: a mapping, pairs of name and value, or other Headers. `get()`, `[]`, `values()` and `items()` join the values of a
    repeated field with ", " (RFC 9110 section 5.3); `get_list()` and `multi_items()` keep them apart.
    """

    __slots__ = ("_list", "_table", "_head")

    def __init__(self, items: Union[Headers, Mapping[str, str], Iterable[Tuple[str, str]], None] = None) -> None:
        self._list: Optional[List[Tuple[str, str]]] = items if type(items) is list else _pairs(items)
        self._table: Optional[Dict[str, str]] = None  # lower-case name -> joined values
        self._head: Any = None  # what has both, once they are needed

    @property
    def _pairs(self) -> List[Tuple[str, str]]:
        if self._list is None:
            self._list = self._head.headers
        return self._list

    @_pairs.setter
    def _pairs(self, pairs: List[Tuple[str, str]]) -> None:
        self._list, self._table, self._head = pairs, None, None

    def _joined(self) -> Dict[str, str]:
        table = self._table
        if table is None and self._head is not None:
            table = self._table = self._head.table
        if table is None:
            table = {}
            for name, value in self._pairs:
                name = name.lower()
                table[name] = "%s, %s" % (table[name], value) if name in table else value
            self._table = table
        return table

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a field, or `default`."""
        if self._table is None and self._head is not None:
            value = self._head.value(name.lower())  # one look-up costs less than the table
            return default if value is None else value
        return (self._table or self._joined()).get(name.lower(), default)

    def get_list(self, name: str) -> List[str]:
        """All values of a field, in order; [] if there is none."""
        lower = name.lower()
        return [value for other, value in self._pairs if other.lower() == lower]

    def __getitem__(self, name: str) -> str:
        return self._joined()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._joined()

    def __iter__(self) -> Iterator[str]:
        return iter(self._joined())

    def __len__(self) -> int:
        return len(self._joined())

    def keys(self) -> KeysView[str]:
        """Names in lower case, each once."""
        return self._joined().keys()

    def values(self) -> ValuesView[str]:
        """One value for each of `keys()`."""
        return self._joined().values()

    def items(self) -> ItemsView[str, str]:
        """`keys()` with `values()`."""
        return self._joined().items()

    def multi_items(self) -> List[Tuple[str, str]]:
        """Every field as it was sent."""
        return list(self._pairs)

    @property
    def raw(self) -> List[Tuple[bytes, bytes]]:
        """Every field as it was sent, in bytes."""
        return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in self._pairs]

    # Changes. The list that the fields came in is never changed: it may belong to someone else.

    def set(self, name: str, value: str) -> None:
        """Give a field this one value, where it stands, or at the end if it is new."""
        lower = name.lower()
        pairs = self._pairs
        at = next((index for index, pair in enumerate(pairs) if pair[0].lower() == lower), len(pairs))
        self._pairs = pairs[:at] + [(name, value)] + [pair for pair in pairs[at:] if pair[0].lower() != lower]

    __setitem__ = set

    def __delitem__(self, name: str) -> None:
        self.pop(name)

    def pop(self, name: str, default: Any = _MISSING) -> Any:
        """Remove a field and return its value, or `default`. Raises KeyError if there is neither."""
        if name not in self:
            if default is _MISSING:
                raise KeyError(name)
            return default
        lower, value = name.lower(), self[name]
        self._pairs = [pair for pair in self._pairs if pair[0].lower() != lower]
        return value

    def update(self, items: Union[Headers, Mapping[str, str], Iterable[Tuple[str, str]]]) -> None:
        """Set each of these fields."""
        for name, value in _pairs(items):
            self.set(name, value)

    # As a value.

    def copy(self) -> Headers:
        """The same fields, credentials included, to be changed on their own."""
        return self._kind(list(self._pairs))

    __copy__ = copy

    def __deepcopy__(self, memo: Any) -> Headers:
        return self.copy()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return self._joined() == other._joined()
        return self == Headers(_pairs(other)) if hasattr(other, "items") else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def _hides(self, name: str) -> bool:
        return is_sensitive(name)

    def _shown(self) -> List[Tuple[str, str]]:
        return [(name, REDACTED if self._hides(name) else value) for name, value in self._pairs]

    def __repr__(self) -> str:
        return "Headers(%r)" % (self._shown(),)

    def __reduce__(self) -> Tuple[Type[Headers], Tuple[List[Tuple[str, str]]]]:
        return self._kind, (self._shown(),)

    @property
    def _kind(self) -> Type[Headers]:
        return Headers


class ResponseHeaders(Headers):
    """The fields of a response. `head` takes them apart when they are asked for."""

    __slots__ = ()

    def __init__(self, head: Any) -> None:
        self._list = self._table = None
        self._head = head


class RequestHeaders(Headers):
    """The fields of a request. What callers add (for a gateway, say) may be a secret whatever its name, so that the repr and
    pickles show only values that are known to be harmless."""

    __slots__ = ()

    @property
    def _kind(self) -> Type[Headers]:
        return RequestHeaders

    def _hides(self, name: str) -> bool:
        lower = name.lower()
        return lower not in _HARMLESS and not lower.startswith(_HARMLESS_PREFIX)


def _pairs(items: Any) -> List[Tuple[str, str]]:
    if items is None:
        return []
    if isinstance(items, Headers):
        return items.multi_items()
    return list(items.items() if hasattr(items, "items") else items)
