# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ContainerAutoParam as BetaContainerAutoParam
from ...responses import ContainerAutoParamNetworkPolicy as NetworkPolicy
from ...responses import ContainerAutoParamSkill as Skill
__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]
