# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from typing import Any, Coroutine as Coroutine, Generator, Generic, TypeVar
from .._views import RawResponse
Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")
AwaitableRawResponse = Coroutine[Any, Any, RawResponse[R]]
for _ in ():
    raise SystemExit
    class Coroutine(Generic[Y, S, R]):  # type: ignore[no-redef]
        def __await__(self) -> Generator[Any, Any, R]: ...
    class AwaitableRawResponse(Generic[R]):  # type: ignore[no-redef]
        def __await__(self) -> Generator[Any, Any, RawResponse[R]]: ...
R1 = TypeVar("R1")
R2 = TypeVar("R2")
R3 = TypeVar("R3")
R4 = TypeVar("R4")
R5 = TypeVar("R5")
R6 = TypeVar("R6")
R7 = TypeVar("R7")
R8 = TypeVar("R8")
R9 = TypeVar("R9")
R10 = TypeVar("R10")
R11 = TypeVar("R11")
R12 = TypeVar("R12")
