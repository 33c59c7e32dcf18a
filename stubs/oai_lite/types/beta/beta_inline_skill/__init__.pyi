# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import InlineSkill as BetaInlineSkill
from ...responses import InlineSkillDict as BetaInlineSkillDict
__all__ = ["BetaInlineSkill", "BetaInlineSkillDict"]
