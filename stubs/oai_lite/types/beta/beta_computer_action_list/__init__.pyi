# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaComputerActionList as BetaComputerActionList
from .. import BetaComputerActionListDict as BetaComputerActionListDict
__all__ = ["BetaComputerActionList", "BetaComputerActionListDict"]
