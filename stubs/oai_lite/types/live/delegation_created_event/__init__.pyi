# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DelegationCreatedEvent as DelegationCreatedEvent
from .. import DelegationCreatedEventDict as DelegationCreatedEventDict
from .. import DelegationCreatedEventDelegation as Delegation
from .. import DelegationCreatedEventDelegationDict as DelegationDict
__all__ = ["DelegationCreatedEvent", "DelegationCreatedEventDict", "Delegation", "DelegationDict"]
