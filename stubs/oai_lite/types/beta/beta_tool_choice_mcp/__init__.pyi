# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceMcp as BetaToolChoiceMcp
from .. import BetaToolChoiceMcpDict as BetaToolChoiceMcpDict
__all__ = ["BetaToolChoiceMcp", "BetaToolChoiceMcpDict"]
