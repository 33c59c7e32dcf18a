# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DeletedSkillVersion as DeletedSkillVersion
from .. import DeletedSkillVersionDict as DeletedSkillVersionDict
__all__ = ["DeletedSkillVersion", "DeletedSkillVersionDict"]
