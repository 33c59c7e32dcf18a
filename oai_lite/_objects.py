"""Replies as objects: `APIObject`, a dict whose keys can be read as attributes, made by the JSON decoder in one pass.

Knows the API's field names (`_fields`), not its types. What surrounds a reply (status, headers, request id) is kept beside the
data in a `Meta`, so that the dict is nothing but what the server sent.
"""
from __future__ import annotations

import json

from . import _fields
from ._errors import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Optional, Set, Type, TypeVar

    from ._headers import Headers

    T = TypeVar("T", bound="APIObject")

_NAMES, _ALIASES, _TYPE_NAMES = _fields.NAMES, _fields.ALIASES, _fields.TYPE_NAMES
_ATTRIBUTES = {wire: attribute for attribute, wire in _ALIASES.items()}


class Meta:
    """What surrounds a reply. elapsed: seconds to the head of the response. attempts: requests sent, 1 and up."""

    __slots__ = ("status_code", "headers", "request_id", "attempts", "elapsed")

    def __init__(self, status_code: int, headers: Headers, request_id: Optional[str], attempts: int, elapsed: float) -> None:
        self.status_code = status_code
        self.headers = headers
        self.request_id = request_id
        self.attempts = attempts
        self.elapsed = elapsed

    @classmethod
    def of(cls, response: Any) -> Meta:
        """The meta data of a response."""
        return cls(
            response.status_code, response.headers, response.request_id, response.retries_taken + 1, response.elapsed.total_seconds()
        )

    def __repr__(self) -> str:
        return "Meta(status_code=%r, request_id=%r, attempts=%r)" % (self.status_code, self.request_id, self.attempts)


class APIObject(dict):  # type: ignore[type-arg]
    """What the API sends, as a dict with attributes.

    `reply["choices"]` and `reply.choices` are the same. An attribute that the API knows but this reply lacks is None; a name that
    the API does not know is an AttributeError. A key that is also a dict method (`keys`) is read as `reply["keys"]`.
    """

    __slots__ = ("_meta",)
    _meta: Optional[Meta]

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            pass
        wire = _ALIASES.get(name)
        if wire is not None and wire in self:
            return self[wire]
        if name in _NAMES:
            return None
        raise self._no_such(name)

    def _no_such(self, name: str) -> AttributeError:
        message = "%s has no field %r" % (self._type_name(), name)
        if name[:1] != "_":
            from difflib import get_close_matches

            near = get_close_matches(name, self, 1) or get_close_matches(name, _NAMES, 1)
            if near:
                message += "; did you mean %r?" % near[0]
        return AttributeError(message)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "_meta":
            object.__setattr__(self, name, value)
        else:
            self[_ALIASES.get(name, name) if name not in self else name] = value

    def __delattr__(self, name: str) -> None:
        try:
            del self[name]
        except KeyError:
            raise self._no_such(name) from None

    @property
    def _request_id(self) -> Optional[str]:
        """The `x-request-id` of the response, on the object that a call gave; None on those inside it."""
        about = _meta_of(self)
        return None if about is None else about.request_id

    # What was sent.

    @property
    def model_fields_set(self) -> Set[str]:
        """The names that the server sent, null ones included."""
        return {_ATTRIBUTES.get(name, name) for name in self}

    @property
    def model_extra(self) -> Dict[str, Any]:
        """The fields that this version of the package does not know."""
        return {name: value for name, value in self.items() if name not in _NAMES and name not in _ATTRIBUTES}

    # As plain data.

    def to_dict(
        self, *, mode: str = "python", use_api_names: bool = True, exclude_unset: bool = True, exclude_defaults: bool = False,
        exclude_none: bool = False, warnings: bool = True,
    ) -> Dict[str, Any]:  # fmt: skip
        """Plain dicts and lists, at every depth.

        use_api_names: keys as on the wire ("self-harm") or as attributes ("self_harm"). exclude_none: leave nulls out.
        exclude_unset, exclude_defaults, warnings: accepted for compatibility; only what was sent is ever there.
        """
        return _plain(self, use_api_names, exclude_none)  # type: ignore[no-any-return]

    def to_json(
        self, *, indent: Optional[int] = 2, use_api_names: bool = True, exclude_unset: bool = True, exclude_defaults: bool = False,
        exclude_none: bool = False, warnings: bool = True,
    ) -> str:  # fmt: skip
        """JSON text; indent: blanks per level, None for one compact line. The other arguments are those of `to_dict`."""
        return _dump(_plain(self, use_api_names, exclude_none), indent)

    def model_dump(
        self, *, mode: str = "python", include: Any = None, exclude: Any = None, by_alias: bool = False, exclude_unset: bool = False,
        exclude_defaults: bool = False, exclude_none: bool = False, round_trip: bool = False, warnings: Any = True, **more: Any,
    ) -> Dict[str, Any]:  # fmt: skip
        """Plain dicts and lists, with attribute names unless by_alias; include, exclude: a set of names, or a dict of such."""
        plain = _plain(self, by_alias, exclude_none)
        return _selected(plain, include, exclude)  # type: ignore[no-any-return]

    def model_dump_json(self, *, indent: Optional[int] = None, **options: Any) -> str:
        """JSON text of `model_dump(...)`."""
        return _dump(self.model_dump(**options), indent)

    # As models of other libraries have it.

    @classmethod
    def model_construct(cls: Type[T], _fields_set: Any = None, **values: Any) -> T:
        """An object of these fields, unchecked."""
        return cls(values)

    construct = model_construct

    @classmethod
    def model_validate(cls, obj: Any) -> Any:
        """`obj`, a mapping, with objects at every depth. Raises OpenAIError for anything else."""
        if not hasattr(obj, "keys"):
            raise OpenAIError("expected a mapping, not %s" % type(obj).__name__)
        return objects(obj)

    def model_copy(self: T, *, update: Optional[Dict[str, Any]] = None, deep: bool = False) -> T:
        """A copy, by default a shallow one, with some fields changed."""
        import copy

        twin = copy.deepcopy(self) if deep else copy.copy(self)
        dict.update(twin, update or {})
        return twin

    def _type_name(self) -> str:
        for key in ("object", "type"):
            value = self.get(key)
            if isinstance(value, str) and (key, value) in _TYPE_NAMES:
                return _TYPE_NAMES[key, value]
        return type(self).__name__

    def __repr__(self) -> str:
        return "%s(%s)" % (self._type_name(), ", ".join("%s=%r" % (_ATTRIBUTES.get(key, key), value) for key, value in self.items()))

    def __reduce__(self) -> Any:
        about = _meta_of(self)
        return (type(self), (dict(self),)) if about is None else (_remade, (type(self), dict(self), about))


def _remade(kind: Type[APIObject], values: Dict[str, Any], about: Meta) -> APIObject:
    made = kind(values)
    made._meta = about
    return made


def _meta_of(reply: APIObject) -> Optional[Meta]:
    try:
        return object.__getattribute__(reply, "_meta")  # type: ignore[no-any-return]
    except AttributeError:
        return None


def meta(reply: Any) -> Meta:
    """Status, headers, request id, attempts and time of the response that `reply` came with (need 47).

    Raises OpenAIError for anything but the very object that a call gave.
    """
    about = _meta_of(reply) if isinstance(reply, APIObject) else None
    if about is None:
        raise OpenAIError("only the object that a call returned knows its response; parts of it and copies as dict do not")
    return about


def objects(value: Any) -> Any:
    """`value` with every mapping in it as an APIObject."""
    if hasattr(value, "keys"):
        return APIObject((key, objects(value[key])) for key in value.keys())
    return [objects(item) for item in value] if isinstance(value, (list, tuple)) else value


def _plain(value: Any, api_names: bool, without_none: bool) -> Any:
    if isinstance(value, dict):
        return {
            key if api_names else _ATTRIBUTES.get(key, key): _plain(item, api_names, without_none)
            for key, item in value.items()
            if not (without_none and item is None)
        }
    return [_plain(item, api_names, without_none) for item in value] if isinstance(value, (list, tuple)) else value


def _selected(plain: Any, include: Any, exclude: Any) -> Any:
    if isinstance(plain, list):
        return [_selected(item, _of(include, "__all__"), _of(exclude, "__all__")) for item in plain]
    if not isinstance(plain, dict) or (include is None and exclude is None):
        return plain
    kept = {}
    for key, value in plain.items():
        if (include is not None and key not in include) or (exclude is not None and key in exclude and _of(exclude, key) is None):
            continue
        kept[key] = _selected(value, _of(include, key), _of(exclude, key))
    return kept


def _of(chosen: Any, key: str) -> Any:
    inner = chosen.get(key) if isinstance(chosen, dict) else None
    return None if inner is True or inner is ... else inner


def _dump(plain: Any, indent: Optional[int]) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(plain, indent=indent, separators=separators, ensure_ascii=False, default=str)


_decode: Callable[[str], Any] = json.JSONDecoder(object_hook=APIObject).decode  # made once: `json.loads(..., object_hook=)` makes one a call


def decode(text: str) -> Any:
    """The value of a JSON text, its objects as APIObjects. Raises ValueError."""
    return _decode(text)


def parse_json(data: Any) -> Any:
    """The value of a JSON document in bytes (UTF-8, -16 or -32) or text. Raises ValueError."""
    if isinstance(data, str):
        return _decode(data)
    try:
        return _decode(data.decode("utf-8"))
    except ValueError:
        return _decode(data.decode(json.detect_encoding(data)))
