"""The values that mean "not given", as different from `None`, which is sent as JSON null.

`NotGiven` stands for a parameter that the caller left out; `Omit` asks for a default (a header, say) to be left out.
Both are falsy and both are never sent. Nothing here knows what they are used for.
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


NOT_GIVEN = NotGiven()
not_given = NOT_GIVEN
omit = Omit()


UNSENT = (NotGiven, Omit)


def given(value: object) -> bool:
    """True if `value` is to be sent: neither `NOT_GIVEN` nor an `Omit`."""
    return not isinstance(value, UNSENT)
