# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DeletedSkill as DeletedSkill
from .. import DeletedSkillDict as DeletedSkillDict
__all__ = ["DeletedSkill", "DeletedSkillDict"]
