# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaSkillReference as BetaSkillReference
from .. import BetaSkillReferenceDict as BetaSkillReferenceDict
__all__ = ["BetaSkillReference", "BetaSkillReferenceDict"]
