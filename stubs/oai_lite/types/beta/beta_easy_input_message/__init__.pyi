# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaEasyInputMessage as BetaEasyInputMessage
from .. import BetaEasyInputMessageDict as BetaEasyInputMessageDict
__all__ = ["BetaEasyInputMessage", "BetaEasyInputMessageDict"]
