# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent
from .. import ConversationItemInputAudioTranscriptionDeltaEventDict as ConversationItemInputAudioTranscriptionDeltaEventDict
from .. import ConversationItemInputAudioTranscriptionDeltaEventLogprob as Logprob
from .. import ConversationItemInputAudioTranscriptionDeltaEventLogprobDict as LogprobDict
__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "ConversationItemInputAudioTranscriptionDeltaEventDict", "Logprob", "LogprobDict"]
