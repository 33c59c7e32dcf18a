# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from .._reply import Reply
from .._subscripts import Get1
class EvalAPIErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class EvalAPIError(Reply[EvalAPIErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get1[Literal["code", "message"], str]
