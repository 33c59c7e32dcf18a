# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreUpdateParams as VectorStoreUpdateParams
from ... import VectorStoreCreateParamsExpiresAfter as ExpiresAfter
__all__ = ["VectorStoreUpdateParams", "ExpiresAfter"]
