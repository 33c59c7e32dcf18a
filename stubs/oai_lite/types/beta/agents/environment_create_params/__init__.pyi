# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EnvironmentCreateParams as EnvironmentCreateParams
from .. import EnvironmentCreateParamsEnvironment as Environment
from .. import EnvironmentCreateParamsEnvironmentDesktop as EnvironmentDesktop
from .. import EnvironmentCreateParamsEnvironmentNetwork as EnvironmentNetwork
from .. import EnvironmentCreateParamsEnvironmentPackages as EnvironmentPackages
__all__ = ["EnvironmentCreateParams", "Environment", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]
