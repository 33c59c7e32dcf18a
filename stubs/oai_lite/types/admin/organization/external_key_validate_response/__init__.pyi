# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ExternalKeyValidateResponse as ExternalKeyValidateResponse
from .. import ExternalKeyValidateResponseDict as ExternalKeyValidateResponseDict
__all__ = ["ExternalKeyValidateResponse", "ExternalKeyValidateResponseDict"]
