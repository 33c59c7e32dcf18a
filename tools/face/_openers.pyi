from typing import Any, ClassVar, List, Optional, Protocol, Tuple

from ._connect import SSLContext

# What urllib has, by structure: with `urllib.request` a checker reads 20 more modules for every script.

class BaseHandler(Protocol):
    """A handler of `urllib.request`."""

    handler_order: ClassVar[int]
    def add_parent(self, parent: Any) -> None: ...
    def close(self) -> None: ...

class Opener(Protocol):
    """An `OpenerDirector` of `urllib.request`."""

    addheaders: List[Tuple[str, str]]
    def add_handler(self, handler: Any) -> None: ...
    def open(self, fullurl: Any, data: Any = None, timeout: Optional[float] = ...) -> Any: ...
    def error(self, proto: str, *args: Any) -> Any: ...
    def close(self) -> None: ...

class OpenerDirector(Opener):
    addheaders: List[Tuple[str, str]]
    def add_handler(self, handler: BaseHandler) -> None: ...
