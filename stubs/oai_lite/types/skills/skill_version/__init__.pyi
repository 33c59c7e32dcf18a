# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SkillVersion as SkillVersion
from .. import SkillVersionDict as SkillVersionDict
__all__ = ["SkillVersion", "SkillVersionDict"]
