# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import MediaSessionConfigParam as MediaSessionConfigParam
from . import MediaSessionConfigParamAudio as Audio
from . import MediaSessionConfigParamAudioOutput as AudioOutput
from . import MediaSessionConfigParamAudioOutputVoice as AudioOutputVoice
from . import MediaSessionConfigParamDelegation as Delegation
from . import MediaSessionConfigParamDelegationResponses as DelegationResponses
from . import MediaSessionConfigParamDelegationDecisions as DelegationDecisions
