# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import LocalSkill as BetaLocalSkill
from ...responses import LocalSkillDict as BetaLocalSkillDict
__all__ = ["BetaLocalSkill", "BetaLocalSkillDict"]
