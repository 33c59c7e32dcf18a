# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent
from .. import ConversationItemInputAudioTranscriptionFailedEventDict as ConversationItemInputAudioTranscriptionFailedEventDict
from .. import ConversationItemInputAudioTranscriptionFailedEventError as Error
from .. import ConversationItemInputAudioTranscriptionFailedEventErrorDict as ErrorDict
__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "ConversationItemInputAudioTranscriptionFailedEventDict", "Error", "ErrorDict"]
