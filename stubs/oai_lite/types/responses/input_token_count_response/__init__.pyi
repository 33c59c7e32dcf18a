# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputTokenCountResponse as InputTokenCountResponse
from .. import InputTokenCountResponseDict as InputTokenCountResponseDict
__all__ = ["InputTokenCountResponse", "InputTokenCountResponseDict"]
