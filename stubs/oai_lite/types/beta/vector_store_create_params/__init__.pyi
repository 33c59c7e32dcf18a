# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreCreateParams as VectorStoreCreateParams
from ... import VectorStoreCreateParamsExpiresAfter as ExpiresAfter
__all__ = ["VectorStoreCreateParams", "ExpiresAfter"]
