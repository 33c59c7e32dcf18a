# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Turn as Turn
from .. import TurnDict as TurnDict
from .. import TurnPromptCacheOptions as PromptCacheOptions
from .. import TurnPromptCacheOptionsDict as PromptCacheOptionsDict
__all__ = ["Turn", "TurnDict", "PromptCacheOptions", "PromptCacheOptionsDict"]
