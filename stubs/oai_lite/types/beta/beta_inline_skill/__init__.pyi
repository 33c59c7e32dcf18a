# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaInlineSkill as BetaInlineSkill
from .. import BetaInlineSkillDict as BetaInlineSkillDict
__all__ = ["BetaInlineSkill", "BetaInlineSkillDict"]
