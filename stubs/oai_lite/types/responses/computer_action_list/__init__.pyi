# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ComputerActionList as ComputerActionList
from .. import ComputerActionListDict as ComputerActionListDict
__all__ = ["ComputerActionList", "ComputerActionListDict"]
