"""Replies as objects: `APIObject`, a dict whose keys can be read as attributes, made by the JSON decoder in one pass.

Knows the names of the API's fields (`_fields`), not its types. What surrounds a reply (status, headers, request id) is kept
beside the data in a `Meta`, so that the dict is nothing but what the server sent (needs 31 and 47).
"""
from __future__ import annotations

import json

from . import _fields
from ._errors import ConfigurationError, OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, Optional, Set, Tuple, Type, TypeVar, Union

    from ._headers import Headers

    T = TypeVar("T", bound="APIObject")
    Rules = Tuple[Any, Any]

_NAMES, _ALIASES, _TYPE_NAMES = _fields.NAMES, _fields.ALIASES, _fields.TYPE_NAMES
_ATTRIBUTES = {wire: attribute for attribute, wire in _ALIASES.items()}
# Fields that hold objects with keys of the user's own, which are data and no names of fields.
_FREE = frozenset(
    "arguments attribute_matchers attributes datasource_item env headers input_schema item jwks metadata output_schema parameters "
    "request_metadata sample schema scores state_variables sub_rewards variables".split()
)
_COMPUTED = frozenset(("first_message", "output_text", "output_parsed"))  # what `_reply` makes of fields that came
_SCALARS = frozenset((str, int, float, bool, type(None)))


class Meta:
    """What surrounds a reply. elapsed: seconds to the head of the response. attempts: requests sent, 1 and up. server: its host."""

    __slots__ = ("status_code", "headers", "attempts", "elapsed", "server")

    def __init__(self, response: Any) -> None:
        self.status_code: int = response.status_code
        self.headers: Headers = response.headers
        self.attempts: int = response.retries_taken + 1
        self.elapsed: float = response.elapsed_seconds
        self.server: str = response.request.host

    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header field: what to quote to the operator of the server."""
        return self.headers.get("x-request-id")  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return "Meta(status_code=%r, request_id=%r, attempts=%r)" % (self.status_code, self.request_id, self.attempts)


class APIObject(dict):  # type: ignore[type-arg]  # dict[str, Any] can't be subscripted on Python 3.7
    """What the API sends, as a dict with attributes.

    `reply["choices"]` and `reply.choices` are the same. An attribute that the API knows but this reply lacks is None; a name that
    the API does not know is an AttributeError. A key that is also a dict method (`keys`) is read as `reply["keys"]`.
    """

    __slots__ = ("_meta",)
    _meta: Optional[Meta]

    def __getattr__(self, name: str) -> Any:
        if name[0] == "_":  # asked for by copy, pickle, IPython...: never the server's to answer
            raise NoSuchField(self, name)
        if name in self:
            return self[name]
        wire = _ALIASES.get(name)
        if wire is not None and wire in self:
            return self[wire]
        if name in _COMPUTED:
            from . import _reply

            return _reply.COMPUTED[name](self)
        if name in _NAMES or name in _ATTRIBUTES:
            return None
        raise NoSuchField(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "_meta":
            object.__setattr__(self, name, value)
        elif name[:1] == "_" or any(name in kind.__dict__ for kind in type(self).__mro__):
            raise AttributeError("%s is not a field here; for a field of that name write reply[%r] = ..." % (name, name))
        else:
            self[self._key(name)] = value

    def __delattr__(self, name: str) -> None:
        try:
            del self[self._key(name)]
        except KeyError:
            raise NoSuchField(self, name) from None

    def __dir__(self) -> Iterable[str]:
        return set(dir(type(self))).union(_ATTRIBUTES.get(key, key) for key in self.keys())

    def _key(self, name: str) -> str:
        return name if name in self else _ALIASES.get(name, name)

    @property
    def _request_id(self) -> Optional[str]:
        """The `x-request-id` of the response, on the object that a call gave; None on those inside it."""
        about = meta_of(self)
        return None if about is None else about.request_id

    # What was sent.

    @property
    def model_fields_set(self) -> Set[str]:
        """The names of the fields that the server sent, null ones included."""
        return {_ATTRIBUTES.get(key, key) for key in self.keys()}  # iterating over a page gives its items

    @property
    def model_extra(self) -> Dict[str, Any]:
        """The fields that this version of the package does not know."""
        return {key: value for key, value in self.items() if key not in _NAMES and key not in _ATTRIBUTES}

    # As plain data. There is nothing but what was sent, so that `exclude_unset`, `exclude_defaults` and some other options of
    # model libraries have nothing to do; they are accepted for those who switch.

    def to_dict(
        self, *, mode: str = "python", use_api_names: bool = True, exclude_unset: bool = True, exclude_defaults: bool = False,
        exclude_none: bool = False, warnings: bool = True,
    ) -> Dict[str, Any]:  # fmt: skip
        """Plain dicts and lists, at every depth.

        mode: "json" turns what JSON lacks (dates, bytes, sets, ...) into strings and lists; "python" (default) leaves it.
        use_api_names: keys as on the wire ("self-harm", the default) or as attributes ("self_harm"). exclude_none: leave nulls
        out; default no. exclude_unset, exclude_defaults, warnings: no effect.
        """
        return _Dump(mode, use_api_names, exclude_none).mapping(self)

    def to_json(
        self, *, indent: Optional[int] = 2, use_api_names: bool = True, exclude_unset: bool = True, exclude_defaults: bool = False,
        exclude_none: bool = False, warnings: bool = True,
    ) -> str:  # fmt: skip
        """JSON text. indent: blanks per level, default 2; None for one compact line. Other arguments: see `to_dict`."""
        return _json_text(self.to_dict(mode="json", use_api_names=use_api_names, exclude_none=exclude_none), indent)

    def model_dump(
        self, *, mode: str = "python", include: Any = None, exclude: Any = None, context: Any = None, by_alias: Optional[bool] = None,
        exclude_unset: bool = False, exclude_defaults: bool = False, exclude_none: bool = False, exclude_computed_fields: bool = False,
        round_trip: bool = False, warnings: Any = True, fallback: Any = None, serialize_as_any: bool = False,
    ) -> Dict[str, Any]:  # fmt: skip
        """Plain dicts and lists, with the keys as attributes, or as on the wire `by_alias`.

        include, exclude: names to keep or to leave out: a set, or a dict of name -> True or, for what lies deeper, a set or dict
        again. Items of lists go by index, or by "__all__". mode, exclude_none: see `to_dict`. The others: no effect.
        """
        return _Dump(mode, bool(by_alias), exclude_none).mapping(self, (include, exclude))

    def model_dump_json(self, *, indent: Optional[int] = None, **options: Any) -> str:
        """JSON text of `model_dump(...)`, on one line unless `indent` says how many blanks per level."""
        return _json_text(self.model_dump(mode="json", **options), indent)

    # As model libraries have it.

    @classmethod
    def model_construct(_cls: Type[T], _fields_set: Any = None, **values: Any) -> T:
        """An object of these fields, with objects at every depth; nothing is checked."""
        return _cls((_ALIASES.get(name, name), objects(value)) for name, value in values.items())

    construct = model_construct

    @classmethod
    def model_validate(cls: Type[T], obj: Any, **options: Any) -> T:
        """`obj`, a mapping, with objects at every depth; nothing else is checked. Raises ConfigurationError if it is none."""
        if isinstance(obj, cls):
            return obj
        if not hasattr(obj, "keys"):
            raise ConfigurationError("%s needs a mapping or a JSON object, not a value of type %s" % (cls.__name__, type(obj).__name__))
        return cls(objects(obj))

    @classmethod
    def model_validate_json(cls: Type[T], json_data: Union[str, bytes], **options: Any) -> T:
        """The object of a JSON text. Raises ConfigurationError, a ValueError, if it is no JSON or no object."""
        try:
            return cls.model_validate(parse_json(json_data))
        except ValueError as exc:
            raise ConfigurationError("no %s: %s" % (cls.__name__, exc)) from exc

    def model_copy(self: T, *, update: Optional[Dict[str, Any]] = None, deep: bool = False) -> T:
        """A copy, by default a shallow one, with the fields of `update` changed."""
        from copy import copy, deepcopy

        twin = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            twin[twin._key(name)] = value
        return twin

    copy = model_copy

    # As a value.

    def _type_name(self) -> str:
        for key, names in _TYPE_NAMES.items():
            _, found, rest = names.partition(" %s=" % self.get(key))
            if found:
                return rest.partition(" ")[0]
        return type(self).__name__

    def __repr__(self) -> str:
        named, others = [], {}
        for key, value in self.items():
            name = _ATTRIBUTES.get(key, key)
            if isinstance(name, str) and name.isidentifier():
                named.append("%s=%r" % (name, value))
            else:
                others[key] = value
        return "%s(%s)" % (self._type_name(), ", ".join(named + (["**%r" % others] if others else [])))

    def __reduce__(self) -> Any:
        about = meta_of(self)
        return type(self), (dict(self),), about and {"_meta": about}

    def __setstate__(self, state: Dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


class NoSuchField(AttributeError):
    """Finds out what was meant only when it is shown: `hasattr` and `getattr` with a default make one per call."""

    def __init__(self, owner: APIObject, name: str) -> None:
        super().__init__(name)
        self._owner = owner
        self._wanted = name
        self.name, self.obj = name, None  # or Python 3.10+ adds a suggestion of its own

    def __str__(self) -> str:
        text = "%s has no field %r" % (self._owner._type_name(), self._wanted)
        near = "" if self._wanted[:1] == "_" else _nearest(self._owner, self._wanted)
        return text + ("; did you mean %r?" % near if near else "")

    def __reduce__(self) -> Any:
        return AttributeError, (str(self),)


def _nearest(owner: APIObject, name: str) -> str:
    from difflib import get_close_matches

    methods = [other for other in dir(type(owner)) if other[0] != "_"]
    for names in ([_ATTRIBUTES.get(key, key) for key in owner], methods, sorted(_NAMES)):
        near = get_close_matches(name, names, 1, 0.7)
        if near:
            return str(near[0])
    return ""


# What surrounds a reply.


def meta_of(reply: APIObject) -> Optional[Meta]:
    try:
        return object.__getattribute__(reply, "_meta")  # type: ignore[no-any-return]
    except AttributeError:
        return None


def meta(reply: Any) -> Meta:
    """Status, headers, request id, attempts and time of the response that `reply` came with (need 47).

    Raises OpenAIError for anything but the object that a call gave, or a copy of it.
    """
    about = meta_of(reply) if isinstance(reply, APIObject) else None
    if about is None:
        raise OpenAIError("only the object that a call returned knows its response; the objects inside it and plain dicts do not")
    return about


# From and to plain data.


def objects(value: Any) -> Any:
    """`value` with every mapping in it as an APIObject."""
    if type(value) in _SCALARS or isinstance(value, APIObject):
        return value
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return APIObject((key, objects(value[key])) for key in value.keys())
    return [objects(item) for item in value] if isinstance(value, (list, tuple)) else value


class _Dump:
    """How to make plain data of objects."""

    __slots__ = ("json", "api_names", "without_none")

    def __init__(self, mode: str, api_names: bool, without_none: bool) -> None:
        if mode not in ("python", "json"):
            raise ConfigurationError("mode must be 'python' or 'json', not %r" % (mode,))
        self.json = mode == "json"
        self.api_names = api_names
        self.without_none = without_none

    def mapping(self, value: Dict[str, Any], rules: Rules = (None, None), free: bool = False) -> Dict[str, Any]:
        plain = {}
        for key, item in value.items():
            name = key if free else _ATTRIBUTES.get(key, key)
            inner = _inside(rules, name)
            if inner and not (self.without_none and item is None):
                plain[key if self.api_names else name] = self.value(item, inner, free or key in _FREE)
        return plain

    def value(self, value: Any, rules: Rules, free: bool) -> Any:
        if type(value) in _SCALARS:
            return value
        if isinstance(value, dict):
            return self.mapping(value, rules, free)
        if isinstance(value, (list, tuple)):
            picked = [(item, _inside(rules, index)) for index, item in enumerate(value)]
            return [self.value(item, inner, free) for item, inner in picked if inner]
        if hasattr(value, "model_dump"):  # what a reply was parsed into
            return value.model_dump(mode="json" if self.json else "python")
        if hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
            return self.mapping({name: getattr(value, name) for name in value.__dataclass_fields__}, free=True)
        return _as_json(value) if self.json else value


def _inside(rules: Rules, name: Any) -> Optional[Rules]:
    """The rules (include, exclude) for what a key or index holds; None if it is not wanted itself."""
    include, exclude = rules
    if include is None and exclude is None:
        return rules
    kept, left = _rule(include, name), _rule(exclude, name)
    if left is True or (include is not None and kept is None):
        return None
    return (None if kept is True else kept), left


def _rule(rules: Any, name: Any) -> Any:
    """What a set or dict says of a key or index: True for all of it, None for nothing, else the rules for its inside."""
    for key in (name, "__all__") if isinstance(name, int) else (name,):
        if rules is not None and key in rules:
            rule = rules[key] if isinstance(rules, dict) else True
            return True if rule is ... else None if rule is False else rule
    return None


def _as_json(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        text = value.isoformat()
        return text[:-6] + "Z" if text.endswith("+00:00") else text
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("utf-8", "backslashreplace")
    if isinstance(value, (set, frozenset)):
        return [_as_json(item) for item in value]
    return value if isinstance(value, (str, int, float)) else str(value)


def _json_text(plain: Any, indent: Optional[int]) -> str:
    separators = (",", ":") if indent is None else None
    text = json.dumps(plain, indent=indent, separators=separators, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates, which only an escape can carry (need 20)
        return json.dumps(plain, indent=indent, separators=separators)
    return text


# From JSON. An `object_hook` beats an `object_pairs_hook`, and the C scanner called for the text beats `decode` around it: 0.8 of
# plain `json.loads` for an event of 300 bytes, 1.1 to 1.25 for long replies, which have more objects to make. When there is an
# error, no frame that its traceback shows holds the text any more (need 45).

_DECODER = json.JSONDecoder(object_hook=APIObject)
scan: Callable[[str, int], Tuple[Any, int]] = _DECODER.scan_once  # type: ignore[attr-defined]
SCAN_ERRORS = (StopIteration, ValueError, RecursionError)


def decode(text: str) -> Any:
    """The value of a JSON text, its objects as APIObjects. Raises ValueError."""
    try:
        value, end = scan(text, 0)
        if end == len(text):
            return value
    except SCAN_ERRORS:
        pass
    value, problem = _decode_again(text)
    if problem is not None:
        del text
        raise problem
    return value


def _decode_again(text: str) -> Tuple[Any, Optional[ValueError]]:
    """The value of a text that may have white space around it, or else what is wrong with the text."""
    try:
        return _DECODER.decode(text), None
    except RecursionError:
        return None, ValueError("the JSON is nested too deeply")
    except ValueError as exc:
        return None, exc.with_traceback(None)


def parse_json(data: Union[str, bytes]) -> Any:
    """The value of a JSON document in bytes (UTF-8, -16 or -32, with or without a BOM) or text. Raises ValueError."""
    try:
        return decode(data if isinstance(data, str) else _text_of(data))
    except UnicodeDecodeError as exc:  # its repr would show the whole document
        problem = ValueError("the document is not %s: %s at position %d" % (exc.encoding, exc.reason, exc.start))
    except ValueError as exc:
        problem = exc
    del data
    raise problem


def _text_of(data: bytes) -> str:
    if data[:1] == b"{" and data[1:2] != b"\0":
        return data.decode("utf-8")
    return data.decode(json.detect_encoding(data), "surrogatepass")
