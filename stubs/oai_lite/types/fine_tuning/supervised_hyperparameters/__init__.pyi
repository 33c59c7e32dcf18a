# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SupervisedHyperparameters as SupervisedHyperparameters
from .. import SupervisedHyperparametersDict as SupervisedHyperparametersDict
__all__ = ["SupervisedHyperparameters", "SupervisedHyperparametersDict"]
