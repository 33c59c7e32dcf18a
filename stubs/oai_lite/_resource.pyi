# Derived by `python -m tools gen` from oai_lite/_resource.py. Do not edit: change that and run gen.
from typing import Any, Generic, TypeVar
R = TypeVar('R')
S = TypeVar('S')
class Resource(Generic[R, S]):
    """A group of operations: `client.chat.completions` and its like."""
    def __init_subclass__(cls, **kwargs: Any) -> None: ...
    @property
    def with_raw_response(self) -> R:
        """The same methods, giving the response with its headers; `.parse()` of it gives the usual result."""
    @property
    def with_streaming_response(self) -> S:
        """The same methods, giving a context manager whose response is read when you ask for it."""
class AsyncResource(Resource[R, S]):
    """A group of operations of an async client."""
