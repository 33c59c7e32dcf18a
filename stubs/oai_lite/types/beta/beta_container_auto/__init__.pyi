# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaContainerAuto as BetaContainerAuto
from .. import BetaContainerAutoDict as BetaContainerAutoDict
from .. import BetaContainerAutoNetworkPolicy as NetworkPolicy
from .. import BetaContainerAutoNetworkPolicyDict as NetworkPolicyDict
from .. import BetaContainerAutoSkill as Skill
from .. import BetaContainerAutoSkillDict as SkillDict
__all__ = ["BetaContainerAuto", "BetaContainerAutoDict", "NetworkPolicy", "NetworkPolicyDict", "Skill", "SkillDict"]
