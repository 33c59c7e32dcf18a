from typing import Any

class NotGiven(Any):  # type: ignore[misc]
    def __bool__(self) -> bool: ...

class Null(Any):  # type: ignore[misc]
    def __bool__(self) -> bool: ...

class Omit(Any):  # type: ignore[misc]
    def __bool__(self) -> bool: ...
