# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeServerEvent as RealtimeServerEvent
from .. import RealtimeServerEventDict as RealtimeServerEventDict
from .. import RealtimeServerEventConversationItemRetrieved as ConversationItemRetrieved
from .. import RealtimeServerEventConversationItemRetrievedDict as ConversationItemRetrievedDict
from ....realtime import RealtimeServerEventOutputAudioBufferStarted as OutputAudioBufferStarted
from ....realtime import RealtimeServerEventOutputAudioBufferStartedDict as OutputAudioBufferStartedDict
from ....realtime import RealtimeServerEventOutputAudioBufferStopped as OutputAudioBufferStopped
from ....realtime import RealtimeServerEventOutputAudioBufferStoppedDict as OutputAudioBufferStoppedDict
from ....realtime import RealtimeServerEventOutputAudioBufferCleared as OutputAudioBufferCleared
from ....realtime import RealtimeServerEventOutputAudioBufferClearedDict as OutputAudioBufferClearedDict
__all__ = ["RealtimeServerEvent", "RealtimeServerEventDict", "ConversationItemRetrieved", "ConversationItemRetrievedDict", "OutputAudioBufferStarted", "OutputAudioBufferStartedDict", "OutputAudioBufferStopped", "OutputAudioBufferStoppedDict", "OutputAudioBufferCleared", "OutputAudioBufferClearedDict"]
