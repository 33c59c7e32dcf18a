# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MediaSessionConfigParam as MediaSessionConfigParam
from .. import MediaSessionConfigParamAudio as Audio
from .. import SessionConfigParamAudioOutput as AudioOutput
from .. import SessionConfigParamAudioOutputVoice as AudioOutputVoice
from .. import SessionConfigParamDelegation as Delegation
from .. import SessionConfigParamDelegationResponses as DelegationResponses
from .. import SessionConfigParamDelegationDecisions as DelegationDecisions
from .. import MediaSessionConfigParamWakePolicy as WakePolicy
__all__ = ["MediaSessionConfigParam", "Audio", "AudioOutput", "AudioOutputVoice", "Delegation", "DelegationResponses", "DelegationDecisions", "WakePolicy"]
