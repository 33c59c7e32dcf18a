# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectServiceTierSettings as ProjectServiceTierSettings
from .. import ProjectServiceTierSettingsDict as ProjectServiceTierSettingsDict
__all__ = ["ProjectServiceTierSettings", "ProjectServiceTierSettingsDict"]
