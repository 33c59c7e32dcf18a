# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SkillVersionList as SkillVersionList
from .. import SkillVersionListDict as SkillVersionListDict
__all__ = ["SkillVersionList", "SkillVersionListDict"]
