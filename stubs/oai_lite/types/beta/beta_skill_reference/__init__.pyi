# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import SkillReference as BetaSkillReference
from ...responses import SkillReferenceDict as BetaSkillReferenceDict
__all__ = ["BetaSkillReference", "BetaSkillReferenceDict"]
