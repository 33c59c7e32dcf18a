# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import InlineSkillParam as BetaInlineSkillParam
__all__ = ["BetaInlineSkillParam"]
