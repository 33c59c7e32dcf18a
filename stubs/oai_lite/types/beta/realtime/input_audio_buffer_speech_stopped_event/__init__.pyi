# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
from ....realtime import InputAudioBufferSpeechStoppedEventDict as InputAudioBufferSpeechStoppedEventDict
__all__ = ["InputAudioBufferSpeechStoppedEvent", "InputAudioBufferSpeechStoppedEventDict"]
