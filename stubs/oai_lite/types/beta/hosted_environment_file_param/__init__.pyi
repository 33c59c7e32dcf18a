# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from .. import HostedEnvironmentFileParamFileID as HostedEnvironmentFileParamFileID
from .. import HostedEnvironmentFileParamInline as HostedEnvironmentFileParamInline
__all__ = ["HostedEnvironmentFileParam", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]
