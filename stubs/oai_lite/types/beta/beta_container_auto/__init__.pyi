# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ContainerAuto as BetaContainerAuto
from ...responses import ContainerAutoDict as BetaContainerAutoDict
from ...responses import ContainerAutoNetworkPolicy as NetworkPolicy
from ...responses import ContainerAutoNetworkPolicyDict as NetworkPolicyDict
from ...responses import ContainerAutoSkill as Skill
from ...responses import ContainerAutoSkillDict as SkillDict
__all__ = ["BetaContainerAuto", "BetaContainerAutoDict", "NetworkPolicy", "NetworkPolicyDict", "Skill", "SkillDict"]
