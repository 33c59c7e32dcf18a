# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionInputJSON as DecisionInputJSON
from .. import DecisionInputJSONDict as DecisionInputJSONDict
__all__ = ["DecisionInputJSON", "DecisionInputJSONDict"]
