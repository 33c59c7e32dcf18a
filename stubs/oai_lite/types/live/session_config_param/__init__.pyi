# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionConfigParam as SessionConfigParam
from .. import SessionConfigParamAudio as Audio
from .. import SessionConfigParamAudioOutput as AudioOutput
from .. import SessionConfigParamAudioOutputVoice as AudioOutputVoice
from .. import SessionConfigParamDelegation as Delegation
from .. import SessionConfigParamDelegationResponses as DelegationResponses
from .. import SessionConfigParamDelegationDecisions as DelegationDecisions
__all__ = ["SessionConfigParam", "Audio", "AudioOutput", "AudioOutputVoice", "Delegation", "DelegationResponses", "DelegationDecisions"]
