# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedPlugin as HostedPlugin
from .. import HostedPluginDict as HostedPluginDict
__all__ = ["HostedPlugin", "HostedPluginDict"]
