# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
from .. import InputAudioBufferSpeechStartedEventDict as InputAudioBufferSpeechStartedEventDict
__all__ = ["InputAudioBufferSpeechStartedEvent", "InputAudioBufferSpeechStartedEventDict"]
