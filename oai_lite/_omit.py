"""The values that mean "not given", and the one that is JSON null wherever it stands.

`NotGiven` stands for a parameter that the caller left out; `Omit` asks for a default (a header, say) to be left out; both are never
sent. `None` is null where the API says that a parameter may be null, and leaves out any other; `NULL` is sent as null in any case.
All are falsy. Nothing here knows what they are used for.
"""
from __future__ import annotations


class NotGiven:
    """Type of `NOT_GIVEN`: the parameter was left out, which is not the same as `None`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


class Omit:
    """Type of `omit`: leave out what would be sent by default, e.g. `extra_headers={"Authorization": omit}`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"


class Null:
    """Type of `NULL`: sent as JSON null for any parameter of a body, and deep inside of one."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"


NOT_GIVEN = NotGiven()
not_given = NOT_GIVEN
omit = Omit()
NULL = Null()


UNSENT = (NotGiven, Omit)


def given(value: object) -> bool:
    """True if `value` is to be sent: neither `NOT_GIVEN` nor an `Omit`."""
    return not isinstance(value, UNSENT)
