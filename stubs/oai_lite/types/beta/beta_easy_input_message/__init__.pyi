# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import EasyInputMessage as BetaEasyInputMessage
from ...responses import EasyInputMessageDict as BetaEasyInputMessageDict
__all__ = ["BetaEasyInputMessage", "BetaEasyInputMessageDict"]
