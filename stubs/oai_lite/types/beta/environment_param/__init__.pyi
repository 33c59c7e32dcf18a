# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EnvironmentParam as EnvironmentParam
from .. import EnvironmentParamNone as EnvironmentParamNone
from .. import EnvironmentParamOpenAIHosted as EnvironmentParamOpenAIHosted
from .. import EnvironmentParamOpenAIHostedDesktop as EnvironmentParamOpenAIHostedDesktop
from .. import EnvironmentParamOpenAIHostedNetwork as EnvironmentParamOpenAIHostedNetwork
from .. import EnvironmentParamOpenAIHostedPackages as EnvironmentParamOpenAIHostedPackages
from .. import EnvironmentParamSelfHosted as EnvironmentParamSelfHosted
__all__ = ["EnvironmentParam", "EnvironmentParamNone", "EnvironmentParamOpenAIHosted", "EnvironmentParamOpenAIHostedDesktop", "EnvironmentParamOpenAIHostedNetwork", "EnvironmentParamOpenAIHostedPackages", "EnvironmentParamSelfHosted"]
