# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionInputPartUnionParam as DecisionInputPartUnionParam
__all__ = ["DecisionInputPartUnionParam"]
