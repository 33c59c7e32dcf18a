# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import InlineSkillSource as BetaInlineSkillSource
from ...responses import InlineSkillSourceDict as BetaInlineSkillSourceDict
__all__ = ["BetaInlineSkillSource", "BetaInlineSkillSourceDict"]
