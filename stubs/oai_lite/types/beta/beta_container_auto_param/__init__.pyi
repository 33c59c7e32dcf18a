# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaContainerAutoParam as BetaContainerAutoParam
from .. import BetaContainerAutoParamNetworkPolicy as NetworkPolicy
from .. import BetaContainerAutoParamSkill as Skill
__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]
