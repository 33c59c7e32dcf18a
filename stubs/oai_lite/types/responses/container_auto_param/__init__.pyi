# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerAutoParam as ContainerAutoParam
from .. import ContainerAutoParamNetworkPolicy as NetworkPolicy
from .. import ContainerAutoParamSkill as Skill
__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]
