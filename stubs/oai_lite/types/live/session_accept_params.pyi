# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import SessionAcceptParams as SessionAcceptParams
from . import SessionAcceptParamsSession as Session
from . import SessionAcceptParamsSessionAudio as SessionAudio
from . import SessionAcceptParamsSessionAudioOutput as SessionAudioOutput
from . import SessionAcceptParamsSessionAudioOutputVoice as SessionAudioOutputVoice
from . import SessionAcceptParamsSessionDelegation as SessionDelegation
from . import SessionAcceptParamsSessionDelegationResponses as SessionDelegationResponses
from . import SessionAcceptParamsSessionDelegationDecisions as SessionDelegationDecisions
