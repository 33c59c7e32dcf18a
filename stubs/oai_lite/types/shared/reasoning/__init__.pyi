# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Reasoning as Reasoning
from .. import ReasoningDict as ReasoningDict
__all__ = ["Reasoning", "ReasoningDict"]
