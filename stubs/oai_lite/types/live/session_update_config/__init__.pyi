# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateConfig as SessionUpdateConfig
from .. import SessionUpdateConfigDict as SessionUpdateConfigDict
from .. import SessionUpdateConfigDelegation as Delegation
from .. import SessionUpdateConfigDelegationDict as DelegationDict
from .. import ForkSessionConfigDelegation as DelegationResponses
from .. import ForkSessionConfigDelegationDict as DelegationResponsesDict
from .. import SessionUpdateConfigDelegationDecisions as DelegationDecisions
from .. import SessionUpdateConfigDelegationDecisionsDict as DelegationDecisionsDict
__all__ = ["SessionUpdateConfig", "SessionUpdateConfigDict", "Delegation", "DelegationDict", "DelegationResponses", "DelegationResponsesDict", "DelegationDecisions", "DelegationDecisionsDict"]
