# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InlineSkillSource as InlineSkillSource
from .. import InlineSkillSourceDict as InlineSkillSourceDict
__all__ = ["InlineSkillSource", "InlineSkillSourceDict"]
