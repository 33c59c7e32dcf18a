# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SkillReference as SkillReference
from .. import SkillReferenceDict as SkillReferenceDict
__all__ = ["SkillReference", "SkillReferenceDict"]
