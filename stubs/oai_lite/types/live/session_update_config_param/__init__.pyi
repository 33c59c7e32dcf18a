# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateConfigParam as SessionUpdateConfigParam
from .. import SessionUpdateConfigParamDelegation as Delegation
from .. import ForkSessionConfigParamDelegation as DelegationResponses
from .. import SessionUpdateConfigParamDelegationDecisions as DelegationDecisions
__all__ = ["SessionUpdateConfigParam", "Delegation", "DelegationResponses", "DelegationDecisions"]
