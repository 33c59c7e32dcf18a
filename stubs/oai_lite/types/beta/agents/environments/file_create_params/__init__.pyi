# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileCreateParams as FileCreateParams
from .. import FileCreateParamsHostedEnvironmentFileParamFileID as HostedEnvironmentFileParamFileID
from .. import FileCreateParamsHostedEnvironmentFileParamInline as HostedEnvironmentFileParamInline
__all__ = ["FileCreateParams", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]
