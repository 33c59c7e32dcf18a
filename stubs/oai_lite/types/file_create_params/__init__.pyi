# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileCreateParams as FileCreateParams
from .. import FileCreateParamsExpiresAfter as ExpiresAfter
__all__ = ["FileCreateParams", "ExpiresAfter"]
