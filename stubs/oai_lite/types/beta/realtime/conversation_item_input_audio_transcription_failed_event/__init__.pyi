# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent
from ....realtime import ConversationItemInputAudioTranscriptionFailedEventDict as ConversationItemInputAudioTranscriptionFailedEventDict
from ....realtime import ConversationItemInputAudioTranscriptionFailedEventError as Error
from ....realtime import ConversationItemInputAudioTranscriptionFailedEventErrorDict as ErrorDict
__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "ConversationItemInputAudioTranscriptionFailedEventDict", "Error", "ErrorDict"]
