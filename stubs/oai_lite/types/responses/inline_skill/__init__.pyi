# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InlineSkill as InlineSkill
from .. import InlineSkillDict as InlineSkillDict
__all__ = ["InlineSkill", "InlineSkillDict"]
