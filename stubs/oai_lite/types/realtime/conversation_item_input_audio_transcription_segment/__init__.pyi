# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment
from .. import ConversationItemInputAudioTranscriptionSegmentDict as ConversationItemInputAudioTranscriptionSegmentDict
__all__ = ["ConversationItemInputAudioTranscriptionSegment", "ConversationItemInputAudioTranscriptionSegmentDict"]
