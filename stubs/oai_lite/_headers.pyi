# Derived by `python -m tools gen` from oai_lite/_headers.py. Do not edit: change that and run gen.
from typing import ItemsView, Iterable, Iterator, KeysView, List, Mapping, Optional, Tuple, TypeVar, Union, ValuesView, overload
D = TypeVar('D')
class Headers:
    """A mapping of header fields, in the order they came.

    items: a mapping, pairs of name and value, or other Headers. `get()`, `[]`, `values()` and `items()` join the values of a
    repeated field with ", " (RFC 9110 section 5.3); `get_list()` and `multi_items()` keep them apart.
    """
    def __init__(self, items: Union[Headers, Mapping[str, str], Iterable[Tuple[str, str]], None]=None) -> None: ...
    @overload
    def get(self, name: str, default: None=None) -> Optional[str]:
        """The value of a field, or `default`."""
    @overload
    def get(self, name: str, default: D) -> Union[str, D]:
        """The value of a field, or `default`."""
    def get_list(self, name: str) -> List[str]:
        """All values of a field, in order; [] if there is none."""
    def __getitem__(self, name: str) -> str: ...
    def __setitem__(self, name: str, value: str) -> None:
        """Give a field this one value, where it stands, or at the end if it is new."""
    def __delitem__(self, name: str) -> None: ...
    def __contains__(self, name: object) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __eq__(self, other: object) -> bool: ...
    def __copy__(self) -> Headers:
        """The same fields, credentials included, to be changed on their own."""
    def keys(self) -> KeysView[str]:
        """Names in lower case, each once."""
    def values(self) -> ValuesView[str]:
        """One value for each of `keys()`."""
    def items(self) -> ItemsView[str, str]:
        """`keys()` with `values()`."""
    def multi_items(self) -> List[Tuple[str, str]]:
        """Every field as it was sent."""
    @property
    def raw(self) -> List[Tuple[bytes, bytes]]:
        """Every field as it was sent, in bytes."""
    def set(self, name: str, value: str) -> None:
        """Give a field this one value, where it stands, or at the end if it is new."""
    @overload
    def pop(self, name: str) -> str:
        """Remove a field and return its value, or `default`. Raises KeyError if there is neither."""
    @overload
    def pop(self, name: str, default: D) -> Union[str, D]:
        """Remove a field and return its value, or `default`. Raises KeyError if there is neither."""
    def update(self, items: Union[Headers, Mapping[str, str], Iterable[Tuple[str, str]]]) -> None:
        """Set each of these fields."""
    def copy(self) -> Headers:
        """The same fields, credentials included, to be changed on their own."""
