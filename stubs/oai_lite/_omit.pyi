# Derived by `python -m tools gen` from oai_lite/_omit.py. Do not edit: change that and run gen.
from typing import Any
NOT_GIVEN: NotGiven
omit: Omit
NULL: Null
class NotGiven(Any):  # type: ignore[misc]
    """Type of `NOT_GIVEN`: the parameter was left out, which is not the same as `None`."""
    def __bool__(self) -> bool: ...
class Omit(Any):  # type: ignore[misc]
    """Type of `omit`: leave out what would be sent by default, e.g. `extra_headers={"Authorization": omit}`."""
    def __bool__(self) -> bool: ...
class Null(Any):  # type: ignore[misc]
    """Type of `NULL`: sent as JSON null for any parameter of a body, and deep inside of one."""
    def __bool__(self) -> bool: ...
not_given: NotGiven
