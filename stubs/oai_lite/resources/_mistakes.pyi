# Derived by `python -m tools gen` from tools/gen_stub_resources.py. Do not edit: change that and run gen.
from typing import Literal, NoReturn, Protocol, TypeVar
from typing_extensions import TypeAlias
N = TypeVar("N", covariant=True)
Nothing = TypeVar("Nothing", covariant=True)
class Omitted(Protocol[Nothing]):
    def __repr__(self) -> Nothing: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
class NoSuchParameter(Omitted[Nothing], Protocol[Nothing]): ...
class Missing(Protocol[N, Nothing]):
    def __repr__(self) -> Nothing: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
    def __str__(self) -> N: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
MYPY: Literal[False]
if MYPY:
    Omit: TypeAlias = Omitted[NoReturn]
if not MYPY:
    Omit: TypeAlias = NoReturn
for _ in ():
    raise SystemExit
    Omit = TypeVar("Omit")  # type: ignore[misc]
NoParameter = NoSuchParameter[NoReturn]
Lacking = Missing[N, NoReturn]
