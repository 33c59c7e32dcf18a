# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedEnvironmentFile as HostedEnvironmentFile
from .. import HostedEnvironmentFileDict as HostedEnvironmentFileDict
from .. import HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline
from .. import HostedEnvironmentFileResourceInlineDict as HostedEnvironmentFileResourceInlineDict
__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileDict", "HostedEnvironmentFileResourceInline", "HostedEnvironmentFileResourceInlineDict"]
