# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ReinforcementHyperparameters as ReinforcementHyperparameters
from .. import ReinforcementHyperparametersDict as ReinforcementHyperparametersDict
__all__ = ["ReinforcementHyperparameters", "ReinforcementHyperparametersDict"]
