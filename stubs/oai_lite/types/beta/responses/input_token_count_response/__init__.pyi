# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....responses import InputTokenCountResponse as InputTokenCountResponse
from ....responses import InputTokenCountResponseDict as InputTokenCountResponseDict
__all__ = ["InputTokenCountResponse", "InputTokenCountResponseDict"]
