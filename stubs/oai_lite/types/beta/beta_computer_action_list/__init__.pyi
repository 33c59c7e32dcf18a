# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ComputerActionList as BetaComputerActionList
from ...responses import ComputerActionListDict as BetaComputerActionListDict
__all__ = ["BetaComputerActionList", "BetaComputerActionListDict"]
