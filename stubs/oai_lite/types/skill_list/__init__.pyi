# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SkillList as SkillList
from .. import SkillListDict as SkillListDict
__all__ = ["SkillList", "SkillListDict"]
