"""`Late`: an object some of whose fields are made when somebody looks at them. No I/O; knows nothing of what the fields are."""
from __future__ import annotations

from ._objects import APIObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterator, Mapping


class Late(APIObject):
    """An object some of whose fields are made when somebody looks at them: snapshots, which most users of a stream never see.

    Whatever looks at the object as a whole (`len`, `==`, `json.dumps`, `pickle`, ...) sees them all.
    """

    __slots__ = ("_late",)
    _late: Dict[str, Callable[[], Any]]

    def __init__(self, fields: Mapping[str, Any], late: Dict[str, Callable[[], Any]]) -> None:
        super().__init__(fields)
        object.__setattr__(self, "_late", late)
        if not fields:  # the JSON encoder takes what is empty underneath for empty
            self._whole()

    def __missing__(self, key: str) -> Any:
        value = self[key] = self._late[key]()
        del self._late[key]
        return value

    def _whole(self) -> Any:
        for key in list(self._late):
            self[key]
        return super()

    def __contains__(self, key: object) -> bool:
        return key in self._late or super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default

    def __iter__(self) -> Iterator[str]:
        return self._whole().__iter__()  # type: ignore[no-any-return]

    def __len__(self) -> int:
        return self._whole().__len__()  # type: ignore[no-any-return]

    def __eq__(self, other: object) -> bool:
        return self._whole().__eq__(other)  # type: ignore[no-any-return]

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # type: ignore[assignment]

    def keys(self) -> Any:
        return self._whole().keys()

    def values(self) -> Any:
        return self._whole().values()

    def items(self) -> Any:
        return self._whole().items()

    def pop(self, *args: Any) -> Any:
        return self._whole().pop(*args)

    def _type_name(self) -> str:
        name = super()._type_name()
        return APIObject.__name__ if name == Late.__name__ else name

    def __reduce__(self) -> Any:
        return APIObject, (dict(self.items()),)
