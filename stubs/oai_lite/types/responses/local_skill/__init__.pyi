# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LocalSkill as LocalSkill
from .. import LocalSkillDict as LocalSkillDict
__all__ = ["LocalSkill", "LocalSkillDict"]
