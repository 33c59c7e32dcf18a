# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent
from .. import ConversationItemInputAudioTranscriptionDeltaEventDict as ConversationItemInputAudioTranscriptionDeltaEventDict
__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "ConversationItemInputAudioTranscriptionDeltaEventDict"]
