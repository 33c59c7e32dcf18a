# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaLocalSkill as BetaLocalSkill
from .. import BetaLocalSkillDict as BetaLocalSkillDict
__all__ = ["BetaLocalSkill", "BetaLocalSkillDict"]
