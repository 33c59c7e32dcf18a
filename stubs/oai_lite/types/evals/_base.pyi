# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from .._made import Reply
class EvalAPIErrorDict(TypedDict):
    code: str
    message: str
class EvalAPIError(Reply[EvalAPIErrorDict]):
    code: str
    message: str
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
