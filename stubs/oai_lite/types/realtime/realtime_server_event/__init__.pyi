# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeServerEvent as RealtimeServerEvent
from .. import RealtimeServerEventDict as RealtimeServerEventDict
from .. import RealtimeServerEventConversationItemRetrieved as ConversationItemRetrieved
from .. import RealtimeServerEventConversationItemRetrievedDict as ConversationItemRetrievedDict
from .. import RealtimeServerEventOutputAudioBufferStarted as OutputAudioBufferStarted
from .. import RealtimeServerEventOutputAudioBufferStartedDict as OutputAudioBufferStartedDict
from .. import RealtimeServerEventOutputAudioBufferStopped as OutputAudioBufferStopped
from .. import RealtimeServerEventOutputAudioBufferStoppedDict as OutputAudioBufferStoppedDict
from .. import RealtimeServerEventOutputAudioBufferCleared as OutputAudioBufferCleared
from .. import RealtimeServerEventOutputAudioBufferClearedDict as OutputAudioBufferClearedDict
__all__ = ["RealtimeServerEvent", "RealtimeServerEventDict", "ConversationItemRetrieved", "ConversationItemRetrievedDict", "OutputAudioBufferStarted", "OutputAudioBufferStartedDict", "OutputAudioBufferStopped", "OutputAudioBufferStoppedDict", "OutputAudioBufferCleared", "OutputAudioBufferClearedDict"]
