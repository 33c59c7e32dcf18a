# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Completion as Completion
from .. import CompletionDict as CompletionDict
__all__ = ["Completion", "CompletionDict"]
