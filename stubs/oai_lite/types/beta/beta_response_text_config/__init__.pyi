# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseTextConfig as BetaResponseTextConfig
from .. import BetaResponseTextConfigDict as BetaResponseTextConfigDict
__all__ = ["BetaResponseTextConfig", "BetaResponseTextConfigDict"]
