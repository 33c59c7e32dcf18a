from typing import Any, Generic, Type, overload

from typing_extensions import TypeVar

T = TypeVar("T")
R = TypeVar("R", default=Any)

class RawResponse(ResponseView, Generic[R]):
    @property
    def text(self) -> str: ...
    @property
    def content(self) -> bytes: ...
    def json(self) -> Any: ...
    @overload
    def parse(self) -> R: ...
    @overload
    def parse(self, *, to: Type[T]) -> T: ...
