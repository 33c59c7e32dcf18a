# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Environment as Environment
from .. import EnvironmentDict as EnvironmentDict
from .. import EnvironmentResourceNone as EnvironmentResourceNone
from .. import EnvironmentResourceNoneDict as EnvironmentResourceNoneDict
from .. import EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted
from .. import EnvironmentResourceOpenAIHostedDict as EnvironmentResourceOpenAIHostedDict
from .. import EnvironmentResourceOpenAIHostedNetwork as EnvironmentResourceOpenAIHostedNetwork
from .. import EnvironmentResourceOpenAIHostedNetworkDict as EnvironmentResourceOpenAIHostedNetworkDict
from .. import EnvironmentResourceOpenAIHostedPackages as EnvironmentResourceOpenAIHostedPackages
from .. import EnvironmentResourceOpenAIHostedPackagesDict as EnvironmentResourceOpenAIHostedPackagesDict
from .. import EnvironmentResourceOpenAIHostedDesktop as EnvironmentResourceOpenAIHostedDesktop
from .. import EnvironmentResourceOpenAIHostedDesktopDict as EnvironmentResourceOpenAIHostedDesktopDict
from .. import EnvironmentResourceSelfHosted as EnvironmentResourceSelfHosted
from .. import EnvironmentResourceSelfHostedDict as EnvironmentResourceSelfHostedDict
__all__ = ["Environment", "EnvironmentDict", "EnvironmentResourceNone", "EnvironmentResourceNoneDict", "EnvironmentResourceOpenAIHosted", "EnvironmentResourceOpenAIHostedDict", "EnvironmentResourceOpenAIHostedNetwork", "EnvironmentResourceOpenAIHostedNetworkDict", "EnvironmentResourceOpenAIHostedPackages", "EnvironmentResourceOpenAIHostedPackagesDict", "EnvironmentResourceOpenAIHostedDesktop", "EnvironmentResourceOpenAIHostedDesktopDict", "EnvironmentResourceSelfHosted", "EnvironmentResourceSelfHostedDict"]
