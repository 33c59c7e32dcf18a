# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DpoHyperparameters as DpoHyperparameters
from .. import DpoHyperparametersDict as DpoHyperparametersDict
__all__ = ["DpoHyperparameters", "DpoHyperparametersDict"]
