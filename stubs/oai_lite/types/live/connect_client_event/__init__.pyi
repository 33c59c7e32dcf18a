# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConnectClientEvent as ConnectClientEvent
from .. import ConnectClientEventDict as ConnectClientEventDict
from .. import ConnectClientEventTransportDtmfSend as TransportDtmfSend
from .. import ConnectClientEventTransportDtmfSendDict as TransportDtmfSendDict
__all__ = ["ConnectClientEvent", "ConnectClientEventDict", "TransportDtmfSend", "TransportDtmfSendDict"]
