# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerCreateParams as ContainerCreateParams
from .. import ContainerCreateParamsExpiresAfter as ExpiresAfter
from .. import ContainerCreateParamsNetworkPolicy as NetworkPolicy
from .. import ContainerCreateParamsSkill as Skill
__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]
