# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInput as BetaResponseInput
from .. import BetaResponseInputDict as BetaResponseInputDict
__all__ = ["BetaResponseInput", "BetaResponseInputDict"]
