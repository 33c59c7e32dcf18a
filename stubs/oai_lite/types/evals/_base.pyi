# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from .._replies import Reply1
class EvalAPIErrorDict(TypedDict):
    code: str
    message: str
class EvalAPIError(Reply1[EvalAPIErrorDict, Literal["code", "message"], str]):
    code: str
    message: str
