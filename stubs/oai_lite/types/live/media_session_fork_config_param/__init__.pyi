# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MediaSessionForkConfigParam as MediaSessionForkConfigParam
from .. import ForkSessionConfigParamDelegation as Delegation
__all__ = ["MediaSessionForkConfigParam", "Delegation"]
