# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Skill as Skill
from .. import SkillDict as SkillDict
__all__ = ["Skill", "SkillDict"]
