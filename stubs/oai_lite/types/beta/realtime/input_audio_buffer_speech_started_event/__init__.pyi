# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
from ....realtime import InputAudioBufferSpeechStartedEventDict as InputAudioBufferSpeechStartedEventDict
__all__ = ["InputAudioBufferSpeechStartedEvent", "InputAudioBufferSpeechStartedEventDict"]
