# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedSkillParam as HostedSkillParam
from .. import HostedSkillParamSkillReference as HostedSkillParamSkillReference
from .. import HostedPluginParam as HostedSkillParamInline
__all__ = ["HostedSkillParam", "HostedSkillParamSkillReference", "HostedSkillParamInline"]
