# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ForkSessionConfigParam as ForkSessionConfigParam
from .. import ForkSessionConfigParamAudio as Audio
from .. import ForkSessionConfigParamDelegation as Delegation
__all__ = ["ForkSessionConfigParam", "Audio", "Delegation"]
