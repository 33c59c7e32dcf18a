# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionResource as SessionResource
from .. import SessionResourceDict as SessionResourceDict
from .. import SessionConfigAudio as Audio
from .. import SessionConfigAudioDict as AudioDict
from .. import SessionConfigAudioOutput as AudioOutput
from .. import SessionConfigAudioOutputDict as AudioOutputDict
from .. import SessionConfigAudioOutputVoice as AudioOutputVoice
from .. import SessionConfigAudioOutputVoiceDict as AudioOutputVoiceDict
from .. import SessionConfigDelegation as Delegation
from .. import SessionConfigDelegationDict as DelegationDict
from .. import SessionConfigDelegationResponses as DelegationResponses
from .. import SessionConfigDelegationResponsesDict as DelegationResponsesDict
from .. import SessionConfigDelegationDecisions as DelegationDecisions
from .. import SessionConfigDelegationDecisionsDict as DelegationDecisionsDict
__all__ = ["SessionResource", "SessionResourceDict", "Audio", "AudioDict", "AudioOutput", "AudioOutputDict", "AudioOutputVoice", "AudioOutputVoiceDict", "Delegation", "DelegationDict", "DelegationResponses", "DelegationResponsesDict", "DelegationDecisions", "DelegationDecisionsDict"]
