# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerAuto as ContainerAuto
from .. import ContainerAutoDict as ContainerAutoDict
from .. import ContainerAutoNetworkPolicy as NetworkPolicy
from .. import ContainerAutoNetworkPolicyDict as NetworkPolicyDict
from .. import ContainerAutoSkill as Skill
from .. import ContainerAutoSkillDict as SkillDict
__all__ = ["ContainerAuto", "ContainerAutoDict", "NetworkPolicy", "NetworkPolicyDict", "Skill", "SkillDict"]
