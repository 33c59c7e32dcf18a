# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedSkill as HostedSkill
from .. import HostedSkillDict as HostedSkillDict
from .. import HostedPlugin as HostedSkillResourceInline
from .. import HostedPluginDict as HostedSkillResourceInlineDict
__all__ = ["HostedSkill", "HostedSkillDict", "HostedSkillResourceInline", "HostedSkillResourceInlineDict"]
