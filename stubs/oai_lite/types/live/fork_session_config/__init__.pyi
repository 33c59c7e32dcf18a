# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ForkSessionConfig as ForkSessionConfig
from .. import ForkSessionConfigDict as ForkSessionConfigDict
from .. import ForkSessionConfigAudio as Audio
from .. import ForkSessionConfigAudioDict as AudioDict
from .. import ForkSessionConfigDelegation as Delegation
from .. import ForkSessionConfigDelegationDict as DelegationDict
__all__ = ["ForkSessionConfig", "ForkSessionConfigDict", "Audio", "AudioDict", "Delegation", "DelegationDict"]
