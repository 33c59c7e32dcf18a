# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionAcceptParams as SessionAcceptParams
from .. import SessionAcceptParamsSession as Session
from .. import MediaSessionConfigParamAudio as SessionAudio
from .. import SessionConfigParamAudioOutput as SessionAudioOutput
from .. import SessionConfigParamAudioOutputVoice as SessionAudioOutputVoice
from .. import SessionConfigParamDelegation as SessionDelegation
from .. import SessionConfigParamDelegationResponses as SessionDelegationResponses
from .. import SessionConfigParamDelegationDecisions as SessionDelegationDecisions
__all__ = ["SessionAcceptParams", "Session", "SessionAudio", "SessionAudioOutput", "SessionAudioOutputVoice", "SessionDelegation", "SessionDelegationResponses", "SessionDelegationDecisions"]
