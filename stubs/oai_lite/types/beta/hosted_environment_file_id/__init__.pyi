# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedEnvironmentFileID as HostedEnvironmentFileID
from .. import HostedEnvironmentFileIDDict as HostedEnvironmentFileIDDict
__all__ = ["HostedEnvironmentFileID", "HostedEnvironmentFileIDDict"]
