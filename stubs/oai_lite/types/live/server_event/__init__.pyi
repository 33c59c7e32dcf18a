# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ServerEvent as ServerEvent
from .. import ServerEventDict as ServerEventDict
from .. import ServerEventSessionInputAudioAppend as SessionInputAudioAppend
from .. import ServerEventSessionInputAudioAppendDict as SessionInputAudioAppendDict
from .. import ServerEventTransportDtmfReceived as TransportDtmfReceived
from .. import ServerEventTransportDtmfReceivedDict as TransportDtmfReceivedDict
from .. import ServerEventTransportDtmfSend as TransportDtmfSend
from .. import ServerEventTransportDtmfSendDict as TransportDtmfSendDict
from .. import ServerEventTransportDtmfSent as TransportDtmfSent
from .. import ServerEventTransportDtmfSentDict as TransportDtmfSentDict
from .. import ServerEventTransportRinging as TransportRinging
from .. import ServerEventTransportRingingDict as TransportRingingDict
from .. import ServerEventTransportAnswered as TransportAnswered
from .. import ServerEventTransportAnsweredDict as TransportAnsweredDict
from .. import ServerEventTransportFailed as TransportFailed
from .. import ServerEventTransportFailedDict as TransportFailedDict
from .. import ServerEventTransportFailedError as TransportFailedError
from .. import ServerEventTransportFailedErrorDict as TransportFailedErrorDict
__all__ = ["ServerEvent", "ServerEventDict", "SessionInputAudioAppend", "SessionInputAudioAppendDict", "TransportDtmfReceived", "TransportDtmfReceivedDict", "TransportDtmfSend", "TransportDtmfSendDict", "TransportDtmfSent", "TransportDtmfSentDict", "TransportRinging", "TransportRingingDict", "TransportAnswered", "TransportAnsweredDict", "TransportFailed", "TransportFailedDict", "TransportFailedError", "TransportFailedErrorDict"]
