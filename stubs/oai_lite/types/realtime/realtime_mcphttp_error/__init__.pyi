# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcphttpError as RealtimeMcphttpError
from .. import RealtimeMcphttpErrorDict as RealtimeMcphttpErrorDict
__all__ = ["RealtimeMcphttpError", "RealtimeMcphttpErrorDict"]
