# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaInlineSkillSource as BetaInlineSkillSource
from .. import BetaInlineSkillSourceDict as BetaInlineSkillSourceDict
__all__ = ["BetaInlineSkillSource", "BetaInlineSkillSourceDict"]
