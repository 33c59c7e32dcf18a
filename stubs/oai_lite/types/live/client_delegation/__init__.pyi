# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ClientDelegation as ClientDelegation
from .. import ClientDelegationDict as ClientDelegationDict
__all__ = ["ClientDelegation", "ClientDelegationDict"]
