# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchCreateParams as BatchCreateParams
from .. import FileCreateParamsExpiresAfter as OutputExpiresAfter
__all__ = ["BatchCreateParams", "OutputExpiresAfter"]
