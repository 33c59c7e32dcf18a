# Derived by `python -m tools gen` from oai_lite/_objects.py. Do not edit: change that and run gen.
import json
from ._headers import Headers
from .types._mapping import Fields
from typing import AbstractSet, Any, Dict, ItemsView, Iterator, KeysView, Literal, Mapping, Optional, Set, Union, ValuesView
from typing_extensions import Self
Selection = Union[AbstractSet[str], AbstractSet[int], Mapping[str, Any], Mapping[int, Any], None]
class _Fields:
    """What the API sends, as a dict with attributes.

    `reply["choices"]` and `reply.choices` are the same. An attribute that the API knows but this reply lacks is None; a name that
    the API does not know is an AttributeError. A key that is also a dict method (`keys`) is read as `reply["keys"]`.
    """
    def __init__(self, *values: Any, **fields: Any) -> None: ...
    @property
    def _request_id(self) -> Optional[str]:
        """The `x-request-id` of the response, on the object that a call gave; None on those inside it."""
    @property
    def model_fields_set(self) -> Set[str]:
        """The names of the fields that the server sent, null ones included."""
    @property
    def model_extra(self) -> Dict[str, Any]:
        """The fields that this version of the package does not know."""
    def to_dict(self, *, mode: Literal['python', 'json']='python', use_api_names: bool=True, exclude_unset: bool=True, exclude_defaults: bool=False, exclude_none: bool=False, warnings: bool=True) -> Dict[str, Any]:
        """Plain dicts and lists, at every depth.

        mode: "json" turns what JSON lacks (dates, bytes, sets, ...) into strings and lists; "python" (default) leaves it.
        use_api_names: keys as on the wire ("self-harm", the default) or as attributes ("self_harm"). exclude_none: leave nulls
        out; default no. exclude_unset, exclude_defaults, warnings: no effect.
        """
    def to_json(self, *, indent: Optional[int]=2, use_api_names: bool=True, exclude_unset: bool=True, exclude_defaults: bool=False, exclude_none: bool=False, warnings: bool=True) -> str:
        """JSON text. indent: blanks per level, default 2; None for one compact line. Other arguments: see `to_dict`."""
    def model_dump(self, *, mode: Union[Literal['python', 'json'], str]='python', include: Selection=None, exclude: Selection=None, context: Any=None, by_alias: Optional[bool]=None, exclude_unset: bool=False, exclude_defaults: bool=False, exclude_none: bool=False, exclude_computed_fields: bool=False, round_trip: bool=False, warnings: Any=True, fallback: Any=None, serialize_as_any: bool=False) -> Dict[str, Any]:
        """Plain dicts and lists, with the keys as attributes, or as on the wire `by_alias`.

        include, exclude: names to keep or to leave out: a set, or a dict of name -> True or, for what lies deeper, a set or dict
        again. Items of lists go by index, or by "__all__". mode, exclude_none: see `to_dict`. The others: no effect.
        """
    def model_dump_json(self, *, indent: Optional[int]=None, **options: Any) -> str:
        """JSON text of `model_dump(...)`, on one line unless `indent` says how many blanks per level."""
    @classmethod
    def model_construct(_cls, _fields_set: Any=None, **values: Any) -> Self:
        """An object of these fields, with objects at every depth; nothing is checked."""
    @classmethod
    def construct(_cls, _fields_set: Any=None, **values: Any) -> Self:
        """An object of these fields, with objects at every depth; nothing is checked."""
    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """`obj`, a mapping, with objects at every depth; nothing else is checked. Raises ConfigurationError if it is none."""
    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes], **options: Any) -> Self:
        """The object of a JSON text. Raises ConfigurationError, a ValueError, if it is no JSON or no object."""
    def model_copy(self, *, update: Optional[Dict[str, Any]]=None, deep: bool=False) -> Self:
        """A copy, by default a shallow one, with the fields of `update` changed."""
    def copy(self, *, update: Optional[Dict[str, Any]]=None, deep: bool=False) -> Self:
        """A copy, by default a shallow one, with the fields of `update` changed."""
class Meta:
    """What surrounds a reply. elapsed: seconds to the head of the response. attempts: requests sent, 1 and up. server: its host."""
    status_code: int
    headers: Headers
    attempts: int
    elapsed: float
    server: str
    @property
    def request_id(self) -> Optional[str]:
        """The `x-request-id` header field: what to quote to the operator of the server."""
class APIObject(_Fields, Fields):
    """What the API sends, as a dict with attributes.

    `reply["choices"]` and `reply.choices` are the same. An attribute that the API knows but this reply lacks is None; a name that
    the API does not know is an AttributeError. A key that is also a dict method (`keys`) is read as `reply["keys"]`.
    """
    def __getitem__(self, key: str, /) -> Any: ...
    def __setitem__(self, key: str, value: Any, /) -> None: ...
    def __delitem__(self, key: str, /) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, key: str, default: Any=None, /) -> Any:
        """The value of a key as it came, or `default` if it did not come."""
    def keys(self) -> KeysView[str]:
        """The keys that came, as on the wire."""
    def items(self) -> ItemsView[str, Any]:
        """The keys that came, with their values."""
    def values(self) -> ValuesView[Any]:
        """The values that came."""
def meta(reply: Any) -> Meta:
    """Status, headers, request id, attempts and time of the response that `reply` came with (need 47).

    Raises OpenAIError for anything but the object that a call gave, or a copy of it.
    """
