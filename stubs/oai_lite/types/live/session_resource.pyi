# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SessionResource as SessionResource
from . import SessionResourceDict as SessionResourceDict
from . import SessionResourceAudio as Audio
from . import SessionResourceAudioDict as AudioDict
from . import SessionResourceAudioOutput as AudioOutput
from . import SessionResourceAudioOutputDict as AudioOutputDict
from . import SessionResourceAudioOutputVoice as AudioOutputVoice
from . import SessionResourceAudioOutputVoiceDict as AudioOutputVoiceDict
from . import SessionResourceDelegation as Delegation
from . import SessionResourceDelegationDict as DelegationDict
from . import SessionResourceDelegationResponses as DelegationResponses
from . import SessionResourceDelegationResponsesDict as DelegationResponsesDict
from . import SessionResourceDelegationDecisions as DelegationDecisions
from . import SessionResourceDelegationDecisionsDict as DelegationDecisionsDict
